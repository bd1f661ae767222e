# The run of show, the end of the session, the time of the floor.

## In the strip
agenda-open = Run of show in full
standing-in-full = Ends at { $time }, { $clock } by the clock. The room is ours until { $hard }, { $at }.
offer-shorten = Shorten { $what }?
offer-shorten-many = { PLURAL($n) ->
    [one] Shorten { $n } segment?
   *[other] Shorten { $n } segments?
 }
offer-lengthen = More for { $what }?
offer-lengthen-many = { PLURAL($n) ->
    [one] More for { $n } segment?
   *[other] More for { $n } segments?
 }
offer-shortfall = What to leave out?
offer-slack = Keep the floor open?
offer-too-late = What can be done?
offer-too-early = Look at the end
run-between = Between two segments
rebudget-open = Share out the time that is left
segment-is-done = over
segment-is-now = runs now
segment-is-skipped = left out
clock-segment = Segment
clock-session = Session

## The pane
agenda-title = Run of show
agenda-why = Nothing changes by itself. What you change here, both desks see; it can be taken back.
agenda-keys = Arrows walk the rows; with Shift they move what is to come.
end-hard = The room is ours until { $time }, { $clock } by the clock.
end-length = Planned for { $time }.
end-plan = By the run of show
end-plan-why = Every segment takes the time it has now.
end-adapted = If shared out
end-adapted-why = What is proposed is taken; the close keeps its time.
end-pace = At the pace so far
end-pace-why = Segments so far took { $n } of their plan, and that goes on.
end-as-planned = End at { $time } as planned
th-segment = Segment
th-planned = Planned
th-actual = Actual
th-projected = Begins about
th-length = Length
th-drift = Drift
th-before = Now
th-after = Instead
segment-panel = panel { $what }
segment-floor = floor { $time } each
segment-fixed = fixed
segment-bounds = { $min } to { $max }
segment-hard-start = not before its time
minutes-more = +{ $n } min
minutes-less = −{ $n } min

## Deeds
deed-segment-begin = Start now
deed-segment-end = End
deed-segment-less-1 = One minute less
deed-segment-more-1 = One minute more
deed-segment-more-2 = Two minutes more
deed-segment-more-5 = Five minutes more
deed-segment-up = Move up
deed-segment-down = Move down
deed-segment-skip = Leave out
deed-segment-take-in = Take in again
deed-segment-began = Began earlier
deed-segment-stretch = Another length
deed-end-set = Change the end
deed-end-usual = Usual end
deed-end-as-planned = End as planned
deed-rebudget = Apply
deed-set-slot = Set the limit
deed-lever-floor = Shorter limit for the floor
deed-lever-panel = Shorter second inputs
deed-write-instead = Invite to write
deed-extra-time = Extra time
to-segment-begin = Start { $what } now
to-segment-end = End { $what }
to-segment-less-1 = { $what }: one minute less
to-segment-more-1 = { $what }: one minute more
to-segment-more-2 = { $what }: two minutes more
to-segment-more-5 = { $what }: five minutes more
to-segment-up = Move { $what } earlier in the run of show
to-segment-down = Move { $what } later in the run of show
to-segment-skip = Leave { $what } out
to-segment-take-in = Take { $what } in again
to-segment-began = { $what } began earlier
to-extra-time = Extra time for { $what }
ask-segment-began = How much earlier did this segment begin?
ask-end = Until when is the room ours?
ask-extra-time = How much more time for each turn of this person? Only the desks see it.
length-own = Minutes and seconds
length-wrong = Minutes and seconds, such as 2:30; at most { $max }.
length-none = None
length-set = Set
clock-own = By the clock
clock-is-minute = That is { $time } after the start.
clock-wrong = A time that is still to come, such as 15:30.

## Other lengths
rebudget-title = Share out the time that is left
rebudget-why = A proposal: look at it, change it, then apply it. The close is never cut.
rebudget-none = Nothing needs to be shared out now.
rebudget-changed = The lengths were changed meanwhile. This is the proposal as it is now.
rebudget-too-late = More than a quarter of an hour late: shorter segments do not mend this. Leave something out, or ask for the room longer.
rebudget-too-early = More than a quarter of an hour to spare. Nothing needs to be shared out.
rebudget-length = { $what }: length, { $min } to { $max }
rebudget-less = { $what }: 30 seconds less
rebudget-more = { $what }: 30 seconds more
rebudget-one = Take all of it from
rebudget-all = every segment, by its length
rebudget-total-less = Together { $time } shorter
rebudget-total-more = Together { $time } longer
rebudget-rest-none = Then it ends on time.
rebudget-rest-late = Still { $time } late
rebudget-rest-early = Still { $time } early
rebudget-drop = What could be left out
rebudget-shortfall = { $time } are missing even so. What could be left out:
rebudget-slack = { $time } are left even so; the floor may stay open longer.
rebudget-open-longer = { $what } longer by { $time }
lever-panel = Second inputs { $n } s instead of { $before }
lever-panel-gain = frees { $time }
lever-floor = Floor limit { $n } s instead of { $before }
lever-floor-gain = the same voices take { $time } less
lever-do = Set to { $n } s

## The time of the floor
slots-wait = { PLURAL($n) ->
    [one] { $n } waits,
   *[other] { $n } wait,
 }
slots-head = { $left } left · { $time } each
slots-head-none = { $left } left
slots-line = { PLURAL($n) ->
    [one] { $n } waits · { $left } left · { $time } each
   *[other] { $n } wait · { $left } left · { $time } each
 }
slots-carry = They carry over to { $what }.
slots-no-later = There is no later floor.
set-slot = Limit { $time }
put-away = Put away
last-call-in = Last call in { $time }
last-call = Last call
last-call-why = One more hand would not be reached.
close-warned = Close with warning
due-minute = min { $n }
due-about = about { $time }
due-maybe-not = maybe not
due-unreached = May not be reached; it can be written and goes to the record.
due-in-full = About minute { $minute }, { $time } by the clock
due-with-range = About minute { $minute }, { $time } by the clock; between { $from } and { $to }
place-and-minute = no. { $place } · min { $n }
place-maybe-not = no. { $place } · maybe not
extra-short = extra { $time }
extra-why = Extra time, seen by the desks only
turn-grace = Over, in grace

## The panel
panel-times = Time of the panel
panel-left = { $time } left of { $planned }
panel-over = { $time } over { $planned }
panel-ready = ready
panel-not-ready = not yet
th-ready = Ready

## The panel opens its segment
panel-first = Panel first: { $who }, { $time }
give-input = Give { $who } the floor
