# القاعة: طاولتها وجولاتها وحصصها وقواعدها.

## المخطط
seat-map = المقاعد حول الطاولة
seat-map-how = أسهم لوحة المفاتيح تتنقّل على طول الطاولة، ومفتاح الإدخال يفتح ما يمكن فعله.
seat-number = المقعد { $n }
second-row = الصف الثاني
seat-free = خالٍ
seat-named = بالاسم
seat-hand = يطلب الكلمة
seat-next = التالي
seat-speaks = يتكلّم
seat-heard = تكلّم
seat-muted = لا تُقبل طلباته
comma = {"، "}
legend-hand = يطلب الكلمة
legend-next = التالي
legend-speaks = يتكلّم
legend-heard = تكلّم
legend-named = معروف
legend-free = خالٍ
middle-room = { PLURAL($n) ->
    [zero] لا أحد في القاعة
    [one] شخص في القاعة
    [two] شخصان في القاعة
   *[other] { $n } في القاعة
 }
middle-online = { PLURAL($n) ->
    [zero] لا أحد عن بُعد
    [one] شخص عن بُعد
    [two] شخصان عن بُعد
   *[other] { $n } عن بُعد
 }
middle-online-hubs = { PLURAL($n) ->
    [zero] لا أحد عن بُعد
    [one] شخص عن بُعد
    [two] شخصان عن بُعد
   *[other] { $n } عن بُعد
 }، { PLURAL($hubs) ->
    [zero] بلا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $hubs } مجموعات
    [many] { $hubs } مجموعة
   *[other] { $hubs } مجموعة
 }
open-end = بلا مقعد هنا
tiles-more = { PLURAL($n) ->
   *[other] {"\u2066"}+{ $n }{"\u2069"}
 }
tiles-more-hands = { PLURAL($n) ->
    [few] {"\u2066"}+{ $n }{"\u2069"} طلبات
    [many] {"\u2066"}+{ $n }{"\u2069"} طلبًا
   *[other] {"\u2066"}+{ $n }{"\u2069"} طلب
 }
everyone = جميع الحاضرين
everyone-found = ما عُثر عليه
nobody-found = لا أحد بهذا الاسم. مفتاح الإدخال يطلب الكلمة لشخص جديد.
room-menu = القاعة
no-table = لا طاولة بعد.
no-table-why = بعد ترتيب المقاعد تكفي نقرة لطلب الكلمة.
lay-out = ترتيب الطاولة
edit-seats = ترتيب المقاعد
show-everyone = عرض الجميع
start-round-menu = جولة حول الطاولة
show-fairness = الأرقام في جدول
show-settings = قواعد الجلسة
show-diagnostics = ساعة هذه الصفحة وخطها

## ما يُفعل عند مقعد
deed-give-floor = أعطِ الكلمة
deed-rename-person = الاسم
deed-name-seat = سمِّ الجالس هنا
deed-seat-person = أجلس أحدًا هنا
deed-label-seat = سمِّ المقعد
deed-note-seat = ملاحظة
deed-free-seat = أخلِ المقعد
deed-call-hand = ادعُ
deed-lay-table = حفظ المقاعد
ask-rename = ما الاسم؟
ask-name-seat = من يجلس هنا؟
ask-seat-person = من يجلس هنا؟
ask-label-seat = ما اسم هذا المقعد؟ الخانة الفارغة تزيل الاسم.
ask-note-seat = ملاحظة لمديرَي الجلسة. الخانة الفارغة تزيلها.
give-panel-input = أعطِ المداخلة
give-panel-reply = أعطِ الكلمة للرد

## الترتيب
seats-title = الطاولة
seats-why = اليسار واليمين كما يظهران في هذا المخطط. من له مقعد يحتفظ به.
preset = البداية من
preset-u24 = حدوة، 24
preset-u36 = حدوة، 36
preset-u60 = حدوة، 60
preset-square = مربّع، 30
preset-classroom = صفوف، 40
side-left = اليسار
side-head = الصدر
side-right = اليمين
row-1 = عند الطاولة
row-2 = الصف الثاني
seats-of = { $row }، { $side }
fewer = أقل
more-seats = أكثر
seats-count = { PLURAL($n) ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $n } مقاعد
    [many] { $n } مقعدًا
   *[other] { $n } مقعد
 }
seats-gone = { PLURAL($n) ->
    [zero] لا أحد يفقد مقعده.
    [one] شخص واحد يفقد مقعده.
    [two] شخصان يفقدان مقعديهما.
    [few] { $n } أشخاص يفقدون مقاعدهم.
    [many] { $n } شخصًا يفقدون مقاعدهم.
   *[other] { $n } شخص يفقدون مقاعدهم.
 }
