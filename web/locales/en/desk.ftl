# The desk. Plain verbs, sentence case, who acted, and the way out.

## The strip
desk = Desk
skip = Skip to the floor
session-clock = Session clock
life-lobby = Lobby
life-ended = Ended
planned = planned
left = left
over = over
on-time = On time
late-by = { $time } late
early-by = { $time } early
ends = Ends { $time }
ready = Ready
paused-since = since { $time }
phones-here = { PLURAL($n) ->
    [one] { $n } phone here
   *[other] { $n } phones here
 }
run-of-show = Run of show
run-over = The run of show is over
time-left = { $time } left
time-over = { $time } over
begin-segment = Begin { $key }
session-menu = Session
menu-empty = Nothing can be done here now.
has-gavel = has the gavel
away = away
you = you
on-item = on { $what }
take-gavel = Take the gavel
give-gavel = Pass the gavel to { $who }

## The floor
the-floor = The floor
has-floor = Has the floor
break-runs = Break
redacted = Removed by a moderator
of-limit = of { $time }
hub-of = { PLURAL($n) ->
    [one] { $n } person
   *[other] { $n } people
 }
reads = { $who } reads
told-wrap-up = told to wrap up
told-time-is-up = told that time is up
waits-under = { $who } waits
extend-by = +{ $n } s
extended = +{ $n } s used
more-about = More: { $what }
suggested = Suggested next
no-topic = No topic given
nobody-waits = Nobody waits
pick-another = Pick another
key-space = Space
before-start = Before the start
nobody-yet = Nobody has the floor yet
check-stage = Stage shows the code
screens = { $n ->
    [0] no screen yet
    [one] { $n } screen
   *[other] { $n } screens
 }
check-other = { $who } is at the other desk
check-remote = Online sound is tested
check-rules = Rules are on the stage
join-at = People join at { $url }
silence = Silence
hands-open = Hands are open
quiet-now = A quiet moment
quiet-why = Everyone thinks; hands may go up.
floor-free = The floor is free
session-paused = The session is paused
session-paused-why = Turn and segment stand still; the end of the session does not.
session-over = The session is over
session-over-why = Written answers and the report are still open.
purged = Everything personal was deleted: people, questions, messages. Figures and the programme stay.
purge-when = Everything personal is deleted in { $time }.
last-spoke = { $who } spoke last, { $time } ago
nobody-spoke = Nobody has spoken yet.

## Reasons
reason-turns = { PLURAL($n) ->
    [one] { $n } turn so far
   *[other] { $n } turns so far
 }
reason-alternate-onsite = the room after online
reason-alternate-online = online after the room
reason-waiting = waiting { $time }
reason-placed = moved by { $who }
reason-kind = goes before hands

## The queue
queue = Queue
queue-empty = No hands yet.
queue-empty-why = Phones raise them; or type a seat under Room.
queue-empty-closed = The list is closed; new hands wait for the next segment.
first-short = 1st
nth-turn = turn { $n }
was-moved = Moved by a moderator
for-later = next segment
row-muted = muted
asleep = asleep
joined-just-now = joined a moment ago
call = Call
waits = waits { $time }
slots-missed = { PLURAL($n) ->
    [one] At { $time } each, { $n } will not be reached.
   *[other] At { $time } each, { $n } will not be reached.
 }
more-waiting = { $n } more wait.
list-closes-in = Closes in { $time }
list-closed = List closed
list-takes = { PLURAL($n) ->
    [one] Takes { $n } more hand
   *[other] Takes { $n } more hands
 }
keep-open = Keep open
parked = Parked
end-of-segment = end of segment

## The room
room = Room
here = { $onsite } in the room, { $online } online
hubs = { PLURAL($n) ->
    [one] , { $n } hub
   *[other] , { $n } hubs
 }
seat-or-name = Seat or name
nobody-joined = Nobody has joined yet. Type a seat to raise a hand for it.
more-people = { $n } more; type to find them.
on-record = On the record
speaks = speaks
hand-up = hand up
turns-had = { PLURAL($n) ->
    [one] { $n } turn
   *[other] { $n } turns
 }
balance = Balance of the floor
balance-empty = Fills with the first floor turn.
balance-short-online = { PLURAL($n) ->
    [one] Online has less than 60 % of its share, and { $n } waits.
   *[other] Online has less than 60 % of its share, and { $n } wait.
 }
balance-short-onsite = { PLURAL($n) ->
    [one] The room has less than 60 % of its share, and { $n } waits.
   *[other] The room has less than 60 % of its share, and { $n } wait.
 }
fact-turns = room / online
fact-first = first time
fact-longest = longest wait
fact-panel = panel

