### The participant's page and the landing page. Phones are addressed as a person.

## Everywhere
hand-language = العربية
hand-title = Take part
hand-refresh = Refresh
hand-leave = Leave
hand-rehearsal = Rehearsal ×{ $rate }
hand-as-of = As of { $time }
hand-back = Back to the round table

## Joining
hand-join-title = Join the round table
hand-recording = The host streams or records this session.
hand-recording-means = What is said aloud can be heard anywhere. You can write instead, and a moderator reads it without your name.
hand-not-recorded = The host does not stream or record this session.
hand-readers = Both moderators see what you type here. Nobody else sees a name, except where you tick it below.
hand-plain-http = This address is not encrypted. Texts can be read on this network.
hand-who = What may we call you?
hand-codename = By a codename:
hand-codename-means = For this session only. You need no name of your own.
hand-named = By my name
hand-named-means = On the record. Shown only where you tick it below.
hand-name = Your name, with your organization if you like
hand-unnamed = Not at all
hand-unnamed-means = A moderator reads what you write. No name is kept.
hand-where = Where are you?
hand-onsite = In the room
hand-online = Online
hand-tongue = Language you speak or write
hand-join = Join
hand-consent = By joining you agree that your hands and texts are kept for this session. No account. One cookie, for today only.
hand-deleted = { PLURAL($hours) ->
    [one] Deleted { $hours } hour after the end.
   *[other] Deleted { $hours } hours after the end.
}
hand-join-name-missing = Nothing is lost. Type your name, or choose a codename.
hand-join-over = The session is over. Nobody can join any more.
hand-code-unknown = No session has this code
hand-code-unknown-means = Check the eight characters on the screen or the flyer. O and zero count as the same, so do I, L and one.

## What runs
hand-lobby = Not begun yet
hand-lobby-means = Hands can go up already. They keep their order of arrival.
hand-ended = The session is over
hand-ended-means = You can still ask in writing. The moderators answer in writing.
hand-paused = The session is paused. Every clock stands.
hand-blank = The screens are empty
hand-blank-means = The moderators have emptied them for a moment. Your hand and your questions are kept.
hand-muted = The moderators take no hands and questions from you at the moment.
hand-silence = A quiet moment to think. Hands are open.
hand-now-nobody = Nobody has the floor
hand-now-onsite = Now: someone in the room
hand-now-online = Now: someone online
hand-now-panel = Now: the panel
hand-now-read = Now: a question, read aloud
hand-now-hub = { PLURAL($people) ->
    [one] Now: a group of { $people }
   *[other] Now: a group of { $people }
}
hand-now-named = Now: { $name }
hand-now-break = A break
hand-next-onsite = Next: someone in the room
hand-next-online = Next: someone online
hand-next-panel = Next: the panel
hand-next-named = Next: { $name }
hand-segment = { $key }. { $title }
hand-waiting = { PLURAL($hands) ->
    [zero] Nobody waits.
    [one] { $hands } hand waits.
   *[other] { $hands } hands wait.
}
hand-waiting-none = Nobody waits.
hand-list-closing = Last call: the list is closing. Raise now if you want to speak in this part.
hand-list-closed = The list is closed for this part. A hand raised now waits for the next one.
hand-list-closed-last = The list is closed. You can still write, and it goes to the record.

## Raising
hand-raise-title = Do you want to speak?
hand-raise = Raise my hand
hand-raise-other = Another hand: a reply, a point of order
hand-more = Say what it is about
hand-kind = Kind
hand-kind-floor = To speak
hand-kind-interposed_question = A short question to the speaker
hand-kind-short_intervention = A brief remark on what was just said
hand-kind-point_of_order = A point of order
hand-kind-direct_reply = A reply to the speaker
hand-kind-right_of_reply = A right of reply
hand-kind-panel = Panel
hand-kind-reply = Reply
hand-kind-break = Break
hand-topic = Topic, for the moderators
hand-about = About
hand-about-none = No question in particular
hand-up-to = Up to { $chars } characters

