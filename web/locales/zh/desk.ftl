# The desk, in Simplified Chinese. Plain verbs, who acted, and the way out.

## The strip
desk = 主持台
skip = 跳到发言
session-clock = 会议时钟
life-lobby = 会前
life-ended = 已结束
planned = 计划
left = 剩余
over = 超时
on-time = 准时
late-by = 晚{ $time }
early-by = 早{ $time }
ends = { $time }结束
ready = 就绪
paused-since = { $time }起
phones-here = { PLURAL($n) ->
   *[other] { $n }部手机在线
 }
run-of-show = 议程
run-over = 议程已走完
time-left = 剩余{ $time }
time-over = 超时{ $time }
begin-segment = 开始{ $key }
session-menu = 会议
menu-empty = 现在没有可做的操作。
has-gavel = 有主持权
away = 不在
you = 你
on-item = 在看{ $what }
take-gavel = 接过主持权
give-gavel = 把主持权交给{ $who }

## The floor
the-floor = 发言
has-floor = 正在发言
break-runs = 休息
redacted = 已由主持人删除
of-limit = 共{ $time }
hub-of = { PLURAL($n) ->
   *[other] { $n }人
 }
reads = { $who }代读
told-wrap-up = 已提示收尾
told-time-is-up = 已提示时间到
waits-under = { $who }等候中
extend-by = +{ $n }秒
extended = 已加{ $n }秒
more-about = 更多：{ $what }
suggested = 建议下一位
no-topic = 未说明主题
nobody-waits = 无人等候
pick-another = 另选一位
key-space = 空格
before-start = 开始前
nobody-yet = 尚无人发言
check-stage = 大屏显示加入代码
screens = { $n ->
    [0] 尚无屏幕
   *[other] { $n }块屏幕
 }
check-other = { $who }在另一主持台
check-remote = 线上声音已测试
check-rules = 规则已上大屏
join-at = 加入网址：{ $url }
silence = 静思
hands-open = 可以举手
quiet-now = 静思片刻
quiet-why = 大家思考，可以举手。
floor-free = 现在无人发言
session-paused = 会议已暂停
session-paused-why = 发言和环节的计时停住，会议结束时间不变。
session-over = 会议已结束
session-over-why = 书面答复和报告仍可进行。
purged = 所有个人数据已删除：人员、提问、消息。数字和议程保留。
purge-when = { $time }后删除所有个人数据。
last-spoke = 上一位是{ $who }，{ $time }前
nobody-spoke = 还没有人发过言。

## Reasons
reason-turns = { PLURAL($n) ->
   *[other] 已发言{ $n }次
 }
reason-alternate-onsite = 线上之后轮到会场
reason-alternate-online = 会场之后轮到线上
reason-waiting = 已等候{ $time }
reason-placed = 由{ $who }移动
reason-kind = 先于举手

## The queue
queue = 队列
queue-empty = 尚无人举手。
queue-empty-why = 可用手机举手，或在“会场”中输入座位。
queue-empty-closed = 报名已截止，新的举手等到下一环节。
first-short = 首次
nth-turn = 第{ $n }次
was-moved = 由主持人移动
for-later = 下一环节
row-muted = 已禁言
asleep = 休眠
joined-just-now = 刚刚加入
call = 呼叫
waits = 已等{ $time }
slots-missed = { PLURAL($n) ->
   *[other] 每人{ $time }，有{ $n }人轮不到。
 }
more-waiting = 还有{ $n }人等候。
list-closes-in = { $time }后截止
list-closed = 报名已截止
list-takes = { PLURAL($n) ->
   *[other] 还接受{ $n }个举手
 }
keep-open = 保持开放
parked = 已搁置
end-of-segment = 环节末尾

## The room
room = 会场
here = 会场{ $onsite }人，线上{ $online }人
hubs = { PLURAL($n) ->
   *[other] ，{ $n }个分会场
 }
