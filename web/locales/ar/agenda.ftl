# برنامج الجلسة ونهايتها ووقت الكلمة.

## In the strip
agenda-open = البرنامج كاملًا
standing-in-full = تنتهي عند { $time }، الساعة { $clock }. القاعة لنا حتى { $hard }، الساعة { $at }.
offer-shorten = تقصير { $what }؟
offer-shorten-many = { PLURAL($n) ->
    [zero] تقصير الفقرات؟
    [one] تقصير فقرة؟
    [two] تقصير فقرتين؟
    [few] تقصير { $n } فقرات؟
    [many] تقصير { $n } فقرة؟
   *[other] تقصير { $n } فقرة؟
 }
offer-lengthen = وقت أكثر لـ { $what }؟
offer-lengthen-many = { PLURAL($n) ->
    [zero] وقت أكثر للفقرات؟
    [one] وقت أكثر لفقرة؟
    [two] وقت أكثر لفقرتين؟
    [few] وقت أكثر لـ { $n } فقرات؟
    [many] وقت أكثر لـ { $n } فقرة؟
   *[other] وقت أكثر لـ { $n } فقرة؟
 }
offer-shortfall = ما الذي يُسقَط؟
offer-slack = إطالة وقت الكلمة؟
offer-too-late = ما العمل؟
offer-too-early = مراجعة النهاية
run-between = بين فقرتين
rebudget-open = توزيع الوقت الباقي
segment-is-done = انتهت
segment-is-now = جارية الآن
segment-is-skipped = مُسقَطة
clock-segment = الفقرة
clock-session = الجلسة

## The pane
agenda-title = برنامج الجلسة
agenda-why = لا يتغيّر شيء من تلقاء نفسه. ما يتغيّر هنا يظهر في المكتبين، ويمكن التراجع عنه.
agenda-keys = الأسهم تتنقّل بين الصفوف؛ ومع Shift تنقل ما لم يبدأ بعد.
end-hard = القاعة لنا حتى { $time }، الساعة { $clock }.
end-length = المدة المخطَّطة { $time }.
end-plan = بحسب البرنامج
end-plan-why = تأخذ كل فقرة وقتها كما هو الآن.
end-adapted = بعد التوزيع
end-adapted-why = يؤخذ بالمقترح؛ ويبقى للختام وقته.
end-pace = بالوتيرة الحالية
end-pace-why = أخذت الفقرات حتى الآن { $n } من وقتها، ويستمر ذلك.
end-as-planned = النهاية { $time } كما خُطِّط
th-segment = الفقرة
th-planned = المخطَّط
th-actual = الفعلي
th-projected = تبدأ نحو
th-length = الطول
th-drift = الفارق
th-before = الآن
th-after = بدلًا منه
segment-panel = المنصّة { $what }
segment-floor = الكلمة { $time } لكلٍّ
segment-fixed = ثابتة
segment-bounds = من { $min } إلى { $max }
segment-hard-start = لا تبدأ قبل موعدها
minutes-more = +{ $n } د
minutes-less = −{ $n } د

## Deeds
deed-segment-begin = ابدأ الآن
deed-segment-end = أنهِ
deed-segment-less-1 = دقيقة أقل
deed-segment-more-1 = دقيقة أكثر
deed-segment-more-2 = دقيقتان أكثر
deed-segment-more-5 = خمس دقائق أكثر
deed-segment-up = إلى أعلى
deed-segment-down = إلى أسفل
deed-segment-skip = أسقِط
deed-segment-take-in = أعِد إلى البرنامج
deed-segment-began = بدأت قبل ذلك
deed-segment-stretch = طول آخر
deed-end-set = غيِّر النهاية
deed-end-usual = النهاية المعتادة
deed-end-as-planned = النهاية كما خُطِّط
deed-rebudget = طبِّق
deed-set-slot = ضع الحد
deed-lever-floor = حدّ أقصر للكلمة
deed-lever-panel = مداخلات ثانية أقصر
deed-write-instead = ادعُ إلى الكتابة
deed-extra-time = وقت إضافي
to-segment-begin = ابدأ { $what } الآن
to-segment-end = أنهِ { $what }
to-segment-less-1 = { $what }: دقيقة أقل
to-segment-more-1 = { $what }: دقيقة أكثر
to-segment-more-2 = { $what }: دقيقتان أكثر
to-segment-more-5 = { $what }: خمس دقائق أكثر
to-segment-up = قدِّم { $what } في البرنامج
to-segment-down = أخِّر { $what } في البرنامج
to-segment-skip = أسقِط { $what }
to-segment-take-in = أعِد { $what } إلى البرنامج
to-segment-began = بدأت { $what } قبل ذلك
to-extra-time = وقت إضافي لـ { $what }
ask-segment-began = بكم بدأت هذه الفقرة قبل ذلك؟
ask-end = حتى متى القاعة لنا؟
ask-extra-time = كم يُزاد في كل كلمة لهذا الشخص؟ يظهر ذلك في المكتبين فقط.
length-own = الدقائق والثواني
length-wrong = دقائق وثوانٍ، مثل 2:30؛ { $max } على الأكثر.
length-none = لا شيء
length-set = ضع
clock-own = بحسب الساعة
clock-is-minute = أي بعد { $time } من البداية.
clock-wrong = وقت لم يأتِ بعد، مثل 15:30.

