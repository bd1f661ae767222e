### The participant's page and the landing page, in Simplified Chinese. Phones are addressed as a person.

## Everywhere
hand-language = English
hand-title = 参会
hand-refresh = 刷新
hand-leave = 离开
hand-rehearsal = 演练×{ $rate }
hand-as-of = 截至{ $time }
hand-back = 返回圆桌会议

## Joining
hand-join-title = 加入圆桌会议
hand-recording = 主办方会直播或录制本次会议。
hand-recording-means = 说出口的话可能传到任何地方。你也可以写下来，由主持人代读，不提你的名字。
hand-not-recorded = 主办方不直播也不录制本次会议。
hand-readers = 两位主持人能看到你在这里输入的内容。其他人看不到姓名，除非你在下面勾选。
hand-plain-http = 此网址未加密。同一网络上的人可以读到文字。
hand-who = 怎么称呼你？
hand-codename = 用代号：
hand-codename-means = 仅用于本次会议，不需要真实姓名。
hand-named = 用我的名字
hand-named-means = 记名。只在你于下面勾选的地方显示。
hand-name = 你的姓名，也可加上所属机构
hand-unnamed = 不要称呼
hand-unnamed-means = 你写的内容由主持人代读，不保存任何名字。
hand-where = 你在哪里？
hand-onsite = 会场
hand-online = 线上
hand-tongue = 你说或写的语言
hand-join = 加入
hand-consent = 加入即同意为本次会议保存你的举手和文字。无需账号。只用一个Cookie，仅限今天。
hand-deleted = { PLURAL($hours) ->
   *[other] 会后{ $hours }小时删除。
}
hand-join-name-missing = 内容没有丢失。请输入名字，或选择代号。
hand-join-over = 会议已结束，不能再加入。
hand-code-unknown = 没有使用此代码的会议
hand-code-unknown-means = 请核对屏幕或传单上的八个字符。O和零视为相同，I、L和一也视为相同。

## What runs
hand-lobby = 尚未开始
hand-lobby-means = 现在就可以举手，按先后保留顺序。
hand-ended = 会议已结束
hand-ended-means = 你仍可书面提问，主持人会书面答复。
hand-paused = 会议已暂停。所有计时都停住。
hand-blank = 屏幕已清空
hand-blank-means = 主持人暂时清空了屏幕。你的举手和问题都还在。
hand-muted = 主持人目前不接受你的举手和提问。
hand-silence = 静思片刻。可以举手。
hand-now-nobody = 现在无人发言
hand-now-onsite = 现在：会场与会者
hand-now-online = 现在：线上与会者
hand-now-panel = 现在：嘉宾
hand-now-read = 现在：代读问题
hand-now-hub = { PLURAL($people) ->
   *[other] 现在：{ $people }人小组
}
hand-now-named = 现在：{ $name }
hand-now-break = 休息
hand-next-onsite = 下一位：会场与会者
hand-next-online = 下一位：线上与会者
hand-next-panel = 下一位：嘉宾
hand-next-named = 下一位：{ $name }
hand-segment = { $key }. { $title }
hand-waiting = { PLURAL($hands) ->
   *[other] { $hands }人举手等候。
}
hand-waiting-none = 无人等候。
hand-list-closing = 最后报名：报名即将截止。想在本环节发言，请现在举手。
hand-list-closed = 本环节报名已截止。现在举手会等到下一个环节。
hand-list-closed-last = 报名已截止。你仍可书面提问，内容会写入记录。

## Raising
hand-raise-title = 想发言吗？
hand-raise = 举手
hand-raise-other = 其他举手：回应、程序问题
hand-more = 说明要谈什么
hand-kind = 类型
hand-kind-floor = 发言
hand-kind-interposed_question = 向发言人简短插问
hand-kind-short_intervention = 对刚才的发言作短评
hand-kind-point_of_order = 程序问题
hand-kind-direct_reply = 直接回应发言人
hand-kind-right_of_reply = 行使答辩权
hand-kind-panel = 嘉宾发言
hand-kind-reply = 答复
hand-kind-break = 休息
hand-topic = 主题，供主持人参考
hand-about = 关于
hand-about-none = 不针对特定问题
hand-up-to = 最多{ $chars }个字符

