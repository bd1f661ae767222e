# شخصان وطاولة واحدة: ما يُعلَن وما يُرفض وما يُسترجع وما يُعثر عليه بالكتابة.

## ما يسمعه قارئ الشاشة
timer-at-30 = بقيت 30 ثانية
timer-at-10 = بقيت 10 ثوانٍ
timer-at-0 = انتهى الوقت
live-again = عاد الاتصال المباشر

## التعارض: من فعل ماذا ومنذ متى
refusal-someone-did = { $what } قبل { $time }. لم يغيّر فعلك شيئاً.
stands-near = لم يعد جاره موجوداً؛ وُضع بجانب أقرب من بقي.

## طريق الرجوع
undo-this = تراجع: { $what }
redo-this = إعادة: { $what }
deed-add-remote = إضافة السؤال

## البحث والفعل
palette = ابحث وافعل
palette-open = ابحث وافعل
palette-hint = ماذا تفعل، أو مَن
palette-not-live = لا اتصال مباشر: تنتظر الأفعال عودة الخط.
to-make-next = نداء { $what }
to-accept-point = قبول نقطة النظام من { $what }
to-decline-point = رفض نقطة النظام من { $what }
to-move-up = رفع { $what } مرتبة
to-move-down = إنزال { $what } مرتبة
to-release-hand = ترك القاعدة تضع { $what }
to-park-hand = تأجيل { $what }
to-unpark-hand = إعادة { $what } إلى القائمة
to-last-word = الكلمة الأخيرة لـ { $what }
to-merge-hands = دمج { $what } مع يد أخرى
to-unmerge-hand = فصل { $what }
to-same-person = الشخص نفسه: { $what }
to-part-person = هما شخصان في الواقع: { $what }
to-change-kind = تغيير نوع يد { $what }
to-right-of-reply = حق الرد لـ { $what }
to-lower-hand = إنزال يد { $what }
to-forward = إلى القائمة: { $what }
to-hold = تعليق: { $what }
to-shortlist = قائمة قصيرة: { $what }
to-back-to-new = إعادة إلى الجديد: { $what }
to-answer = أُجيب: { $what }
to-drop = إسقاط: { $what }
to-decline = رفض: { $what }
to-redact = حذف نص { $what }
to-give-panel = مداخلة: { $what }
to-give-reply = رد: { $what }
to-raise-for = رفع يد لـ { $what }
to-raise-point = نقطة نظام من { $what }
to-raise-right = طلب حق الرد لـ { $what }
to-end-turn = إنهاء دور { $what }
to-pause-turn = إيقاف { $what } مؤقتاً
to-resume-turn = استئناف { $what }
to-extend-turn = وقت إضافي لـ { $what }
to-wrap-up = إشارة إلى { $what } بالاختتام
to-time-is-up = إشارة إلى { $what } بانتهاء الوقت
to-cut-turn = قطع دور { $what }
to-correct-speaker = المتحدث ليس { $what }: تصحيح
to-backdate-turn = بدأ { $what } قبل ذلك بـ 30 ثانية
add-question-long = إضافة سؤال من مصدر آخر

## المفاتيح
key-panelist = الكلمة لذلك المتحدث في المنصة
key-policy-question = عن ذلك السؤال السياساتي
keys-move = اضغط مفتاحاً هنا ثم مكانه الجديد.
keys-reset = كما كانت
key-move = { $what }: الآن { $key }. اضغط لاختيار مفتاح آخر.
deed-policy-question = السؤال السياساتي
deed-drop = إسقاط

## الخط بين المشرفين
line-unread = { PLURAL($n) ->
    [zero] لا جديد
    [one] رسالة جديدة
    [two] رسالتان جديدتان
    [few] { $n } رسائل جديدة
    [many] { $n } رسالة جديدة
   *[other] { $n } رسالة جديدة
 }
tell-to = اكتب إلى { $who }
tell-away = تُقرأ عند عودة { $who }
tell-send = إرسال
deed-tell = إرسال الرسالة
phrases-more = عبارات أخرى
phrase-remote-ready = البعيدون جاهزون
phrase-two-minutes = دقيقتان
phrase-gavel = الإدارة؟
phrase-slower = أبطأ
phrase-louder = أعلى
phrase-yes = نعم
phrase-no = لا
phrase-wait = مهلاً
phrase-look-at-inbox = انظر إلى الوارد
phrase-thanks = شكراً

## ما يوشك الآخر أن يفعله
about-to-call = { $who } على وشك النداء
about-to-move = { $who } ينقل هذا
about-to-edit = { $who } يعمل على هذا
about-to-read = { $who } يقرأ هذا
about-to-call-what = على وشك نداء { $what }
about-to-move-what = نقل { $what }
about-to-edit-what = العمل على { $what }
about-to-read-what = قراءة { $what }

