# The room, in Simplified Chinese: its table, rounds, shares and rules.

## The map
seat-map = 会议桌座位
seat-map-how = 方向键沿桌移动，Enter打开可做的操作。
seat-number = { $n }号座位
second-row = 第二排
seat-free = 空位
seat-named = 记名
seat-hand = 已举手
seat-next = 下一位
seat-speaks = 正在发言
seat-heard = 已发言
seat-muted = 不接受举手
comma = 、
legend-hand = 已举手
legend-next = 下一位
legend-speaks = 正在发言
legend-heard = 已发言
legend-named = 记名
legend-free = 空位
middle-room = { PLURAL($n) ->
   *[other] 会场{ $n }人
 }
middle-online = { PLURAL($n) ->
   *[other] 线上{ $n }人
 }
middle-online-hubs = { PLURAL($n) ->
   *[other] 线上{ $n }人
 }，{ PLURAL($hubs) ->
   *[other] { $hubs }个分会场
 }
open-end = 此处无座位
tiles-more = { PLURAL($n) ->
   *[other] 还有{ $n }人
 }
tiles-more-hands = { PLURAL($n) ->
   *[other] +{ $n }个举手
 }
everyone = 所有与会者
everyone-found = 查找结果
nobody-found = 没有这个名字。按Enter，为新的与会者举手。
room-menu = 会场
no-table = 尚未布置会议桌。
no-table-why = 布置座位后，点一下就能举手。
lay-out = 布置会议桌
edit-seats = 编辑座位
show-everyone = 显示所有人
start-round-menu = 沿桌轮流发言
show-fairness = 以表格显示数据
show-settings = 会议规则
show-diagnostics = 本页的时钟与连接

## Deeds at a seat
deed-give-floor = 请其发言
deed-rename-person = 名字
deed-name-seat = 登记就座者
deed-seat-person = 安排就座
deed-label-seat = 座位标签
deed-note-seat = 备注
deed-free-seat = 腾出座位
deed-call-hand = 呼叫
deed-lay-table = 保存座位
ask-rename = 怎么称呼？
ask-name-seat = 谁坐在这里？
ask-seat-person = 安排谁坐这里？
ask-label-seat = 这个座位叫什么？留空则去掉标签。
ask-note-seat = 两位主持人都能看到的备注。留空则去掉。

## Laying out
seats-title = 会议桌
seats-why = 左右以此图为准。已有座位的人座位不变。
preset = 起始布局
preset-u24 = U形，24座
preset-u36 = U形，36座
preset-u60 = U形，60座
preset-square = 方形，30座
preset-classroom = 成排，40座
side-left = 左侧
side-head = 首端
side-right = 右侧
row-1 = 桌边
row-2 = 第二排
seats-of = { $row }，{ $side }
fewer = 减少
more-seats = 增加
seats-count = { PLURAL($n) ->
   *[other] { $n }个座位
 }
seats-gone = { PLURAL($n) ->
   *[other] { $n }人会失去座位。
 }
numbering = 编号
number-start = 起始号
number-from-left = 从左起
number-from-right = 从右起
number-per-side = 每侧各用一个百位段
number-again = 重新编号
seat-chosen = 座位
seat-chosen-none = 在图上选一个座位，更改编号或标签。
seat-own-number = 编号
seat-own-label = 标签
seat-moves = 移动
seat-move-on = 沿桌前移
seat-move-back = 后移
numbers-doubled = { PLURAL($n) ->
   *[other] { $n }个编号重复。
 }
seats-stale = 另一主持台刚改动了会议桌。你的布置仍在这里。
seats-theirs = 采用对方的
seats-mine = 用我的覆盖
seats-save = 保存
no-line-now = 本主持台离线，现在无法保存。
saving = 正在保存

## A round
round = 沿桌轮流发言
round-short = 轮流
round-why = 有座位的人和线上能自己发言的人都有一次举手，沿桌依次发言。跳过的人排到最后。
round-from = 起点
round-from-first = 第一个座位
round-way = 方向
round-way-on = 从左到右
round-way-back = 从右到左
round-limit = 限时（秒）
round-limit-usual = 通常值
round-start = 开始轮流
round-left = { PLURAL($n) ->
   *[other] 共{ $people }人，还剩{ $n }人
 }
round-done = 每个人都已轮到。
deed-start-round = 开始轮流
deed-pass-round = 跳过
deed-end-round = 结束轮流
round-limit-each = 每人{ $time }

## Balance
fair-short = { $channel }：不到应有份额的60%，有{ PLURAL($n) ->
   *[other] { $n }人等候
 }，最早始于{ $since }。
fact-first-waiting = 等候中，首次发言
fact-evenness = 均衡度
fact-wait = 最长等候
fact-panel-share = 嘉宾
fairness-title = 发言均衡
fairness-why = 已结束的与会者发言的占比。均等份额有标线；有人等候而占比不到其60%的通道即为不足。
as-table = 以表格显示
th-channel = 通道
th-turns = 次数
th-time = 时间
th-share = 占比
th-waiting = 等候
th-first = 首次
th-oldest = 最长等候
th-all = 与会者
th-panel = 嘉宾
chart-shares = 各通道的发言时间
chart-panel = 嘉宾与与会者对比
chart-heard = 已发言与尚未发言
heard-count = { PLURAL($n) ->
   *[other] { $n }人已发言
 }