## The inbox
inbox = Inbox
add-question = Add
inbox-empty = No questions yet.
inbox-empty-why = They come from phones, or you paste, drop or type what was asked elsewhere.
funnel-asked = asked
funnel-forwarded = forwarded
funnel-voiced = voiced
funnel-answered = answered
bring = Import…
bring-file = Import a file…
bring-menu = More ways in
read-again = Read the file again
pick-again = Pick a file again
ways-in = Ways in: chats, scripts, feeds
quick-hint = Marks: @name for whom, #2 which policy question, then a language such as ar
inbox-new = New
inbox-held = Held
inbox-queue = In the queue
inbox-voiced = Voiced, not answered
inbox-written = For a written answer
inbox-answered = Answered
inbox-declined = Declined
shortlisted = shortlisted
is-on-this = { $who } is on this
declined-because = Declined: { $why }
answer-is = Answer: { $text }
question-text = What was asked
who-asks = Who asks (optional)
agreed-named = Agreed to be named
agreed-name = Name
agreed-named-else = Otherwise a codename stands and the name is not kept
source = Source
straight-to-queue = Straight to the queue
add = Add
cancel = Cancel

## The line
the-line = Between the moderators
line-empty = Every act will stand here, with its author and a way back.
undo-last = Undo my last act
redo-last = Redo what I took back
nobody = nobody
unnamed-onsite = Guest in the room
unnamed-online = Online guest
unnamed-panel = Panelist
a-break = Break
a-hand = a hand
something = something
the-clock = The clock
something-changed = Something changed first

## Deeds
deed-start-session = Start the session
deed-advance = Begin the next segment
deed-end-session = End the session
deed-purge = Delete everything personal
deed-pause-session = Pause the session
deed-resume-session = Resume the session
deed-reflect = 20 seconds of silence
deed-end-silence = End the silence
deed-show-rules = Show the rules
deed-remote-ready = Remote ready
deed-close-list = Close list
deed-close-list-now = Close the list at once
deed-open-list = Open list
deed-call = Call next
deed-clear-next = Not next
deed-start-turn = Give the floor
deed-start-own = Own voice
deed-give-break = Break
deed-record-turn = Record a turn
deed-put-back = Put back the last speaker
deed-pass-gavel = Pass the gavel
deed-end-turn = End turn
deed-pause-turn = Pause
deed-resume-turn = Resume
deed-extend-turn = More time
deed-wrap-up = Wrap up
deed-time-is-up = Time is up
deed-cut-turn = Cut
deed-correct-speaker = Correct the speaker
deed-backdate-turn = Began 30 s earlier
deed-make-next = Make next
deed-accept-point = Accept
deed-decline-point = Decline
deed-move-up = Move up
deed-move-down = Move down
deed-move-hand = Move
deed-release-hand = Forget the move
deed-park-hand = Park
deed-unpark-hand = Back to the queue
deed-last-word = Last word
deed-merge-hands = Merge with
deed-unmerge-hand = Take the merge apart
deed-same-person = Same person as
deed-change-kind = Change kind
deed-right-of-reply = Give the right of reply
deed-lower-hand = Lower the hand
deed-forward = To the queue
deed-hold = Hold
deed-shortlist = Shortlist
deed-back-to-new = Back to new
deed-answer = Answered
deed-decline = Decline
deed-redact = Remove the text
deed-give-panel = Panel
deed-give-reply = Reply
deed-raise-for = Raise hand
deed-raise-point = Point of order
deed-raise-right = Right of reply
deed-undo = Undo
deed-redo = Redo

## What is asked before a deed
ask-end-session = End the session? Hands and turns stop; written answers stay open.
ask-purge = Delete everything personal now, for good? People, questions, answers and messages go, and the session ends if it still goes on. Figures and the programme stay. Export what you need first.
ask-cut = Why is this turn cut? Everyone may ask.
ask-correct = Who really has the floor?
ask-override = Why this hand and not the suggested one?
ask-merge = Merge with which hand?
ask-same = Who is the same person?
ask-kind = Which kind of hand is it?
ask-point = The ruling and its reason
ask-answer = The written answer, if it was not answered aloud
ask-decline = Why is it declined? The asker sees this.
ask-redact = Remove this text everywhere? It cannot be taken back.
words = Words
words-optional = Words, if you like
search = Find
none-found = Nothing of that name.
stock-time = Time is over
stock-topic = Off the topic
stock-conduct = Against the rules of conduct
stock-direct = Answers what was just said
stock-region = Voice of the region comes first
stock-leaves = Has to leave
stock-topic-fits = Fits the topic now
stock-asked = Asked already
stock-off-topic = Off the topic of this session
stock-no-time = No time left

