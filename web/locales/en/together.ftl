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
