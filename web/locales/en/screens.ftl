# What screens show besides the floor: messages, the screens themselves, cards, the stream, published questions.

## The pane
screens-title = Screens
screens-parts = What to look at
part-messages = Messages
part-screens = Screens
part-stream = Stream
message-to-screens = Message to screens
screens-connected = Connected screens
stream-shows = What the stream shows
message-to = Message to { $who }

## Messages
message-for = Who sees it
audience-speaker = Speaker
audience-speaker-is = phone and monitor of whoever has the floor
audience-panel = Panel
audience-panel-is = pages of everyone on the panel
audience-moderators = Moderators
audience-moderators-is = both desks
audience-stage = Stage
audience-stage-is = the projector
audience-public = Public
audience-public-is = phones and the stream
message-person = One person
message-no-person = nobody in particular
presets-speaker = To whoever speaks
presets-room = To the room
message-words = Own words
message-goes-to = Goes to: { $who }
message-nobody = Choose who sees it.
deed-show-message = Show
messages-stand = Standing now
messages-none = No message stands.
shown-by = { $who }, for { $time }
deed-clear-message = Take it off
to-clear-message = Take it off: { $what }
deed-tell-slower = Tell the speaker: slower
deed-tell-louder = Tell the speaker: louder
deed-tell-closer-to-mic = Tell the speaker: closer to the microphone
deed-tell-answer-please = Tell the speaker: answer, please

## The screens
screen-number = Screen { $n }
screen-role-stage = stage
screen-role-overlay = stream overlay
screen-orders = Screen { $n } shows
screen-identify = Which one?
screen-blank = Blank
screen-unblank = Bring back
screen-shows-nothing = shows nothing
screen-shows-third = shows the lower third
view-room = Room
view-speaker = Speaker
view-next = Next
view-question = Question
view-clock = Clock
view-blank = Nothing
screen-asked = Asked for: { $what }
screen-lags = Asked for: { $what }. The screen has not followed.
screens-none = No screen is connected.
screens-none-how = Open the stage or overlay link on the machine that feeds the projector or the stream.
screens-links = Copy the links

## Cards and blank
screens-all = All screens
card-on-stage = Card on the stage
card-none = No card.
card-rules = Rules
card-question = Question
card-join = How to join
card-why = Whoever speaks stays in sight.
deed-show-question = Show the question
deed-show-join = Show how to join
deed-hide-card = Take the card off
blank-all = Empty everything
blank-is-on = All screens and phones are empty.
blank-why = Stage, stream and phones at once. No clock stops.

## The stream
on-air = On air
stream-preview = Preview
stream-as-is = The stream shows this.
stream-not-yet = The stream does not show these changes yet.
stream-nothing-yet = Nothing is on air.
stream-other-language = The stream’s own screen shows it in: { $lang }
stream-what = Shows
stream-is-on-air = Who has the floor, with the clock
stream-has-question = The question that is read
stream-has-address = The address to ask at
stream-question-why = Only questions whose words were published.
stream-naming = Calls people by
naming-roles = Role
naming-roles-is = «Participant from the floor»; nobody is named.
naming-codenames = Codename
naming-codenames-is = of those who agreed to it; all others by role.
naming-names = Name
naming-names-is = of those on the record who agreed to it; codenames and roles as above.
stream-chatham = The Chatham House Rule holds: nobody is named on the stream.
stream-show-so = Show it so
deed-air = Show on the stream
deed-off-air = Take off the air
stream-no-screen = No overlay is connected: whoever opens its link will see this.
stream-empty = The stream shows nothing.
stream-no-turn = Nobody has the floor now.
stream-blank = All screens are blank: the stream shows nothing.
stream-asks = Watch and ask

## Questions on screens
deed-publish-question = On stage, stream and phones
deed-unpublish-question = Take off the screens
to-publish-question = On stage, stream and phones: { $what }
to-unpublish-question = Take off the screens: { $what }
on-screens = on screens and phones
words-on-screens = words on screens
ask-publish = These words will stand on stage, stream and phones
publish-why = Without the asker’s name. Stage and stream show them while they are read; phones list them from now on, and people may support the question. Taken back in one tap; a broadcast cannot be.
deed-address-question = For a panelist
deed-unaddress-question = For everyone
ask-address = Who is this question for?
question-for = for { $who }
key-address = For that panelist
reading-open = Open “Read along”
reading-hint = What is said now and what comes next, large, for interpreters, who open it with the interpreter’s link.