## A turn held without the tool
record-title = Record a turn that was held without the tool
record-who = Who spoke
record-kind = Kind
record-from = From, on the session clock
record-to = To
record-save = Record
record-bad-time = Minutes and seconds, such as 34:20

## Keys
keys = Keys
keys-why = They read the place on the keyboard and rest while you type.
keys-on = Single keys work on this device
keys-desk = The desk
keys-turn = The turn
keys-hand = A hand in focus
keys-question = A question in focus
key-due = Do what is due
key-down = Next item
key-up = Item before
key-gavel = Take or pass the gavel
key-help = This map
close = Close
dismiss = Dismiss

## The page and its server
connecting = Coming to the table
no-line = The server does not answer. This page keeps trying.
not-live-why = Nothing is lost. This page tries to come back; until then it only shows.
journal-not-writable = Nothing is lost, but the server cannot store anything now. Reading goes on; acts are refused.
link-used = The link of the { $role } was opened on a new device.
link-refused = This link is not valid any more. Ask the other moderator for a new one.
link-missing = Open the link that you were given; it ends in a secret.
closed-stopping = The server stops. This page comes back by itself.
closed-signed-out = This link was renewed. Ask the other moderator for the new one.
closed-not-signed-in = This page has no seat at the table. Open the link that you were given.
closed-silent = The line was silent for too long.
closed-reload = The server is newer than this page. Nothing is lost; reload it.
reload = Reload
now-speaks = { $who } has the floor

## Ways out of a refusal
way-take-gavel = Take the gavel: { $what }
way-do-now = Now: { $what }
way-again = Try again
way-confirm = { PLURAL($n) ->
    [one] Clear { $n } and go on
   *[other] Clear { $n } and go on
 }
way-undo-all = { PLURAL($n) ->
    [one] Undo { $n }
   *[other] Undo all { $n }
 }
way-reason = Give a reason

## Refusals. Nothing has changed.
refusal-not-yours = This role may not do that.
refusal-gavel-held-by = { $who } has the gavel.
refusal-not-live = The session has not begun.
refusal-already-live = The session has begun already.
refusal-over = The session is over.
refusal-is-paused = The session is paused.
refusal-not-paused = The session is not paused.
refusal-changed = { $what }. Your act changed nothing.
refusal-no-such-segment = That segment has begun already.
refusal-no-such-person = That person is not here.
refusal-no-such-hand = That hand is no longer up.
refusal-no-such-turn = That turn is over.
refusal-no-such-question = That question has moved on.
refusal-no-such-act = That act is too long ago.
refusal-hand-already-up = { $what } has such a hand up already.
refusal-list-closed = The list is closed, and no later segment takes hands. The written list does.
refusal-list-already = The list is in that state already.
refusal-queue-empty = Nobody waits.
refusal-next-already = { $what } is next already.
refusal-nobody-next = Nobody is next.
refusal-reason-needed = The rule suggests { $what }. Another pick needs a reason.
refusal-kind-not-here = That kind is not possible here.
refusal-nobody-speaks = Nobody has the floor.
refusal-points-used-up = { PLURAL($n) ->
    [one] { $n } point of order per person, and it is used.
   *[other] { $n } points of order per person, and all are used.
 }
refusal-only-once = That is possible only once.
refusal-already-extended = This turn was extended already.
refusal-clock-already = The clock is in that state already.
refusal-needs-confirm = { PLURAL($n) ->
    [one] That clears { $n } waiting question to the speaker.
   *[other] That clears { $n } waiting questions to the speaker.
 }
refusal-overlaps = That overlaps another turn.
refusal-bad-times = Those times cannot be: the end lies before the start, or in the future.
refusal-nothing-to-put-back = Nobody can be put back.
refusal-waits-already = { $what } waits already with the same kind.
refusal-cannot-merge = A merge needs two or more waiting hands of one kind.
refusal-cannot-join = { $what } cannot be joined: one person already, or a circle.
refusal-limit-out-of-range = At most { $time }.
refusal-has-dependents = { PLURAL($n) ->
    [one] One later act builds on it: { $what }.
   *[other] { $n } later acts build on it: { $what }.
 }
refusal-already-undone = { $who } took it back already.
refusal-cannot-undo = That cannot be taken back.
refusal-cannot-redo = That cannot be done again; something has changed since.
refusal-full = { PLURAL($n) ->
    [one] At most { $n } in one session.
   *[other] At most { $n } in one session.
 }