## Waiting
hand-is-up = Your hand is up
hand-is-parked = Your hand is set aside
hand-is-parked-means = It comes back when you say so.
hand-place = in line
hand-place-1 = First in line
hand-ahead = { PLURAL($hands) ->
    [one] { $hands } hand before you
   *[other] { $hands } hands before you
}
hand-ahead-none = Nobody before you
hand-expected = about minute { $minute } ({ $clock })
hand-expected-minute = about minute { $minute }
hand-expected-range = between minute { $from } and { $to }
hand-next-expected = Your turn begins about minute { $minute } ({ $clock }).
hand-next-expected-minute = Your turn begins about minute { $minute }.
hand-unreached = You may not be reached. Write it, and it goes to the record.
hand-unreached-short = may not be reached
hand-write = Write it instead
hand-write-send = Send for the record
hand-for-later = It waits for the next part with floor time.
hand-lowers = It goes down in a moment. Raise again to keep it.
hand-lower = Lower my hand
hand-step-back = Let one go first
hand-park = Set aside
hand-unpark = Back in line
hand-change = Change
hand-save = Save
hand-is-next = You are next
hand-is-next-means = Keep this page open.
hand-read-for-you = A moderator reads it aloud, without a name

## The own turn
hand-floor = You have the floor
hand-floor-read = Your question is being read
hand-of = of { $time }
hand-done = I am done
hand-nudge-wrap-up = Wrap up
hand-nudge-time-is-up = Time is up
hand-wrap-up = The moderators ask you to wrap up
hand-time-is-up = The moderators ask you to stop
hand-turn-paused = Your clock stands
hand-phase-normal = In time
hand-phase-warning = Wrap up
hand-phase-danger = Last seconds
hand-phase-overtime = Over time

## Messages from the moderators
hand-message-wrap_up = Please wrap up
hand-message-slower = Please speak more slowly
hand-message-louder = Please speak louder
hand-message-closer_to_mic = Please come closer to the microphone
hand-message-you_are_next = You are next
hand-message-answer_please = Please answer the question
hand-message-last_questions = Last questions, please
hand-message-write_instead = Please write instead; it goes to the record
hand-message-short_break = A short break
hand-message-back_soon = We are back soon
hand-message-technical_problem = A technical problem. Please stay with us

## Writing
hand-ask-title = Ask in writing
hand-question = Your question
hand-ask-readers = Both moderators see the text and how you are called. They may show the text, never your name unless you ticked it.
hand-ask-aloud = A moderator reads it aloud when it is your turn.
hand-for-the-record = Only for the record: answer me in writing
hand-send = Send
hand-mine = What you asked
hand-state-new = The moderators have it
hand-state-held = The moderators have it
hand-state-shortlisted = Picked for the room
hand-state-forwarded = In line to be read aloud
hand-state-voiced = Was read in the room
hand-state-answered = Answered
hand-state-declined = Not taken
hand-state-written = For a written answer
hand-reason = Reason: { $text }
hand-answer = Answer: { $text }
hand-redacted = This text was removed

## What came of it
hand-said-raised = Received, number { $place }
hand-said-received = Received
hand-said-slow-down = Received. The last press counts; there is no need to press again.
hand-said-left = You have left. Your hands are down.
hand-said-changed = Changed
hand-said-done = Thank you. Your turn is over.
hand-said-done-already = Thank you. A moderator ended your turn at the same moment.
hand-said-written = Received. It goes to the record.
hand-sending = Sending…
hand-unsent = Not sent yet. It sends by itself, once.
hand-offline = No connection since { $time }. Nothing is lost.
hand-reload = This page is older than the server. Reload it; nothing is lost.
hand-this-page = This page's clock
hand-clock = Right to ± #0 ms. Offset #1 ms. Samples: #2, the newest #3 s old. There and back in #4 ms.

## Refusals, what is safe first
hand-no = Nothing has changed. This is not possible now.
hand-no-not_yours = Nothing has changed. Only a moderator can do that.
hand-no-not_live = Nothing is lost. The session has not begun.
hand-no-over = Nothing is lost. The session is over; you can still ask in writing.
hand-no-is_paused = Nothing is lost. The session is paused.
hand-no-no_such_hand = Nothing is lost. That hand is no longer up.
hand-no-no_such_turn = Nothing is lost. Your turn has ended already.
hand-no-hand_already_up = Nothing is lost. Your hand is up already.
hand-no-list_closed = Nothing is lost. The list is closed, and no later part takes hands. Ask in writing instead.
hand-no-kind_not_here = Nothing has changed. A hand of this kind is not possible now.
hand-no-nobody_speaks = Nothing has changed. Nobody speaks whom this could be about.
hand-no-points_used_up = { PLURAL($max) ->
    [one] Nothing has changed. You have raised your { $max } point of order.
   *[other] Nothing has changed. You have raised your { $max } points of order.
}
hand-no-only_once = Nothing has changed. This is possible only once.
hand-no-already_so = It is so already.
hand-no-muted = Nothing has changed. The moderators take no hands and questions from you at the moment.
hand-no-banned = Nothing has changed. The moderators have closed this session to you.
hand-no-no_round = Nothing has changed. No round comes to this hand.
hand-no-stale = Nothing is lost. Somebody changed it first; here is how it stands now.
hand-no-full = Nothing has changed. This session is full.
hand-no-text_too_long = Nothing is lost. The text has { $chars } characters; { $max } are possible.
hand-no-text_empty = Nothing has changed. There is no text yet.
hand-no-not_stored = Nothing is lost, and nothing is sent yet. The server cannot keep it at the moment; send it again.
hand-no-stopping = Nothing is lost, and nothing is sent yet. The server restarts; send it again.
hand-no-too_fast = Nothing is lost. Wait a moment and send it again.
hand-no-not_signed_in = Nothing is lost. This page no longer knows you; join again.