numbering = الأرقام
number-start = من
number-from-left = من اليسار
number-from-right = من اليمين
number-per-side = لكل جهة مئة خاصة بها
number-again = ترقيم من جديد
seat-chosen = المقعد
seat-chosen-none = اختر مقعدًا على المخطط لتغيير رقمه أو اسمه.
seat-own-number = الرقم
seat-own-label = الاسم
seat-moves = نقله
seat-move-on = على طول الطاولة
seat-move-back = إلى الوراء
numbers-doubled = { PLURAL($n) ->
    [zero] لا رقم مكرَّر.
    [one] رقم واحد مكرَّر.
    [two] رقمان مكرَّران.
    [few] { $n } أرقام مكرَّرة.
    [many] { $n } رقمًا مكرَّرًا.
   *[other] { $n } رقم مكرَّر.
 }
seats-stale = تغيّرت الطاولة على المكتب الآخر في هذه الأثناء. ما رتّبته ما زال هنا.
seats-theirs = خذ ترتيبهم
seats-mine = احفظ ترتيبي مكانه
seats-save = حفظ
no-line-now = هذا المكتب غير متصل، ولا يمكن الحفظ الآن.
saving = جارٍ الحفظ

## جولة
round = جولة حول الطاولة
round-short = جولة
round-why = كل من له مقعد أو صوت عن بُعد يُعطى دورًا على طول الطاولة. ومن يمرّر دوره يأتي أخيرًا.
round-from = تبدأ عند
round-from-first = المقعد الأول
round-way = الاتجاه
round-way-on = من اليسار إلى اليمين
round-way-back = من اليمين إلى اليسار
round-limit = الحد بالثواني
round-limit-usual = المعتاد
round-start = ابدأ الجولة
round-left = { PLURAL($n) ->
    [zero] لم يبقَ أحد من { $people }
    [one] بقي شخص من { $people }
    [two] بقي شخصان من { $people }
   *[other] بقي { $n } من { $people }
 }
round-done = أخذ الجميع الكلمة.
deed-start-round = ابدأ الجولة
deed-pass-round = مرّر الدور
deed-end-round = أنهِ الجولة
round-limit-each = { $time } لكلٍّ

## التوازن
fair-short = { $channel }: أقل من 60 % من الحصة، و{ PLURAL($n) ->
    [zero] لا أحد ينتظر
    [one] شخص ينتظر
    [two] شخصان ينتظران
    [few] { $n } أشخاص ينتظرون
    [many] { $n } شخصًا ينتظرون
   *[other] { $n } شخص ينتظرون
 }، أولهم منذ { $since }.
fact-first-waiting = ينتظرون لأول مرة
fact-evenness = التساوي
fact-wait = أطول انتظار
fact-panel-share = المنصّة
fairness-title = توازن الكلمة
fairness-why = حصص الكلمات المنتهية. الحصة المتساوية مُعلَّمة؛ والجهة ناقصة إذا نالت أقل من 60 % من حصتها وفيها من ينتظر.
as-table = في جدول
th-channel = الجهة
th-turns = كلمات
th-time = الوقت
th-share = الحصة
th-waiting = ينتظرون
th-first = أول مرة
th-oldest = أطول انتظار
th-all = الحضور
th-panel = المنصّة
chart-shares = وقت الكلمة بحسب الجهة
chart-panel = المنصّة والحضور
chart-heard = من تكلّم ومن لم يتكلّم بعد
heard-count = { PLURAL($n) ->
    [zero] لم يتكلّم أحد
    [one] تكلّم شخص
    [two] تكلّم شخصان
    [few] تكلّم { $n } أشخاص
    [many] تكلّم { $n } شخصًا
   *[other] تكلّم { $n } شخص
 }
unheard-count = { PLURAL($n) ->
   *[other] { $n } لم يتكلّموا بعد
 }
evenness-lanes = تساوي الجهتين
evenness-people = تساوي من تكلّموا
evenness-why = مؤشر جين: 1 يعني التساوي.
budgets = وقت الفئات
th-group = الفئة
th-given = المخصَّص
th-used = المستعمل
th-rest = الباقي
budgets-none = لا وقت مخصَّصًا لأي فئة. يُعطى من قواعد الجلسة.
budget-more = + { $time } للجميع
deed-add-budget = وقت إضافي للفئات
deed-change-settings = غيّر القواعد

