### Reading along: for interpreters, and for whoever reads aloud.

read-title = Read along
read-connecting = Connecting
read-link-refused = This link is no longer valid. Ask a moderator for a new one.
read-link-again = We knock again every minute.
read-link-missing = Open this page by its link. The moderators have it.
read-no-line = The server does not answer. We keep trying.
read-fault = One moment, please
read-fault-means = This page begins anew in a few seconds.
read-offline = Others may be speaking by now. We keep trying.

## What stands there
read-now = Now
read-after = After that
read-answers = Answers this question
read-no-words = No words in advance: they speak freely
read-next-none = Nobody is called yet
read-nobody = Nobody has the floor
read-silence = A quiet moment to think
read-lobby = We begin soon
read-lobby-means = What will be read aloud appears here before it is read.
read-ended = The session is over
read-blank = The moderators have emptied the screens
read-blank-means = Words come back with the screens. Signs from listeners are counted all the same.
read-message = Message to everyone:
read-signs-none = No sign from those who listen
read-said-now = Now: { $who }
read-said-next = Next: { $who }

## This device
read-words = Words shown
read-both = Both
read-original = Original
read-translation = Translation
read-size = Size of the words
read-smaller = Smaller words
read-larger = Larger words
read-usual = Usual size
read-dark = Dark ground
read-full = Full screen
read-help = Keys
read-close = Close
read-key-words = Original, translation or both
read-key-ground = Light or dark ground
read-keys = Single keys work