## الإخفاء والكتم والمنع
deed-blank = إخفاء كل الشاشات
deed-unblank = إعادة الشاشات
blank-now = كل الشاشات فارغة: المنصة والشريط والهواتف لا تعرض شيئاً.
deed-mute-person = كتم
deed-unmute-person = رفع الكتم
deed-ban-person = منع
deed-unban-person = السماح بالعودة
to-mute-person = كتم { $what }
to-unmute-person = رفع الكتم عن { $what }
to-ban-person = منع { $what }
to-unban-person = السماح بعودة { $what }
ask-ban = لماذا يُمنع هذا الشخص؟ يرى المشرفان السبب.
stock-twice = انضم مرتين ليُسمع مرتين
stock-hostile = عدائية تجاه الآخرين

## الروابط
link-renew = لست أنت؟ جدّده
link-look = غير متوقع؟ انظر الروابط
link-copy = نسخ الرابط الجديد
link-is-new = رابط { $role } جديد؛ خرج الرابط القديم وأجهزته. سلّم الجديد.
link-is-new-mine = رابطك جديد؛ خرجت كل الأجهزة الأخرى التي تحمل القديم.
link-not-renewed = لم يُجدَّد؛ حاول مجدداً.
link-renewed = جدّد { $who } رابط { $role }.
link-revoked = ألغى { $who } رابط { $role }.
role-host = المضيف

## دون اتصال
offline-works = لم يضع شيء. القراءة والساعات والمفكرة تعمل هنا؛ تنتظر الأفعال عودة الخط.
acts-wait = { PLURAL($n) ->
    [zero] لا أفعال تنتظر الإرسال.
    [one] فعل واحد ينتظر الإرسال.
    [two] فعلان ينتظران الإرسال.
    [few] { $n } أفعال تنتظر الإرسال.
    [many] { $n } فعلاً ينتظر الإرسال.
   *[other] { $n } فعل ينتظر الإرسال.
 }

## Copying
copied = نُسخ
copy-by-hand = النسخ مرفوض هنا. النص محدَّد: يمكن نسخه يدويًا.

## مكان الخادم
place-moved = تغيّرت الشبكة: الخادم الآن على { $url }. تعثر عليه الصفحات المفتوحة وحدها؛ أعلن العنوان الجديد لمن ينضم.
place-not-awake = حاسوب الخادم لا يُمنع من السكون: أبقِ غطاءه مفتوحاً وأوقف سكونه.

## قوائم ثابتة
freeze = تثبيت القوائم
unfreeze = إظهار التغييرات
frozen = مثبّتة
changes-wait = { PLURAL($n) ->
    [zero] لا تغييرات تنتظر
    [one] تغيير واحد ينتظر
    [two] تغييران ينتظران
    [few] { $n } تغييرات تنتظر
    [many] { $n } تغييراً ينتظر
   *[other] { $n } تغيير ينتظر
 }
hand-gone = لم يعد ينتظر
now-at-place = { $what } في المرتبة { $n }
deed-move-to = نقل إلى…
to-move-to = نقل { $what } إلى…
ask-move-to = قبل من؟
at-the-end = في الآخر

## المفكرة عند انقطاع الخط
notepad = المفكرة
notepad-why = محفوظة على هذا الجهاز. عند عودة الخط يُدخل كل سطر بضغطة.
notepad-why-live = محفوظة على هذا الجهاز. أدخل كل سطر بضغطة؛ لا شيء يُدخل من تلقاء نفسه.
notepad-begin = يتحدث الآن
notepad-end = توقف
notepad-speaks = يتحدث { $who }، { $time }
notepad-note = ملاحظة
notepad-write = تدوين
notepad-empty = لا شيء مدوّن.
notepad-tell = إلى الخط
notepad-strike = شطب
notepad-look = عرض
notes-wait = { PLURAL($n) ->
    [zero] لا سطور تنتظر في المفكرة.
    [one] سطر واحد في المفكرة لم يُدخل بعد.
    [two] سطران في المفكرة لم يُدخلا بعد.
    [few] { $n } سطور في المفكرة لم تُدخل بعد.
    [many] { $n } سطراً في المفكرة لم تُدخل بعد.
   *[other] { $n } سطر في المفكرة لم يُدخل بعد.
 }

## أيدٍ جديدة وأصوات أولى
chime-on = صوت للأيدي الجديدة: تشغيل
chime-off = صوت للأيدي الجديدة: إيقاف
new-hands = { PLURAL($n) ->
    [zero] لا أيدي جديدة
    [one] يد جديدة
    [two] يدان جديدتان
    [few] { $n } أيدٍ جديدة
    [many] { $n } يداً جديدة
   *[other] { $n } يد جديدة
 }
first-voice-waits = صوت أول ينتظر: { $who }
silence-now = تحدثت المنصة. 20 ثانية من الصمت قبل فتح الكلمة تجلب أصواتاً جديدة.
deed-same-as = الشخص نفسه…
deed-part-person = هما شخصان في الواقع
ask-part = أيّ المدخلين لشخص آخر؟
entries-joined = { PLURAL($n) ->
    [two] مدخلان
    [few] { $n } مداخل
   *[other] { $n } مدخلًا
}
to-same-as = { $what } هو الشخص نفسه…
