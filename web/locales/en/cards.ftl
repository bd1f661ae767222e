# The cards of the inbox and the online moderator’s station.

## Groups, and what is looked for
inbox-shortlisted = Shortlisted
inbox-dropped = Dropped
filter = Which cards are shown
filter-all = All
filter-questions = Questions
filter-words = Find in the inbox
show-all-cards = Show all
none-match = Nothing matches.
left-out = { PLURAL($n) ->
    [one] { $n } older one is not shown here.
   *[other] { $n } older ones are not shown here.
 }
left-out-get = Download all

## The line beneath the head, and what is copied
gauge-waiting = Hands that wait, the room to online
oldest-waits = oldest { $time }
oldest-waits-full = The oldest from afar waits { $time }
oldest-waits-long = The oldest from afar waits { $time }, more than 15 minutes
nobody-waits-afar = Nobody afar waits.
invite-short = Ask here
invite = Copy «Ask here»
copied-in = Copied, { $lang }

## A card
comment = comment
may-be-named = may be named
is-edited = edited at its source
is-cut = cut: it was longer
replies-to = replies to { $who }
like = Like that of { $who }
like-very = Very likely that of { $who }
stands-for = { PLURAL($n) ->
    [one] { $n } merged
   *[other] { $n } merged
 }
votes-both = { $n } here · { $elsewhere } elsewhere
asked-at = Asked at
show-whole = Show all of it
show-less = Show less
for-everyone = For everyone
fact-came = { $source }, { $time }
fact-relayed = brought in by { $who }
fact-put = put at { $time }
fact-replied = replied: { $who }

## Two questions beside each other
diff = Both questions, word by word
merge-them = Merge
not-the-same = Not the same
done-merged-with = { $who } merged the question of { $what } with that of { $with }
key-inbox = To the inbox and back

## A translation
translation-text = Translation
translation-save = Save
translation-remove = Remove it

## Deeds on a card
deed-put-next = Next
to-put-next = Next: { $what }
deed-bring-back = Bring back
to-bring-back = Bring back: { $what }
deed-merge-question = Merge with…
ask-merge-question = Which question asks the same?
deed-part-question = Unmerge
ask-part-question = Which one asks something else after all?
deed-mark-comment = It is a comment
deed-mark-question = It is a question
deed-correct-question = Correct the question
deed-merge-hint = Compare with its hint, then merge
deed-translate-question = Translation
deed-correct-language = Its language: the next one
deed-tell-asker = Copy a note
deed-read-aloud = Read aloud
read-aloud-open = Large card to read aloud

## The online moderator’s station
station = Station
station-open = Online station
station-title = Online station
station-why = How far what comes from afar gets, and what is owed to those who are not in the room.
duties-owed = { PLURAL($n) ->
    [one] { $n } thing to do
   *[other] { $n } things to do
 }
station-duties = For those afar
duty-greet = Greet those afar
duty-announce = Say title and number of the session
duty-test-sound = Test the sound in both directions
duty-ask-needs = Ask privately what people need to take part
duty-say-next = Say what comes next
duty-again = due again: a new segment
station-sides = Room and online
station-waiting = Hands that wait
station-turns = Floor turns so far
station-invite = The way in
station-funnel = From afar to the room
station-states = Where the questions are
funnel-declined = declined
funnel-other = without an answer
other-why = Without an answer, because:
funnel-comments = comments
funnel-unanswered = heard, not answered
funnel-not-reached = not reached
voiced-in-turns = { PLURAL($n) ->
    [one] Voiced in { $n } turn.
   *[other] Voiced in { $n } turns.
 }
private-dropped = { PLURAL($n) ->
    [one] { $n } private message was dropped before anything was kept.
   *[other] { $n } private messages were dropped before anything was kept.
 }