seat-or-name = 座位或名字
nobody-joined = 尚无人加入。输入座位即可为其举手。
more-people = 还有{ $n }人，输入即可查找。
on-record = 记名
speaks = 正在发言
hand-up = 已举手
turns-had = { PLURAL($n) ->
   *[other] { $n }次
 }
balance = 发言均衡
balance-empty = 第一次与会者发言后显示。
balance-short-online = { PLURAL($n) ->
   *[other] 线上不到应有份额的60%，有{ $n }人等候。
 }
balance-short-onsite = { PLURAL($n) ->
   *[other] 会场不到应有份额的60%，有{ $n }人等候。
 }
fact-turns = 会场/线上
fact-first = 首次发言
fact-longest = 最长等候
fact-panel = 嘉宾

## The inbox
inbox = 收件箱
add-question = 添加
inbox-empty = 尚无问题。
inbox-empty-why = 问题来自手机，也可粘贴、拖入或输入别处提出的问题。
funnel-asked = 提出
funnel-forwarded = 转入
funnel-voiced = 说出
funnel-answered = 答复
bring = 导入…
bring-file = 导入文件…
bring-menu = 更多收进途径
read-again = 重新读取文件
pick-again = 重新选择文件
ways-in = 收进途径：聊天、脚本、订阅
quick-hint = 标记：@姓名 指定对象，#2 指定政策问题，再加语言，如 ar
inbox-new = 新
inbox-held = 暂存
inbox-queue = 在队列中
inbox-voiced = 已说出，未答复
inbox-written = 待书面答复
inbox-answered = 已答复
inbox-declined = 未采用
shortlisted = 已选入
is-on-this = { $who }在处理
declined-because = 未采用：{ $why }
answer-is = 答复：{ $text }
question-text = 提问内容
who-asks = 提问者（可不填）
agreed-named = 本人同意具名
agreed-name = 姓名
agreed-named-else = 否则只用代号，不保留姓名
source = 来源
straight-to-queue = 直接进队列
add = 添加
cancel = 取消

## The line
the-line = 主持人专线
line-empty = 每项操作都列在这里，注明操作者，并可撤销。
undo-last = 撤销我的上一步操作
redo-last = 重做我撤销的操作
nobody = 无人
unnamed-onsite = 会场来宾
unnamed-online = 线上来宾
unnamed-panel = 嘉宾
a-break = 休息
a-hand = 一个举手
something = 某项内容
the-clock = 时钟
something-changed = 情况先有了变化

## Deeds
deed-start-session = 开始会议
deed-advance = 开始下一环节
deed-end-session = 结束会议
deed-purge = 删除所有个人数据
deed-pause-session = 暂停会议
deed-resume-session = 恢复会议
deed-reflect = 静思20秒
deed-end-silence = 结束静思
deed-show-rules = 显示规则
deed-remote-ready = 线上就绪
deed-close-list = 截止报名
deed-close-list-now = 立即截止报名
deed-open-list = 开放报名
deed-call = 呼叫下一位
deed-clear-next = 取消呼叫
deed-start-turn = 请其发言
deed-start-own = 本人发言
deed-give-break = 休息
deed-record-turn = 补录发言
deed-put-back = 放回上一位发言人
deed-pass-gavel = 移交主持权
deed-end-turn = 结束发言
deed-pause-turn = 暂停
deed-resume-turn = 继续
deed-extend-turn = 加时
deed-wrap-up = 提示收尾
deed-time-is-up = 提示时间到
deed-cut-turn = 中止
deed-correct-speaker = 更正发言人
deed-backdate-turn = 早30秒开始
deed-make-next = 设为下一位
deed-accept-point = 接受
deed-decline-point = 驳回
deed-move-up = 上移
deed-move-down = 下移
deed-move-hand = 移动
deed-release-hand = 取消移动
deed-park-hand = 搁置
deed-unpark-hand = 回到队列
deed-last-word = 最后发言
deed-merge-hands = 与…合并
deed-unmerge-hand = 拆开合并
deed-same-person = 归为同一人
deed-change-kind = 更改类型
deed-right-of-reply = 给予答辩权
deed-lower-hand = 放下举手
deed-forward = 转入队列
deed-hold = 暂存
deed-shortlist = 选入
deed-back-to-new = 恢复为新
deed-answer = 已答复
deed-decline = 不采用
deed-redact = 删除文字
deed-give-panel = 嘉宾发言
deed-give-reply = 答复
deed-raise-for = 举手
deed-raise-point = 程序问题
deed-raise-right = 答辩权
deed-undo = 撤销
deed-redo = 重做

