# Words that every face shares. One word a thing, as in the glossary.

language = Language

channel-onsite = Room
channel-online = Online
channel-panel = Panel

kind-floor = hand
kind-interposed-question = question
kind-short-intervention = short remark
kind-point-of-order = point of order
kind-direct-reply = direct reply
kind-panel = panel
kind-reply = reply
kind-right-of-reply = right of reply
kind-break = break

phase-normal = In time
phase-warning = Wrap up
phase-danger = Last seconds
phase-overtime = Overtime

via-phone = Phone
via-web-form = Web form
via-seat-tap = Seat tap
via-keyboard = Keyboard
via-mic = Microphone
via-paper = Paper
via-hub = Hub
via-voice = Own voice
via-zoom-chat = Zoom chat
via-zoom-qa = Zoom Q&A
via-zoom-voice = Zoom, own voice
via-webex = Webex
via-slido = Slido
via-x = X
via-mastodon = Mastodon
via-youtube = YouTube
via-matrix = Matrix
via-telegram = Telegram
via-whatsapp = WhatsApp
via-bluesky = Bluesky
via-facebook = Facebook
via-email = E-mail
via-csv = File

role-onsite-moderator = onsite moderator
role-online-moderator = online moderator
role-rapporteur = rapporteur
role-organizer = organizer
role-panelist = panelist
role-participant = participant
role-stage = stage
role-overlay = overlay
role-interpreter = interpreter
role-feed = feed

hat-onsite = onsite desk
hat-online = online desk
hat-onsite-short = On
hat-online-short = Re

live = Live
not-live = Not live since { $time }
rehearsal = Rehearsal { $rate }
first-time = First time
next = Next
paused = Paused

## How right the clock is
diagnostics = Clock and line of this page
diagnostics-why = The true time is no further from the shown one than the bound says. It widens while nothing is heard.
diagnostics-bound = Right to
diagnostics-no-bound = not known before the first answer
diagnostics-offset = Server clock ahead by
diagnostics-samples = Samples
diagnostics-ages = newest { $newest } s, oldest { $oldest } s old
diagnostics-trip = Last way there and back
diagnostics-line = Line
diagnostics-live = Live for
diagnostics-down = Not live since
diagnostics-connecting = Connecting since
diagnostics-closed = Closed since
diagnostics-session = Session time
diagnostics-lobby = not begun
diagnostics-rate = Rate
diagnostics-build = Build of the server

## Who has the floor or is next, where no name may stand
who-onsite = Participant from the floor
who-online = Online participant
who-panel = Panelist
who-read = Question, read by a moderator
who-read-online = Question from online
who-break = Break
who-group = { PLURAL($people) ->
    [one] Group of { $people }
   *[other] Group of { $people }
}

## Messages that a tap sends; each reader sees them in the own language
message-wrap-up = Please come to an end
message-slower = A little slower, please
message-louder = Louder, please
message-closer-to-mic = Closer to the microphone, please
message-you-are-next = You are next
message-answer-please = Please answer the question
message-last-questions = Last questions
message-write-instead = Time is short: please write your question
message-short-break = Short break
message-back-soon = We are back soon
message-technical-problem = A technical problem. We are working on it.

## Seat codes, printed by the host and by the desk
codes-open = Print seat codes
codes-title = Seat codes
codes-why = { $n } seats on { $pages } pages of A4. Print at full size and cut along the dashes.
codes-print = Print
codes-close = Close
codes-page = Page { $n }
codes-seat = Seat
codes-how = Scan to take part from this seat, or open:
codes-code = Code
codes-hint = Each code opens the way in and knows its seat. Print again when seats get other numbers or the join code is renewed.
codes-save-first = Save first: seat codes carry the numbers that the session has.