refusal-already-so = It is so already.
refusal-stale = It has changed since you saw it.
refusal-malformed = The server did not understand this page. Reload it; nothing is lost.
refusal-too-large = { PLURAL($n) ->
    [one] Too long: at most { $n } byte.
   *[other] Too long: at most { $n } bytes.
 }
refusal-too-fast = Too many acts at once. Try again in { $time }.
refusal-text-too-long = { PLURAL($n) ->
    [one] { $n } character; at most { $max } are kept.
   *[other] { $n } characters; at most { $max } are kept.
 }
refusal-text-empty = There are no words in it.
refusal-not-signed-in = This page has no seat at the table.
refusal-no-such-session = That session is not here.
refusal-hello-first = This page is older than the server. Reload it; nothing is lost.
refusal-not-stored = Nothing has changed: the server could not store it.
refusal-stopping = The server is stopping. Nothing has changed.
refusal-house-full = The house is full.

## The log of acts
act-open-session = The session was made
act-plan-session = { $who } changed the plan of the session
act-start-session = { $who } started the session
act-advance = { $who } began { $what }
act-end-session = { $who } ended the session
act-purge = { $who } deleted everything personal
act-pause-session = { $who } paused the session
act-resume-session = { $who } resumed the session
act-reflect = { $who } began a silence
act-end-silence = { $who } ended the silence
act-show-card = { $who } changed the card on the stage
act-remote-ready = { $who }: remote ready
act-pass-gavel = { $who } passed the gavel
act-join = { $what } joined
act-leave = { $what } left
act-same-person = { $who } joined two entries of { $what }
act-part-person = { $who } parted { $what } again
act-raise-hand = { $who } raised a hand for { $what }
act-lower-hand = { $who } lowered the hand of { $what }
act-park-hand = { $who } parked { $what }
act-unpark-hand = { $who } brought { $what } back
act-step-back = { $what } let one go first
act-move-hand = { $who } moved { $what }
act-release-hand = { $who } let the rule place { $what }
act-change-hand = { $who } changed the hand of { $what }
act-merge-hands = { $who } merged { $what }
act-unmerge-hand = { $who } took { $what } apart
act-call-next = { $who } called { $what }
act-override-next = { $who } picked { $what } over the suggestion
act-clear-next = { $who } called nobody after all
act-last-word = { $who } gave { $what } the last word
act-start-turn = { $who } gave { $what } the floor
act-give-floor = { $who } gave { $what } the floor
act-end-turn = { $who } ended the turn of { $what }
act-pause-turn = { $who } paused { $what }
act-resume-turn = { $who } resumed { $what }
act-extend-turn = { $who } gave { $what } more time
act-backdate-turn = { $who } set the start of { $what } earlier
act-cut-turn = { $who } cut the turn of { $what }
act-nudge-speaker = { $who } gave { $what } a sign
act-correct-speaker = { $who } corrected the speaker: { $what }
act-record-turn = { $who } recorded a turn of { $what }
act-put-back = { $who } put { $what } back
act-rule-point = { $who } ruled on the point of { $what }
act-close-list = { $who } closed the list
act-open-list = { $who } opened the list
act-ask-in-writing = { $what } asked in writing
act-add-remote = { $who } added a question of { $what }
act-take-in = { PLURAL($n) ->
    [0] { $who } took in messages
    [one] { $who } took in { $n } message
   *[other] { $who } took in { $n } messages
 }
act-follow-source = The source of a question changed it
act-correct-question = { $who } corrected the question of { $what }
act-translate-question = { $who } translated the question of { $what }
act-merge-question = { $who } merged the question of { $what }
act-part-question = { $who } parted the question of { $what }
act-drop-question = { $who } dropped a message of { $what }
act-put-next = { $who } put { $what } next
act-check-duty = { $who } ticked the checklist
act-forward-question = { $who } put { $what } into the queue
act-sort-question = { $who } sorted the question of { $what }
act-decline-question = { $who } declined the question of { $what }
act-answer-question = { $who } marked { $what } as answered
act-redact = { $who } removed a text
act-undo = { $who } took back: { $what }
act-redo = { $who } did again: { $what }
act-clock = The clock: { $what }
act-away = The server was away for { $time }; clocks went on
act-away-long = The server was away for { $time }; clocks stand until you resume

