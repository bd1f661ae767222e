# The run of show, the end of the session, the time of the floor, in Simplified Chinese.

## In the strip
agenda-open = 完整议程
standing-in-full = 将于{ $time }结束（{ $clock }）。会场可用到{ $hard }（{ $at }）。
offer-shorten = 缩短{ $what }？
offer-shorten-many = { PLURAL($n) ->
   *[other] 缩短{ $n }个环节？
 }
offer-lengthen = 延长{ $what }？
offer-lengthen-many = { PLURAL($n) ->
   *[other] 延长{ $n }个环节？
 }
offer-shortfall = 略去什么？
offer-slack = 延长自由发言？
offer-too-late = 可以怎么办？
offer-too-early = 看看结束时间
run-between = 两个环节之间
rebudget-open = 重新分配剩余时间
segment-is-done = 已结束
segment-is-now = 进行中
segment-is-skipped = 已略去
clock-segment = 环节
clock-session = 会议

## The pane
agenda-title = 议程
agenda-why = 不会自动更改任何内容。在这里所作的更改，两个主持台都能看到，并可撤销。
agenda-keys = 方向键在各行间移动，按住Shift可移动尚未开始的环节。
end-hard = 会场可用到{ $time }（{ $clock }）。
end-length = 计划时长{ $time }。
end-plan = 按议程
end-plan-why = 每个环节用其现有的时长。
end-adapted = 重新分配后
end-adapted-why = 采用建议方案，闭幕时间不减。
end-pace = 按目前节奏
end-pace-why = 至今各环节实际用时为计划的{ $n }，照此继续。
end-as-planned = 按计划在{ $time }结束
th-segment = 环节
th-planned = 计划
th-actual = 实际
th-projected = 预计开始
th-length = 时长
th-drift = 偏差
th-before = 现在
th-after = 改为
segment-panel = 嘉宾{ $what }
segment-floor = 自由发言每人{ $time }
segment-fixed = 固定
segment-bounds = { $min }至{ $max }
segment-hard-start = 不早于预定时间
minutes-more = +{ $n }分
minutes-less = −{ $n }分

## Deeds
deed-segment-begin = 现在开始
deed-segment-end = 结束
deed-segment-less-1 = 减一分钟
deed-segment-more-1 = 加一分钟
deed-segment-more-2 = 加两分钟
deed-segment-more-5 = 加五分钟
deed-segment-up = 上移
deed-segment-down = 下移
deed-segment-skip = 略去
deed-segment-take-in = 重新纳入
deed-segment-began = 实际更早开始
deed-segment-stretch = 另设时长
deed-end-set = 更改结束时间
deed-end-usual = 通常结束时间
deed-end-as-planned = 按计划结束
deed-rebudget = 采用
deed-set-slot = 设定限时
deed-lever-floor = 缩短自由发言限时
deed-lever-panel = 缩短嘉宾后续发言
deed-write-instead = 请改为书面
deed-extra-time = 额外时间
to-segment-begin = 现在开始{ $what }
to-segment-end = 结束{ $what }
to-segment-less-1 = { $what }：减一分钟
to-segment-more-1 = { $what }：加一分钟
to-segment-more-2 = { $what }：加两分钟
to-segment-more-5 = { $what }：加五分钟
to-segment-up = 在议程中前移{ $what }
to-segment-down = 在议程中后移{ $what }
to-segment-skip = 略去{ $what }
to-segment-take-in = 重新纳入{ $what }
to-segment-began = { $what }实际开始得更早
to-extra-time = 给{ $what }额外时间
ask-segment-began = 本环节早了多久开始？
ask-end = 会场可用到什么时候？
ask-extra-time = 此人每次发言多给多少时间？只有主持台能看到。
length-own = 分和秒
length-wrong = 分和秒，如2:30；最多{ $max }。
length-none = 无
length-set = 设定
clock-own = 按钟点
clock-is-minute = 即开始后{ $time }。
clock-wrong = 须为尚未到来的时刻，如15:30。

## Other lengths
rebudget-title = 重新分配剩余时间
rebudget-why = 这是建议方案：请查看、修改，然后采用。闭幕时间绝不缩减。
rebudget-none = 现在无需重新分配。
rebudget-changed = 其间时长已被更改。这是现在的方案。
rebudget-too-late = 已晚一刻钟以上：缩短环节无济于事。请略去某些内容，或请求延长会场使用时间。
rebudget-too-early = 富余一刻钟以上，无需重新分配。
rebudget-length = { $what }：时长，{ $min }至{ $max }
rebudget-less = { $what }：减30秒
rebudget-more = { $what }：加30秒
rebudget-one = 全部取自
rebudget-all = 各环节，按其时长
rebudget-total-less = 共缩短{ $time }
rebudget-total-more = 共延长{ $time }
rebudget-rest-none = 这样就能准时结束。
rebudget-rest-late = 仍晚{ $time }
rebudget-rest-early = 仍早{ $time }
rebudget-drop = 可以略去的内容
rebudget-shortfall = 即便如此仍差{ $time }。可以略去的内容：
rebudget-slack = 即便如此仍余{ $time }，自由发言可以延长。
rebudget-open-longer = { $what }延长{ $time }
lever-panel = 嘉宾后续发言{ $n }秒，原为{ $before }
lever-panel-gain = 腾出{ $time }
lever-floor = 自由发言限时{ $n }秒，原为{ $before }
lever-floor-gain = 同样的人发言可省{ $time }
lever-do = 设为{ $n }秒

## The time of the floor
slots-wait = { PLURAL($n) ->
   *[other] { $n }人等候，
 }
slots-head = 剩余{ $left } · 每人{ $time }
slots-head-none = 剩余{ $left }
slots-line = { PLURAL($n) ->
   *[other] { $n }人等候 · 剩余{ $left } · 每人{ $time }
 }
slots-carry = 顺延到{ $what }。
slots-no-later = 后面没有自由发言了。
set-slot = 限时{ $time }
put-away = 收起
last-call-in = { $time }后最后报名
last-call = 最后报名
last-call-why = 再多一个举手就轮不到了。
close-warned = 预告后截止
due-minute = 第{ $n }分
due-about = 约{ $time }
due-maybe-not = 或轮不到
due-unreached = 可能轮不到，可改为书面，内容会写入记录。
due-in-full = 约第{ $minute }分钟（{ $time }）
due-with-range = 约第{ $minute }分钟（{ $time }）；在{ $from }至{ $to }之间
place-and-minute = 第{ $place }位 · 第{ $n }分
place-maybe-not = 第{ $place }位 · 或轮不到
extra-short = 额外{ $time }
extra-why = 额外时间，只有主持台能看到
turn-grace = 已超时，宽限中

## The panel
panel-times = 嘉宾时间
panel-left = 剩余{ $time }，共{ $planned }
panel-over = 超出{ $time }，原定{ $planned }
panel-ready = 就绪
panel-not-ready = 尚未就绪
th-ready = 就绪

## The panel opens its segment
panel-first = 嘉宾先发言：{ $who }，{ $time }
give-input = 请{ $who }发言