## القواعد
settings-title = قواعد الجلسة
settings-why = تسري التغييرات من الآن، والكلمة الجارية تحتفظ بحدّها.
policy = من يُقترح تاليًا
policy-equal-voice = صوت متساوٍ
policy-equal-voice-why = من لم يتكلّم أولًا، القاعة ومن عن بُعد بالتناوب، ثم بحسب الانتظار.
policy-arrival = الأسبقية
policy-arrival-why = من طلب الكلمة أولًا.
policy-least-time = الأقل وقتًا
policy-least-time-why = من تكلّم أقل حتى الآن.
policy-round = جولة
policy-round-why = على طول الطاولة بعد آخر متكلّم، ثم من هم عن بُعد.
limits = الحدود بالثواني
limit-floor-ms = كلمة
limit-hub-ms = مجموعة
limit-panel-first-ms = المنصّة، أول مداخلة
limit-panel-ms = المنصّة، مداخلة أخرى
limit-reply-ms = رد المنصّة
limit-right-of-reply-ms = حق الرد
limit-point-of-order-ms = نقطة نظام
limit-interposed-question-ms = سؤال للمتكلّم
limit-short-intervention-ms = مداخلة قصيرة
limit-direct-reply-ms = رد مباشر
limit-extension-ms = ما يضيفه «+30 ث»
limit-closing-ms = التنبيه قبل إغلاق القائمة
limit-stream-delay-ms = مهلة إضافية لمن هم عن بُعد
counts = الأعداد
count-points-of-order-per-person = نقاط نظام لكل شخص
count-hands-per-kind = طلبات من نوع واحد لكل شخص
count-point-ranks = رتب نقاط النظام
rule-starts-at-once = الدعوة تبدأ الكلمة فورًا
rule-ends-at-zero = تنتهي الكلمة وحدها عند الصفر
budget-of = الثواني المخصَّصة: { $group }
budgets-why = تُحسب مداخلات المنصّة وكلمات الحضور على فئة صاحبها.
budget-new = فئة أخرى
budget-add = أضف
budget-remove = احذف { $group }
settings-save-none = لا تغيير
settings-save = { PLURAL($n) ->
    [zero] لا تغيير
    [one] احفظ تغييرًا واحدًا
    [two] احفظ تغييرين
    [few] احفظ { $n } تغييرات
    [many] احفظ { $n } تغييرًا
   *[other] احفظ { $n } تغيير
 }
settings-stale = تغيّرت القواعد على المكتب الآخر في هذه الأثناء. تغييراتك ما زالت هنا، والحفظ يضعها فوقها.
settings-range = { $what }: من { $min } إلى { $max }.
setting-budgets = وقت الفئة

## أقسام الشاشات الضيقة
tabs = أقسام المكتب
tab-inbox = الوارد
tab-room = القاعة
tab-line = الخط
tab-new = { PLURAL($n) ->
   *[other] { $n } جديد
 }
deed-set-group = الفئة
ask-group = على أي فئة يُحسب الوقت؟
group-none = بلا فئة

## درجات نقاط النظام
rank = الدرجة
deed-change-rank = تغيير الدرجة
to-change-rank = تغيير درجة { $what }
ask-rank = ما مدى إلحاح نقطة النظام هذه؟

## A person's card, and what people need
about-person = عن { $who }
person-card = عن هذا الشخص
person-open = عن هذا الشخص
person-rename = تغيير الاسم
person-joined = انضم عند { $time }
person-needs = ما يحتاج إليه
person-needs-who = لا يراه إلا إدارة الجلسة، ويختفي متى سحبه صاحبه.
person-named = أين يجوز ذكر الاسم
named-room = في القاعة
named-stream = في البث
named-report = في التقرير
named-yes = نعم
named-no = لا
named-as-named = يتكلم باسمه علنًا. وما لم يوافق عليه فهو مرفوض.
named-as-codename = يشارك باسم رمزي. وما لم يوافق عليه فهو مرفوض.
named-as-read-by-moderator = يريد أن تُقرأ نصوصه وألا يُحفظ منها شيء.
named-chatham = قاعدة تشاتام هاوس سارية: لا يُسمّى أحد.
erased-why = ذهب اسمه وكل نصوصه. ولا يُحسب إلا أن أحدًا كان هنا.
flag-need = بحاجة إلى شيء
flag-need-more = بحاجة إلى شيء: اقرأ ما هو
flag-like = اسم مشابه
flag-like-more = الاسم يشبه اسم شخص آخر: انظر من هو
flag-official = يبدو رسميًا
flag-official-more = الاسم يوحي بإدارة الجلسة: انظر لماذا
looks-like-why = هذا الاسم يشبه اسم { $who } المذكور في الجلسة. ومن يحمله هنا دخل بصفة مشارك: قد يكون تشابه أسماء، أو من يريد أن يُظن أنه { $who }.
looks-official-why = هذا الاسم يقول إن صاحبه يدير الجلسة أو يستضيفها أو ينظّمها. ومن يحمله هنا دخل بصفة مشارك.
needs-title = ما يحتاج إليه الحاضرون
needs-why = كتبوه بأنفسهم لإدارة الجلسة وحدها. راجعه قبل البدء.
needs-none = لم يكتب أحد ما يحتاج إليه.
needs-look = انظر
needs-count = { PLURAL($n) ->
    [zero] لا أحد بحاجة إلى شيء
    [one] شخص واحد بحاجة إلى شيء
    [two] شخصان بحاجة إلى شيء
    [few] { $n } أشخاص بحاجة إلى شيء
    [many] { $n } شخصًا بحاجة إلى شيء
   *[other] { $n } شخص بحاجة إلى شيء
 }
