# The host: sessions are made, prepared and handed out here.

## page
host-brand = Horseshoe
host-title = Sessions
skip-to-content = To the content
copied = Copied
copy-by-hand = Copying is refused here. The text is selected: copy it by hand.
keep-it = Keep it
again = Try again
edit-undo = Undo (Ctrl Z)
edit-redo = Redo (Ctrl Shift Z)
save = Save
create = Create session
untitled = Untitled session
menu-empty = Nothing to do here
undeclared = Not stated

## door
door-title = Prepare a session
door-lede = Whoever holds the host key makes sessions, prepares them and hands out their links.
door-key = Host key
door-kept = The key stays in this tab only and is forgotten when the tab closes.
door-open = Open
door-close = Close the door
door-where = The key was given to the program when it was started, or the program printed it then. Moderators prepare their session from their desk and need no key.
door-check = Check this device

## refusals
no-empty-key = Enter the host key first.
no-wrong-key = This is not the host key. Keys are long: copy it whole, without a space around it.
no-unreachable = The server does not answer. Nothing is lost; try again in a moment.
no-other = The server could not do this. Nothing has changed.
no-not-signed-in = The host key no longer opens this. Enter it again.
no-not-yours = Your role may not do this. Nothing has changed.
no-no-such-session = This session is not there. It may have been deleted.
no-nothing-here = This program cannot do this yet.
no-file-changed = Somebody else saves at the same moment. Nothing is lost here; save again.
no-already-live = The session has begun. Only its details can still be changed.
no-bad-file = The file is not right yet. Nothing has been saved.
no-too-large = The file is too large for the server. Nothing has been saved.
no-too-fast = Too many tries in a short time. Wait a few seconds.
no-not-stored = The server could not write it down. What you typed is still here.
no-stopping = The server is stopping. What you typed is still here.
no-house-full = The server holds as many sessions as it can. Delete one that is over.
no-foreign-origin = The request came from another address than the server expects. Open this page from the server's own address.
no-no-such-link = There is no such link in this session. Save the people first, then make the link.
no-rehearsals-full = { PLURAL($rehearsals_max) ->
    [one] One rehearsal runs already, and no more can. End it first.
   *[other] { $rehearsals_max } rehearsals run already, and no more can. End one first.
}
no-is-rehearsal = This is a rehearsal itself. Rehearse the session that it is a copy of.
no-not-a-rehearsal = This is no rehearsal. Nothing has changed.
no-no-rehearsal = No rehearsal of this session runs.
no-too-slow = The answer took too long. Nothing is lost; try again.

## said
said-undone = Undone.
said-redone = Done again.
said-saved = Saved.
said-merged = Saved, with what somebody else changed meanwhile.
said-saved-links = Saved. { PLURAL($n) ->
    [one] The link of the new panelist is shown
   *[other] Links of { $n } new panelists are shown
} in this tab, under Links.
said-created = The session is made. Its links are shown now.
said-deleted = { $title } is deleted.
said-renewed = New link for { $name }. It is shown now.
said-revoked = The link of { $name } is revoked.
said-rehearsing = The rehearsal runs.
said-rehearsed = The rehearsal has ended.

## list
list-new = New session
list-search = Search title, number or code
list-asking = Asking the server for its sessions.
list-empty = No session yet.
list-empty-means = «New session» begins one from a template or from a file. It takes a few minutes and can be changed until it starts.
list-none = No session fits the search.
session-life-lobby = In preparation
session-life-live = Live
session-life-ended = Ended
session-life-other = Closed
row-prepare = Prepare
row-duplicate = Duplicate
row-keep = Download the file
row-delete = Delete
row-more = More for { $title }
row-rehearsal = Rehearsal
row-no-date = No date yet
row-nobody = Nobody connected
row-desks = { PLURAL($desks) ->
    [one] { $desks } desk
   *[other] { $desks } desks
}
row-phones = { PLURAL($phones) ->
    [one] { $phones } phone
   *[other] { $phones } phones
}
delete-title = Delete { $title }?
delete-loses-lobby = Its preparation, all its links and the join code are lost.
delete-loses-live = It is live. Everybody is disconnected at once; queue, questions, record and report are lost.
delete-loses-ended = Its record, questions, report and adopted actions are lost.
delete-loses-rehearsal = The rehearsal ends. The session that it is a copy of stays.
delete-connected = { PLURAL($people) ->
    [one] One device is connected right now.
   *[other] { $people } devices are connected right now.
}
delete-final = This cannot be undone. Download the file first if it may be needed again.
delete-deed = Delete for good

