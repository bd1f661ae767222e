## Questions from elsewhere: pasted, dropped, picked or fed
incoming-title = 来自别处
incoming-from-clipboard = 粘贴的文字
incoming-waiting = { PLURAL($n) ->
   *[other] 之后还有{ $n }份
}
incoming-reading = 正在读取…
incoming-nothing-taken = 没有收进任何内容。
incoming-cards = 找到的消息
incoming-nothing-new = 没有新内容。
incoming-only-changes = 没有新消息；已知的消息在来源处有变动。
incoming-new = { PLURAL($n) ->
   *[other] { $n }条新消息
}
incoming-known = { PLURAL($n) ->
   *[other] { $n }条已有
}
incoming-changed = { PLURAL($n) ->
   *[other] { $n }条在来源处有变动
}
incoming-private = { PLURAL($n) ->
   *[other] 已排除{ $n }条私信
}
incoming-skipped = { PLURAL($n) ->
   *[other] { $n }行没有消息
}
incoming-unread = { PLURAL($n) ->
   *[other] { $n }行未能识别（第{ $which }行）
}
incoming-broken = 第{ $n }行之后无法读取
incoming-bad-bytes = 部分文字已损坏
incoming-too-large = 内容过大：最多读取{ $n } MB。
incoming-too-many-lines = 行数过多：一次最多读取{ $n }行。
incoming-unreachable = 与服务器的连接中断。没有丢失内容，请重试。
incoming-no-words = 图片、声音和视频不含文字。
incoming-host-not-allowed = 运营者未允许连接该服务器。可在程序启动时用{ $option }允许。
incoming-failed = 服务器无法读取。
incoming-came = { PLURAL($n) ->
   *[other] 已收进{ $n }个问题
}
incoming-followed = { PLURAL($n) ->
   *[other] { $n }条已有消息随来源更新
}
incoming-taking = 已收进{ $done } / { $of }
incoming-waits = 连接中断。已收进{ $done } / { $of }，其余会自动继续。
incoming-progress = 已收进多少
incoming-halted = 已收进{ $done }条，{ $left }条未收进。
incoming-halt = 停止
incoming-go-on = 继续
incoming-questions-only = 只收问题
incoming-at-once = 粘贴即收进
incoming-skip = 跳过这份
incoming-accept = { PLURAL($n) ->
   *[other] 收进{ $n }条
}
incoming-accept-changes = 收进变动
incoming-accept-private = { PLURAL($n) ->
   *[other] 计入{ $n }条私信
}
incoming-none = 全部不收
incoming-all = 全选
incoming-comments-out = { PLURAL($n) ->
   *[other] 已排除{ $n }条评论
}
incoming-leave-out = 不收
incoming-join = 与上一条合并
incoming-edit = 编辑
incoming-first-shown = 显示前{ $n } / { $all }条；所有选中的都会收进。
incoming-show-more = 显示更多
incoming-sender = 发送者{ $n }
incoming-question = 问题
incoming-comment = 评论
incoming-votes = { PLURAL($n) ->
   *[other] 票
 }
incoming-held = 暂存
incoming-reply = 回复
incoming-cut = 已截短
incoming-edited = 已在此修改
incoming-unsure = 请核对
incoming-goes-on = 还有下文
incoming-save = 完成
incoming-drop = 松开即送入收件箱
incoming-read-as = 读作
incoming-day-order = 3/4的含义
incoming-choose = 请选择
incoming-day-month = 4月3日
incoming-month-day = 3月4日
incoming-is-group = 这是群聊吗？两人之间的聊天是私密的，不会收进任何内容。
incoming-group-yes = 是群聊
incoming-group-no = 两人聊天
incoming-columns = 各列内容，从1数起
incoming-column-body = 正文
incoming-column-name = 姓名
incoming-column-time = 时间
incoming-column-recipient = 发给谁
incoming-column-private = 是否私密
incoming-column-votes = 票数
incoming-column-lang = 语言
incoming-column-id = 自有编号
incoming-column-email = 地址
incoming-column-answer = 回答
incoming-columns-right = 正确无误
incoming-as-zoom-chat = 已保存的Zoom聊天
incoming-as-zoom-clipboard = 复制的Zoom聊天
incoming-as-zoom-qa-clipboard = 复制的Zoom问答
incoming-as-zoom-qa-report = Zoom问答报告
incoming-as-zoom-qa-json = Zoom问答JSON
incoming-as-zoom-webhook = Zoom事件
incoming-as-webex = Webex聊天
incoming-as-webex-qa-json = Webex问答JSON
incoming-as-mastodon = Mastodon
incoming-as-youtube = YouTube
incoming-as-matrix = Matrix
incoming-as-telegram = Telegram
incoming-as-whatsapp = WhatsApp
incoming-as-bluesky = Bluesky
incoming-as-social-stream = 直播转发
incoming-as-table = 表格（CSV、TSV）
incoming-as-objects = JSON，每行一个对象
incoming-as-canonical = 本程序的导出
incoming-as-plain = 纯文本，每段一张卡片