## Other lengths
rebudget-title = توزيع الوقت الباقي
rebudget-why = هذا مقترح: يُراجَع ويُغيَّر ثم يُطبَّق. لا يُقتطَع من الختام شيء.
rebudget-none = لا حاجة إلى توزيع شيء الآن.
rebudget-changed = تغيّرت الأطوال في هذه الأثناء. هذا هو المقترح كما هو الآن.
rebudget-too-late = تأخير يزيد على ربع ساعة: تقصير الفقرات لا يكفي. تُسقَط فقرة، أو تُطلب القاعة لوقت أطول.
rebudget-too-early = تبكير يزيد على ربع ساعة. لا حاجة إلى توزيع شيء.
rebudget-length = طول { $what }، من { $min } إلى { $max }
rebudget-less = { $what }: 30 ثانية أقل
rebudget-more = { $what }: 30 ثانية أكثر
rebudget-one = يؤخذ كله من
rebudget-all = كل الفقرات، بحسب طولها
rebudget-total-less = معًا أقصر بـ { $time }
rebudget-total-more = معًا أطول بـ { $time }
rebudget-rest-none = عندئذ تنتهي في الموعد.
rebudget-rest-late = يبقى تأخير { $time }
rebudget-rest-early = يبقى تبكير { $time }
rebudget-drop = ما يمكن إسقاطه
rebudget-shortfall = تنقص { $time } مع ذلك. ما يمكن إسقاطه:
rebudget-slack = تبقى { $time } مع ذلك؛ يمكن إطالة وقت الكلمة.
rebudget-open-longer = { $what } أطول بـ { $time }
lever-panel = المداخلات الثانية { $n } ث بدل { $before }
lever-panel-gain = توفّر { $time }
lever-floor = حدّ الكلمة { $n } ث بدل { $before }
lever-floor-gain = الأصوات نفسها تأخذ { $time } أقل
lever-do = ضع { $n } ث

## The time of the floor
slots-wait = { PLURAL($n) ->
    [zero] لا أحد ينتظر،
    [one] شخص واحد ينتظر،
    [two] شخصان ينتظران،
    [few] { $n } أشخاص ينتظرون،
    [many] { $n } شخصًا ينتظرون،
   *[other] { $n } شخص ينتظرون،
 }
slots-head = بقيت { $left } · { $time } لكلٍّ
slots-head-none = بقيت { $left }
slots-line = { PLURAL($n) ->
    [zero] لا أحد ينتظر · بقيت { $left } · { $time } لكلٍّ
    [one] شخص واحد ينتظر · بقيت { $left } · { $time }
    [two] شخصان ينتظران · بقيت { $left } · { $time } لكلٍّ
    [few] { $n } ينتظرون · بقيت { $left } · { $time } لكلٍّ
    [many] { $n } ينتظرون · بقيت { $left } · { $time } لكلٍّ
   *[other] { $n } ينتظرون · بقيت { $left } · { $time } لكلٍّ
 }
slots-carry = ينتقلون إلى { $what }.
slots-no-later = لا وقت لاحقًا للكلمة.
set-slot = الحد { $time }
put-away = نحِّ جانبًا
last-call-in = النداء الأخير خلال { $time }
last-call = النداء الأخير
last-call-why = لن يصل الدور إلى يدٍ أخرى.
close-warned = أغلق مع تنبيه
due-minute = الدقيقة { $n }
due-about = نحو { $time }
due-maybe-not = ربما لا
due-unreached = قد لا يصل الدور؛ يمكن كتابة السؤال فيُدرَج في السجل.
due-in-full = نحو الدقيقة { $minute }، الساعة { $time }
due-with-range = نحو الدقيقة { $minute }، الساعة { $time }؛ بين { $from } و{ $to }
place-and-minute = رقم { $place } · الدقيقة { $n }
place-maybe-not = رقم { $place } · ربما لا
extra-short = إضافي { $time }
extra-why = وقت إضافي يظهر في المكتبين فقط
turn-grace = تجاوز ضمن المهلة

## The panel
panel-times = وقت المنصّة
panel-left = بقيت { $time } من { $planned }
panel-over = زيادة { $time } على { $planned }
panel-ready = جاهز للكلام
panel-not-ready = ليس بعد
th-ready = الجاهزية

## المنصة تفتتح فقرتها
panel-first = المنصة أولًا: { $who }، { $time }
give-input = إعطاء { $who } الكلمة