## Waiting
hand-is-up = 你已举手
hand-is-parked = 你的举手已搁置
hand-is-parked-means = 你说恢复时就恢复。
hand-place = 队列位次
hand-place-1 = 排在第一位
hand-ahead = { PLURAL($hands) ->
   *[other] 你前面有{ $hands }人
}
hand-ahead-none = 你前面没有人
hand-expected = 约第{ $minute }分钟（{ $clock }）
hand-expected-minute = 约第{ $minute }分钟
hand-expected-range = 第{ $from }至{ $to }分钟之间
hand-next-expected = 约第{ $minute }分钟（{ $clock }）轮到你发言。
hand-next-expected-minute = 约第{ $minute }分钟轮到你发言。
hand-unreached = 可能轮不到你。写下来，内容会写入记录。
hand-unreached-short = 可能轮不到
hand-write = 改为书面
hand-write-send = 提交记录
hand-for-later = 等到下一个有自由发言的环节。
hand-lowers = 举手即将放下。想保留请再举一次。
hand-lower = 放下举手
hand-step-back = 让一位先发言
hand-park = 搁置
hand-unpark = 回到队列
hand-change = 更改
hand-save = 保存
hand-is-next = 下一位是你
hand-is-next-means = 请不要关闭本页。
hand-read-for-you = 由主持人代读，不提名字

## The own turn
hand-floor = 请你发言
hand-floor-read = 正在代读你的问题
hand-of = 共{ $time }
hand-done = 发言完毕
hand-nudge-wrap-up = 请收尾
hand-nudge-time-is-up = 时间到
hand-wrap-up = 主持人请你收尾
hand-time-is-up = 主持人请你停止发言
hand-turn-paused = 你的计时已停住
hand-phase-normal = 时间内
hand-phase-warning = 请收尾
hand-phase-danger = 最后几秒
hand-phase-overtime = 超时

## Messages from the moderators
hand-message-wrap_up = 请收尾
hand-message-slower = 请说慢一点
hand-message-louder = 请大声一点
hand-message-closer_to_mic = 请靠近话筒
hand-message-you_are_next = 下一位是你
hand-message-answer_please = 请回答问题
hand-message-last_questions = 请提最后几个问题
hand-message-write_instead = 请改为书面，内容会写入记录
hand-message-short_break = 短暂休息
hand-message-back_soon = 马上回来
hand-message-technical_problem = 出现技术故障，请不要离开

## Writing
hand-ask-title = 书面提问
hand-question = 你的问题
hand-ask-readers = 两位主持人能看到文字和你选用的称呼。他们可以展示文字，但只在你勾选的地方显示称呼。
hand-ask-aloud = 轮到你时，由主持人代读。
hand-for-the-record = 只写入记录：请书面答复我
hand-send = 发送
hand-mine = 你提的问题
hand-state-new = 主持人已收到
hand-state-held = 主持人已收到
hand-state-shortlisted = 已选入，拟在会上提出
hand-state-forwarded = 排队等候代读
hand-state-voiced = 已在会场代读
hand-state-answered = 已答复
hand-state-declined = 未采用
hand-state-written = 待书面答复
hand-reason = 理由：{ $text }
hand-answer = 答复：{ $text }
hand-redacted = 此段文字已删除