## The pane of the ways in
ways-title = 收进途径
ways-why = 别处提出的问题可经以下任一途径进入收件箱。私信在显示或保存之前就会被丢弃。
ways-by-hand = 手动
ways-by-hand-why = 未使用任何输入框时，可在本页任意处粘贴，把文字或文件拖进来，或选择文件。重复的内容不会再次加入。
ways-from-zoom-chat = Zoom聊天
ways-zoom-chat-how = 在聊天中选“更多”再选“保存聊天”，把文件拖到这里。或全选聊天内容，复制后粘贴到这里：只保留新的内容。
ways-from-zoom-qa = Zoom问答
ways-zoom-qa-how = 在问答窗口中复制问题并粘贴到这里。网络研讨会结束后，可把CSV问答报告拖到这里。
ways-from-webex = Webex
ways-webex-how = 选中聊天消息或问答面板中的问题，复制后粘贴到这里。无法识别的内容会成为普通卡片。
ways-from-whatsapp = WhatsApp
ways-whatsapp-how = 在群中选“更多”“导出聊天”，不含媒体，把.txt文件拖到这里。系统会询问是否为群聊；两人聊天不会收进。
ways-from-telegram = Telegram
ways-telegram-how = 在桌面应用中选“导出聊天记录”，格式JSON，把文件拖到这里。其中的两人聊天会被排除。
ways-from-matrix = Matrix
ways-matrix-how = 在网页应用中打开房间信息，选“导出聊天”，格式JSON，把文件拖到这里。
ways-from-table = 表格
ways-table-how = 含文字列的CSV或TSV，例如表单答卷。各列会自动推测并显示，可以更正。
ways-from-other = 其他
ways-other-how = 复制粘贴：每段成为一张卡片，在“来源”中注明出处。也可直接输入：按Q键。
ways-script = 供脚本使用的令牌
ways-script-why = 持有它的程序可以送入消息，除此之外什么都不能做、不能看。
ways-script-once = 请立即复制：只显示这一次。
ways-script-is = 已有令牌在用。
ways-script-none = 没有令牌。
ways-script-make = 生成令牌
ways-script-renew = 生成新的；旧的失效
ways-script-revoke = 作废令牌
ways-copy-line = 复制命令行
ways-copy-token = 复制令牌
ways-copy-address = 复制地址
ways-zoom = Zoom事件
ways-zoom-why = 需要Zoom账户所有者的应用：让它订阅网络研讨会聊天消息，填入此地址，并在下方输入其密钥。
ways-zoom-https = Zoom只向HTTPS地址发送。
ways-zoom-is = 密钥已设：带签名的事件会自动进入。
ways-zoom-none = 尚未设置。
ways-zoom-secret = 应用密钥
ways-set = 设置
ways-replace = 替换
ways-remove = 移除
ways-listen = 开始收听
ways-key-wrong = 密钥不含空格，最多256个字符。
ways-mastodon-why = 会议进行期间，带话题标签的公开帖文会作为暂存卡片进入。
ways-mastodon-is = { $server }上的{ $tag }：
ways-mastodon-none = 没有收听任何标签。
ways-mastodon-server = 服务器
ways-mastodon-tag = 话题标签
ways-mastodon-token = 令牌（可选：更快）
ways-mastodon-token-kept = 令牌（已保存一个）
ways-tag-wrong = 话题标签是由字母、数字和_组成的一个词；令牌不含空格。
ways-fare-off = 未运行。
ways-fare-connecting = 正在连接。
ways-fare-live = 已连通，即时送达。
ways-fare-polling = 已连通，定时查询。
ways-fare-retrying = { PLURAL($n) ->
   *[other] { $why } { $n }秒后重试。
}
ways-fare-stopped = { $why } 等待更改。
ways-fare-not-allowed = 运营者不允许连接。
ways-fare-unauthorized = 服务器要求令牌，或其他令牌。
ways-fare-no-such-tag = 服务器没有这个标签；可能还无人使用。
ways-fare-unreachable = 无法连接服务器。
ways-fare-timed-out = 服务器未及时回应。
ways-fare-rate-limited = 服务器要求等待。
ways-fare-redirected = 服务器指向别处；我们不会前往。
ways-fare-silent = 服务器没有动静。
ways-fare-cut-off = 连接中断。
ways-fare-server-error = 服务器出错。
ways-fare-other = 服务器的回应无法识别。