unheard-count = { PLURAL($n) ->
   *[other] { $n }人尚未
 }
evenness-lanes = 通道均衡度
evenness-people = 发言者均衡度
evenness-why = Jain指数：1为完全均等。
budgets = 各组时间
th-group = 组
th-given = 额度
th-used = 已用
th-rest = 剩余
budgets-none = 没有任何组有自己的时间。可在会议规则中设定。
budget-more = 各加{ $time }
deed-add-budget = 给各组加时
deed-change-settings = 更改规则

## Rules
settings-title = 会议规则
settings-why = 改动即刻生效；正在进行的发言限时不变。
policy = 建议下一位的规则
policy-equal-voice = 平等发声
policy-equal-voice-why = 首次发言者优先，会场与线上交替，再按等候时间。
policy-arrival = 先后顺序
policy-arrival-why = 先举手者先发言。
policy-least-time = 时间最少
policy-least-time-why = 至今发言时间最少的人优先。
policy-round = 轮流
policy-round-why = 从上一位发言人起沿桌依次，然后是线上的人。
limits = 限时（秒）
limit-floor-ms = 举手发言
limit-hub-ms = 分会场
limit-panel-first-ms = 嘉宾，首次发言
limit-panel-ms = 嘉宾，后续发言
limit-reply-ms = 嘉宾答复
limit-right-of-reply-ms = 答辩权
limit-point-of-order-ms = 程序问题
limit-interposed-question-ms = 向发言人插问
limit-short-intervention-ms = 短评
limit-direct-reply-ms = 直接回应
limit-extension-ms = “+30秒”所加时间
limit-closing-ms = 报名截止前的预告
limit-stream-delay-ms = 线上通道多开放
counts = 次数
count-points-of-order-per-person = 每人程序问题数
count-hands-per-kind = 每人同类举手数
count-point-ranks = 程序问题等级数
rule-starts-at-once = 呼叫即开始发言
rule-ends-at-zero = 计时归零即自动结束发言
budget-of = { $group }的秒数
budgets-why = 组内成员的嘉宾发言和与会者发言都计入该组。
budget-new = 新增一组
budget-add = 添加
budget-remove = 移除{ $group }
settings-save-none = 没有改动
settings-save = { PLURAL($n) ->
   *[other] 保存{ $n }处改动
 }
settings-stale = 另一主持台刚改动了规则。你的改动仍在这里，保存即叠加上去。
settings-range = { $what }：{ $min }至{ $max }。
setting-budgets = 某组时间

## Tabs on narrow screens
tabs = 主持台各部分
tab-inbox = 收件箱
tab-room = 会场
tab-line = 专线
give-panel-input = 请嘉宾发言
give-panel-reply = 请其答复
tab-new = { PLURAL($n) ->
   *[other] { $n }条新的
 }
deed-set-group = 组
ask-group = 其时间计入哪个组？
group-none = 不分组

## Ranks of points of order
rank = 等级
deed-change-rank = 更改等级
to-change-rank = 重定{ $what }的等级
ask-rank = 这个程序问题有多紧急？

## A person's card, and what people need
about-person = 关于{ $who }
person-card = 关于此人
person-open = 关于此人
person-rename = 更改名字
person-joined = { $time }加入
person-needs = 所需协助
person-needs-who = 只有主持人能看到。本人收回后即消失。
person-named = 名字可以出现在哪里
named-room = 会场
named-stream = 直播
named-report = 报告
named-yes = 可以
named-no = 不可以
named-as-named = 记名发言。没有同意的即为不可以。
named-as-codename = 使用代号。没有同意的即为不可以。
named-as-read-by-moderator = 希望文字由主持人代读，不保存任何内容。
named-chatham = 适用查塔姆大厦规则：不提任何人的名字。
erased-why = 名字和所有文字都已删除，只计入曾有人在此。
flag-need = 需要协助
flag-need-more = 需要协助：查看内容
flag-like = 名字相似
flag-like-more = 名字与另一人相似：查看是谁
flag-official = 似工作人员
flag-official-more = 名字听起来像主办会议的人：查看原因
looks-like-why = 此名字与会议列名的{ $who }相似。这里使用此名字的人是以与会者身份加入的：可能是同名，也可能想冒充{ $who }。
looks-official-why = 此名字含有主持人、主办方或组织者字样。这里使用此名字的人是以与会者身份加入的。
needs-title = 大家需要什么
needs-why = 由本人填写，只给主持人看。请在开始前看一遍。
needs-none = 还没有人填写需要什么。
needs-look = 查看
needs-count = { PLURAL($n) ->
   *[other] { $n }人需要协助
 }