## What came of it
hand-said-raised = 已收到，第{ $place }位
hand-said-received = 已收到
hand-said-slow-down = 已收到。以最后一次点按为准，不必再按。
hand-said-left = 你已离开，举手已放下。
hand-said-changed = 已更改
hand-said-done = 谢谢。你的发言已结束。
hand-said-done-already = 谢谢。主持人在同一刻结束了你的发言。
hand-said-written = 已收到，会写入记录。
hand-sending = 正在发送…
hand-unsent = 尚未发送。会自动发送，只发一次。
hand-offline = { $time }起连接中断。内容没有丢失。
hand-reload = 本页比服务器旧。请重新加载，内容不会丢失。
hand-this-page = 本页时钟
hand-clock = 误差±#0毫秒。偏移#1毫秒。样本#2个，最新在#3秒前。往返#4毫秒。

## Refusals, what is safe first
hand-no = 一切照旧。现在不能这样做。
hand-no-not_yours = 一切照旧。只有主持人可以这样做。
hand-no-not_live = 内容没有丢失。会议尚未开始。
hand-no-over = 内容没有丢失。会议已结束，你仍可书面提问。
hand-no-is_paused = 内容没有丢失。会议已暂停。
hand-no-no_such_hand = 内容没有丢失。该举手已不在队列中。
hand-no-no_such_turn = 内容没有丢失。你的发言已经结束。
hand-no-hand_already_up = 内容没有丢失。你已经举手了。
hand-no-list_closed = 内容没有丢失。报名已截止，后面的环节也不接受举手。请书面提问。
hand-no-kind_not_here = 一切照旧。现在不接受这类举手。
hand-no-nobody_speaks = 一切照旧。没有可以针对的发言人。
hand-no-points_used_up = { PLURAL($max) ->
   *[other] 一切照旧。你的{ $max }次程序问题已经用完。
}
hand-no-only_once = 一切照旧。只能做一次。
hand-no-already_so = 已经是这样了。
hand-no-muted = 一切照旧。主持人目前不接受你的举手和提问。
hand-no-banned = 一切照旧。主持人已不允许你参加本次会议。
hand-no-no_round = 一切照旧。没有轮到此举手的轮流发言。
hand-no-stale = 内容没有丢失。别人先改动了，以下是现在的情况。
hand-no-full = 一切照旧。本次会议已满员。
hand-no-text_too_long = 内容没有丢失。文字有{ $chars }个字符，最多{ $max }个。
hand-no-text_empty = 一切照旧。还没有文字。
hand-no-not_stored = 内容没有丢失，但尚未发送。服务器暂时无法保存，请再发送一次。
hand-no-stopping = 内容没有丢失，但尚未发送。服务器正在重启，请再发送一次。
hand-no-too_fast = 内容没有丢失。请稍等再发送。
hand-no-not_signed_in = 内容没有丢失。本页已不认得你，请重新加入。

## The landing page
landing-what = 混合圆桌会议的统一发言队列：会场和线上排在一起，每位发言人都有计时，不便具名的人也能发声。
landing-join = 加入会议
landing-code = 加入代码
landing-code-hint = 八个字符，见屏幕或传单
landing-go = 加入
landing-create = 主办会议
landing-create-means = 用本服务器的主办密钥创建会议，取得主持人、大屏和与会者的链接。
landing-host = 前往主办页面
landing-keeps = 无账号，无跟踪，不用任何第三方内容。

## Codenames: words in the same order in every language
codename-tints = 琥珀 珊瑚 象牙 碧玉 靛蓝 古铜 银白 金黄 绯红 紫晶 朱红 天青 橄榄 珍珠 宝石 黄玉 杏黄 海蓝 云石 丝绒 薄雾 晴日 静谧 温柔 明亮 清澈 安宁 轻快 勇敢 高雅 原野 自在
codename-birds = 苍鹭 游隼 家燕 戴胜 鹳鸟 仙鹤 云雀 知更鸟 鸽子 雄鹰 山雀 朱鹮 茶隼 喜鹊 夜莺 鱼鹰 雪鸮 鹧鸪 塘鹅 千鸟 鸿雁 渡鸦 海鸥 八哥 天鹅 雨燕 燕鸥 画眉 百灵 啄木鸟 绣眼鸟 火烈鸟
codename = { $tint }{ $bird }