## choose
choose-title = New session
choose-lede = Begin with what comes closest. Everything can be changed before it starts.
choose-file = Or from a session file
choose-drop = Drop a file here
choose-pick = Choose a file
minutes-short = { $minutes } min
template-round-table = Round table
template-round-table-means = Everybody at one table. Short opening, a long discussion, a close.
template-panel = Panel
template-panel-means = Three inputs, then the floor.
template-debate = Debate
template-debate-means = Two groups with the same time budget each; whoever has used the least is suggested next.
template-break-out = Break-out groups
template-break-out-means = Work in three groups, a short report from each, then a discussion together.
template-ws430-means = A complete example: IGF 2019 WS #430, three policy questions in three rounds, actions at the end.
template-example-means = A complete example to change.
plan-opening = Opening
plan-discussion = Discussion
plan-close = Close
plan-inputs = Inputs
plan-floor = Questions and remarks
plan-statements = Opening statements
plan-debate = Debate
plan-last-words = Last words
plan-groups = Work in groups
plan-report = Report: { $group }
group-for = For
group-against = Against
group-n = Group { $n }
panelist-n = Panelist { $n }
file-too-large = The file is larger than { $kilobytes } KB. Nothing was taken over.
file-not-json = This is not a JSON file. Nothing was taken over.
file-not-a-session = This file is no session file: it does not say its format. Nothing was taken over.
file-other-format = This file has the format { $format }; a session file has round-table-session/1. Nothing was taken over.

## prepare
save-bar = Saving
rehearsal-file = This file makes a rehearsal (×{ $rate }) instead of a session.
rehearsal-file-not = Make it a session
row-take = Take over a file
file-taken = Taken over from the file; undo brings back what was here.
parts = Parts of the preparation
part-details = Details
part-details-means = What people see first: on flyer, stage, phones and in their messages.
part-questions = Policy questions
part-questions-means = What the session is to answer. Segments, hands and takeaways refer to them.
part-people = People
part-people-means = Speakers, moderators, rapporteur and organizers. Each gets a link of their own. Participants are never listed here.
part-show = Run of show
part-show-means = The session in parts. Starts and ends follow from the minutes.
part-rules = Rules and limits
part-rules-means = Who is suggested next and how long turns are. Moderators can change these during the session.
part-seats = Seats
part-seats-means = How many seats each side of the table has. The desk has the full editor, with names and labels.
part-links = Links and messages
part-rehearsal = Rehearsal
part-links-means = Whoever has a link holds its role, without a password. Hand each one over in private.
part-rehearsal-means = A copy of this session, played by simulated people. Both desks and the stage work as in earnest; nothing of it touches the session itself.
part-later = after creating
part-wrong = Something is refused here
session-asking = Asking the server.
state-draft = Not created yet
state-unsaved = Not saved
state-saving = Saving
state-saved = Saved
leave-unsaved = What you changed is not saved. Leave all the same?
changed-elsewhere = You and somebody else changed the same: { $places }. Nothing has been saved yet.
changed-take = Take theirs
changed-force = Save mine
refused-at = Nothing is saved yet. { $part }, { $place }:
under-way = The session has begun. This part can no longer be changed here; the desk can.
under-way-details = The session has begun. Title, number, time, place, Wi-Fi and addresses can still be changed.
unknown-keys = { PLURAL($count) ->
    [one] Kept, but unknown to this program: { $keys }
   *[other] Kept, but unknown to this program: { $keys }
}

