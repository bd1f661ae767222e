## Questions from elsewhere: pasted, dropped, picked or fed
incoming-title = From elsewhere
incoming-from-clipboard = Pasted text
incoming-waiting = { PLURAL($n) ->
    [one] { $n } more after this
   *[other] { $n } more after this
}
incoming-reading = Reading…
incoming-nothing-taken = Nothing was taken in.
incoming-cards = Messages found
incoming-nothing-new = Nothing new.
incoming-only-changes = No new messages; known ones have changed at their source.
incoming-new = { PLURAL($n) ->
    [one] { $n } new
   *[other] { $n } new
}
incoming-known = { PLURAL($n) ->
    [one] { $n } known
   *[other] { $n } known
}
incoming-changed = { PLURAL($n) ->
    [one] { $n } changed at the source
   *[other] { $n } changed at the source
}
incoming-private = { PLURAL($n) ->
    [one] { $n } private message left out
   *[other] { $n } private messages left out
}
incoming-skipped = { PLURAL($n) ->
    [one] { $n } line without a message
   *[other] { $n } lines without a message
}
incoming-unread = { PLURAL($n) ->
    [one] { $n } line not understood (line { $which })
   *[other] { $n } lines not understood (lines { $which })
}
incoming-broken = unreadable after line { $n }
incoming-bad-bytes = some letters are damaged
incoming-too-large = This is too large: at most { $n } MB are read.
incoming-too-many-lines = Too many lines: at most { $n } are read at once.
incoming-unreachable = No line to the server. Nothing is lost; try again.
incoming-no-words = Pictures, sound and video hold no text.
incoming-host-not-allowed = The operator has allowed no connection to that server. It is allowed with { $option } when the program starts.
incoming-failed = The server could not read this.
incoming-came = { PLURAL($n) ->
    [one] { $n } question came in
   *[other] { $n } questions came in
}
incoming-followed = { PLURAL($n) ->
    [one] { $n } known message follows its source
   *[other] { $n } known messages follow their source
}
incoming-taking = { $done } of { $of } are in
incoming-waits = No line. { $done } of { $of } are in; the rest follows by itself.
incoming-progress = How much is in
incoming-halted = { $done } are in, { $left } are not.
incoming-halt = Stop
incoming-go-on = Go on
incoming-questions-only = Questions only
incoming-at-once = Accept on paste
incoming-skip = Leave this one out
incoming-accept = { PLURAL($n) ->
    [one] Take in { $n }
   *[other] Take in { $n }
}
incoming-accept-changes = Take in the changes
incoming-accept-private = { PLURAL($n) ->
    [one] Count { $n } private message
   *[other] Count { $n } private messages
}
incoming-none = Leave all out
incoming-all = Take all
incoming-comments-out = { PLURAL($n) ->
    [one] { $n } comment left out
   *[other] { $n } comments left out
}
incoming-leave-out = Leave out
incoming-join = Join with the one before
incoming-edit = Edit
incoming-first-shown = The first { $n } of { $all } are shown; all that are chosen come in.
incoming-show-more = Show more
incoming-sender = sender { $n }
incoming-question = question
incoming-comment = comment
incoming-votes = { PLURAL($n) ->
    [one] vote
   *[other] votes
 }
incoming-held = held
incoming-reply = reply
incoming-cut = shortened
incoming-edited = edited here
incoming-unsure = look twice
incoming-goes-on = goes on
incoming-save = Done
incoming-drop = Drop it for the inbox
incoming-read-as = Read as
incoming-day-order = What 3/4 means
incoming-choose = choose
incoming-day-month = the third of April
incoming-month-day = the fourth of March
incoming-is-group = Is this the chat of a group? A chat of two is private; nothing of it comes in.
incoming-group-yes = A group
incoming-group-no = A chat of two
incoming-columns = Which column holds what, counted from 1
incoming-column-body = Words
incoming-column-name = Name
incoming-column-time = Time
incoming-column-recipient = To whom
incoming-column-private = Private
incoming-column-votes = Votes
incoming-column-lang = Language
incoming-column-id = Own number
incoming-column-email = Address
incoming-column-answer = Answer
incoming-columns-right = These are right
incoming-as-zoom-chat = Saved Zoom chat
incoming-as-zoom-clipboard = Zoom chat, copied
incoming-as-zoom-qa-clipboard = Zoom Q&A, copied
incoming-as-zoom-qa-report = Zoom Q&A report
incoming-as-zoom-qa-json = Zoom Q&A as JSON
incoming-as-zoom-webhook = Zoom event
incoming-as-webex = Webex chat
incoming-as-webex-qa-json = Webex Q&A as JSON
incoming-as-mastodon = Mastodon
incoming-as-youtube = YouTube
incoming-as-matrix = Matrix
incoming-as-telegram = Telegram
incoming-as-whatsapp = WhatsApp
incoming-as-bluesky = Bluesky
incoming-as-social-stream = Stream relay
incoming-as-table = Table (CSV, TSV)
incoming-as-objects = JSON, one object a line
incoming-as-canonical = Our own export
incoming-as-plain = Plain text, a card per paragraph