## What is asked before a deed
ask-end-session = 结束会议？举手和发言停止，书面答复仍可进行。
ask-purge = 现在永久删除所有个人数据吗？人员、提问、答复和消息都会消失；会议若仍在进行，将随之结束。数字和议程保留。请先导出您需要的内容。
ask-cut = 为何中止这次发言？任何人都可以询问。
ask-correct = 实际是谁在发言？
ask-override = 为何选这个举手，而不选建议的那个？
ask-merge = 与哪个举手合并？
ask-same = 谁是同一人？
ask-kind = 这是哪类举手？
ask-point = 裁决及理由
ask-answer = 书面答复（如未口头答复）
ask-decline = 为何不采用？提问者会看到。
ask-redact = 在所有地方删除这段文字？无法撤销。
words = 文字
words-optional = 文字，可不填
search = 查找
none-found = 没有这个名字。
stock-time = 时间已到
stock-topic = 偏离主题
stock-conduct = 违反行为守则
stock-direct = 回应刚才的发言
stock-region = 本区域的声音优先
stock-leaves = 需要离开
stock-topic-fits = 与当前主题相符
stock-asked = 已有人问过
stock-off-topic = 偏离本次会议主题
stock-no-time = 没有时间了

## A turn held without the tool
record-title = 补录未经本工具进行的发言
record-who = 发言人
record-kind = 类型
record-from = 从（会议时钟）
record-to = 到
record-save = 补录
record-bad-time = 分和秒，如34:20

## Keys
keys = 按键
keys-why = 按键盘上的位置识别，输入文字时不起作用。
keys-on = 本设备启用单键操作
keys-desk = 主持台
keys-turn = 发言
keys-hand = 焦点所在的举手
keys-question = 焦点所在的问题
key-due = 执行当前该做的一步
key-down = 下一项
key-up = 上一项
key-gavel = 接过或移交主持权
key-help = 本按键表
close = 关闭
dismiss = 知道了

## The page and its server
connecting = 正在入席
no-line = 服务器没有应答，本页正在继续尝试。
not-live-why = 内容没有丢失。本页正在尝试恢复连接，恢复前只能查看。
journal-not-writable = 内容没有丢失，但服务器现在无法存储。可以继续查看，操作会被拒绝。
link-used = { $role }的链接在一台新设备上打开了。
link-refused = 此链接已失效。请向另一位主持人索取新链接。
link-missing = 请打开你收到的链接，其末尾是一串秘密字符。
closed-stopping = 服务器正在停止。本页会自动恢复。
closed-signed-out = 此链接已更换。请向另一位主持人索取新链接。
closed-not-signed-in = 本页没有席位。请打开你收到的链接。
closed-silent = 连接太久没有消息。
closed-reload = 服务器比本页新。内容没有丢失，请重新加载。
reload = 重新加载
now-speaks = { $who }正在发言

## Ways out of a refusal
way-take-gavel = 接过主持权：{ $what }
way-do-now = 现在：{ $what }
way-again = 再试一次
way-confirm = { PLURAL($n) ->
   *[other] 清除这{ $n }个并继续
 }
way-undo-all = { PLURAL($n) ->
   *[other] 全部撤销（{ $n }项）
 }
way-reason = 说明理由

