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
to-change-kind = Change the kind of { $what }
to-right-of-reply = Right of reply for { $what }
to-lower-hand = Lower the hand of { $what }
to-forward = To the queue: { $what }
to-hold = Hold: { $what }
to-shortlist = Shortlist: { $what }
to-back-to-new = Back to new: { $what }
to-answer = Answered: { $what }
to-drop = Set aside: { $what }
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
to-extend-turn = 30 s more for { $what }
to-wrap-up = Tell { $what } to wrap up
to-time-is-up = Tell { $what } that time is up
to-cut-turn = Cut the turn of { $what }
to-correct-speaker = Not { $what } speaks: correct it
to-backdate-turn = { $what } began 30 s earlier
to-arabic = العربية
to-english = English
add-question-long = Add a question from elsewhere

## Keys
key-panelist = The floor for that panelist
key-policy-question = About that policy question
keys-move = Press a key here, then its new place.
keys-reset = As they were
key-move = { $what }: now { $key }. Press to choose another key.
deed-policy-question = Policy question
deed-drop = Set aside
stock-set-aside = Set aside by the moderators
