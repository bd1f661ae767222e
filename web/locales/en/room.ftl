# The room: its table, rounds, shares and rules.

## The map
seat-map = Seats around the table
seat-map-how = Arrow keys go along the table; Enter opens what can be done.
seat-number = Seat { $n }
second-row = second row
seat-free = free
seat-named = on the record
seat-hand = hand up
seat-next = next
seat-speaks = speaking
seat-heard = heard
seat-muted = hands not taken
comma = {", "}
legend-hand = Hand up
legend-next = Next
legend-speaks = Speaking
legend-heard = Heard
legend-named = Named
legend-free = Free
middle-room = { PLURAL($n) ->
    [one] { $n } in the room
   *[other] { $n } in the room
 }
middle-online = { PLURAL($n) ->
    [one] { $n } online
   *[other] { $n } online
 }
middle-online-hubs = { PLURAL($n) ->
    [one] { $n } online
   *[other] { $n } online
 }, { PLURAL($hubs) ->
    [one] { $hubs } hub
   *[other] { $hubs } hubs
 }
open-end = Without a seat here
tiles-more = { PLURAL($n) ->
    [one] { $n } more
   *[other] { $n } more
 }
tiles-more-hands = { PLURAL($n) ->
    [one] +{ $n } hand
   *[other] +{ $n } hands
 }
everyone = Everyone here
everyone-found = What was found
nobody-found = Nobody of that name. Enter raises a hand for them as somebody new.
room-menu = The room
no-table = No table yet.
no-table-why = With seats laid out, a tap raises a hand.
lay-out = Lay out the table
edit-seats = Edit seats
show-everyone = Show everyone
start-round-menu = Go round the table
show-fairness = Figures as a table
show-settings = Rules of the session
show-diagnostics = Clock and line of this page

## Deeds at a seat
deed-give-floor = Give the floor
deed-rename-person = Name
deed-name-seat = Name who sits here
deed-seat-person = Seat somebody here
deed-label-seat = Label the seat
deed-note-seat = Note
deed-free-seat = Free the seat
deed-call-hand = Call
deed-lay-table = Save the seats
ask-rename = What are they called?
ask-name-seat = Who sits here?
ask-seat-person = Who sits down here?
ask-label-seat = What is this seat called? Nothing takes the label away.
ask-note-seat = Note for both moderators. Nothing takes it away.

## Laying out
seats-title = The table
seats-why = Left and right as on this map. Whoever has a seat keeps it.
preset = Begin with
preset-u24 = U, 24
preset-u36 = U, 36
preset-u60 = U, 60
preset-square = Square, 30
preset-classroom = Rows, 40
side-left = Left
side-head = Head
side-right = Right
row-1 = At the table
row-2 = Second row
seats-of = { $row }, { $side }
fewer = Fewer
more-seats = More
seats-count = { PLURAL($n) ->
    [one] { $n } seat
   *[other] { $n } seats
 }
seats-gone = { PLURAL($n) ->
    [one] { $n } person loses the seat.
   *[other] { $n } people lose their seats.
 }
numbering = Numbers
number-start = From
number-from-left = From the left
number-from-right = From the right
number-per-side = Each side its own hundred
number-again = Number again
seat-chosen = Seat
seat-chosen-none = Pick a seat on the map to change its number or label.
seat-own-number = Number
seat-own-label = Label
seat-moves = Move it
seat-move-on = Along the table
seat-move-back = Back
numbers-doubled = { PLURAL($n) ->
    [one] One number stands twice.
   *[other] { $n } numbers stand twice.
 }
seats-stale = The table was changed at the other desk meanwhile. What you laid out is still here.
seats-theirs = Take theirs
seats-mine = Save mine over it
seats-save = Save
no-line-now = This desk is not live; nothing can be saved now.
saving = Saving

## A round
round = Round the table
round-short = Round
round-why = Everyone with a seat or an own voice online gets a hand, in turn along the table. Who passes comes last.
round-from = Begins with
round-from-first = the first seat
round-way = Direction
round-way-on = Left to right
round-way-back = Right to left
round-limit = Limit, in seconds
round-limit-usual = the usual one
round-start = Start the round
round-left = { PLURAL($n) ->
    [one] { $n } of { $people } to go
   *[other] { $n } of { $people } to go
 }
round-done = Everybody had the word.
deed-start-round = Start the round
deed-pass-round = Pass
deed-end-round = End the round
round-limit-each = { $time } each

## Balance
fair-short = { $channel }: less than 60 % of its share, and { PLURAL($n) ->
    [one] { $n } waits
   *[other] { $n } wait
 }, the first since { $since }.