## reasons of a refusal
why-missing = This is missing.
why-empty = This is empty.
why-out-of-range = It must be a whole number from { $min } to { $max }.
why-too-long = It is longer than { $max }.
why-plain-key = Only letters A to Z, digits and hyphens.
why-one-of = It must be one of: { $words }.
why-nobody = This names nobody who has a role here.
why-no-group = This names no group of the session.
why-address = It must be an address that begins with https://.
why-moment = It must be a day with a time and a zone.
why-zone = It must be a time zone such as Europe/Berlin.
why-twice = The same id stands there twice.
why-before-start = It ends before it begins.
why-not-json = This is not JSON.
why-other = { $reason }

## details
details-when = When
details-where = Where and how to get there
details-how = What people are told
field-title = Title
field-number = Number
field-number-hint = Short, such as WS #430. Shown on every view.
field-length = Length
field-day = Day
field-time = Time
field-zone = Time zone
field-zone-hint = Such as { $zone }. Day and time are those of this place.
field-zone-unknown = This zone is not known. Choose one from the list.
field-place = Place
field-place-hint = Room and building, as on the door.
field-wifi = Wi-Fi name
field-wifi-password = Wi-Fi password
field-wifi-hint = Shown to moderators and on the flyer, for those in the room.
field-meeting = Meeting address
field-meeting-hint = Where those who take part from afar hear and speak.
field-stream = Stream address
field-stream-hint = Where others watch.
field-languages = Languages
field-languages-hint = Tags with commas between, such as en, ar, fr.
field-retention = Kept after the end
field-retention-hint = Then people, hands and texts are deleted; the report stays for a while.
field-recording = Recording notice
field-recording-hint = Who records or streams. Shown before anybody types.
unit-minutes = minutes
unit-min = min
unit-seconds = s
unit-hours = hours

## questions
questions-empty = No policy question yet.
questions-empty-means = A session can do without; with one, segments and hands can be tagged.
questions-add = Add a policy question
field-question-id = Short name
field-question = Question
field-clarified = Clarified reading
field-clarified-hint = The question itself stays word for word; this stands beside it.
move-up = Move { $name } up
move-down = Move { $name } down
move-up-key = Up (Alt ↑)
move-down-key = Down (Alt ↓)
remove = Remove { $name }
remove-short = Remove

## people
people-empty = Nobody has a role yet.
people-empty-means = Without names the links of the roles work all the same.
people-add = Add a person
people-others = { PLURAL($people) ->
    [one] The file names one more person, who merely takes part. They stay as they are.
   *[other] The file names { $people } more people, who merely take part. They stay as they are.
}
person-unnamed = No name yet
person-no-role = no role
person-no-role-means = Without a role this person gets no link.
field-name = Name
field-affiliation = Affiliation
field-stakeholder = Stakeholder group
field-region = Region
field-language = Language of their message
field-language-any = Not stated (English)
field-group = Group
field-group-none = None
field-roles = Roles
stakeholder-government = Government
stakeholder-igo = International organization
stakeholder-civil-society = Civil society
stakeholder-technical-community = Technical community
stakeholder-private-sector = Private sector
region-african = Africa
region-asia-pacific = Asia and Pacific
region-eastern-european = Eastern Europe
region-grulac = Latin America and Caribbean
region-weog = Western Europe and others
region-igo = International organization