## Coming in
hand-join-another = 这台设备已有人在用。你在这里以另一人的身份加入，有自己的页面。
hand-identification = 主办方想知道谁在参会：
hand-chatham = 查塔姆大厦规则。
hand-chatham-means = 会上所说的内容可以使用，但不得透露是谁说的，也不得透露谁到了会。
hand-chatham-webcast = 直播的会议无法适用此规则：此时规则只约束本工具显示和导出的内容。可以改为书面，由主持人代读，不提你的名字。
hand-return = 我来过这里
hand-return-words = 你的四个词
hand-return-means = 六种语言任选其一，不分大小写。如果没有，请重新加入。
hand-return-go = 带我回去
hand-return-unknown = 这四个词没有对应的人。请再核对一遍，或重新加入。
hand-return-not-words = 这不是词表中的四个词。请逐个核对；顺序也要一致。
hand-page-old = 此页打开过久，或者你是从别的页面转来的。请核对这里的内容，再按一次。
hand-said-back = 你回来了。举手和问题都和你离开时一样。
hand-said-deleted = 属于你的内容已全部删除。
hand-erase-out = 你已离开本次会议，或者主持人已不允许你参加。属于你的内容仍在这里，你可以删除。
hand-said-seat-not-free = 你已加入。那个座位已有人；请告诉主持人你坐在哪里。
hand-said-no-such-seat = 你已加入。这里没有这个号码的座位；请告诉主持人你坐在哪里。
hand-shown = 这个名字可以在哪里显示？
hand-shown-room = 会场屏幕上，以及向其他与会者
hand-shown-stream = 直播及其录像中
hand-shown-report = 报告中
hand-shown-means = 没有勾选即为不同意。公布之前都可以更改。
hand-join-more = 座位、所需协助、小组
hand-seat = 座位号（如果看得到）
hand-need = 你参会需要什么？
hand-need-readers = 只有两位主持人能看到，并且最先删除。
hand-group-people = 如果你们是小组，有几人通过本页发言？
hand-group-means = 2至10,000人。一个小组在队列中只有一个声音。
hand-group-wrong = 内容没有丢失。小组为2至10,000人；如果你独自参加，请将该栏留空。
hand-sees = 谁能看到什么？
hand-sees-who = 谁
hand-sees-name = 你的名字
hand-sees-words = 你写的内容
hand-sees-moderators = 两位主持人
hand-sees-moderators-name = 能看到，除非你不用名字加入
hand-sees-moderators-words = 能看到
hand-sees-room = 会场和其他与会者
hand-sees-room-name = 仅当你勾选时
hand-sees-room-words = 仅当主持人放上屏幕或代读时
hand-sees-stream = 直播
hand-sees-stream-name = 仅当你勾选且主持人显示时
hand-sees-stream-words = 仅当主持人放到直播上或代读时
hand-sees-report = 报告
hand-sees-report-name = 仅当你勾选时
hand-sees-report-words = 有，但不带你的名字
hand-check = 传单上或主办方出示的四个词与这里相同，就是正确的页面：
hand-join-tongue = 换一种语言，保留已输入的内容
hand-slow = 请稍候
hand-device-own = 本页面：{ $name }
hand-device-others = 也在使用此设备：
hand-device = 共用这台设备
hand-device-more = 同桌的另一个人使用此设备
hand-device-full = 已有六人使用这台设备，不能再加人。
hand-device-unnamed = 不用名字
hand-device-called = 轮到了

