# The host, in Simplified Chinese: sessions are made, prepared and handed out here.

## page
host-brand = Horseshoe
host-title = 会议
skip-to-content = 跳到内容
copied = 已复制
copy-by-hand = 这里不允许自动复制。文字已选中，请手动复制。
keep-it = 保留
again = 再试一次
edit-undo = 撤销（Ctrl Z）
edit-redo = 重做（Ctrl Shift Z）
save = 保存
create = 创建会议
untitled = 未命名会议
menu-empty = 这里没有可做的操作
undeclared = 未说明

## door
door-title = 准备会议
door-lede = 持有主办密钥的人可以创建会议、准备会议并分发链接。
door-key = 主办密钥
door-kept = 密钥只留在本标签页中，关闭标签页即被忘记。
door-open = 进入
door-close = 退出
door-where = 密钥在启动程序时设定，或由程序当时显示。主持人从主持台准备会议，无需密钥。
door-check = 检查本设备

## refusals
no-empty-key = 请先输入主办密钥。
no-wrong-key = 这不是主办密钥。密钥很长：请完整复制，前后不带空格。
no-unreachable = 服务器没有应答。内容没有丢失，请稍后再试。
no-other = 服务器未能做到。一切照旧。
no-not-signed-in = 主办密钥已不能打开此页。请重新输入。
no-not-yours = 你的角色不能这样做。一切照旧。
no-no-such-session = 该会议不存在，可能已被删除。
no-nothing-here = 本程序尚不支持此操作。
no-file-changed = 有人在同一刻保存。这里的内容没有丢失，请再保存一次。
no-already-live = 会议已开始，只能更改其基本信息。
no-bad-file = 文件还有错误，尚未保存任何内容。
no-too-large = 文件超出服务器上限，尚未保存任何内容。
no-too-fast = 短时间内尝试太多，请等几秒。
no-not-stored = 服务器未能写入。你输入的内容仍在这里。
no-stopping = 服务器正在停止。你输入的内容仍在这里。
no-house-full = 服务器的会议数已达上限。请删除一个已结束的会议。
no-foreign-origin = 请求来自服务器预期之外的网址。请从服务器自己的网址打开本页。
no-no-such-link = 本会议没有此链接。请先保存人员，再创建链接。
no-rehearsals-full = { PLURAL($rehearsals_max) ->
   *[other] 已有{ $rehearsals_max }个演练在进行，不能再多。请先结束一个。
}
no-is-rehearsal = 这本身就是演练。请用它所复制的会议来演练。
no-not-a-rehearsal = 这不是演练。一切照旧。
no-no-rehearsal = 本会议没有正在进行的演练。
no-too-slow = 应答太慢。内容没有丢失，请再试一次。

## said
said-undone = 已撤销。
said-redone = 已重做。
said-saved = 已保存。
said-merged = 已保存，并纳入了别人在此期间的更改。
said-saved-links = 已保存。{ PLURAL($n) ->
   *[other] { $n }位新嘉宾的链接
}显示在本标签页的“链接和消息”中。
said-created = 会议已创建，现在显示其链接。
said-deleted = { $title }已删除。
said-renewed = { $name }的新链接现在显示。
said-revoked = { $name }的链接已作废。
said-rehearsing = 演练进行中。
said-rehearsed = 演练已结束。

## list
list-new = 新建会议
list-search = 搜索标题、编号或代码
list-asking = 正在向服务器查询会议。
list-empty = 尚无会议。
list-empty-means = “新建会议”可从模板或文件开始。只需几分钟，开始前都能更改。
list-none = 没有符合搜索的会议。
session-life-lobby = 准备中
session-life-live = 进行中
session-life-ended = 已结束
session-life-other = 已关闭
row-prepare = 准备
row-duplicate = 创建副本
row-keep = 下载文件
row-delete = 删除
row-more = { $title }的更多操作
row-rehearsal = 演练
row-no-date = 尚无日期
row-nobody = 无人连接
row-desks = { PLURAL($desks) ->
   *[other] { $desks }个主持台
}
row-phones = { PLURAL($phones) ->
   *[other] { $phones }部手机
}
delete-title = 删除{ $title }？
delete-loses-lobby = 其准备内容、所有链接和加入代码都会丢失。
delete-loses-live = 会议正在进行。所有人会立即断开，队列、问题、记录和报告都会丢失。
delete-loses-ended = 其记录、问题、报告和已通过的行动都会丢失。
delete-loses-rehearsal = 演练结束，它所复制的会议保留。
delete-connected = { PLURAL($people) ->
   *[other] 现在有{ $people }台设备连接。
}
delete-final = 此操作无法撤销。如果以后可能用到，请先下载文件。
delete-deed = 永久删除