## run of show
show-bar = { PLURAL($parts) ->
    [one] One segment, { $minutes } of { $whole } minutes
   *[other] { $parts } segments, { $minutes } of { $whole } minutes
}
sum-full = { $planned } of { $whole } minutes, all planned
sum-free = { $planned } of { $whole } minutes, { $minutes } free
sum-over = { $minutes } minutes too long: { $planned } planned, { $whole } there
sum-shares = Inputs { $panel } min, floor { $floor } min
show-empty = No segment yet.
show-empty-means = Without segments the session is one open discussion.
show-add = Add a segment
segment-more = All of { $name }
segment-more-short = All fields
field-segment-title = Title of the segment
field-segment-minutes = Minutes of the segment
field-segment-key = Letter
field-segment-key-hint = Stands under the bar.
field-segment-question = Policy question
field-segment-question-none = None
field-lead = Led by
field-inputs = Inputs of the panel, in order
field-input-who = Input { $n }: who
field-input-minutes = Input { $n }: minutes
inputs-add = Add an input
inputs-nobody = Add people first; inputs name one of them.
remove-input = Remove input { $n }
field-floor = The floor is open in this segment
field-floor-limit = Limit of a turn
field-silence = Silence before the floor opens
field-fixed = Never shortened or stretched
field-least = At least
field-most = At most
segment-left = { $minutes } minutes left for the floor.
segment-too-full = Inputs and silence are { $minutes } minutes longer than the segment.
segment-outside = The length lies outside these bounds.

## rules
field-policy = Who is suggested next
policy-equal-voice = Equal voice
policy-equal-voice-means = Fewest turns first, room and online in turn, then whoever came first.
policy-arrival = Arrival
policy-arrival-means = Whoever raised the hand first.
policy-least-time = Least time
policy-least-time-means = Whoever, or whose group, has spoken least.
policy-round = Round
policy-round-means = Each in turn along the table; passing is allowed.
rules-limits = Limits
rules-limits-means = In seconds. An empty field takes the usual value.
limit-usual = Usually { $usual }
limit-floor = Turn from the floor
limit-hub = Turn of a hub
limit-panel-first = First input of a panelist
limit-panel = Further input
limit-reply = Reply of the panel
limit-right-of-reply = Right of reply
limit-point-of-order = Point of order
limit-interposed-question = Interposed question
limit-short-intervention = Short remark
limit-direct-reply = Direct reply
limit-extension = Extension
limit-stream-delay = Delay of the stream
limit-closing = Warning before the list closes
limit-hands = Hands per person and kind
rules-ways = Ways
rules-starts-at-once = Calling someone starts their turn at once
rules-ends-at-zero = A turn ends by itself at zero
rules-ranks = Ranks of points of order
rules-ranks-means = The most urgent first. Without ranks they are taken in the order of arrival.
ranks-add = Add a rank
field-rank = Rank { $n }
limit-points = Points of order per person
rules-groups = Groups
rules-groups-means = For debates and break-outs: people can belong to a group, and groups can have the same time.
field-group-label = Name of group { $n }
field-budget = Budget of { $group } in minutes
groups-add = Add a group
groups-budget = Each group has a time budget

## seats
seats-usual = Usual tables
seats-clear = No seats
seats-preset-u24 = U with 24
seats-preset-u36 = U with 36
seats-preset-u60 = U with 60
seats-preset-square = Square, 30
seats-preset-classroom = Classroom, 40
seats-side = Side
seats-left = Left side
seats-head = Head
seats-right = Right side
seats-row-1 = First row
seats-row-2 = Second row
seats-of-side = { $side }, row { $row }: seats
seats-drawing = { PLURAL($seats) ->
    [one] The table with one seat
   *[other] The table with { $seats } seats
}
seats-none = Without seats the desk raises hands by name instead of by seat. Left and right are as seen from the open end towards the head.
seats-total = { PLURAL($seats) ->
    [one] One seat. Left and right are as seen from the open end towards the head.
   *[other] { $seats } seats. Left and right are as seen from the open end towards the head.
}
seats-renumber = Number along the table

