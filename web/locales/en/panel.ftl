### The panelist's page. Speaks to one person at the table.

panel-title = Panel
panel-connecting = Connecting
panel-link-refused = This link is no longer valid. Ask a moderator for a new one.
panel-link-missing = Open your page by your own link. The moderators have it.
panel-no-line = The server does not answer. We keep trying.
panel-signed-out = This page no longer knows you. Ask a moderator for a new link.
panel-reload = This page is older than the server. Nothing is lost.
panel-reload-do = Load it again
panel-offline = The digits go on. We keep trying.
panel-unsent = What you pressed is not sent yet. It is sent by itself, once.
panel-unsent-short = Not sent yet. It is sent by itself, once.
panel-sending = Sending…

## The state
panel-lobby = Not begun yet
panel-lobby-means = The moderators give you the floor when it is your turn.
panel-first-in = Your first input is in { $key }. { $title }
panel-next-in = Your next input is in { $key }. { $title }
panel-later = Not your turn yet
panel-idle = No input ahead of you
panel-idle-means = You can listen, answer when asked, or raise a hand.
panel-place = You are { $place ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
   *[other] number { $place }
 } in this part
panel-about = { PLURAL($minutes) ->
    [one] In about { $minutes } minute
   *[other] In about { $minutes } minutes
}
panel-in-a-moment = In a moment
panel-when-called = As soon as a moderator gives you the floor
panel-next = You are next
panel-next-hand = Your hand is next
panel-you-get = You get { $time }
panel-paused = The session is paused. Every clock stands.
panel-ended = The session is over
panel-ended-means = Thank you for taking part.

## The own turn
panel-floor = You have the floor
panel-read = Your question is being read
panel-turn-over = Your turn is over
panel-of = of { $time }
panel-of-wrap = of { $time }. At { $mark } this page asks you to wrap up.
panel-of-more = of { $time }, { $more } of it added
panel-turn-paused = Your clock stands
panel-wrap-up = The moderators ask you to wrap up
panel-time-is-up = Time is up. The moderators ask you to stop.
panel-done = I am done
panel-clock-0 = Your time is over
panel-clock-left = { PLURAL($seconds) ->
    [one] { $seconds } second left
   *[other] { $seconds } seconds left
}

## Ready
panel-ready = I am ready
panel-ready-yes = The moderators see that you are ready.
panel-ready-no = The moderators see it as soon as you press.

## The own time
panel-budget = Your time
panel-spoken = You have spoken { $used } of { $planned }
panel-left = { $time } left
panel-over = { $time } more than planned
panel-budget-none = No time of yours is planned in this session.

## Messages
panel-messages = From the moderators
panel-messages-none = No message so far.
panel-messages-earlier = { PLURAL($n) ->
    [one] Earlier messages: { $n }
   *[other] Earlier messages: { $n }
}
panel-message-all = To everyone
panel-message-said = Message from the moderators: { $text }
panel-put-away = Put away
panel-put-away-what = Put away: { $text }
panel-show-again = Show again
panel-show-again-what = Show again: { $text }

## Questions
panel-questions = Questions for you
panel-questions-none = No question for you so far. The moderators pass them on here.
panel-question-open = Not answered yet
panel-question-voiced = Read aloud in the room
panel-question-answered = Answered
panel-question-declined = Set aside
panel-question-redacted = This text was removed

## A hand
panel-hand = Your hand
panel-hand-none = Besides your inputs you can ask for the floor like everybody.
panel-hand-up = Your hand is up
panel-hand-up-direct-reply = Your reply waits
panel-hand-up-point-of-order = Your point of order waits
panel-hand-up-interposed-question = Your question to the speaker waits
panel-hand-up-short-intervention = Your remark waits
panel-hand-up-right-of-reply = Your right of reply waits
panel-hand-up-reply = Your reply waits
panel-hand-up-panel = Your input waits
panel-hand-place = { $place ->
    [1] 1st in line
    [2] 2nd in line
    [3] 3rd in line
   *[other] { $place }th in line
}
panel-hand-minute = about minute { $minute } ({ $time })
panel-hand-range = between { $from } and { $to }
panel-hand-unreached = The time left may not reach it.
panel-hand-later = It waits for the next part with floor time.
panel-hand-lowers = It goes down in a moment. Raise again to keep it.
panel-hand-parked = It is set aside for now.
panel-raise-floor = Raise my hand
panel-raise-direct-reply = Reply to the speaker
panel-raise-point-of-order = Point of order
panel-lower = Lower my hand

## The room
panel-room = In the room
panel-blank = The moderators have emptied the screens. Your own clock goes on.
panel-between = Between two parts
panel-silence = A quiet moment to think
panel-now-nobody = Nobody has the floor
panel-now-onsite = Now: someone in the room
panel-now-online = Now: someone online
panel-now-panel = Now: the panel
panel-now-named = Now: { $name }
panel-now-read = Now: a question, read aloud
panel-now-break = A break
panel-now-group = { PLURAL($people) ->
    [one] Now: a group of { $people }
   *[other] Now: a group of { $people }
}
panel-after-onsite = Then someone in the room
panel-after-online = Then someone online
panel-after-panel = Then the panel
panel-after-named = Then { $name }
panel-waiting = { PLURAL($n) ->
    [one] { $n } hand waits
   *[other] { $n } hands wait
}
panel-waiting-none = Nobody waits
panel-list-closing = The list is closing
panel-list-closed = The list is closed
panel-then = After this part: { $key }. { $title }
panel-last-part = This is the last part
panel-ends-in = session ends in { $time }
panel-over-by = session over time by { $time }

## This device
panel-options = On this device
panel-vibrate = Vibrate for the floor and for signs
panel-stay-on = Keep this screen on
panel-keys = Single keys: R ready, D done

## Refusals, what is safe first
panel-no = Nothing has changed. This is not possible now.
panel-no-not-yours = Nothing has changed. Only a moderator can do that.
panel-no-not-live = Nothing is lost. The session has not begun.
panel-no-over = Nothing is lost. The session is over.
panel-no-is-paused = Nothing is lost. The session is paused.
panel-no-hand-already-up = Nothing is lost. Your hand is up already.
panel-no-list-closed = Nothing is lost. The list is closed, and no later part takes hands.
panel-no-kind-not-here = Nothing has changed. A hand of this kind is not possible now.
panel-no-nobody-speaks = Nothing has changed. Nobody speaks whom you could answer.
panel-no-points-used-up = { PLURAL($max) ->
    [one] Nothing has changed. You have raised your { $max } point of order.
   *[other] Nothing has changed. You have raised your { $max } points of order.
}
panel-no-only-once = Nothing has changed. This is possible only once.
panel-no-muted = The moderators take no hands from you at the moment.
panel-no-banned = Nothing has changed. The moderators have closed this session to you.
panel-no-full = Nothing has changed. The list is full.
panel-no-not-stored = Nothing is lost, and nothing is sent yet. The server cannot keep it at the moment; press again.
panel-no-stopping = Nothing is lost, and nothing is sent yet. The server restarts; press again.
panel-no-too-fast = Nothing is lost. Wait a moment and press again.