## Refusals. Nothing has changed.
refusal-not-yours = 此角色不能这样做。
refusal-gavel-held-by = 主持权在{ $who }手中。
refusal-not-live = 会议尚未开始。
refusal-already-live = 会议已经开始。
refusal-over = 会议已结束。
refusal-is-paused = 会议已暂停。
refusal-not-paused = 会议没有暂停。
refusal-changed = { $what }。你的操作没有改变任何内容。
refusal-no-such-segment = 该环节已经开始。
refusal-no-such-person = 此人不在这里。
refusal-no-such-hand = 该举手已不在队列中。
refusal-no-such-turn = 该发言已结束。
refusal-no-such-question = 该问题的状态已变。
refusal-no-such-act = 该操作已过去太久。
refusal-hand-already-up = { $what }已有一个这样的举手。
refusal-list-closed = 报名已截止，后面的环节也不接受举手。可列入书面清单。
refusal-list-already = 报名已是此状态。
refusal-queue-empty = 无人等候。
refusal-next-already = 下一位已是{ $what }。
refusal-nobody-next = 没有下一位。
refusal-reason-needed = 按规则建议{ $what }。另选需要理由。
refusal-kind-not-here = 此类型在这里不适用。
refusal-nobody-speaks = 现在无人发言。
refusal-points-used-up = { PLURAL($n) ->
   *[other] 每人{ $n }次程序问题，已经用完。
 }
refusal-only-once = 只能做一次。
refusal-already-extended = 这次发言已经加过时。
refusal-clock-already = 计时已是此状态。
refusal-needs-confirm = { PLURAL($n) ->
   *[other] 这会清除{ $n }个等候中的插问。
 }
refusal-overlaps = 与另一次发言重叠。
refusal-bad-times = 时间不成立：结束早于开始，或在将来。
refusal-nothing-to-put-back = 没有可以放回的发言人。
refusal-waits-already = { $what }已有同类举手在等候。
refusal-cannot-merge = 合并需要两个或更多同类的等候举手。
refusal-cannot-join = { $what }不能归并：已是同一人，或形成循环。
refusal-limit-out-of-range = 最多{ $time }。
refusal-has-dependents = { PLURAL($n) ->
   *[other] 有{ $n }项后续操作以此为基础：{ $what }。
 }
refusal-already-undone = { $who }已经撤销了。
refusal-cannot-undo = 无法撤销。
refusal-cannot-redo = 无法重做，情况已有变化。
refusal-full = { PLURAL($n) ->
   *[other] 一次会议最多{ $n }人。
 }
refusal-already-so = 已经是这样了。
refusal-stale = 你看到之后，它已有变化。
refusal-malformed = 服务器无法理解本页。请重新加载，内容不会丢失。
refusal-too-large = { PLURAL($n) ->
   *[other] 太长：最多{ $n }字节。
 }
refusal-too-fast = 一次操作太多。请{ $time }后再试。
refusal-text-too-long = { PLURAL($n) ->
   *[other] 有{ $n }个字符，最多保留{ $max }个。
 }
refusal-text-empty = 里面没有文字。
refusal-not-signed-in = 本页没有席位。
refusal-no-such-session = 这里没有该会议。
refusal-hello-first = 本页比服务器旧。请重新加载，内容不会丢失。
refusal-not-stored = 一切照旧：服务器无法存储。
refusal-stopping = 服务器正在停止。一切照旧。
refusal-house-full = 服务器已满。