## choose
choose-title = 新建会议
choose-lede = 选最接近的开始。会议开始前，一切都能更改。
choose-file = 或从会议文件开始
choose-drop = 把文件拖到这里
choose-pick = 选择文件
minutes-short = { $minutes }分钟
template-round-table = 圆桌会议
template-round-table-means = 所有人同坐一桌。简短开幕，充分讨论，然后闭幕。
template-panel = 专题小组
template-panel-means = 三次嘉宾发言，然后自由发言。
template-debate = 辩论
template-debate-means = 两组时间额度相同，用时最少者被建议为下一位。
template-break-out = 分组讨论
template-break-out-means = 分三组讨论，各组简短报告，再一起讨论。
template-ws430-means = 完整示例：IGF 2019 WS #430，三个政策问题分三轮讨论，最后制定行动。
template-example-means = 可供修改的完整示例。
plan-opening = 开幕
plan-discussion = 讨论
plan-close = 闭幕
plan-inputs = 嘉宾发言
plan-floor = 提问和评论
plan-statements = 开场陈词
plan-debate = 辩论
plan-last-words = 总结陈词
plan-groups = 分组讨论
plan-report = 报告：{ $group }
group-for = 正方
group-against = 反方
group-n = 第{ $n }组
panelist-n = 嘉宾{ $n }
file-too-large = 文件大于{ $kilobytes }KB。未导入任何内容。
file-not-json = 这不是JSON文件。未导入任何内容。
file-not-a-session = 这不是会议文件：没有写明格式。未导入任何内容。
file-other-format = 此文件的格式是{ $format }，会议文件应为round-table-session/1。未导入任何内容。

## prepare
save-bar = 保存
rehearsal-file = 此文件会创建演练（×{ $rate }），而不是会议。
rehearsal-file-not = 改为会议
row-take = 导入文件
file-taken = 已从文件导入。撤销即可恢复原有内容。
parts = 准备的各部分
part-details = 基本信息
part-details-means = 大家首先看到的内容：在传单、大屏、手机和各自的消息中。
part-questions = 政策问题
part-questions-means = 会议要回答的问题。环节、举手和要点都可与之关联。
part-people = 人员
part-people-means = 发言人、主持人、报告员和组织者。每人都有自己的链接。与会者绝不列在这里。
part-show = 议程
part-show-means = 会议的各个环节。起止时间由分钟数推算。
part-rules = 规则和限时
part-rules-means = 建议谁为下一位、发言有多长。会议期间主持人可以更改。
part-seats = 座位
part-seats-means = 会议桌每侧的座位数。主持台有完整的编辑器，可加名字和标签。
part-links = 链接和消息
part-rehearsal = 演练
part-links-means = 有链接就有其角色，无需密码。请逐一私下转交。
part-rehearsal-means = 本会议的副本，由模拟人员参与。两个主持台和大屏与实际一样运作，丝毫不影响会议本身。
part-later = 创建之后
part-wrong = 这里有内容被拒绝
session-asking = 正在查询服务器。
state-draft = 尚未创建
state-unsaved = 未保存
state-saving = 正在保存
state-saved = 已保存
leave-unsaved = 你的更改尚未保存。仍要离开吗？
changed-elsewhere = 你和别人更改了同一处：{ $places }。尚未保存任何内容。
changed-take = 采用对方的
changed-force = 保存我的
refused-at = 尚未保存任何内容。{ $part }，{ $place }：
under-way = 会议已开始。这部分在此不能再改，主持台可以。
under-way-details = 会议已开始。标题、编号、时间、地点、Wi-Fi和网址仍可更改。
unknown-keys = { PLURAL($count) ->
   *[other] 已保留，但本程序不认识：{ $keys }
}