## The landing page
landing-what = One speaking queue for a hybrid round table: room and online in one list, a clock for every speaker, and a voice for people who may not be named.
landing-join = Join a session
landing-code = Join code
landing-code-hint = Eight characters, on the screen or the flyer
landing-go = Join
landing-create = Host a session
landing-create-means = With the host key of this server you create sessions and get the links for moderators, stage and participants.
landing-host = Go to the host's page
landing-keeps = No account, no tracker, nothing from third parties.

## Codenames: words in the same order in every language
codename-tints = Amber Coral Ivory Jade Indigo Copper Silver Golden Scarlet Violet Crimson Azure Olive Pearl Ruby Topaz Saffron Cobalt Marble Velvet Misty Sunny Quiet Gentle Bright Clear Calm Swift Brave Noble Wild Free
codename-birds = Heron Falcon Swallow Hoopoe Stork Crane Lark Robin Dove Eagle Finch Ibis Kestrel Magpie Nightingale Osprey Owl Partridge Pelican Plover Quail Raven Sandpiper Starling Swan Swift Tern Thrush Wagtail Woodpecker Wren Flamingo
codename = { $tint } { $bird }

## Coming in
hand-join-another = Somebody else uses this device already. Here you join as another person with an own page.
hand-identification = The host wants to know who takes part:
hand-chatham = Chatham House Rule.
hand-chatham-means = What is said may be used, but not who said it, nor who was here.
hand-chatham-webcast = A session that is streamed cannot be held under it: the rule then covers only what this tool shows and exports. Write instead, and a moderator reads it without your name.
hand-return = I was here before
hand-return-words = Your four words
hand-return-means = In any of the six languages, capital or small. If you have none, join anew.
hand-return-go = Bring me back
hand-return-unknown = These four words bring nobody back. Look at them once more, or join anew.
hand-return-not-words = These are not four words of our list. Look at each of them once more; the order counts.
hand-page-old = This page had lain open too long, or another page led here. Look at what stands here and press again.
hand-said-back = You are back. Your hands and questions are as you left them.
hand-said-deleted = Everything of yours is deleted.
hand-erase-out = You left this session, or the moderators closed it to you. What is yours is still here; you can delete it.
hand-said-seat-not-free = You are in. Somebody sits in that seat already; tell a moderator where you sit.
hand-said-no-such-seat = You are in. There is no seat with that number here; tell a moderator where you sit.
hand-shown = Where may this name be shown?
hand-shown-room = On the screen in the room and to the others here
hand-shown-stream = On the live stream and its recording
hand-shown-report = In the report
hand-shown-means = What you do not tick is a no. You can change it until it is published.
hand-join-more = Seat, what you need, a group
hand-seat = Seat number, if you see one
hand-need = What do you need to take part?
hand-need-readers = Only the two moderators see this. It is deleted first.
hand-group-people = How many people speak through this page, if you are a group?
hand-group-means = From 2 to 10,000. A group has one voice in the queue.
hand-group-wrong = Nothing is lost. A group is 2 to 10,000 people; leave that field empty if you come alone.
hand-sees = Who sees what?
hand-sees-who = Who
hand-sees-name = Your name
hand-sees-words = What you write
hand-sees-moderators = The two moderators
hand-sees-moderators-name = yes, unless you join without one
hand-sees-moderators-words = yes
hand-sees-room = The room and the others here
hand-sees-room-name = only if you tick it
hand-sees-room-words = only if a moderator puts it on the screen or reads it
hand-sees-stream = The stream
hand-sees-stream-name = only if you tick it and a moderator shows it
hand-sees-stream-words = only if a moderator puts it there or reads it
hand-sees-report = The report
hand-sees-report-name = only if you tick it
hand-sees-report-words = without your name
hand-check = This is the right page if the flyer or the host shows the same four words:
hand-join-tongue = Another language, keeping what you typed
hand-slow = A moment, please
hand-device-own = This page: { $name }
hand-device-others = Also at this device:
hand-device = Share this device
hand-device-more = Someone else at this table uses this device
hand-device-full = Six people use this device; there is no place for more.
hand-device-unnamed = Without a name
hand-device-called = is called

