# بطاقات الوارد ومحطة المشاركة عن بُعد.

## Groups, and what is looked for
inbox-shortlisted = المختارة
inbox-dropped = المُسقَطة
filter = البطاقات المعروضة
filter-all = الكل
filter-questions = الأسئلة
filter-words = البحث في الوارد
show-all-cards = عرض الكل
none-match = لا شيء يطابق.
left-out = { PLURAL($n) ->
    [zero] كل شيء معروض هنا.
    [one] سؤال أقدم لا يظهر هنا.
    [two] سؤالان أقدم لا يظهران هنا.
    [few] { $n } أسئلة أقدم لا تظهر هنا.
    [many] { $n } سؤالًا أقدم لا يظهر هنا.
   *[other] { $n } سؤال أقدم لا يظهر هنا.
 }
left-out-get = تنزيل الكل

## The line beneath the head, and what is copied
gauge-waiting = الأيدي المنتظرة: القاعة مقابل عن بُعد
oldest-waits = الأقدم { $time }
oldest-waits-full = الأقدم عن بُعد ينتظر منذ { $time }
oldest-waits-long = الأقدم عن بُعد ينتظر منذ { $time }، أكثر من 15 دقيقة
nobody-waits-afar = لا أحد ينتظر عن بُعد.
invite-short = دعوة للسؤال
invite = نسخ «اسأل هنا»
copied-in = نُسخ، { $lang }

## A card
comment = تعليق
may-be-named = تجوز تسميته
is-edited = عُدِّل في مصدره
is-cut = مقتطع: كان أطول
replies-to = ردًّا على { $who }
like = يشبه سؤال { $who }
like-very = على الأرجح سؤال { $who } نفسه
stands-for = { PLURAL($n) ->
    [zero] بلا دمج
    [one] سؤال مدموج
    [two] سؤالان مدموجان
    [few] { $n } أسئلة مدموجة
    [many] { $n } سؤالًا مدموجًا
   *[other] { $n } سؤال مدموج
 }
votes-both = { $n } هنا · { $elsewhere } في مكان آخر
asked-at = وقت السؤال
show-whole = عرض النص كله
show-less = عرض أقل
for-everyone = للجميع
fact-came = { $source }، { $time }
fact-relayed = أدخله { $who }
fact-put = طُرح في { $time }
fact-replied = أجاب: { $who }

## Two questions beside each other
diff = السؤالان كلمة بكلمة
merge-them = دمج
not-the-same = ليسا واحدًا
done-merged-with = { $who } دمج سؤال { $what } بسؤال { $with }
key-inbox = إلى الوارد والعودة

## A translation
translation-text = الترجمة
translation-save = حفظ
translation-remove = إزالتها

## Deeds on a card
deed-put-next = التالي
to-put-next = التالي: { $what }
deed-bring-back = إعادة
to-bring-back = إعادة: { $what }
deed-merge-question = دمج مع…
ask-merge-question = أي سؤال يسأل الشيء نفسه؟
deed-part-question = فكّ الدمج
ask-part-question = أيها يسأل شيئًا آخر؟
deed-mark-comment = هذا تعليق
deed-mark-question = هذا سؤال
deed-correct-question = تصحيح بيانات السؤال
deed-merge-hint = مقارنة بالشبيه ثم دمج
deed-translate-question = ترجمة
deed-correct-language = لغته: التالية
deed-tell-asker = نسخ إشعار
deed-read-aloud = قراءة جهرية
read-aloud-open = بطاقة كبيرة للقراءة الجهرية

## The online moderator’s station
station = محطة عن بُعد
station-open = محطة المشاركة عن بُعد
station-title = محطة المشاركة عن بُعد
station-why = إلى أين يصل ما يأتي عن بُعد، وما يُستحق لمن ليسوا في القاعة.
duties-owed = { PLURAL($n) ->
    [zero] لا مهام
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $n } مهام
    [many] { $n } مهمة
   *[other] { $n } مهمة
 }
station-duties = لمن هم عن بُعد
duty-greet = الترحيب بمن هم عن بُعد
duty-announce = ذكر عنوان الجلسة ورقمها
duty-test-sound = اختبار الصوت في الاتجاهين
duty-ask-needs = السؤال على انفراد عما يلزم للمشاركة
duty-say-next = ذكر ما سيأتي
duty-again = مستحق ثانية: فقرة جديدة
station-sides = القاعة وعن بُعد
station-waiting = أيدٍ تنتظر
station-turns = الكلمات حتى الآن
station-invite = طريق المشاركة
station-funnel = من بعيد إلى القاعة
station-states = أين وصلت الأسئلة
funnel-declined = اعتُذر عنه
funnel-other = بلا إجابة
other-why = بلا إجابة، لأنها:
funnel-comments = تعليقات
funnel-unanswered = قُرئت ولم يُجب عنها
funnel-not-reached = لم يصل إليها الدور
voiced-in-turns = { PLURAL($n) ->
    [zero] لم يُقرأ شيء بعد.
    [one] قُرئت في كلمة واحدة.
    [two] قُرئت في كلمتين.
    [few] قُرئت في { $n } كلمات.
    [many] قُرئت في { $n } كلمة.
   *[other] قُرئت في { $n } كلمة.
 }
private-dropped = { PLURAL($n) ->
    [zero] لم تُسقَط أي رسالة خاصة.
    [one] أُسقطت رسالة خاصة واحدة قبل حفظ أي شيء.
    [two] أُسقطت رسالتان خاصتان قبل حفظ أي شيء.
    [few] أُسقطت { $n } رسائل خاصة قبل حفظ أي شيء.
    [many] أُسقطت { $n } رسالة خاصة قبل حفظ أي شيء.
   *[other] أُسقطت { $n } رسالة خاصة قبل حفظ أي شيء.
 }