## The log of acts
act-open-session = 会议已创建
act-plan-session = { $who }更改了会议计划
act-start-session = { $who }开始了会议
act-advance = { $who }开始了{ $what }
act-end-session = { $who }结束了会议
act-purge = { $who }删除了所有个人数据
act-pause-session = { $who }暂停了会议
act-resume-session = { $who }恢复了会议
act-reflect = { $who }开始了静思
act-end-silence = { $who }结束了静思
act-show-card = { $who }更改了大屏上的卡片
act-remote-ready = { $who }：线上就绪
act-pass-gavel = { $who }移交了主持权
act-join = { $what }加入了
act-leave = { $what }离开了
act-same-person = { $who }把{ $what }的两个条目归为同一人
act-part-person = { $who }把{ $what }重新分开
act-raise-hand = { $who }为{ $what }举手
act-lower-hand = { $who }放下了{ $what }的举手
act-park-hand = { $who }搁置了{ $what }
act-unpark-hand = { $who }让{ $what }回到队列
act-step-back = { $what }让一位先发言
act-move-hand = { $who }移动了{ $what }
act-release-hand = { $who }让规则安排{ $what }的位置
act-change-hand = { $who }更改了{ $what }的举手
act-merge-hands = { $who }合并了{ $what }
act-unmerge-hand = { $who }拆开了{ $what }的合并
act-call-next = { $who }呼叫了{ $what }
act-override-next = { $who }未按建议，选了{ $what }
act-clear-next = { $who }取消了呼叫
act-last-word = { $who }让{ $what }最后发言
act-start-turn = { $who }请{ $what }发言
act-give-floor = { $who }请{ $what }发言
act-end-turn = { $who }结束了{ $what }的发言
act-pause-turn = { $who }暂停了{ $what }
act-resume-turn = { $who }让{ $what }继续
act-extend-turn = { $who }给{ $what }加时
act-backdate-turn = { $who }把{ $what }的开始时间提前了
act-cut-turn = { $who }中止了{ $what }的发言
act-nudge-speaker = { $who }提示了{ $what }
act-correct-speaker = { $who }更正了发言人：{ $what }
act-record-turn = { $who }补录了{ $what }的发言
act-put-back = { $who }把{ $what }放回队列
act-rule-point = { $who }裁决了{ $what }的程序问题
act-close-list = { $who }截止了报名
act-open-list = { $who }开放了报名
act-ask-in-writing = { $what }书面提问
act-add-remote = { $who }添加了{ $what }的问题
act-take-in = { PLURAL($n) ->
    [0] { $who }收进了消息
   *[other] { $who }收进了{ $n }条消息
 }
act-follow-source = 问题的来源作了修改
act-correct-question = { $who }更正了{ $what }的问题
act-translate-question = { $who }翻译了{ $what }的问题
act-merge-question = { $who }合并了{ $what }的问题
act-part-question = { $who }拆开了{ $what }的问题
act-drop-question = { $who }弃用了{ $what }的消息
act-put-next = { $who }把{ $what }排为下一位
act-check-duty = { $who }勾选了核对清单
act-forward-question = { $who }把{ $what }转入队列
act-sort-question = { $who }归类了{ $what }的问题
act-decline-question = { $who }未采用{ $what }的问题
act-answer-question = { $who }将{ $what }标为已答复
act-redact = { $who }删除了一段文字
act-undo = { $who }撤销：{ $what }
act-redo = { $who }重做：{ $what }
act-clock = 时钟：{ $what }
act-away = 服务器中断了{ $time }，计时照常进行
act-away-long = 服务器中断了{ $time }，计时停住，等你恢复

## The table, the line, the rules: reasons, refusals and lines of the log
reason-spoken = 已发言{ $time }
reason-along-the-table = 沿桌的下一位
reason-passed = 之前跳过
refusal-muted = 主持人目前不接受此人的举手。
refusal-banned = 此人已被请出。
refusal-no-such-seat = 该座位已不存在。
refusal-seat-taken = 那里已有别人坐。
refusal-seat-is-free = 那里没有人坐。请输入名字，或为该座位举手。
refusal-bad-layout = 两个座位编号相同，或编号超出范围。
refusal-round-already = 轮流已在进行。
refusal-no-round = 没有进行中的轮流，或轮不到此举手。
refusal-no-such-rank = 这里的程序问题没有此等级。
refusal-no-such-group = 没有这样一个有自己时间的组。
refusal-setting-out-of-range = 该值超出范围。
refusal-nothing-to-tell = 请先写点内容。
act-rename-person = { $who }更改了{ $what }的名字
act-mute-person = { $who }禁言了{ $what }
act-unmute-person = { $who }解除了{ $what }的禁言
act-ban-person = { $who }请出了{ $what }
act-unban-person = { $who }重新准入{ $what }
act-set-group = { $who }把{ $what }编入一组
act-lay-table = { $who }布置了座位
act-label-seat = { $who }给座位加了标签
act-note-seat = { $who }给座位写了备注
act-seat-person = { $who }更改了就座安排
act-start-round = { $who }开始了轮流
act-pass-round = { $who }让{ $what }跳过
act-end-round = { $who }结束了轮流
act-blank = { $who }清空了屏幕
act-unblank = { $who }恢复了屏幕
act-tell = { $who }给另一位主持人写了话
act-support = { $who }支持了一个问题
act-give-signal = { $who }给出了反馈
act-clear-signal = { $who }处理了一条反馈
act-set-consent = { $who }更改了名字可以显示的地方
act-set-need = { $who }填写了所需协助
act-set-lang = { $who }更改了语言
act-sit = { $who }就座了
act-delete-mine = 有人删除了自己的全部内容
act-change-settings = { $who }更改了规则
act-add-budget = { $who }增加了时间