## reasons of a refusal
why-missing = 缺少此项。
why-empty = 此项为空。
why-out-of-range = 须为{ $min }至{ $max }的整数。
why-too-long = 长度超过{ $max }。
why-plain-key = 只能用字母A至Z、数字和连字符。
why-one-of = 须为以下之一：{ $words }。
why-nobody = 所指的人在这里没有角色。
why-no-group = 所指的组不属于本会议。
why-address = 须为以https://开头的网址。
why-moment = 须为带时间和时区的日期。
why-zone = 须为时区，如Europe/Berlin。
why-twice = 同一标识出现了两次。
why-before-start = 结束早于开始。
why-not-json = 这不是JSON。
why-other = { $reason }

## details
details-when = 时间
details-where = 地点和参加方式
details-how = 告知内容
field-title = 标题
field-number = 编号
field-number-hint = 简短，如WS #430。每个页面都会显示。
field-length = 时长
field-day = 日期
field-time = 时间
field-zone = 时区
field-zone-hint = 如{ $zone }。日期和时间以此地为准。
field-zone-unknown = 未知时区。请从列表中选择。
field-place = 地点
field-place-hint = 会议室和楼名，与门牌一致。
field-wifi = Wi-Fi名称
field-wifi-password = Wi-Fi密码
field-wifi-hint = 向主持人显示并印在传单上，供会场的人使用。
field-meeting = 线上会议网址
field-meeting-hint = 远程参会者在此收听和发言。
field-stream = 直播网址
field-stream-hint = 其他人在此观看。
field-languages = 语言
field-languages-hint = 语言代码，用英文逗号分隔，如en, ar, fr。
field-retention = 会后保留
field-retention-hint = 之后删除人员、举手和文字，报告会多留一段时间。
field-recording = 录制告知
field-recording-hint = 由谁录制或直播。在任何人输入之前显示。
unit-minutes = 分钟
unit-min = 分
unit-seconds = 秒
unit-hours = 小时

## questions
questions-empty = 尚无政策问题。
questions-empty-means = 会议可以没有政策问题。有了它，环节和举手就能与之关联。
questions-add = 添加政策问题
field-question-id = 简称
field-question = 问题
field-clarified = 澄清表述
field-clarified-hint = 问题原文一字不改，此表述列在旁边。
move-up = 上移{ $name }
move-down = 下移{ $name }
move-up-key = 上移（Alt ↑）
move-down-key = 下移（Alt ↓）
remove = 移除{ $name }
remove-short = 移除

## people
people-empty = 尚无人有角色。
people-empty-means = 不填名字，各角色的链接照样可用。
people-add = 添加人员
people-others = { PLURAL($people) ->
   *[other] 文件还列有{ $people }人，只是普通与会者，保持原样。
}
person-unnamed = 尚无名字
person-no-role = 无角色
person-no-role-means = 没有角色，此人就没有链接。
field-name = 姓名
field-affiliation = 所属机构
field-stakeholder = 利益攸关方
field-region = 区域
field-language = 消息语言
field-language-any = 未说明（英语）
field-group = 组
field-group-none = 无
field-roles = 角色
stakeholder-government = 政府
stakeholder-igo = 国际组织
stakeholder-civil-society = 民间社会
stakeholder-technical-community = 技术界
stakeholder-private-sector = 私营部门
region-african = 非洲
region-asia-pacific = 亚洲和太平洋
region-eastern-european = 东欧
region-grulac = 拉丁美洲和加勒比
region-weog = 西欧和其他
region-igo = 国际组织