## The pane of the ways in
ways-title = Ways in
ways-why = What was asked elsewhere comes into the inbox in any of these ways. Private messages are dropped before anything is shown or kept.
ways-by-hand = By hand
ways-by-hand-why = Paste anywhere on this page while no field is in use, drag a text or a file onto it, or pick a file. The same twice adds nothing.
ways-from-zoom-chat = Zoom chat
ways-zoom-chat-how = In the chat choose «More», then «Save chat», and drop the file here. Or select all in the chat, copy, and paste here: only what is new is kept.
ways-from-zoom-qa = Zoom Q&A
ways-zoom-qa-how = Copy the questions in the Q&A window and paste them here. After a webinar, drop the Q&A report here as CSV.
ways-from-webex = Webex
ways-webex-how = Select the messages in the chat or the questions in the Q&A panel, copy, and paste here. What is not understood becomes plain cards.
ways-from-whatsapp = WhatsApp
ways-whatsapp-how = In the group choose «More», «Export chat», without media, and drop the .txt file here. You are asked whether it is a group; a chat of two stays outside.
ways-from-telegram = Telegram
ways-telegram-how = In the desktop app choose «Export chat history», as JSON, and drop the file here. Chats of two in it are left out.
ways-from-matrix = Matrix
ways-matrix-how = In the web app open the room's information, «Export chat», as JSON, and drop the file here.
ways-from-table = A table
ways-table-how = CSV or TSV with a column of texts, such as a form's answers. The columns are guessed, shown, and can be set right.
ways-from-other = Anything else
ways-other-how = Copy and paste: each paragraph becomes a card. Say where it came from under «Source». Or type it: key Q.
ways-script = A token for scripts
ways-script-why = A program that holds it can bring messages in, and can do and see nothing else.
ways-script-once = Copy it now: it is shown only this once.
ways-script-is = A token is in use.
ways-script-none = There is no token.
ways-script-make = Make a token
ways-script-renew = Make a new one; the old one ends
ways-script-revoke = End the token
ways-copy-line = Copy the line
ways-copy-token = Copy the token
ways-copy-address = Copy the address
ways-zoom = Zoom events
ways-zoom-why = Needs an app of the Zoom account's owner: subscribe it to webinar chat messages, give it this address, and type its secret token below.
ways-zoom-https = Zoom sends to HTTPS addresses only.
ways-zoom-is = The secret is set: signed events come in by themselves.
ways-zoom-none = Not set up.
ways-zoom-secret = Secret token of the app
ways-set = Set
ways-replace = Replace
ways-remove = Remove
ways-listen = Listen
ways-key-wrong = A secret has no blanks and at most 256 characters.
ways-mastodon-why = Public posts with a hashtag come in as held cards while the session lives.
ways-mastodon-is = { $tag } at { $server }:
ways-mastodon-none = No hashtag is listened to.
ways-mastodon-server = Server
ways-mastodon-tag = Hashtag
ways-mastodon-token = Token (optional: faster)
ways-mastodon-token-kept = Token (one is kept)
ways-tag-wrong = A hashtag is one word of letters, digits and _; a token has no blanks.
ways-fare-off = not running.
ways-fare-connecting = connecting.
ways-fare-live = live, told at once.
ways-fare-polling = live, asked again and again.
ways-fare-retrying = { PLURAL($n) ->
    [one] { $why } Again in { $n } second.
   *[other] { $why } Again in { $n } seconds.
}
ways-fare-stopped = { $why } It waits for a change.
ways-fare-not-allowed = The operator allows no connection there.
ways-fare-unauthorized = The server wants a token, or another one.
ways-fare-no-such-tag = The server does not know the hashtag; nobody may have used it yet.
ways-fare-unreachable = The server cannot be reached.
ways-fare-timed-out = The server did not answer in time.
ways-fare-rate-limited = The server asks to wait.
ways-fare-redirected = The server points elsewhere; we do not go there.
ways-fare-silent = The server gave no sign of life.
ways-fare-cut-off = The connection broke off.
ways-fare-server-error = The server failed.
ways-fare-other = The server answered in a way that is not understood.