## The table, the line, the rules: reasons, refusals and lines of the log
reason-spoken = has spoken { $time }
reason-along-the-table = next along the table
reason-passed = passed before
refusal-muted = The moderators take no hands from this person now.
refusal-banned = This person was sent away.
refusal-no-such-seat = That seat is not there any more.
refusal-seat-taken = Somebody else sits there.
refusal-seat-is-free = Nobody sits there. Type a name, or raise the hand for the seat.
refusal-bad-layout = Two seats have the same number, or a number is out of range.
refusal-round-already = A round goes on already.
refusal-no-round = No round goes on, or it does not come to this hand.
refusal-no-such-rank = Points of order have no such rank here.
refusal-no-such-group = No such group has a time of its own.
refusal-setting-out-of-range = That value is out of its range.
refusal-nothing-to-tell = Write something first.
act-rename-person = { $who } renamed { $what }
act-mute-person = { $who } muted { $what }
act-unmute-person = { $who } unmuted { $what }
act-ban-person = { $who } sent { $what } away
act-unban-person = { $who } let { $what } in again
act-set-group = { $who } put { $what } into a group
act-lay-table = { $who } laid out the seats
act-label-seat = { $who } named a seat
act-note-seat = { $who } noted something about a seat
act-seat-person = { $who } changed who sits where
act-start-round = { $who } began a round
act-pass-round = { $who } let { $what } pass
act-end-round = { $who } ended the round
act-blank = { $who } emptied the screens
act-unblank = { $who } brought the screens back
act-tell = { $who } wrote to the other moderator
act-support = { $who } supported a question
act-give-signal = { $who } gave a sign
act-clear-signal = { $who } saw to a sign
act-set-consent = { $who } changed where their name may be shown
act-set-need = { $who } wrote what they need
act-set-lang = { $who } changed their language
act-sit = { $who } took a seat
act-delete-mine = Someone deleted everything of theirs
act-change-settings = { $who } changed the rules
act-add-budget = { $who } gave more time

## Parts of the page that a screen reader names
notices = Notices
done-just-now = Done a moment ago

## The way to the preparation, in a tab of its own
prepare-session = Prepare the session, links and messages
act-end-segment = { $who } ended { $what }
act-extend-segment = { $who } changed the time of { $what }
act-skip-segment = { $who } left { $what } out
act-unskip-segment = { $who } took { $what } in again
act-move-segment = { $who } moved { $what } in the run of show
act-backdate-segment = { $who } set the start of { $what } earlier
act-rebudget = { $who } shared out the time that is left
act-set-end = { $who } changed when the session must end
act-set-floor-limit = { $who } changed the limit for the floor
act-set-panel-limit = { $who } changed the limit for second inputs
act-set-extra-time = { $who } changed the extra time of { $what }
act-ready = { $what } is ready
act-not-ready = { $what } is not ready yet
act-address-question = { $who } chose whom a question is for
act-publish-question = { $who } published a question
act-unpublish-question = { $who } took a question off the screens
act-show-message = { $who } showed a message
act-clear-message = { $who } took a message off the screens
act-air = { $who } changed what the stream shows
refusal-segment-over = That segment has begun, or is over.
refusal-segment-fixed = That segment is fixed: it is never stretched and never left out.
refusal-segment-changed = The length of a segment was changed meanwhile. Look at the proposal again.
refusal-segment-out-of-range = A segment may take { $min } to { $max }.
refusal-nothing-to-show = A message needs words or a preset, and somebody to read it.
refusal-no-such-message = That message is off the screens already.
refusal-not-publishable = Under the Chatham House Rule nobody is named on the stream.

## Signs, votes, consents and what was not kept
signal-slower = slower
signal-interpretation = interpretation
signal-cannot-hear = cannot hear
sign-told = speaker told
sign-the-line = Nobody in the room misses the sound: probably the stream or the call.
deed-clear-signal = Seen to it
to-clear-signal = Seen to it: { $what }
votes = { PLURAL($n) ->
    [one] { $n } supports it
   *[other] { $n } support it
 }
inbox-by-votes = Most support first
forgotten = Read and not kept, as asked
erased = Someone who deleted everything of theirs
deleted-by-asker = Deleted by whoever asked it
not-named-anywhere = not to be named
not-named-room = not to be named aloud
not-named-stream = not to be named on the stream
naming-why = A name is said or shown only where its owner agreed to it

## What acts on questions made of them, where that was seen
act-sort-question-held = { $who } held the question of { $what }
act-sort-question-shortlisted = { $who } shortlisted the question of { $what }
act-sort-question-new = { $who } put the question of { $what } back among the new ones
act-correct-question-policy = { $who } put the question of { $what } under { $to }
act-correct-question-no-policy = { $who } took the question of { $what } off its policy question
act-correct-question-lang = { $who } set the language of the question of { $what } from { $from } to { $to }
act-correct-question-comment = { $who } made the question of { $what } a comment
act-correct-question-asked = { $who } made the comment of { $what } a question