## run of show
show-bar = { PLURAL($parts) ->
   *[other] { $parts }个环节，共{ $minutes }分钟，会议{ $whole }分钟
}
sum-full = { $planned }/{ $whole }分钟，全部排定
sum-free = { $planned }/{ $whole }分钟，余{ $minutes }分钟
sum-over = 超出{ $minutes }分钟：排了{ $planned }分钟，只有{ $whole }分钟
sum-shares = 嘉宾发言{ $panel }分钟，自由发言{ $floor }分钟
show-empty = 尚无环节。
show-empty-means = 没有环节，会议就是一场自由讨论。
show-add = 添加环节
segment-more = { $name }的全部字段
segment-more-short = 全部字段
field-segment-title = 环节标题
field-segment-minutes = 环节分钟数
field-segment-key = 字母
field-segment-key-hint = 显示在时间条下方。
field-segment-question = 政策问题
field-segment-question-none = 无
field-lead = 主持
field-inputs = 嘉宾发言，按顺序
field-input-who = 发言{ $n }：人员
field-input-minutes = 发言{ $n }：分钟
inputs-add = 添加发言
inputs-nobody = 请先添加人员，发言须指定其中一人。
remove-input = 移除发言{ $n }
field-floor = 本环节开放自由发言
field-floor-limit = 每次发言限时
field-silence = 自由发言前静思
field-fixed = 绝不缩短或延长
field-least = 至少
field-most = 至多
segment-left = 自由发言还有{ $minutes }分钟。
segment-too-full = 嘉宾发言和静思比环节长{ $minutes }分钟。
segment-outside = 时长超出上下限。

## rules
field-policy = 建议谁为下一位
policy-equal-voice = 平等发声
policy-equal-voice-means = 发言次数最少者优先，会场与线上交替，再按先后。
policy-arrival = 先后顺序
policy-arrival-means = 先举手者优先。
policy-least-time = 时间最少
policy-least-time-means = 本人或所在组发言时间最少者优先。
policy-round = 轮流
policy-round-means = 沿桌依次发言，可以跳过。
rules-limits = 限时
rules-limits-means = 以秒计。留空则用通常值。
limit-usual = 通常为{ $usual }
limit-floor = 与会者发言
limit-hub = 分会场发言
limit-panel-first = 嘉宾首次发言
limit-panel = 后续发言
limit-reply = 嘉宾答复
limit-right-of-reply = 答辩权
limit-point-of-order = 程序问题
limit-interposed-question = 插问
limit-short-intervention = 短评
limit-direct-reply = 直接回应
limit-extension = 加时
limit-stream-delay = 直播延迟
limit-closing = 报名截止前的预告
limit-hands = 每人同类举手数
rules-ways = 方式
rules-starts-at-once = 呼叫即开始发言
rules-ends-at-zero = 计时归零即自动结束发言
rules-ranks = 程序问题等级
rules-ranks-means = 最紧急的排最前。不设等级则按先后顺序。
ranks-add = 添加等级
field-rank = 等级{ $n }
limit-points = 每人程序问题数
rules-groups = 组
rules-groups-means = 用于辩论和分组讨论：人员可以属于一组，各组时间可以相同。
field-group-label = 第{ $n }组的名称
field-budget = { $group }的时间额度（分钟）
groups-add = 添加组
groups-budget = 每组都有时间额度

## seats
seats-usual = 常用桌形
seats-clear = 无座位
seats-preset-u24 = U形，24座
seats-preset-u36 = U形，36座
seats-preset-u60 = U形，60座
seats-preset-square = 方形，30座
seats-preset-classroom = 课堂式，40座
seats-side = 侧
seats-left = 左侧
seats-head = 首端
seats-right = 右侧
seats-row-1 = 第一排
seats-row-2 = 第二排
seats-of-side = { $side }，第{ $row }排：座位数
seats-drawing = { PLURAL($seats) ->
   *[other] 有{ $seats }个座位的会议桌
}
seats-none = 没有座位，主持台就按名字而不是按座位举手。左右以从开口端望向首端为准。
seats-total = { PLURAL($seats) ->
   *[other] { $seats }个座位。左右以从开口端望向首端为准。
}
seats-renumber = 沿桌编号