## The own page
hand-others = { PLURAL($questions) ->
   *[other] 别人的{ $questions }个问题，可以支持
}
hand-others-means = 由主持人公开。支持只计数，没有人看得到是谁支持的。
hand-others-more = { PLURAL($questions) ->
   *[other] 还有{ $questions }个
}
hand-votes-none = 尚无人支持
hand-votes = { PLURAL($people) ->
   *[other] { $people }人支持
}
hand-support = 我支持
hand-unsupport = 已支持 · 收回
hand-own-question = 这是你提的
hand-from-onsite = 来自会场
hand-from-online = 来自线上
hand-from-panel = 来自嘉宾
hand-signals = 告知主持人
hand-signals-means = 只计人数，不记名字，也不进队列。每条反馈两分钟后自动消失。
hand-signal-slower = 请慢一点
hand-signal-interpretation = 没有口译
hand-signal-cannot_hear = 我听不见
hand-signal-on = 已告知 · 收回
hand-me = 你是{ $name }
hand-me-unnamed = 你在这里不用名字
hand-sees-codename = 两位主持人在你的举手和文字旁看到这个代号。别人只在你允许的地方看到。
hand-sees-named = 两位主持人在你的举手和文字旁看到你的名字。别人只在你允许的地方看到。
hand-sees-unnamed = 主持人阅读你写的内容，看不到名字。读过之后不再保存。
hand-group = { PLURAL($people) ->
   *[other] 你代表{ $people }人发言。
}
hand-turns-none = 你还没有发过言。
hand-turns = { PLURAL($turns) ->
   *[other] 你已发言{ $turns }次。
}
hand-own-need = 你参会需要什么
hand-need-means = 只有主持人能看到。例如：字幕、更多时间、无台阶通道。
hand-need-drop = 收回
hand-seat-yours = 你坐在{ $seat }号座位。
hand-seat-leave = 我不坐那里了
hand-own-seat = 你的座位
hand-seat-means = 座位上标的号码。只有主持人能看到你坐在哪里。
hand-seat-take = 我坐那里
hand-phrase = 用来返回的四个词
hand-phrase-means = 换一部手机，或浏览器不留记录时，可凭这四个词回到这里。
hand-phrase-show = 显示四个词
hand-phrase-title = 你的四个词
hand-phrase-note = 请现在就记下来。只显示这一次，谁拿到这四个词，谁就能以你的身份操作。
hand-phrase-how = 要返回时，在任何设备上打开此网址，选择“{ $choice }”，输入这四个词。
hand-phrase-new = 新的四个词会取代这些，旧的随即失效。
hand-phrase-once = 四个词已显示过一次。你记下的仍然有效。
hand-phrase-again = 显示新的四个词
hand-erase = 删除我的内容
hand-erase-title = 删除你的内容？
hand-erase-goes = 会删除：你的称呼、举手、问题和主题、你的需要、座位，以及你返回的途径。
hand-erase-stays = 会留下：有人来过，以及有人发言多久。仅此而已。已经说出口或显示过的，无法收回。
hand-erase-final = 立即执行，无法撤销。
hand-erase-yes = 现在删除
hand-watch = 大字视图
hand-watch-every = 每{ $seconds }秒
hand-watch-says = 本页每{ $seconds }秒自动刷新。
hand-watch-stands = 本页不会自动刷新。
hand-watch-stop = 停止
hand-watch-act = 前往有按钮的页面
hand-forgotten = 已按你的选择，读过不保存
hand-said-supported = 你的支持已计入。
hand-said-unsupported = 你的支持已收回。
hand-said-told = 主持人看到的只是人数。
hand-said-untold = 已收回。
hand-said-saved = 已保存。
hand-said-already = 已经是这样了。
hand-no-no_such_question = 一切照旧。这个问题已不能再支持。
hand-no-own_question = 一切照旧。这是你提的问题，已经计入。
hand-no-no_such_seat = 一切照旧。没有这个号码的座位。
hand-no-seat_taken = 一切照旧。那里已经有人坐了，可以请主持人帮忙。
hand-no-not_in_the_room = 一切照旧。座位只供在会场的人使用。
hand-no-no_such_person = 这里已没有属于你的内容。
hand-no-in_the_program = 一切照旧。会议议程中有你的名字，由组织者随会议一并删除。
## The line
hand-waits = 尚未发送
hand-take-back = 收回
hand-saver = 节省流量
hand-saver-means = 此处的列表最多每十秒更新一次。你自己的发言会立即显示。
