# Two people, one table, in Simplified Chinese: what is announced, refused, taken back and found by typing.

## What a screen reader is told
timer-at-30 = 还剩30秒
timer-at-10 = 还剩10秒
timer-at-0 = 时间到
live-again = 已恢复实时

## Conflicts: who did what, and how long ago
refusal-someone-did = { $what }，{ $time }前。你的操作没有改变任何内容。
stands-near = 原来相邻的已不在，现排在最近的一位旁边。

## The way back
undo-this = 撤销：{ $what }
redo-this = 重做：{ $what }
deed-add-remote = 添加问题

## Find and do
palette = 查找并操作
palette-open = 查找并操作
palette-hint = 要做什么，或是谁
palette-not-live = 离线：操作等连接恢复后再进行。
to-make-next = 呼叫{ $what }
to-accept-point = 接受{ $what }的程序问题
to-decline-point = 驳回{ $what }的程序问题
to-move-up = 上移{ $what }
to-move-down = 下移{ $what }
to-release-hand = 让规则安排{ $what }的位置
to-park-hand = 搁置{ $what }
to-unpark-hand = 让{ $what }回到队列
to-last-word = 让{ $what }最后发言
to-merge-hands = 把{ $what }与另一个举手合并
to-unmerge-hand = 拆开{ $what }的合并
to-same-person = 与{ $what }归为同一人
to-part-person = 其实是两个人：{ $what }
to-change-kind = 更改{ $what }的类型
to-right-of-reply = 给予{ $what }答辩权
to-lower-hand = 放下{ $what }的举手
to-forward = 转入队列：{ $what }
to-hold = 暂存：{ $what }
to-shortlist = 选入：{ $what }
to-back-to-new = 恢复为新：{ $what }
to-answer = 已答复：{ $what }
to-drop = 弃用：{ $what }
to-decline = 不采用：{ $what }
to-redact = 删除{ $what }的文字
to-give-panel = 嘉宾发言：{ $what }
to-give-reply = 答复：{ $what }
to-raise-for = 为{ $what }举手
to-raise-point = { $what }的程序问题
to-raise-right = 为{ $what }请求答辩权
to-end-turn = 结束{ $what }的发言
to-pause-turn = 暂停{ $what }
to-resume-turn = 让{ $what }继续
to-extend-turn = 给{ $what }加时
to-wrap-up = 提示{ $what }收尾
to-time-is-up = 提示{ $what }时间到
to-cut-turn = 中止{ $what }的发言
to-correct-speaker = 发言的不是{ $what }：更正
to-backdate-turn = { $what }早30秒开始
add-question-long = 添加别处提出的问题

## Keys
key-panelist = 请该嘉宾发言
key-policy-question = 关于该政策问题
keys-move = 先按这里的键，再按新的位置。
keys-reset = 恢复原样
key-move = { $what }：现为{ $key }。按下可另选按键。
deed-policy-question = 政策问题
deed-drop = 弃用

## The line between the moderators
line-unread = { PLURAL($n) ->
   *[other] { $n }条新的
 }
tell-to = 写给{ $who }
tell-away = { $who }回来后会看到
tell-send = 发送
deed-tell = 发送消息
phrases-more = 更多短语
phrase-remote-ready = 线上就绪
phrase-two-minutes = 2分钟
phrase-gavel = 主持权？
phrase-slower = 慢一点
phrase-louder = 大声点
phrase-yes = 是
phrase-no = 否
phrase-wait = 等一下
phrase-look-at-inbox = 请看收件箱
phrase-thanks = 谢谢

## What the other is about to do
about-to-call = { $who }正要呼叫
about-to-move = { $who }正在移动
about-to-edit = { $who }正在处理
about-to-read = { $who }正在看
about-to-call-what = 正要呼叫{ $what }
about-to-move-what = 正在移动{ $what }
about-to-edit-what = 正在处理{ $what }
about-to-read-what = 正在看{ $what }

## Blank, mute, ban
deed-blank = 清空所有屏幕
deed-unblank = 恢复屏幕
blank-now = 所有屏幕已清空：大屏、叠加层和手机都不显示内容。
deed-mute-person = 禁言
deed-unmute-person = 解除禁言
deed-ban-person = 请出
deed-unban-person = 重新准入
to-mute-person = 禁言{ $what }
to-unmute-person = 解除{ $what }的禁言
to-ban-person = 请出{ $what }
to-unban-person = 重新准入{ $what }
ask-ban = 为何请出此人？两位主持人都会看到。
stock-twice = 为多次发言而重复加入
stock-hostile = 对他人有敌意

## Links
link-renew = 不是你？更换链接
link-look = 意料之外？查看其链接
link-copy = 复制新链接
link-is-new = { $role }的链接已更换，旧链接及其设备已退出。请转交新链接。
link-is-new-mine = 你的链接已更换，使用旧链接的其他设备都已退出。
link-not-renewed = 未能更换，请再试一次。
link-renewed = { $role }的链接已由{ $who }更换。
link-revoked = { $role }的链接已由{ $who }作废。
role-host = 主办方

## Not live
offline-works = 内容没有丢失。查看、时钟和记事本仍可用，操作等连接恢复后再进行。
acts-wait = { PLURAL($n) ->
   *[other] { $n }项操作等待发送。
 }

## Copying
copied = 已复制
copy-by-hand = 这里不允许自动复制。文字已选中，请手动复制。

## The server's place
place-moved = 网络已变更：本服务器现在的网址是{ $url }。已打开的页面会自动找到它，请把新网址告诉要加入的人。
place-not-awake = 服务器所在的笔记本电脑未保持唤醒：请不要合上盖子，并关闭休眠。

## Lists that hold still
freeze = 冻结列表
unfreeze = 放行变化
frozen = 已冻结
changes-wait = { PLURAL($n) ->
   *[other] { $n }处变化待显示
 }
hand-gone = 不再等候
now-at-place = { $what }现排第{ $n }位
deed-move-to = 移到…
to-move-to = 把{ $what }移到…
ask-move-to = 移到谁前面？
at-the-end = 排到最后

## The notepad, for when the line is down
notepad = 记事本
notepad-why = 保存在本设备上。连接恢复后，每行按一下即可录入。
notepad-why-live = 保存在本设备上。每行按一下录入，不会自动录入。
notepad-begin = 正在发言
notepad-end = 停止
notepad-speaks = { $who }发言，{ $time }
notepad-note = 备注
notepad-write = 记下
notepad-empty = 没有记录。
notepad-tell = 发到专线
notepad-strike = 划掉
notepad-look = 查看
notes-wait = { PLURAL($n) ->
   *[other] 记事本有{ $n }行尚未录入。
 }

## New hands and first voices
chime-on = 新举手提示音：开启
chime-off = 新举手提示音：关闭
new-hands = { PLURAL($n) ->
   *[other] { $n }个新举手
 }
first-voice-waits = 首次发言者等候中：{ $who }
silence-now = 嘉宾已发言。开放自由发言前静思20秒，会带来新的声音。
deed-same-as = 归为同一人…
deed-part-person = 其实是两个人
ask-part = 哪个条目是另一个人？
entries-joined = { $n }个条目
to-same-as = { $what }与…是同一人