## Parts of the page that a screen reader names
notices = 通知
done-just-now = 刚刚完成

## The way to the preparation, in a tab of its own
prepare-session = 准备会议、链接和消息
act-end-segment = { $who }结束了{ $what }
act-extend-segment = { $who }更改了{ $what }的时间
act-skip-segment = { $who }略去了{ $what }
act-unskip-segment = { $who }重新纳入{ $what }
act-move-segment = { $who }在议程中移动了{ $what }
act-backdate-segment = { $who }把{ $what }的开始时间提前了
act-rebudget = { $who }重新分配了剩余时间
act-set-end = { $who }更改了会议必须结束的时间
act-set-floor-limit = { $who }更改了自由发言的限时
act-set-panel-limit = { $who }更改了嘉宾后续发言的限时
act-set-extra-time = { $who }更改了{ $what }的额外时间
act-ready = { $what }已就绪
act-not-ready = { $what }尚未就绪
act-address-question = { $who }选定了问题由谁回答
act-publish-question = { $who }公开了一个问题
act-unpublish-question = { $who }从屏幕上撤下了一个问题
act-show-message = { $who }显示了一条消息
act-clear-message = { $who }从屏幕上撤下了一条消息
act-air = { $who }更改了直播显示的内容
refusal-segment-over = 该环节已经开始或结束。
refusal-segment-fixed = 该环节时间固定：不延长，也不略去。
refusal-segment-changed = 其间有环节的时长被更改。请再看一遍方案。
refusal-segment-out-of-range = 环节时长须为{ $min }至{ $max }。
refusal-nothing-to-show = 消息需要文字或预设内容，还要有人来看。
refusal-no-such-message = 该消息已从屏幕撤下。
refusal-not-publishable = 按查塔姆大厦规则，直播中不提任何人的名字。

## Signs, votes, consents and what was not kept
signal-slower = 慢一点
signal-interpretation = 没有口译
signal-cannot-hear = 听不见
sign-told = 已提示发言人
sign-the-line = 会场没有人反映听不见：可能是直播或线上通话的问题。
deed-clear-signal = 已处理
to-clear-signal = 已处理：{ $what }
votes = { PLURAL($n) ->
   *[other] { $n }人支持
 }
inbox-by-votes = 支持多的在前
forgotten = 已按要求，读过不保存
erased = 已删除自己全部内容的人
deleted-by-asker = 已由提问者删除
not-named-anywhere = 不提名字
not-named-room = 不口头提名字
not-named-stream = 直播中不提名字
naming-why = 只在本人同意之处说出或显示名字

## What acts on questions made of them, where that was seen
act-sort-question-held = { $who }暂存了{ $what }的问题
act-sort-question-shortlisted = { $who }选入了{ $what }的问题
act-sort-question-new = { $who }把{ $what }的问题放回新问题
act-correct-question-policy = { $who }把{ $what }的问题归入{ $to }
act-correct-question-no-policy = { $who }取消了{ $what }的问题所属的议题
act-correct-question-lang = { $who }把{ $what }的问题的语言从{ $from }改为{ $to }
act-correct-question-comment = { $who }把{ $what }的问题标为评论
act-correct-question-asked = { $who }把{ $what }的评论标为问题
