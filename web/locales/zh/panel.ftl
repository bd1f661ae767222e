### The panelist's page, in Simplified Chinese. Speaks to one person at the table.

panel-title = 嘉宾
panel-connecting = 正在连接
panel-link-refused = 此链接已失效。请向主持人索取新链接。
panel-link-missing = 请用你自己的链接打开本页。链接在主持人那里。
panel-no-line = 服务器没有应答，正在继续尝试。
panel-signed-out = 本页已不认得你。请向主持人索取新链接。
panel-reload = 本页比服务器旧。内容没有丢失。
panel-reload-do = 重新加载
panel-offline = 计时照常显示，正在继续尝试。
panel-unsent = 你按下的操作尚未发送。会自动发送，只发一次。
panel-unsent-short = 尚未发送。会自动发送，只发一次。
panel-sending = 正在发送…

## The state
panel-lobby = 尚未开始
panel-lobby-means = 轮到你时，主持人会请你发言。
panel-first-in = 你的首次发言在{ $key }. { $title }
panel-next-in = 你的下次发言在{ $key }. { $title }
panel-later = 还没轮到你
panel-idle = 后面没有安排你的发言
panel-idle-means = 你可以旁听，被问到时回答，也可以举手。
panel-place = 你在本环节第{ $place }个发言
panel-about = { PLURAL($minutes) ->
   *[other] 约{ $minutes }分钟后
}
panel-in-a-moment = 马上
panel-when-called = 主持人一请你发言就开始
panel-next = 下一位是你
panel-next-hand = 下一个是你的举手
panel-you-get = 你有{ $time }
panel-paused = 会议已暂停。所有计时都停住。
panel-ended = 会议已结束
panel-ended-means = 感谢参与。

## The own turn
panel-floor = 请你发言
panel-read = 正在代读你的问题
panel-turn-over = 你的发言已结束
panel-of = 共{ $time }
panel-of-wrap = 共{ $time }。到{ $mark }时本页会请你收尾。
panel-of-more = 共{ $time }，其中加时{ $more }
panel-turn-paused = 你的计时已停住
panel-wrap-up = 主持人请你收尾
panel-time-is-up = 时间到。主持人请你停止发言。
panel-done = 发言完毕
panel-clock-0 = 你的时间已用完
panel-clock-left = { PLURAL($seconds) ->
   *[other] 还剩{ $seconds }秒
}

## Ready
panel-ready = 我已就绪
panel-ready-yes = 主持人看到你已就绪。
panel-ready-no = 一按，主持人就能看到。

## The own time
panel-budget = 你的时间
panel-spoken = 你已发言{ $used }，共{ $planned }
panel-left = 剩余{ $time }
panel-over = 超出计划{ $time }
panel-budget-none = 本次会议没有为你安排时间。

## Messages
panel-messages = 主持人的消息
panel-messages-none = 目前没有消息。
panel-messages-earlier = { PLURAL($n) ->
   *[other] 先前的消息：{ $n }条
}
panel-message-all = 给所有人
panel-message-said = 主持人的消息：{ $text }
panel-put-away = 收起
panel-put-away-what = 收起：{ $text }
panel-show-again = 重新显示
panel-show-again-what = 重新显示：{ $text }

## Questions
panel-questions = 给你的问题
panel-questions-none = 目前没有给你的问题。主持人会转到这里。
panel-question-open = 尚未答复
panel-question-voiced = 已在会场代读
panel-question-answered = 已答复
panel-question-declined = 已略过
panel-question-redacted = 此段文字已删除

## A hand
panel-hand = 你的举手
panel-hand-none = 除了安排的发言，你也可以像大家一样请求发言。
panel-hand-up = 你已举手
panel-hand-up-direct-reply = 你的直接回应在等候
panel-hand-up-point-of-order = 你的程序问题在等候
panel-hand-up-interposed-question = 你的插问在等候
panel-hand-up-short-intervention = 你的短评在等候
panel-hand-up-right-of-reply = 你的答辩在等候
panel-hand-up-reply = 你的答复在等候
panel-hand-up-panel = 你的发言在等候
panel-hand-place = 排在第{ $place }位
panel-hand-minute = 约第{ $minute }分钟（{ $time }）
panel-hand-range = 在{ $from }至{ $to }之间
panel-hand-unreached = 剩余时间可能轮不到。
panel-hand-later = 等到下一个有自由发言的环节。
panel-hand-lowers = 举手即将放下。想保留请再举一次。
panel-hand-parked = 暂时搁置。
panel-raise-floor = 举手
panel-raise-direct-reply = 回应发言人
panel-raise-point-of-order = 程序问题
panel-lower = 放下举手

## The room
panel-room = 会场情况
panel-blank = 主持人已清空屏幕。你自己的计时照常。
panel-between = 两个环节之间
panel-silence = 静思片刻
panel-now-nobody = 现在无人发言
panel-now-onsite = 现在：会场与会者
panel-now-online = 现在：线上与会者
panel-now-panel = 现在：嘉宾
panel-now-named = 现在：{ $name }
panel-now-read = 现在：代读问题
panel-now-break = 休息
panel-now-group = { PLURAL($people) ->
   *[other] 现在：{ $people }人小组
}
panel-after-onsite = 然后是会场与会者
panel-after-online = 然后是线上与会者
panel-after-panel = 然后是嘉宾
panel-after-named = 然后是{ $name }
panel-waiting = { PLURAL($n) ->
   *[other] { $n }人举手等候
}
panel-waiting-none = 无人等候
panel-list-closing = 报名即将截止
panel-list-closed = 报名已截止
panel-then = 本环节之后：{ $key }. { $title }
panel-last-part = 这是最后一个环节
panel-ends-in = 距会议结束{ $time }
panel-over-by = 会议超时{ $time }

## This device
panel-options = 本设备
panel-vibrate = 轮到发言和收到提示时振动
panel-stay-on = 保持屏幕常亮
panel-keys = 单键：R 就绪，D 发言完毕

## Refusals, what is safe first
panel-no = 一切照旧。现在不能这样做。
panel-no-not-yours = 一切照旧。只有主持人可以这样做。
panel-no-not-live = 内容没有丢失。会议尚未开始。
panel-no-over = 内容没有丢失。会议已结束。
panel-no-is-paused = 内容没有丢失。会议已暂停。
panel-no-hand-already-up = 内容没有丢失。你已经举手了。
panel-no-list-closed = 内容没有丢失。报名已截止，后面的环节也不接受举手。
panel-no-kind-not-here = 一切照旧。现在不接受这类举手。
panel-no-nobody-speaks = 一切照旧。没有你可以回应的发言人。
panel-no-points-used-up = { PLURAL($max) ->
   *[other] 一切照旧。你的{ $max }次程序问题已经用完。
}
panel-no-only-once = 一切照旧。只能做一次。
panel-no-muted = 主持人目前不接受你的举手。
panel-no-banned = 一切照旧。主持人已不允许你参加本次会议。
panel-no-full = 一切照旧。队列已满。
panel-no-not-stored = 内容没有丢失，但尚未发送。服务器暂时无法保存，请再按一次。
panel-no-stopping = 内容没有丢失，但尚未发送。服务器正在重启，请再按一次。
panel-no-too-fast = 内容没有丢失。请稍等再按一次。
