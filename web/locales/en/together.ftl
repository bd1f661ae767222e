# Two people, one table: what is announced, refused, taken back and found by typing.

## What a screen reader is told
timer-at-30 = 30 seconds left
timer-at-10 = 10 seconds left
timer-at-0 = Time is up
live-again = Live again

## Conflicts: who did what, and how long ago
refusal-someone-did = { $what }, { $time } ago. Your act changed nothing.
stands-near = Its neighbor was gone; it stands beside the nearest one left.

## The way back
undo-this = Undo: { $what }
redo-this = Redo: { $what }
deed-add-remote = Add the question

## Find and do
palette = Find and do
palette-open = Find and do
palette-hint = What to do, or who
palette-not-live = Not live: acts wait until the line is back.
to-make-next = Call { $what }
to-accept-point = Accept the point of { $what }
to-decline-point = Decline the point of { $what }
to-move-up = Move { $what } up
to-move-down = Move { $what } down
to-release-hand = Let the rule place { $what }
to-park-hand = Park { $what }
to-unpark-hand = Bring { $what } back to the queue
to-last-word = Last word for { $what }
to-merge-hands = Merge { $what } with another hand
to-unmerge-hand = Take { $what } apart
to-same-person = Same person as { $what }
to-part-person = They are two after all: { $what }
to-change-kind = Change the kind of { $what }
to-right-of-reply = Right of reply for { $what }
to-lower-hand = Lower the hand of { $what }
to-forward = To the queue: { $what }
to-hold = Hold: { $what }
to-shortlist = Shortlist: { $what }
to-back-to-new = Back to new: { $what }
to-answer = Answered: { $what }
to-drop = Drop: { $what }
to-decline = Decline: { $what }
to-redact = Remove the text of { $what }
to-give-panel = Panel: { $what }
to-give-reply = Reply: { $what }
to-raise-for = Raise hand for { $what }
to-raise-point = Point of order of { $what }
to-raise-right = Ask for the right of reply for { $what }
to-end-turn = End the turn of { $what }
to-pause-turn = Pause { $what }
to-resume-turn = Resume { $what }
to-extend-turn = More time for { $what }
to-wrap-up = Tell { $what } to wrap up
to-time-is-up = Tell { $what } that time is up
to-cut-turn = Cut the turn of { $what }
to-correct-speaker = Not { $what } speaks: correct it
to-backdate-turn = { $what } began 30 s earlier
add-question-long = Add a question from elsewhere

## Keys
key-panelist = The floor for that panelist
key-policy-question = About that policy question
keys-move = Press a key here, then its new place.
keys-reset = As they were
key-move = { $what }: now { $key }. Press to choose another key.
deed-policy-question = Policy question
deed-drop = Drop

## The line between the moderators
line-unread = { PLURAL($n) ->
    [one] { $n } new
   *[other] { $n } new
 }
tell-to = Write to { $who }
tell-away = { $who } reads it when back
tell-send = Send
deed-tell = Send the message
phrases-more = More phrases
phrase-remote-ready = Remote ready
phrase-two-minutes = 2 minutes
phrase-gavel = Gavel?
phrase-slower = Slower
phrase-louder = Louder
phrase-yes = Yes
phrase-no = No
phrase-wait = Wait
phrase-look-at-inbox = Look at the inbox
phrase-thanks = Thanks

## What the other is about to do
about-to-call = { $who } is about to call
about-to-move = { $who } moves this
about-to-edit = { $who } works on this
about-to-read = { $who } reads this
about-to-call-what = about to call { $what }
about-to-move-what = moves { $what }
about-to-edit-what = works on { $what }
about-to-read-what = reads { $what }

## Blank, mute, ban
deed-blank = Blank every screen
deed-unblank = Bring the screens back
blank-now = Every screen is blank: stage, overlay and phones show nothing.
deed-mute-person = Mute
deed-unmute-person = Unmute
deed-ban-person = Ban
deed-unban-person = Let in again
to-mute-person = Mute { $what }
to-unmute-person = Unmute { $what }
to-ban-person = Ban { $what }
to-unban-person = Let { $what } in again
ask-ban = Why is this person sent away? Both moderators see it.
stock-twice = Joined twice to be heard twice
stock-hostile = Hostile to others

## Links
link-renew = Not you? Renew it
link-look = Not expected? See its links
link-copy = Copy the new link
link-is-new = The link of the { $role } is new; the old one and its devices are signed out. Hand it over.
link-is-new-mine = Your link is new; every other device with the old one is signed out.
link-not-renewed = It was not renewed; try again.
link-renewed = The link of the { $role } was renewed by the { $who }.
link-revoked = The link of the { $role } was revoked by the { $who }.
role-host = host

## Not live
offline-works = Nothing is lost. Reading, the clocks and the notepad work here; acts wait until the line is back.
acts-wait = { PLURAL($n) ->
    [one] { $n } act waits to be sent.
   *[other] { $n } acts wait to be sent.
 }

## Copying
copied = Copied
copy-by-hand = Copying is refused here. The text is selected: copy it by hand.

## The server's place
place-moved = The network has changed: this server is now at { $url }. Open pages find it again; say the new address to who joins.
place-not-awake = The server's laptop is not kept awake: keep its lid open and switch its sleep off.

## Lists that hold still
freeze = Freeze the lists
unfreeze = Let the changes come
frozen = Frozen
changes-wait = { PLURAL($n) ->
    [one] { $n } change waits
   *[other] { $n } changes wait
 }
hand-gone = no longer waits
now-at-place = { $what } is number { $n }
deed-move-to = Move to…
to-move-to = Move { $what } to…
ask-move-to = Before whom?
at-the-end = At the end

## The notepad, for when the line is down
notepad = Notepad
notepad-why = Kept on this device. When the line is back, each line is entered by one press.
notepad-why-live = Kept on this device. Enter each line by one press; nothing is entered by itself.
notepad-begin = Speaks now
notepad-end = Stops
notepad-speaks = { $who } speaks, { $time }
notepad-note = Note
notepad-write = Write down
notepad-empty = Nothing is written down.
notepad-tell = To the line
notepad-strike = Strike out
notepad-look = Look
notes-wait = { PLURAL($n) ->
    [one] { $n } line of the notepad is not entered yet.
   *[other] { $n } lines of the notepad are not entered yet.
 }

## New hands and first voices
chime-on = Sound for new hands: switch on
chime-off = Sound for new hands: switch off
new-hands = { PLURAL($n) ->
    [one] { $n } new hand
   *[other] { $n } new hands
 }
first-voice-waits = First voice waits: { $who }
silence-now = The panel has spoken. 20 seconds of silence before the floor opens bring new voices.
deed-same-as = Same person as…
deed-part-person = They are two after all
ask-part = Which entry is somebody else?
entries-joined = { $n } entries
to-same-as = { $what } is the same person as…