## links
links-once = 链接只能现在在本标签页显示：服务器不留可读的副本。关闭之前请转交。随时可以创建新链接。
links-hidden = 链接在创建时已显示过，服务器不留可读的副本。随时可以创建新链接，旧链接随即失效。
copy-link = 复制链接
copy-link-of = 复制链接：{ $name }
new-link = 创建新链接
new-link-of = 创建新链接：{ $name }
revoke-link = 作废
revoked-link = 已作废
link-unused = 尚未使用
link-used-on = { PLURAL($devices) ->
   *[other] 已在{ $devices }台设备上使用
}
link-not-shown = 不再显示
renew-title = 为{ $name }创建新链接？
renew-means = { PLURAL($devices) ->
   *[other] 旧链接立即失效，用过它的{ $devices }台设备会退出。
}
renew-join-means = 对新来的人，旧网址、代码和二维码立即失效，已印出的必须更换。已加入的人不受影响。
renew-deed = 创建新链接
revoke-title = 作废{ $name }的链接？
revoke-means-unused = 链接立即失效。以后可以创建新链接。
revoke-means = { PLURAL($devices) ->
   *[other] 链接立即失效，用过它的{ $devices }台设备会退出。以后可以创建新链接。
}
revoke-deed = 作废
join-title = 所有人的入口
join-address = 网址
join-code = 代码
join-check = 真正的页面会显示这四个词
join-copy-label = 复制链接：所有人的入口
join-print = 打印
join-renew = 创建新代码
join-scan = 扫码，或打开
join-safe = 无需账号、应用或姓名。本页绝不索要密码或电话号码。

## messages
messages-title = 给每个人的消息
messages-means = 可直接发送：内容、时间、地点、各自的链接、要做什么、在哪里测试设备。
messages-empty = 还没有收件人。
messages-empty-means = 添加有角色的人员，每人就有自己的消息。
messages-lacking = { PLURAL($people) ->
   *[other] { $people }条消息缺少已不能显示的链接。请先创建新链接。
}
messages-unsaved = 消息写的是本页内容，而本页尚未保存。
message-copy = 复制消息
message-copy-of = 复制消息：{ $name }
messages-copy-all = 复制全部消息
invite-hello = { $name }，你好：
invite-session = 你将参与会议：{ $title }
invite-when = 时间：{ $day }，{ $time }（{ $zone }）
invite-where = 地点：{ $place }
invite-meeting = 线上会议：
invite-link = 你作为{ $role }的链接：
invite-do-onsite-moderator = 请在会上放在手边的笔记本电脑上打开。你从那里主持，一个键就能执行当前该做的一步。
invite-do-online-moderator = 请在会议桌旁的笔记本电脑上打开。远程问题会到那里，你也可以从那里主持。
invite-do-rapporteur = 请在你做记录的设备上打开。
invite-do-organizer = 打开后可查看和结束会议。请与其他链接分开保管。
invite-do-panelist = 会议期间请在手机或笔记本电脑上打开。它显示你的时间和主持人的消息。
invite-join = 其他人在这里参会，代码{ $code }：
invite-test = 请事先测试设备，最好在会议所用的网络中：
invite-alone = 你的链接只属于你：谁拿到它，谁就能以你的角色行事。如果落入他人之手，请索取新链接。

## rehearsal
rehearsal-speed = 速度
rehearsal-speed-means = ×1与实际相同。快些适合浏览，慢些适合练习。
rehearsal-chair = 主持者
rehearsal-chair-simulated = 模拟主持人
rehearsal-chair-you = 你
rehearsal-chair-means = 由你主持时，副本等你来开始；之后举手和问题会自动出现，时钟不等人。自己编排的议程总是由你主持。
rehearsal-begin = 开始演练
rehearsal-runs = 演练进行中。每个页面都会注明。
rehearsal-end = 结束演练
rehearsal-end-other = 结束一个进行中的演练
rehearsal-open-means = 各自在新标签页中打开。一个人可以操作两个主持台，也可把其中一个发给另一位主持人。
rehearsal-saved-only = 演练使用已保存的内容，不含你最后的更改。
open-onsite-moderator = 会场主持台
open-online-moderator = 线上主持台
open-stage = 大屏
open-join = 一部手机
open-new-tab = （在新标签页中打开）
