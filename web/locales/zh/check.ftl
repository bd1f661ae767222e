# The check, in Simplified Chinese: whether a laptop or phone can take part.

## page
check-title = 这台设备准备好了吗？
check-lede = 趁会议还没开始花一分钟：本页检查会议在这里能否正常进行。无需登录。
check-again = 重新检查
check-copy = 复制结果
check-private = 结果只含判断和数字，不含地址和名字。这里和服务器上都不保存任何内容。
copied = 已复制
copy-by-hand = 这里不允许自动复制。文字已选中，请手动复制。

check-outcome-running = 正在检查
check-outcome-good = 这台设备已准备好
check-outcome-fair = 这台设备可用，请看标出的各项
check-outcome-bad = 有所欠缺，请看标出的各项

verdict-good = 良好
verdict-fair = 请留意
verdict-bad = 不可用
verdict-open = 未检查
verdict-running = 检查中

## address
check-address = 网址
check-address-means = 服务器能否以链接和代码所用的网址应答。
check-address-right = 服务器有应答，且这正是链接和代码所用的网址。
check-address-this-machine = 服务器在本机上应答。其他设备不能用此网址。
check-address-this-machine-do = 要与他人开会，请用服务器在网络中的地址启动它。
check-address-own = 服务器以自己的一个网址应答，但链接和代码用的是另一个。
check-address-own-do = 请从你的链接或大屏上的网址重新打开本检查。如果打不开，请告诉组织者：此网址可用。
check-address-other = 服务器有应答，但链接和代码用的是另一个网址。
check-address-other-do = 请从你的链接或大屏上的网址打开本检查，这样测试的才是实际要用的。
check-address-silent = 服务器没有应答。
check-address-silent-do = 请看本设备是否在正确的网络中，然后重新检查。如果别人能连接，请断开网络再重新连接一次。

## secure
check-secure = 传输隐私
check-secure-means = 网络中的其他人能否读到内容。
check-secure-https = 已加密（HTTPS）。传输途中无人能读到内容。
check-secure-this-machine = 在本机上，内容不经过网络。
check-secure-onion = 洋葱地址：全程加密。
check-secure-plain = 未加密：同一网络上的人可以读到文字。其他功能都正常，只是复制要换个方式。
check-secure-plain-do = 不要输入必须保密的名字或经历。组织者可以改用HTTPS提供会议。
check-secure-odd = 已加密，但浏览器不完全信任本页。
check-secure-odd-do = 请用最新的浏览器，在单独的窗口中打开本页。

## socket
check-socket = 实时更新
check-socket-means = WebSocket能否连通，使队列自动更新。
check-socket-open = WebSocket已连通：队列和时钟会自动更新。
check-socket-silent = WebSocket能打开，但没有任何回应。
check-socket-silent-do = 本设备与服务器之间有东西拦住了实时更新。请换一个网络。在无脚本页面上照样可以举手。
check-socket-refused = WebSocket在途中被拒绝。
check-socket-refused-do = 公司网络或过滤器常会这样。请换一个网络，例如手机网络。在无脚本页面上照样可以举手。
check-socket-missing = 此浏览器没有WebSocket。
check-socket-missing-do = 请使用最新的浏览器。在无脚本页面上照样可以举手。

## cookies
check-cookies = Cookie
check-cookies-means = 浏览器能否在会议中记住你是谁。
check-cookies-kept = 浏览器保存会议所需的唯一一个Cookie。
check-cookies-refused = 浏览器拒绝Cookie。
check-cookies-refused-do = 主持台需要一个Cookie：请允许此网址使用。参会不需要它，但不要关闭参会页面。

## clock
check-clock = 时钟
check-clock-means = 本设备时间与服务器时间相差多少。计时以服务器为准。
check-clock-right = 秒数准确：与服务器相差{ $seconds }秒，误差±{ $bound }秒。
check-clock-slightly-ahead = 比服务器快{ $seconds }秒，误差±{ $bound }秒。计时以服务器为准，所以没有问题。
check-clock-slightly-behind = 比服务器慢{ $seconds }秒，误差±{ $bound }秒。计时以服务器为准，所以没有问题。
check-clock-ahead = { PLURAL($minutes) ->
   *[other] 比服务器快约{ $minutes }分钟。
}计时以服务器为准，照样准确。
check-clock-ahead-do = 只有你从本设备上看到的钟点会误导：请把时钟设为自动。
check-clock-behind = { PLURAL($minutes) ->
   *[other] 比服务器慢约{ $minutes }分钟。
}计时以服务器为准，照样准确。
check-clock-behind-do = 只有你从本设备上看到的钟点会误导：请把时钟设为自动。

## latency
check-latency = 连接速度
check-latency-means = 往返服务器需要多久。
check-latency-quick = 往返服务器{ $ms }毫秒。按下的操作立即显示。
check-latency-slower = 往返服务器{ $ms }毫秒。按下的操作立即显示，稍后得到确认。
check-latency-slow = 往返服务器{ $ms }毫秒。操作确认较慢，但都不会丢失。
check-latency-slow-do = 请坐得离无线接入点近一些，或关闭其他占用网络的程序。