fact-first-waiting = waiting, first time
fact-evenness = evenness
fact-wait = longest wait
fact-panel-share = panel
fairness-title = Balance of the floor
fairness-why = Shares of the floor turns that are over. An even share is marked; a lane is short under 60 % of it while somebody waits there.
as-table = As a table
th-channel = Lane
th-turns = Turns
th-time = Time
th-share = Share
th-waiting = Waiting
th-first = First time
th-oldest = Waits longest
th-all = Floor
th-panel = Panel
chart-shares = Floor time by lane
chart-panel = Panel against floor
chart-heard = Heard and not yet heard
heard-count = { PLURAL($n) ->
    [one] { $n } heard
   *[other] { $n } heard
 }
unheard-count = { PLURAL($n) ->
    [one] { $n } not yet
   *[other] { $n } not yet
 }
evenness-lanes = Evenness of the lanes
evenness-people = Evenness of those heard
evenness-why = Jain’s index: 1 is even.
budgets = Time of the groups
th-group = Group
th-given = Given
th-used = Used
th-rest = Left
budgets-none = No group has a time of its own. Rules of the session give one.
budget-more = + { $time } for all
deed-add-budget = More time for the groups
deed-change-settings = Change the rules

## Rules
settings-title = Rules of the session
settings-why = Changes hold from now on; turns that run keep their limit.
policy = Who is suggested next
policy-equal-voice = Equal voice
policy-equal-voice-why = First-timers first, room and online in turn, then by waiting time.
policy-arrival = Arrival
policy-arrival-why = Whoever raised a hand first.
policy-least-time = Least time
policy-least-time-why = Whoever has spoken least so far.
policy-round = Round
policy-round-why = Along the table from the last speaker, then those online.
limits = Limits, in seconds
limit-floor-ms = Hand
limit-hub-ms = Hub
limit-panel-first-ms = Panel, first input
limit-panel-ms = Panel, further input
limit-reply-ms = Reply of the panel
limit-right-of-reply-ms = Right of reply
limit-point-of-order-ms = Point of order
limit-interposed-question-ms = Question to the speaker
limit-short-intervention-ms = Short remark
limit-direct-reply-ms = Direct reply
limit-extension-ms = What «+30 s» adds
limit-closing-ms = Warning before the list closes
limit-stream-delay-ms = Online lane stays open longer
counts = Counts
count-points-of-order-per-person = Points of order per person
count-hands-per-kind = Hands of one kind per person
count-point-ranks = Ranks of points of order
rule-starts-at-once = Calling starts the turn at once
rule-ends-at-zero = A turn ends by itself at zero
budget-of = Seconds for { $group }
budgets-why = Panel inputs and floor turns of its people are charged to a group.
budget-new = Another group
budget-add = Add
budget-remove = Remove { $group }
settings-save-none = Nothing changed
settings-save = { PLURAL($n) ->
    [one] Save { $n } change
   *[other] Save { $n } changes
 }
settings-stale = The rules were changed at the other desk meanwhile. Your changes are still here; saving puts them on top.
settings-range = { $what }: { $min } to { $max }.
setting-budgets = Time of a group

## Tabs on narrow screens
tabs = Parts of the desk
tab-inbox = Inbox
tab-room = Room
tab-line = Line
give-panel-input = Give the panel input
give-panel-reply = Give the floor to reply
tab-new = { PLURAL($n) ->
    [one] { $n } new
   *[other] { $n } new
 }
deed-set-group = Group
ask-group = To which group is their time charged?
group-none = No group

## Ranks of points of order
rank = Rank
deed-change-rank = Change rank
to-change-rank = Rank { $what } anew
ask-rank = How urgent is this point of order?

## A person's card, and what people need
about-person = About { $who }
person-card = About this person
person-open = About this person
person-rename = Rename
person-joined = joined at { $time }
person-needs = What they need
person-needs-who = Only the moderators see it. It goes when the person takes it back.
person-named = Where the name may stand
named-room = In the room
named-stream = On the stream
named-report = In the report
named-yes = yes
named-no = no
named-as-named = Speaks on the record. What was not agreed to is a no.
named-as-codename = Goes by a codename. What was not agreed to is a no.
named-as-read-by-moderator = Wants texts read by a moderator and nothing kept.
named-chatham = The Chatham House Rule holds: nobody is named.
erased-why = Their name and all their texts are gone. Only that somebody was here is counted.
flag-need = needs something
flag-need-more = Needs something: read what
flag-like = look-alike
flag-like-more = The name looks like that of somebody else: see whose
flag-official = looks official
flag-official-more = The name sounds like somebody who runs the session: see why
looks-like-why = This name looks like that of { $who }, whom the session names. Whoever bears it here came in as a participant: a namesake, or somebody who wants to be taken for { $who }.
looks-official-why = This name says moderator, host or organizer. Whoever bears it here came in as a participant.
needs-title = What people need
needs-why = Written by themselves for the moderators alone. Go through it before the start.
needs-none = Nobody has written what they need.
needs-look = Look
needs-count = { PLURAL($n) ->
    [one] { $n } person needs something
   *[other] { $n } people need something
 }
