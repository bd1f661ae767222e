# 收件箱的卡片与线上主持台。

## Groups, and what is looked for
inbox-shortlisted = 已选入
inbox-dropped = 已弃用
filter = 显示哪些卡片
filter-all = 全部
filter-questions = 问题
filter-words = 在收件箱中查找
show-all-cards = 全部显示
none-match = 没有符合的。
left-out = { PLURAL($n) ->
   *[other] 另有{ $n }条较早的未在此显示。
 }
left-out-get = 全部下载

## The line beneath the head, and what is copied
gauge-waiting = 等候的举手：会场对线上
oldest-waits = 最久{ $time }
oldest-waits-full = 远程等候最久的已等{ $time }
oldest-waits-long = 远程等候最久的已等{ $time }，超过15分钟
nobody-waits-afar = 远程没有人等候。
invite-short = 邀请提问
invite = 复制“在此提问”
copied-in = 已复制，{ $lang }

## A card
comment = 评论
may-be-named = 可具名
is-edited = 来源处已修改
is-cut = 已截断：原文更长
replies-to = 回复{ $who }
like = 与{ $who }的相似
like-very = 很可能与{ $who }的相同
stands-for = { PLURAL($n) ->
   *[other] 已并入{ $n }条
 }
votes-both = 此处{ $n } · 别处{ $elsewhere }
asked-at = 提出时间
show-whole = 显示全文
show-less = 收起
for-everyone = 不指定
fact-came = { $source }，{ $time }
fact-relayed = 由{ $who }带入
fact-put = 于{ $time }说出
fact-replied = 回答：{ $who }

## Two questions beside each other
diff = 逐字对照两个问题
merge-them = 合并
not-the-same = 不是同一个
done-merged-with = { $who }将{ $what }的问题与{ $with }的问题合并
key-inbox = 前往收件箱并返回

## A translation
translation-text = 译文
translation-save = 保存
translation-remove = 移除

## Deeds on a card
deed-put-next = 下一个
to-put-next = 下一个：{ $what }
deed-bring-back = 恢复
to-bring-back = 恢复：{ $what }
deed-merge-question = 与…合并
ask-merge-question = 哪个问题问的是同一件事？
deed-part-question = 拆开
ask-part-question = 哪个其实问的是另一件事？
deed-mark-comment = 这是评论
deed-mark-question = 这是问题
deed-correct-question = 更正问题
deed-merge-hint = 与相似问题对照，再合并
deed-translate-question = 译文
deed-correct-language = 它的语言：下一种
deed-tell-asker = 复制回信
deed-read-aloud = 朗读
read-aloud-open = 朗读大卡片

## The online moderator’s station
station = 线上台
station-open = 线上主持台
station-title = 线上主持台
station-why = 远程提问走到了哪一步，以及该为不在会场的人做些什么。
duties-owed = { PLURAL($n) ->
   *[other] { $n }项待办
 }
station-duties = 为远程参与者
duty-greet = 问候远程参与者
duty-announce = 报出会议标题和编号
duty-test-sound = 双向测试声音
duty-ask-needs = 私下询问参与需要什么
duty-say-next = 说明接下来是什么
duty-again = 再次到期：新环节
station-sides = 会场与线上
station-waiting = 等候的举手
station-turns = 至今的发言
station-invite = 参与方式
station-funnel = 从远程到会场
station-states = 问题所处状态
funnel-declined = 未采用
funnel-other = 未答复
other-why = 未答复的原因：
funnel-comments = 评论
funnel-unanswered = 已说出，未答复
funnel-not-reached = 未轮到
voiced-in-turns = { PLURAL($n) ->
   *[other] 在{ $n }次发言中说出。
 }
private-dropped = { PLURAL($n) ->
   *[other] { $n }条私信在保存之前已丢弃。
 }
