### The stage: what the whole room reads. Roles and sides, no names unless on the record.

stage-title = Stage
stage-connecting = Connecting
stage-ends-in = session ends in
stage-over-by = over time by
stage-has-floor = Has the floor
stage-asks = To the speaker
stage-onsite = Participant from the floor
stage-online = Online participant
stage-panel = Panelist
stage-read = Question, read by a moderator
stage-read-online = Question from online
stage-break = Break
stage-group = { PLURAL($people) ->
    [one] Group of { $people }
   *[other] Group of { $people }
}
stage-please-stop = Please stop
stage-of = of { $time }
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
stage-panel-time = The panel
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
stage-minutes = { PLURAL($minutes) ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

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
