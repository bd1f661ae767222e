### The stage, in Simplified Chinese: what the whole room reads. Roles and sides, no names unless on the record.

stage-title = 大屏
stage-connecting = 正在连接
stage-ends-in = 距会议结束
stage-over-by = 会议超时
stage-has-floor = 正在发言
stage-please-stop = 请停止发言
stage-next = 下一位
stage-nobody-next = 尚未确定
stage-room = 会场
stage-remote = 线上
stage-turns = 已发言次数
stage-waiting = { PLURAL($hands) ->
   *[other] { $hands }人举手等候
}
stage-waiting-none = 无人举手等候
stage-nobody = 欢迎发言
stage-nobody-raise = 请用手机举手，或在会场举手
stage-silence = 静思片刻
stage-silence-means = 可以举手。想发言的人都说过一次之后，才有人第二次发言。
stage-paused = 已暂停
stage-paused-means = 所有计时都停住，稍后继续。
stage-lobby = 会议即将开始
stage-lobby-means = 现在就可以举手，按先后保留顺序。
stage-ended = 会议已结束
stage-ended-means = 仍可书面提问。
stage-join = 请求发言
stage-code = 代码
stage-closing = 报名即将截止
stage-closed = 本环节报名已截止

## The card of rules
stage-rules = 发言规则
stage-rules-webcast = 本次会议会直播或录制。说出口的话可能传到任何地方。
stage-rules-write = 也可以写下来，由主持人代读，不提你的名字。
stage-rules-names = 本屏幕和队列不显示名字，记名发言除外。
stage-rules-chatham = 查塔姆大厦规则
stage-rules-chatham-text = 如果一个会议，或会议的一部分，是按照查塔姆大厦规则进行的，则与会者可自由使用在会议中获得的信息，但不得透露发言者及其他与会者的身份与所属机构。
stage-rules-chatham-webcast = 网络直播无法适用此规则。在这里，它约束本工具显示和导出的内容。
stage-rules-turns = 想发言的人都说过一次之后，才有人第二次发言。会场与线上交替。
stage-rules-respect = 就事论事，不针对个人。

## The way in
stage-link-refused = 此链接已失效。请向主持人索取新链接。
stage-link-missing = 请用大屏专用链接打开。链接在主持人那里。
stage-no-line = 服务器没有应答，正在继续尝试。
stage-old = 本屏幕比服务器旧，请重新加载。
stage-blank = 主持人已清空屏幕
stage-link-again = 每分钟会再试一次。
stage-no-line-means = 服务器上的计时照常进行，本屏幕会自动恢复。
stage-fault = 请稍候
stage-fault-means = 本屏幕几秒后重新启动。
stage-renewing = 正在加载新版本

## What the views say
stage-nobody-speaks = 现在无人发言
stage-then = 接下来
stage-after-you = 下一位
stage-waits = 等候中
stage-nudge-wrap-up = 请收尾
stage-nudge-time-is-up = 时间到
stage-question-next = 下一个问题
stage-question-room = 来自会场的问题
stage-no-question = 屏幕上没有问题
stage-join-means = 用手机扫码，或输入网址。无需姓名、应用或账号。
stage-clock-session = 会议
stage-clock-end = 距会议结束
stage-clock-over = 超过会议结束时间
stage-clock-segment = 本环节
stage-clock-turn = 发言人

## This screen: its panel and what the desk calls it
stage-screen = 屏幕
stage-options = 本屏幕的选项
stage-close = 关闭
stage-shows = 显示
stage-how = 外观
stage-view-room = 会场
stage-view-speaker = 供发言人看
stage-view-next = 下一位
stage-view-question = 问题
stage-view-clock = 演播时钟
stage-view-blank = 空白
stage-emptied = 暂时清空
stage-light = 浅色背景
stage-mirror = 镜像
stage-full = 全屏
stage-size = 大小
stage-smaller = 缩小
stage-larger = 放大
stage-not-live = 与服务器的连接中断，本屏幕正在继续尝试
stage-wake-awake = 设备保持唤醒
stage-wake-asleep = 设备可能休眠：请触碰一下屏幕
stage-wake-cannot = 此浏览器在这里无法保持设备唤醒：请在设备设置中关闭休眠
stage-shelf = 没有网络时重新加载，仍会显示本页
stage-shelf-none = 没有https，断网时本页无法重新加载：请不要关闭

## The overlay of the stream
overlay-title = 直播叠加层
overlay-number = 叠加层
overlay-ask = 观看并提问

## The plain page for old browsers
stage-no-script = 本屏幕需要脚本。没有脚本时，请向主持人索取大屏的简易页面。
stage-group = 小组
