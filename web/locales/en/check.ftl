# The check: whether a laptop or phone can take part.

## page
check-title = Is this device ready?
check-lede = A minute before it matters: this page tells whether the session will work here. You need not be signed in.
check-again = Check again
check-copy = Copy result
check-private = The result holds judgments and figures only: no address and no name. Nothing is kept, here or on the server.
copied = Copied
copy-by-hand = Copying is refused here. The text is selected: copy it by hand.

check-outcome-running = Checking
check-outcome-good = This device is ready
check-outcome-fair = This device will work; read the marked lines
check-outcome-bad = Something is missing; read the marked lines

verdict-good = Good
verdict-fair = Look at this
verdict-bad = Does not work
verdict-open = Not checked
verdict-running = Checking

## address
check-address = Address
check-address-means = Whether the server answers, under the address that links and codes carry.
check-address-right = The server answers, and this is the address that links and codes carry.
check-address-this-machine = The server answers on this machine. Other devices cannot use this address.
check-address-this-machine-do = For a session with others, start the server with its address in the network.
check-address-own = The server answers under one of its own addresses, but links and codes carry another one.
check-address-own-do = Open the check again from the address on your link or on the stage. If that one fails, tell the organizer: this address works.
check-address-other = The server answers, but links and codes carry another address.
check-address-other-do = Open the check from the address on your link or on the stage, so that you test what you will use.
check-address-silent = The server does not answer.
check-address-silent-do = Look whether this device is in the right network, then check again. If others are connected, leave and join the network once.

## secure
check-secure = Privacy on the way
check-secure-means = Whether others in the network can read along.
check-secure-https = Encrypted (HTTPS). Nobody on the way can read along.
check-secure-this-machine = On this machine nothing travels through a network.
check-secure-onion = An onion address: encrypted on the whole way.
check-secure-plain = Not encrypted: texts can be read on this network. All the rest works; copying takes another way.
check-secure-plain-do = Do not type names or stories that must stay secret. The organizer can serve the session by HTTPS.
check-secure-odd = Encrypted, but the browser does not trust this page fully.
check-secure-odd-do = Open the page in its own window, in an up-to-date browser.

## socket
check-socket = Live updates
check-socket-means = Whether a WebSocket gets through, so that the queue moves by itself.
check-socket-open = A WebSocket gets through: queue and clocks move by themselves.
check-socket-silent = A WebSocket opens, but nothing comes back.
check-socket-silent-do = Something between this device and the server holds live updates back. Try another network. Raising a hand works all the same, on the page without script.
check-socket-refused = A WebSocket is refused on the way.
check-socket-refused-do = A company network or a filter often does this. Try another network, such as a phone's. Raising a hand works all the same, on the page without script.
check-socket-missing = This browser has no WebSocket.
check-socket-missing-do = Use an up-to-date browser. Raising a hand works all the same, on the page without script.

## cookies
check-cookies = Cookies
check-cookies-means = Whether the browser remembers who you are in the session.
check-cookies-kept = The browser keeps the one cookie of a session.
check-cookies-refused = The browser refuses cookies.
check-cookies-refused-do = A desk needs one: allow cookies for this address. Taking part works without, as long as you keep its page open.

## clock
check-clock = Clock
check-clock-means = How far this device's time of day is from the server's. Timers follow the server.
check-clock-right = Right to the second: { $seconds } s from the server, give or take { $bound } s.
check-clock-slightly-ahead = { $seconds } s ahead of the server, give or take { $bound } s. Timers follow the server, so this is fine.
check-clock-slightly-behind = { $seconds } s behind the server, give or take { $bound } s. Timers follow the server, so this is fine.
check-clock-ahead = { PLURAL($minutes) ->
    [one] About a minute ahead of the server.
   *[other] About { $minutes } minutes ahead of the server.
} Timers follow the server and are right all the same.
check-clock-ahead-do = Only times of day that you read off this device mislead: set its clock to automatic.
check-clock-behind = { PLURAL($minutes) ->
    [one] About a minute behind the server.
   *[other] About { $minutes } minutes behind the server.
} Timers follow the server and are right all the same.
check-clock-behind-do = Only times of day that you read off this device mislead: set its clock to automatic.

## latency
check-latency = Speed of the line
check-latency-means = How long a way to the server and back takes.
check-latency-quick = { $ms } ms to the server and back. What you press shows at once.
check-latency-slower = { $ms } ms to the server and back. What you press shows at once and is confirmed a little later.
check-latency-slow = { $ms } ms to the server and back. Presses are confirmed late, but none is lost.
check-latency-slow-do = Sit nearer to the access point, or close what else uses the network.