## links
links-once = Links can be shown only now, in this tab: the server keeps no copy that could be read. Hand them over before you close it. A new link can be made at any time.
links-hidden = The links were shown when they were made; the server keeps no copy that could be read. A new link can be made at any time: the old one then stops working.
copy-link = Copy link
copy-link-of = Copy link: { $name }
new-link = Make a new link
new-link-of = Make a new link: { $name }
revoke-link = Revoke
revoked-link = Revoked
link-unused = Not used yet
link-used-on = { PLURAL($devices) ->
    [one] Used on one device
   *[other] Used on { $devices } devices
}
link-not-shown = not shown any more
renew-title = New link for { $name }?
renew-means = { PLURAL($devices) ->
    [one] The old link stops working at once, and the device that used it is signed out.
   *[other] The old link stops working at once, and the { $devices } devices that used it are signed out.
}
renew-join-means = The old address, code and QR stop working for newcomers at once; printed ones must be replaced. Those who are in stay in.
renew-deed = Make a new one
revoke-title = Revoke the link of { $name }?
revoke-means-unused = It stops working at once. A new link can be made later.
revoke-means = { PLURAL($devices) ->
    [one] It stops working at once, and the device that used it is signed out. A new link can be made later.
   *[other] It stops working at once, and the { $devices } devices that used it are signed out. A new link can be made later.
}
revoke-deed = Revoke
join-title = The way in for everybody
join-address = Address
join-code = Code
join-check = The real page shows these four words
join-copy-label = Copy link: the way in for everybody
join-print = Print
join-renew = Make a new code
join-scan = Scan the code, or open
join-safe = No account, no app, no name needed. This page never asks for a password or a phone number.

## messages
messages-title = A message for each person
messages-means = Ready to send: what, when, where, their own link, what to do, and where to test the device.
messages-empty = Nobody to write to yet.
messages-empty-means = Add people with a role; each then gets a message of their own.
messages-lacking = { PLURAL($people) ->
    [one] One message lacks a link that cannot be shown any more. Make a new link first.
   *[other] { $people } messages lack a link that cannot be shown any more. Make new links first.
}
messages-unsaved = The messages tell what is on this page; it is not saved yet.
message-copy = Copy message
message-copy-of = Copy message: { $name }
messages-copy-all = Copy all messages
invite-hello = Dear { $name },
invite-session = you have a part in: { $title }
invite-when = When: { $day }, { $time } ({ $zone })
invite-where = Where: { $place }
invite-meeting = Online meeting:
invite-link = Your link as { $role }:
invite-do-onsite-moderator = Open it on the laptop that you will have at the table. You chair from there; one key does what is due.
invite-do-online-moderator = Open it on your laptop beside the table. Questions from afar arrive there, and you can chair from it as well.
invite-do-rapporteur = Open it on the device on which you take notes.
invite-do-organizer = Open it to see and end the session. Keep it apart from the other links.
invite-do-panelist = Open it on your phone or laptop during the session. It shows your time and what the moderators tell you.
invite-join = Everybody else takes part here, with the code { $code }:
invite-test = Test your device beforehand, best in the network of the session:
invite-alone = Your link is yours alone: whoever has it acts in your role. If it got into other hands, ask for a new one.

## rehearsal
rehearsal-speed = Speed
rehearsal-speed-means = ×1 is as in earnest. Faster is good for a look, slower hands for practice.
rehearsal-chair = Chaired by
rehearsal-chair-simulated = Simulated moderators
rehearsal-chair-you = You
rehearsal-chair-means = When you chair, the copy waits for you to start it; then hands rise and questions come in by themselves, and the clock waits for nobody. A run of show of your own is always chaired by you.
rehearsal-begin = Begin a rehearsal
rehearsal-runs = The rehearsal runs. Every face of it says so.
rehearsal-end = End the rehearsal
rehearsal-end-other = End one that runs
rehearsal-open-means = Each opens in its own tab. Both desks can be held by one person, or send one to the other moderator.
rehearsal-saved-only = The rehearsal plays what is saved; your last changes are not.
open-onsite-moderator = Onsite desk
open-online-moderator = Online desk
open-stage = Stage
open-join = A phone
open-new-tab = (opens in a new tab)
