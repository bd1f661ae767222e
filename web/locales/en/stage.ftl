### The stage: what the whole room reads. Roles and sides, no names unless on the record.

stage-title = Stage
stage-connecting = Connecting
stage-ends-in = session ends in
stage-over-by = over time by
stage-has-floor = Has the floor
stage-please-stop = Please stop
stage-next = Next
stage-nobody-next = Nobody yet
stage-room = Room
stage-remote = Online
stage-turns = Turns so far
stage-waiting = { PLURAL($hands) ->
    [one] { $hands } hand waits
   *[other] { $hands } hands wait
}
stage-waiting-none = No hand waits
stage-nobody = The floor is open
stage-nobody-raise = Raise your hand on your phone or in the room
stage-silence = A quiet moment to think
stage-silence-means = Hands are open. Everyone who wishes is heard once before anybody twice.
stage-paused = Paused
stage-paused-means = Every clock stands. We go on in a moment.
stage-lobby = We begin soon
stage-lobby-means = Hands can go up already. They keep their order.
stage-ended = The session is over
stage-ended-means = Questions can still be asked in writing.
stage-join = Ask for the floor
stage-code = Code
stage-closing = The list is closing
stage-closed = The list is closed for this part

## The card of rules
stage-rules = How we talk
stage-rules-webcast = This session is streamed or recorded. What is said aloud can be heard anywhere.
stage-rules-write = Write instead, and a moderator reads it without your name.
stage-rules-names = This screen and the list show no names, unless somebody speaks on the record.
stage-rules-chatham = Chatham House Rule
stage-rules-chatham-text = When a meeting, or part thereof, is held under the Chatham House Rule, participants are free to use the information received, but neither the identity nor the affiliation of the speaker(s), nor that of any other participant, may be revealed.
stage-rules-chatham-webcast = A webcast cannot be held under this rule. Here it governs what this tool shows and exports.
stage-rules-turns = Nobody speaks twice before all who wish have spoken once. Room and online alternate.
stage-rules-respect = Speak to the question, not about persons.

## The way in
stage-link-refused = This link is no longer valid. Ask a moderator for a new one.
stage-link-missing = Open the stage by its link. The moderators have it.
stage-no-line = The server does not answer. We keep trying.
stage-old = This screen is older than the server. Reload it.
stage-blank = The moderators have emptied the screens
stage-link-again = We knock again every minute.
stage-no-line-means = The clocks go on there; this screen comes back by itself.
stage-fault = One moment, please
stage-fault-means = This screen begins anew in a few seconds.
stage-renewing = A new version is being loaded

## What the views say
stage-nobody-speaks = Nobody has the floor
stage-then = Coming up
stage-after-you = Next
stage-waits = Waiting
stage-nudge-wrap-up = Please come to an end
stage-nudge-time-is-up = The time is over
stage-question-next = The next question
stage-question-room = Question from the room
stage-no-question = No question on the screen
stage-join-means = Scan with a phone, or type the address. No name, no app, no account.
stage-clock-session = Session
stage-clock-end = to the end of the session
stage-clock-over = over the end of the session
stage-clock-segment = This part
stage-clock-turn = Speaker

## This screen: its panel and what the desk calls it
stage-screen = Screen
stage-options = Options of this screen
stage-close = Close
stage-shows = Shows
stage-how = How it looks
stage-view-room = The room
stage-view-speaker = For the speaker
stage-view-next = Who is next
stage-view-question = The question
stage-view-clock = Studio clock
stage-view-blank = Nothing
stage-emptied = Empty it for now
stage-light = Light ground
stage-mirror = Mirrored
stage-full = Full screen
stage-size = Size
stage-smaller = Smaller
stage-larger = Larger
stage-not-live = No line to the server; this screen keeps trying
stage-wake-awake = The device stays awake
stage-wake-asleep = The device may fall asleep: touch the screen once
stage-wake-cannot = This browser does not keep the device awake here: switch its sleep off in its settings
stage-shelf = A reload without a network shows this page again
stage-shelf-none = Without https this page cannot be reloaded while the network is down: leave it open

## The overlay of the stream
overlay-title = Overlay
overlay-number = Overlay
overlay-ask = Watch and ask

## The plain page for old browsers
stage-no-script = This screen needs a script. Without one, ask a moderator for the plain page of the stage.
stage-group = Group
