# Words that every face shares, in Simplified Chinese. One word a thing, as in the glossary.

language = 语言

channel-onsite = 会场
channel-online = 线上
channel-panel = 嘉宾

kind-floor = 举手
kind-interposed-question = 插问
kind-short-intervention = 短评
kind-point-of-order = 程序问题
kind-direct-reply = 直接回应
kind-panel = 嘉宾发言
kind-reply = 答复
kind-right-of-reply = 答辩权
kind-break = 休息

phase-normal = 时间内
phase-warning = 请收尾
phase-danger = 最后几秒
phase-overtime = 超时

via-phone = 手机
via-web-form = 网页表单
via-seat-tap = 点座位
via-keyboard = 键盘
via-mic = 话筒
via-paper = 纸条
via-hub = 分会场
via-voice = 本人发言
via-zoom-chat = Zoom聊天
via-zoom-qa = Zoom问答
via-zoom-voice = Zoom，本人发言
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
via-email = 电子邮件
via-csv = 文件

role-onsite-moderator = 会场主持人
role-online-moderator = 线上主持人
role-rapporteur = 报告员
role-organizer = 组织者
role-panelist = 嘉宾
role-participant = 与会者
role-stage = 大屏
role-overlay = 直播叠加层
role-interpreter = 口译员
role-feed = 数据源

hat-onsite = 会场主持台
hat-online = 线上主持台
hat-onsite-short = 场
hat-online-short = 线

live = 实时
not-live = { $time }起离线
rehearsal = 演练{ $rate }
first-time = 首次发言
next = 下一位
paused = 已暂停

## How right the clock is
diagnostics = 本页的时钟与连接
diagnostics-why = 真实时间与所示时间之差不超过误差上限。收不到服务器消息时，上限会变宽。
diagnostics-bound = 误差不超过
diagnostics-no-bound = 首次应答前未知
diagnostics-offset = 服务器时钟快
diagnostics-samples = 样本
diagnostics-ages = 最新{ $newest }秒前，最旧{ $oldest }秒前
diagnostics-trip = 上次往返
diagnostics-line = 连接
diagnostics-live = 实时已持续
diagnostics-down = 离线起于
diagnostics-connecting = 开始连接于
diagnostics-closed = 关闭于
diagnostics-session = 会议时间
diagnostics-lobby = 尚未开始
diagnostics-rate = 速率
diagnostics-build = 服务器版本

## Who has the floor or is next, where no name may stand
who-onsite = 会场与会者
who-online = 线上与会者
who-panel = 嘉宾
who-read = 主持人代读的问题
who-read-online = 来自线上的问题
who-break = 休息
who-group = { PLURAL($people) ->
   *[other] { $people }人小组
}

## Messages that a tap sends; each reader sees them in the own language
message-wrap-up = 请收尾
message-slower = 请说慢一点
message-louder = 请大声一点
message-closer-to-mic = 请靠近话筒
message-you-are-next = 下一位是你
message-answer-please = 请回答问题
message-last-questions = 最后几个问题
message-write-instead = 时间不多：请把问题写下来
message-short-break = 短暂休息
message-back-soon = 马上回来
message-technical-problem = 出现技术故障，正在处理。

## Seat codes, printed by the host and by the desk
codes-open = 打印座位码
codes-title = 座位码
codes-why = { $n }个座位，共{ $pages }页A4。请按实际大小打印，沿虚线裁开。
codes-print = 打印
codes-close = 关闭
codes-page = 第{ $n }页
codes-seat = 座位
codes-how = 扫码即从本座位参会，或打开：
codes-code = 代码
codes-hint = 每个码都能进入会议，并认得自己的座位。座位号更改或加入代码更新后，请重新打印。
codes-save-first = 请先保存：座位码上印的是会议中已保存的座位号。