## The own page
hand-others = { PLURAL($questions) ->
    [one] { $questions } question of others to support
   *[other] { $questions } questions of others to support
}
hand-others-means = The moderators published them. Support is counted; nobody sees who gave it.
hand-others-more = { PLURAL($questions) ->
    [one] { $questions } more
   *[other] { $questions } more
}
hand-votes-none = No support yet
hand-votes = { PLURAL($people) ->
    [one] { $people } person supports it
   *[other] { $people } people support it
}
hand-support = I support this
hand-unsupport = Supported · take back
hand-own-question = You asked this one
hand-from-onsite = From the room
hand-from-online = From online
hand-from-panel = From the panel
hand-signals = Let the moderators know
hand-signals-means = Counted, never by name; never in the queue. Each sign fades by itself after two minutes.
hand-signal-slower = Slower, please
hand-signal-interpretation = Interpretation is missing
hand-signal-cannot_hear = I cannot hear
hand-signal-on = on · take back
hand-me = You are { $name }
hand-me-unnamed = You are here without a name
hand-sees-codename = Both moderators see this codename beside your hands and texts. Others see it only where you allow it.
hand-sees-named = Both moderators see your name beside your hands and texts. Others see it only where you allow it.
hand-sees-unnamed = A moderator reads what you write and sees no name. Your words are not kept once they were read.
hand-group = { PLURAL($people) ->
    [one] You speak for { $people } person.
   *[other] You speak for { $people } people.
}
hand-turns-none = You have not had the floor yet.
hand-turns = { PLURAL($turns) ->
    [one] You have had the floor { $turns } time.
   *[other] You have had the floor { $turns } times.
}
hand-own-need = What you need to take part
hand-need-means = Only the moderators see it. For example: captions, more time, a way without steps.
hand-need-drop = Take it back
hand-seat-yours = You sit in seat { $seat }.
hand-seat-leave = I no longer sit there
hand-own-seat = Your seat
hand-seat-means = The number that stands on it. Only the moderators see where you sit.
hand-seat-take = I sit there
hand-phrase = Four words to come back
hand-phrase-means = They bring you back here on another phone, or in a browser that forgets.
hand-phrase-show = Show me four words
hand-phrase-title = Your four words
hand-phrase-note = Note them now. They are shown this once, and whoever has them can act as you.
hand-phrase-how = To come back, open this address on any device, choose «{ $choice }» and type the words.
hand-phrase-new = New words take the place of these; the old ones then open nothing.
hand-phrase-once = The words were shown once. Those that you noted are still good.
hand-phrase-again = Show me new words
hand-erase = Delete what is mine
hand-erase-title = Delete what is yours?
hand-erase-goes = What goes: how you are called, your hands, your questions and topics, what you need, your seat, and your way back.
hand-erase-stays = What stays: that somebody was here, and for how long somebody spoke. Nothing else. What was said aloud or shown cannot be called back.
hand-erase-final = It is done at once and cannot be undone.
hand-erase-yes = Delete it now
hand-watch = Large view
hand-watch-every = Every { $seconds } s
hand-watch-says = This page looks again by itself every { $seconds } seconds.
hand-watch-stands = This page stands still.
hand-watch-stop = Stop
hand-watch-act = To the page with the buttons
hand-forgotten = Read and not kept, as you chose
hand-said-supported = Your support counts.
hand-said-unsupported = Your support is taken back.
hand-said-told = The moderators see it as a count.
hand-said-untold = Taken back.
hand-said-saved = Saved.
hand-said-already = It is so already.
hand-no-no_such_question = Nothing has changed. This question can no longer be supported.
hand-no-own_question = Nothing has changed. You asked this one; that counts already.
hand-no-no_such_seat = Nothing has changed. There is no seat with this number.
hand-no-seat_taken = Nothing has changed. Somebody sits there already. A moderator can help.
hand-no-not_in_the_room = Nothing has changed. Seats are for those in the room.
hand-no-no_such_person = Nothing here is yours any more.
hand-no-in_the_program = Nothing has changed. The session's program names you; its organizer deletes it with the session.
## The line
hand-waits = Not sent yet
hand-take-back = Take it back
hand-saver = Save data
hand-saver-means = The list moves here every ten seconds at most. Your own turn shows at once.
