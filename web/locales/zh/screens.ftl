# What screens show besides the floor, in Simplified Chinese: messages, the screens themselves, cards, the stream, published questions.

## The pane
screens-title = 屏幕
screens-parts = 查看内容
part-messages = 消息
part-screens = 屏幕
part-stream = 直播
message-to-screens = 发到屏幕的消息
screens-connected = 已连接的屏幕
stream-shows = 直播显示的内容
message-to = 给{ $who }的消息

## Messages
message-for = 谁能看到
audience-speaker = 发言人
audience-speaker-is = 正在发言者的手机和监视屏
audience-panel = 嘉宾
audience-panel-is = 所有嘉宾的页面
audience-moderators = 主持人
audience-moderators-is = 两个主持台
audience-stage = 大屏
audience-stage-is = 投影
audience-public = 公众
audience-public-is = 手机和直播
message-person = 一个人
message-no-person = 不指定
presets-speaker = 给发言人
presets-room = 给会场
message-words = 自拟文字
message-goes-to = 发给：{ $who }
message-nobody = 请选择谁能看到。
deed-show-message = 显示
messages-stand = 正在显示
messages-none = 没有正在显示的消息。
shown-by = { $who }，已显示{ $time }
deed-clear-message = 撤下
to-clear-message = 撤下：{ $what }
deed-tell-slower = 提示发言人：慢一点
deed-tell-louder = 提示发言人：大声点
deed-tell-closer-to-mic = 提示发言人：靠近话筒
deed-tell-answer-please = 提示发言人：请回答

## The screens
screen-number = 屏幕{ $n }
screen-role-stage = 大屏
screen-role-overlay = 直播叠加层
screen-orders = 屏幕{ $n }显示
screen-identify = 是哪块？
screen-blank = 清空
screen-unblank = 恢复
screen-shows-nothing = 不显示内容
screen-shows-third = 显示下方字幕条
view-room = 会场
view-speaker = 发言人
view-next = 下一位
view-question = 问题
view-clock = 时钟
view-blank = 空白
screen-asked = 已要求：{ $what }
screen-lags = 已要求：{ $what }。屏幕尚未跟上。
screens-none = 没有已连接的屏幕。
screens-none-how = 请在接投影或直播的电脑上打开大屏或叠加层链接。
screens-links = 复制链接

## Cards and blank
screens-all = 所有屏幕
card-on-stage = 大屏上的卡片
card-none = 没有卡片。
card-rules = 规则
card-question = 问题
card-join = 加入方式
card-why = 发言人始终可见。
deed-show-question = 显示问题
deed-show-join = 显示加入方式
deed-hide-card = 撤下卡片
blank-all = 全部清空
blank-is-on = 所有屏幕和手机都已清空。
blank-why = 大屏、直播和手机同时清空，计时不停。

## The stream
on-air = 播出中
stream-preview = 预览
stream-as-is = 直播正在显示此内容。
stream-not-yet = 直播尚未显示这些更改。
stream-nothing-yet = 没有播出任何内容。
stream-other-language = 直播屏幕本身的显示语言：{ $lang }
stream-what = 显示
stream-is-on-air = 谁在发言，附计时
stream-has-question = 正在代读的问题
stream-has-address = 提问网址
stream-question-why = 仅限文字已公开的问题。
stream-naming = 如何称呼
naming-roles = 角色
naming-roles-is = “会场与会者”；不提任何人的名字。
naming-codenames = 代号
naming-codenames-is = 同意的人用代号，其他人用角色。
naming-names = 名字
naming-names-is = 记名且同意的人用名字，代号和角色同上。
stream-chatham = 适用查塔姆大厦规则：直播中不提任何人的名字。
stream-show-so = 就这样显示
deed-air = 在直播中显示
deed-off-air = 停止播出
stream-no-screen = 没有已连接的叠加层：打开其链接的人会看到此内容。
stream-empty = 直播不显示任何内容。
stream-no-turn = 现在无人发言。
stream-blank = 所有屏幕已清空：直播不显示任何内容。
stream-asks = 观看并提问

## Questions on screens
deed-publish-question = 上大屏、直播和手机
deed-unpublish-question = 从屏幕撤下
to-publish-question = 上大屏、直播和手机：{ $what }
to-unpublish-question = 从屏幕撤下：{ $what }
on-screens = 在屏幕和手机上
words-on-screens = 屏幕上的文字
ask-publish = 这些文字会显示在大屏、直播和手机上
publish-why = 不提提问者的名字。大屏和直播在代读时显示，手机从现在起列出，大家可以支持该问题。一按即可撤回，已播出的则无法收回。
deed-address-question = 请某位嘉宾回答
deed-unaddress-question = 不指定嘉宾
ask-address = 这个问题由谁回答？
question-for = 请{ $who }回答
key-address = 请该嘉宾回答
reading-open = 打开“同步阅读”
reading-hint = 大字显示正在说的和接下来的话，供口译员使用。口译员用自己的链接打开。
