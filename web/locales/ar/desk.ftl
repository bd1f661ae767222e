# The desk. Plain verbs, sentence case, who acted, and the way out.

## The strip
desk = المكتب
skip = إلى الكلمة
session-clock = ساعة الجلسة
life-lobby = قبل البدء
life-ended = انتهت
planned = مخطَّطة
left = متبقّية
over = زيادة
on-time = في الموعد
late-by = تأخير { $time }
early-by = تبكير { $time }
ends = تنتهي { $time }
ready = جاهزة
paused-since = منذ { $time }
phones-here = { PLURAL($n) ->
    [zero] لا هواتف بعد
    [one] هاتف واحد هنا
    [two] هاتفان هنا
    [few] { $n } هواتف هنا
    [many] { $n } هاتفًا هنا
   *[other] { $n } هاتف هنا
 }
run-of-show = برنامج الجلسة
run-over = انتهى البرنامج
time-left = { $time } متبقّية
time-over = زيادة { $time }
begin-segment = ابدأ { $key }
session-menu = الجلسة
menu-empty = لا شيء يمكن فعله هنا الآن.
has-gavel = يدير الجلسة
away = غائب
you = أنت
on-item = عند { $what }
take-gavel = تولَّ الإدارة
give-gavel = سلِّم الإدارة إلى { $who }

## The floor
the-floor = الكلمة
has-floor = الكلمة الآن
break-runs = استراحة
redacted = أزالته إدارة الجلسة
of-limit = من { $time }
hub-of = { PLURAL($n) ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
 }
reads = يقرأ { $who }
told-wrap-up = نُبِّه للختام
told-time-is-up = نُبِّه إلى انتهاء الوقت
waits-under = { $who } في الانتظار
extend-by = +{ $n } ث
extended = أُضيفت { $n } ث
more-about = المزيد: { $what }
suggested = المقترح تاليًا
no-topic = بلا موضوع
nobody-waits = لا أحد ينتظر
pick-another = اختيار آخر
key-space = مسافة
before-start = قبل البدء
nobody-yet = لم تُعطَ الكلمة لأحد بعد
check-stage = الشاشة تعرض الرمز
screens = { $n ->
    [0] لا شاشة بعد
    [one] شاشة واحدة
    [two] شاشتان
    [few] { $n } شاشات
    [many] { $n } شاشة
   *[other] { $n } شاشة
 }
check-other = { $who } على المكتب الآخر
check-remote = اختُبر الصوت عن بُعد
check-rules = القواعد على الشاشة
join-at = الانضمام عبر { $url }
silence = صمت
hands-open = باب الطلب مفتوح
quiet-now = لحظة هدوء
quiet-why = الجميع يفكّر، ويمكن طلب الكلمة.
floor-free = الكلمة متاحة
session-paused = الجلسة متوقفة
session-paused-why = توقّفت الكلمة والفقرة، أما نهاية الجلسة فثابتة.
session-over = انتهت الجلسة
session-over-why = الأجوبة المكتوبة والتقرير ما زالت مفتوحة.
purged = حُذفت كل البيانات الشخصية: الأشخاص والأسئلة والرسائل. تبقى الأرقام والبرنامج.
purge-when = تُحذف كل البيانات الشخصية بعد { $time }.
last-spoke = آخر من تكلّم { $who } قبل { $time }
nobody-spoke = لم يتكلّم أحد بعد.

## Reasons
reason-turns = { PLURAL($n) ->
    [zero] لم يتكلّم بعد
    [one] تكلّم مرة
    [two] تكلّم مرتين
    [few] تكلّم { $n } مرات
    [many] تكلّم { $n } مرة
   *[other] تكلّم { $n } مرة
 }
reason-alternate-onsite = القاعة بعد من هم عن بُعد
reason-alternate-online = عن بُعد بعد القاعة
reason-waiting = الانتظار { $time }
reason-placed = نقله { $who }
reason-kind = قبل الطلبات العادية

## The queue
queue = طالبو الكلمة
queue-empty = لا طلبات بعد.
queue-empty-why = تأتي من الهواتف، أو اكتب مقعدًا تحت «القاعة».
queue-empty-closed = القائمة مغلقة، والطلبات الجديدة تنتظر الفقرة التالية.
first-short = الأولى
nth-turn = المرة { $n }
was-moved = نقلته إدارة الجلسة
for-later = الفقرة التالية
row-muted = مكتوم
asleep = غير نشط
joined-just-now = انضمّ قبل لحظات
call = ادعُ
waits = ينتظر { $time }
slots-missed = { PLURAL($n) ->
    [zero] { $time } لكلٍّ، والجميع يتكلّم.
    [one] مع { $time } لكلٍّ، لن يصل الدور إلى شخص واحد.
    [two] مع { $time } لكلٍّ، لن يصل الدور إلى شخصين.
    [few] مع { $time } لكلٍّ، لن يصل الدور إلى { $n } أشخاص.
    [many] مع { $time } لكلٍّ، لن يصل الدور إلى { $n } شخصًا.
   *[other] مع { $time } لكلٍّ، لن يصل الدور إلى { $n } شخص.
 }
more-waiting = وينتظر { $n } أيضًا.
list-closes-in = تُغلق خلال { $time }
list-closed = القائمة مغلقة
list-takes = { PLURAL($n) ->
    [zero] لا تقبل طلبات أخرى
    [one] تقبل طلبًا واحدًا بعد
    [two] تقبل طلبين بعد
    [few] تقبل { $n } طلبات بعد
    [many] تقبل { $n } طلبًا بعد
   *[other] تقبل { $n } طلب بعد
 }
keep-open = أبقِها مفتوحة
parked = مؤجّل
end-of-segment = نهاية الفقرة

## The room
room = القاعة
here = { $onsite } في القاعة، { $online } عن بُعد
hubs = { PLURAL($n) ->
    [zero] {""}
    [one] ، مجموعة واحدة
    [two] ، مجموعتان
    [few] ، { $n } مجموعات
    [many] ، { $n } مجموعة
   *[other] ، { $n } مجموعة
 }
seat-or-name = مقعد أو اسم
nobody-joined = لم ينضمّ أحد بعد. اكتب مقعدًا لطلب الكلمة باسمه.
more-people = { $n } آخرون، اكتب للعثور عليهم.
on-record = باسمه علنًا
speaks = يتكلّم
hand-up = يطلب الكلمة
turns-had = { PLURAL($n) ->
    [zero] لم يتكلّم
    [one] مرة واحدة
    [two] مرتان
    [few] { $n } مرات
    [many] { $n } مرة
   *[other] { $n } مرة
 }
balance = توازن الكلمة
balance-empty = يظهر مع أول كلمة.
balance-short-online = { PLURAL($n) ->
    [zero] لمن هم عن بُعد أقل من 60 % من حصتهم.
    [one] لمن هم عن بُعد أقل من 60 % من حصتهم، وينتظر شخص واحد.
    [two] لمن هم عن بُعد أقل من 60 % من حصتهم، وينتظر شخصان.
    [few] لمن هم عن بُعد أقل من 60 % من حصتهم، وينتظر { $n } أشخاص.
    [many] لمن هم عن بُعد أقل من 60 % من حصتهم، وينتظر { $n } شخصًا.
   *[other] لمن هم عن بُعد أقل من 60 % من حصتهم، وينتظر { $n } شخص.
 }
balance-short-onsite = { PLURAL($n) ->
    [zero] للقاعة أقل من 60 % من حصتها.
    [one] للقاعة أقل من 60 % من حصتها، وينتظر شخص واحد.
    [two] للقاعة أقل من 60 % من حصتها، وينتظر شخصان.
    [few] للقاعة أقل من 60 % من حصتها، وينتظر { $n } أشخاص.
    [many] للقاعة أقل من 60 % من حصتها، وينتظر { $n } شخصًا.
   *[other] للقاعة أقل من 60 % من حصتها، وينتظر { $n } شخص.
 }
fact-turns = قاعة / عن بُعد
fact-first = لأول مرة
fact-longest = أطول انتظار
fact-panel = المنصّة

## The inbox
inbox = الوارد
add-question = أضف
inbox-empty = لا أسئلة بعد.
inbox-empty-why = تأتي من الهواتف، أو تلصق أو تُفلت أو تكتب ما سُئل في مكان آخر.
funnel-asked = سُئل
funnel-forwarded = أُحيل
funnel-voiced = قُرئ
funnel-answered = أُجيب
bring = استيراد…
bring-file = استيراد ملف…
bring-menu = طرق إدخال أخرى
read-again = اقرأ الملف من جديد
pick-again = اختر ملفًا من جديد
ways-in = طرق الإدخال: دردشات وبرامج ومصادر
quick-hint = علامات: ‎@اسم لمن السؤال، ‎#2 أي سؤال سياسات، ثم لغة مثل ar
inbox-new = جديد
inbox-held = معلَّق
inbox-queue = في القائمة
inbox-voiced = قُرئ ولم يُجَب
inbox-written = لجواب مكتوب
inbox-answered = أُجيب عنه
inbox-declined = اعتُذر عنه
shortlisted = مختار
is-on-this = { $who } يعمل عليه
declined-because = الاعتذار: { $why }
answer-is = الجواب: { $text }
question-text = ماذا سُئل
who-asks = صاحب السؤال (اختياري)
agreed-named = وافق على ذكر اسمه
agreed-name = الاسم
agreed-named-else = وإلا يبقى اسم رمزي ولا يُحفظ الاسم
source = المصدر
straight-to-queue = مباشرة إلى القائمة
add = أضف
cancel = إلغاء

## The line
the-line = بين المنسّقَين
line-empty = هنا يظهر كل فعل مع صاحبه وطريق الرجوع عنه.
undo-last = تراجع عن آخر فعل لي
redo-last = أعد ما تراجعتُ عنه
nobody = لا أحد
unnamed-onsite = ضيف في القاعة
unnamed-online = ضيف عن بُعد
unnamed-panel = من المنصّة
a-break = استراحة
a-hand = طلب كلمة
something = شيء
the-clock = الساعة
something-changed = تغيّر شيء قبل ذلك

## Deeds
deed-start-session = ابدأ الجلسة
deed-advance = ابدأ الفقرة التالية
deed-end-session = أنهِ الجلسة
deed-purge = حذف كل البيانات الشخصية
deed-pause-session = أوقف الجلسة
deed-resume-session = استأنف الجلسة
deed-reflect = 20 ثانية صمت
deed-end-silence = أنهِ الصمت
deed-show-rules = اعرض القواعد
deed-remote-ready = عن بُعد جاهز
deed-close-list = أغلق القائمة
deed-close-list-now = أغلق القائمة فورًا
deed-open-list = افتح القائمة
deed-call = ادعُ التالي
deed-clear-next = ليس التالي
deed-start-turn = أعطِ الكلمة
deed-start-own = بصوته
deed-give-break = استراحة
deed-record-turn = سجّل كلمة
deed-put-back = أعد آخر متكلّم
deed-pass-gavel = سلِّم الإدارة
deed-end-turn = إنهاء
deed-pause-turn = إيقاف
deed-resume-turn = استئناف
deed-extend-turn = وقت إضافي
deed-wrap-up = نبِّه للختام
deed-time-is-up = انتهى الوقت
deed-cut-turn = قطع الكلمة
deed-correct-speaker = صحّح المتكلّم
deed-backdate-turn = بدأ قبل 30 ث
deed-make-next = اجعله التالي
deed-accept-point = قبول
deed-decline-point = رفض
deed-move-up = إلى أعلى
deed-move-down = إلى أسفل
deed-move-hand = نقل
deed-release-hand = انسَ النقل
deed-park-hand = تأجيل
deed-unpark-hand = إعادة إلى القائمة
deed-last-word = الكلمة الأخيرة
deed-merge-hands = دمج مع
deed-unmerge-hand = فكّ الدمج
deed-same-person = الشخص نفسه مع
deed-change-kind = تغيير النوع
deed-right-of-reply = أعطِ حق الرد
deed-lower-hand = أنزل الطلب
deed-forward = إلى القائمة
deed-hold = تعليق
deed-shortlist = اختيار
deed-back-to-new = إعادة إلى الجديد
deed-answer = أُجيب عنه
deed-decline = اعتذار
deed-redact = إزالة النص
deed-give-panel = منصّة
deed-give-reply = جواب
deed-raise-for = اطلب الكلمة
deed-raise-point = نقطة نظام
deed-raise-right = حق الرد
deed-undo = تراجع
deed-redo = إعادة

## What is asked before a deed
ask-end-session = هل تنتهي الجلسة؟ تتوقف الطلبات والكلمات، وتبقى الأجوبة المكتوبة مفتوحة.
ask-purge = أتُحذف كل البيانات الشخصية الآن ونهائياً؟ يزول الأشخاص والأسئلة والأجوبة والرسائل، وتنتهي الجلسة إن كانت جارية. تبقى الأرقام والبرنامج. صدّروا ما تحتاجون إليه أولاً.
ask-cut = لماذا تُقطع هذه الكلمة؟ للجميع أن يسأل.
ask-correct = من يتكلّم فعلًا؟
ask-override = لماذا هذا الطلب وليس المقترح؟
ask-merge = دمج مع أي طلب؟
ask-same = من هو الشخص نفسه؟
ask-kind = ما نوع الطلب؟
ask-point = القرار وسببه
ask-answer = الجواب المكتوب إن لم يُجَب شفهيًا
ask-decline = لماذا الاعتذار؟ يراه صاحب السؤال.
ask-redact = هل يُزال هذا النص من كل مكان؟ لا رجوع عن ذلك.
words = كلمات
words-optional = كلمات، إن شئت
search = بحث
none-found = لا شيء بهذا الاسم.
stock-time = انتهى الوقت
stock-topic = خارج الموضوع
stock-conduct = مخالف لقواعد السلوك
stock-direct = رد على ما قيل الآن
stock-region = صوت المنطقة أولًا
stock-leaves = مضطر إلى المغادرة
stock-topic-fits = يناسب الموضوع الآن
stock-asked = سُئل من قبل
stock-off-topic = خارج موضوع الجلسة
stock-no-time = لم يبقَ وقت

## A turn held without the tool
record-title = تسجيل كلمة أُلقيت دون الأداة
record-who = من تكلّم
record-kind = النوع
record-from = من، بساعة الجلسة
record-to = إلى
record-save = سجّل
record-bad-time = دقائق وثوانٍ مثل 34:20

## Keys
keys = المفاتيح
keys-why = تُقرأ بحسب موضعها على لوحة المفاتيح، وتتوقف أثناء الكتابة.
keys-on = المفاتيح المفردة تعمل على هذا الجهاز
keys-desk = المكتب
keys-turn = الكلمة الجارية
keys-hand = طلب محدَّد
keys-question = سؤال محدَّد
key-due = افعل ما حان
key-down = العنصر التالي
key-up = العنصر السابق
key-gavel = تولَّ الإدارة أو سلِّمها
key-help = هذه القائمة
close = إغلاق
dismiss = إخفاء

## The page and its server
connecting = في الطريق إلى الطاولة
no-line = الخادم لا يجيب. هذه الصفحة تواصل المحاولة.
not-live-why = لم يضِع شيء. تحاول هذه الصفحة العودة، وحتى ذلك الحين تعرض فقط.
journal-not-writable = لم يضِع شيء، لكن الخادم لا يستطيع الحفظ الآن. القراءة مستمرة والأفعال مرفوضة.
link-used = فُتح رابط { $role } على جهاز جديد.
link-refused = لم يعد هذا الرابط صالحًا. اطلب رابطًا جديدًا من المنسّق الآخر.
link-missing = افتح الرابط الذي أُعطي لك، فهو ينتهي بسرّ.
closed-stopping = الخادم يتوقف. تعود هذه الصفحة وحدها.
closed-signed-out = جُدِّد هذا الرابط. اطلب الجديد من المنسّق الآخر.
closed-not-signed-in = لا مقعد لهذه الصفحة. افتح الرابط الذي أُعطي لك.
closed-silent = طال صمت الخط.
closed-reload = الخادم أحدث من هذه الصفحة. لم يضِع شيء، أعد تحميلها.
reload = إعادة التحميل
now-speaks = الكلمة الآن: { $who }

## Ways out of a refusal
way-take-gavel = تولَّ الإدارة: { $what }
way-do-now = الآن: { $what }
way-again = حاول مجددًا
way-confirm = { PLURAL($n) ->
    [zero] تابع
    [one] أزل واحدًا وتابع
    [two] أزل اثنين وتابع
    [few] أزل { $n } وتابع
    [many] أزل { $n } وتابع
   *[other] أزل { $n } وتابع
 }
way-undo-all = { PLURAL($n) ->
    [zero] تراجع
    [one] تراجع عن فعل واحد
    [two] تراجع عن الاثنين
    [few] تراجع عن { $n } أفعال
    [many] تراجع عن { $n } فعلًا
   *[other] تراجع عن { $n } فعل
 }
way-reason = اذكر سببًا

## Refusals. Nothing has changed.
refusal-not-yours = لا يتيح هذا الدور ذلك.
refusal-gavel-held-by = الإدارة لدى { $who }.
refusal-not-live = لم تبدأ الجلسة.
refusal-already-live = بدأت الجلسة من قبل.
refusal-over = انتهت الجلسة.
refusal-is-paused = الجلسة متوقفة.
refusal-not-paused = الجلسة ليست متوقفة.
refusal-changed = { $what }. لم يغيّر فعلك شيئًا.
refusal-no-such-segment = بدأت هذه الفقرة من قبل.
refusal-no-such-person = هذا الشخص ليس هنا.
refusal-no-such-hand = لم يعد هذا الطلب قائمًا.
refusal-no-such-turn = انتهت هذه الكلمة.
refusal-no-such-question = تغيّرت حال هذا السؤال.
refusal-no-such-act = مضى على هذا الفعل وقت طويل.
refusal-hand-already-up = لدى { $what } طلب كهذا.
refusal-list-closed = القائمة مغلقة ولا فقرة لاحقة تقبل الطلبات. تبقى القائمة المكتوبة.
refusal-list-already = القائمة على هذه الحال أصلًا.
refusal-queue-empty = لا أحد ينتظر.
refusal-next-already = التالي هو { $what } أصلًا.
refusal-nobody-next = لا أحد هو التالي.
refusal-reason-needed = القاعدة تقترح { $what }. الاختيار الآخر يحتاج سببًا.
refusal-kind-not-here = هذا النوع غير ممكن هنا.
refusal-nobody-speaks = لا أحد يتكلّم.
refusal-points-used-up = { PLURAL($n) ->
    [zero] لا نقاط نظام هنا.
    [one] نقطة نظام واحدة لكل شخص، وقد استُعملت.
    [two] نقطتا نظام لكل شخص، وقد استُعملتا.
    [few] { $n } نقاط نظام لكل شخص، وقد استُعملت كلها.
    [many] { $n } نقطة نظام لكل شخص، وقد استُعملت كلها.
   *[other] { $n } نقطة نظام لكل شخص، وقد استُعملت كلها.
 }
refusal-only-once = هذا ممكن مرة واحدة فقط.
refusal-already-extended = مُدِّدت هذه الكلمة من قبل.
refusal-clock-already = الساعة على هذه الحال أصلًا.
refusal-needs-confirm = { PLURAL($n) ->
    [zero] لا شيء سيُزال.
    [one] هذا يزيل سؤالًا واحدًا ينتظر المتكلّم.
    [two] هذا يزيل سؤالين ينتظران المتكلّم.
    [few] هذا يزيل { $n } أسئلة تنتظر المتكلّم.
    [many] هذا يزيل { $n } سؤالًا ينتظر المتكلّم.
   *[other] هذا يزيل { $n } سؤال ينتظر المتكلّم.
 }
refusal-overlaps = يتداخل مع كلمة أخرى.
refusal-bad-times = هذه الأوقات غير ممكنة: النهاية قبل البداية أو في المستقبل.
refusal-nothing-to-put-back = لا أحد يمكن إعادته.
refusal-waits-already = { $what } ينتظر بالنوع نفسه.
refusal-cannot-merge = يحتاج الدمج طلبين أو أكثر من نوع واحد.
refusal-cannot-join = لا يمكن ضمّ { $what }: شخص واحد أصلًا أو دائرة.
refusal-limit-out-of-range = { $time } على الأكثر.
refusal-has-dependents = { PLURAL($n) ->
    [zero] لا شيء يُبنى عليه.
    [one] فعل لاحق يُبنى عليه: { $what }.
    [two] فعلان لاحقان يُبنيان عليه: { $what }.
    [few] { $n } أفعال لاحقة تُبنى عليه: { $what }.
    [many] { $n } فعلًا لاحقًا يُبنى عليه: { $what }.
   *[other] { $n } فعل لاحق يُبنى عليه: { $what }.
 }
refusal-already-undone = تراجع عنه { $who } من قبل.
refusal-cannot-undo = لا رجوع عن ذلك.
refusal-cannot-redo = لا تمكن إعادته، فقد تغيّر شيء منذ ذلك.
refusal-full = { PLURAL($n) ->
    [zero] لا شيء في جلسة واحدة.
    [one] واحد على الأكثر في الجلسة.
    [two] اثنان على الأكثر في الجلسة.
    [few] { $n } على الأكثر في الجلسة.
    [many] { $n } على الأكثر في الجلسة.
   *[other] { $n } على الأكثر في الجلسة.
 }
refusal-already-so = الأمر كذلك أصلًا.
refusal-stale = تغيّر منذ أن رأيته.
refusal-malformed = لم يفهم الخادم هذه الصفحة. أعد تحميلها، لن يضيع شيء.
refusal-too-large = { PLURAL($n) ->
    [zero] طويل جدًا.
    [one] طويل جدًا: بايت واحد على الأكثر.
    [two] طويل جدًا: بايتان على الأكثر.
    [few] طويل جدًا: { $n } بايتات على الأكثر.
    [many] طويل جدًا: { $n } بايتًا على الأكثر.
   *[other] طويل جدًا: { $n } بايت على الأكثر.
 }
refusal-too-fast = أفعال كثيرة دفعة واحدة. حاول بعد { $time }.
refusal-text-too-long = { PLURAL($n) ->
    [zero] النص فارغ، والحد { $max }.
    [one] حرف واحد، والحد { $max }.
    [two] حرفان، والحد { $max }.
    [few] { $n } أحرف، والحد { $max }.
    [many] { $n } حرفًا، والحد { $max }.
   *[other] { $n } حرف، والحد { $max }.
 }
refusal-text-empty = لا كلمات فيه.
refusal-not-signed-in = لا مقعد لهذه الصفحة.
refusal-no-such-session = هذه الجلسة ليست هنا.
refusal-hello-first = هذه الصفحة أقدم من الخادم. أعد تحميلها، لن يضيع شيء.
refusal-not-stored = لم يتغيّر شيء: لم يستطع الخادم الحفظ.
refusal-stopping = الخادم يتوقف. لم يتغيّر شيء.
refusal-house-full = المكان ممتلئ.

## The log of acts
act-open-session = أُنشئت الجلسة
act-plan-session = { $who } غيّر خطة الجلسة
act-start-session = { $who } بدأ الجلسة
act-advance = { $who } بدأ { $what }
act-end-session = { $who } أنهى الجلسة
act-purge = { $who } حذف كل البيانات الشخصية
act-pause-session = { $who } أوقف الجلسة
act-resume-session = { $who } استأنف الجلسة
act-reflect = { $who } بدأ صمتًا
act-end-silence = { $who } أنهى الصمت
act-show-card = { $who } غيّر البطاقة على الشاشة
act-remote-ready = { $who }: عن بُعد جاهز
act-pass-gavel = { $who } سلّم الإدارة
act-join = { $what } انضمّ
act-leave = { $what } غادر
act-same-person = { $who } ضمّ مدخلين لـ{ $what }
act-part-person = { $who } فصل { $what } من جديد
act-raise-hand = { $who } طلب الكلمة لـ{ $what }
act-lower-hand = { $who } أنزل طلب { $what }
act-park-hand = { $who } أجّل { $what }
act-unpark-hand = { $who } أعاد { $what }
act-step-back = { $what } قدّم غيره
act-move-hand = { $who } نقل { $what }
act-release-hand = { $who } ترك للقاعدة مكان { $what }
act-change-hand = { $who } غيّر طلب { $what }
act-merge-hands = { $who } دمج { $what }
act-unmerge-hand = { $who } فكّ دمج { $what }
act-call-next = { $who } دعا { $what }
act-override-next = { $who } اختار { $what } بدل المقترح
act-clear-next = { $who } لم يدعُ أحدًا
act-last-word = { $who } أعطى { $what } الكلمة الأخيرة
act-start-turn = { $who } أعطى { $what } الكلمة
act-give-floor = { $who } أعطى { $what } الكلمة
act-end-turn = { $who } أنهى كلمة { $what }
act-pause-turn = { $who } أوقف { $what }
act-resume-turn = { $who } استأنف { $what }
act-extend-turn = { $who } منح { $what } وقتاً إضافياً
act-backdate-turn = { $who } قدّم بداية { $what }
act-cut-turn = { $who } قطع كلمة { $what }
act-nudge-speaker = { $who } نبّه { $what }
act-correct-speaker = { $who } صحّح المتكلّم: { $what }
act-record-turn = { $who } سجّل كلمة { $what }
act-put-back = { $who } أعاد { $what } إلى القائمة
act-rule-point = { $who } بتّ في نقطة { $what }
act-close-list = { $who } أغلق القائمة
act-open-list = { $who } فتح القائمة
act-ask-in-writing = { $what } سأل كتابةً
act-add-remote = { $who } أضاف سؤال { $what }
act-take-in = { PLURAL($n) ->
    [0] { $who } أدخل رسائل
    [one] { $who } أدخل رسالة واحدة
    [two] { $who } أدخل رسالتين
    [few] { $who } أدخل { $n } رسائل
    [many] { $who } أدخل { $n } رسالة
   *[other] { $who } أدخل { $n } رسالة
 }
act-follow-source = غيّر مصدر سؤالٍ كلماته
act-correct-question = { $who } صحّح سؤال { $what }
act-translate-question = { $who } ترجم سؤال { $what }
act-merge-question = { $who } دمج سؤال { $what }
act-part-question = { $who } فصل سؤال { $what }
act-drop-question = { $who } أسقط رسالة { $what }
act-put-next = { $who } جعل { $what } التالي
act-check-duty = { $who } أشّر على قائمة المهام
act-forward-question = { $who } وضع { $what } في القائمة
act-sort-question = { $who } فرز سؤال { $what }
act-decline-question = { $who } اعتذر عن سؤال { $what }
act-answer-question = { $who } وسم { $what } مُجابًا
act-redact = { $who } أزال نصًا
act-undo = { $who } تراجع: { $what }
act-redo = { $who } أعاد: { $what }
act-clock = الساعة: { $what }
act-away = غاب الخادم { $time }؛ واستمر حساب الوقت
act-away-long = غاب الخادم { $time }؛ والوقت متوقف إلى أن تُستأنف الجلسة

## The table, the line, the rules: reasons, refusals and lines of the log
reason-spoken = تحدّث { $time }
reason-along-the-table = التالي على الطاولة
reason-passed = تجاوز دوره
refusal-muted = لا تُقبل الآن أيدٍ من هذا الشخص.
refusal-banned = أُبعد هذا الشخص.
refusal-no-such-seat = هذا المقعد لم يعد موجوداً.
refusal-seat-taken = يجلس شخص آخر هناك.
refusal-seat-is-free = لا أحد يجلس هناك. اكتب اسماً، أو ارفع اليد عن المقعد.
refusal-bad-layout = مقعدان بالرقم نفسه، أو رقم خارج المجال.
refusal-round-already = هناك جولة جارية.
refusal-no-round = لا جولة جارية، أو لا تشمل هذه اليد.
refusal-no-such-rank = ليست لنقاط النظام هذه الدرجة.
refusal-no-such-group = لا وقت خاص لهذه المجموعة.
refusal-setting-out-of-range = القيمة خارج المجال.
refusal-nothing-to-tell = اكتب شيئاً أولاً.
act-rename-person = { $who } سمّى { $what }
act-mute-person = { $who } كتم { $what }
act-unmute-person = { $who } ألغى كتم { $what }
act-ban-person = { $who } أبعد { $what }
act-unban-person = { $who } سمح لـ { $what } بالعودة
act-set-group = { $who } وضع { $what } في مجموعة
act-lay-table = { $who } رتّب المقاعد
act-label-seat = { $who } سمّى مقعداً
act-note-seat = { $who } دوّن ملاحظة عن مقعد
act-seat-person = { $who } غيّر الجالسين
act-start-round = { $who } بدأ جولة
act-pass-round = { $who } تجاوز { $what }
act-end-round = { $who } أنهى الجولة
act-blank = { $who } أفرغ الشاشات
act-unblank = { $who } أعاد الشاشات
act-tell = { $who } كتب إلى المنسّق الآخر
act-support = { $who } أيّد سؤالاً
act-give-signal = { $who } أعطى إشارة
act-clear-signal = { $who } عالج إشارة
act-set-consent = { $who } غيّر أين يجوز إظهار اسمه
act-set-need = { $who } كتب ما يحتاج إليه
act-set-lang = { $who } غيّر لغة كلامه
act-sit = { $who } جلس في مقعد
act-delete-mine = حذف أحدهم كل ما يخصّه
act-change-settings = { $who } غيّر القواعد
act-add-budget = { $who } منح وقتاً إضافياً

## Parts of the page that a screen reader names
notices = تنبيهات
done-just-now = ما جرى قبل لحظة

## The way to the preparation, in a tab of its own
prepare-session = تحضير الجلسة وروابطها ورسائلها
act-end-segment = { $who } أنهى { $what }
act-extend-segment = { $who } غيّر وقت { $what }
act-skip-segment = { $who } أسقط { $what }
act-unskip-segment = { $who } أعاد { $what } إلى البرنامج
act-move-segment = { $who } نقل { $what } في البرنامج
act-backdate-segment = { $who } قدّم بداية { $what }
act-rebudget = { $who } وزّع الوقت المتبقي
act-set-end = { $who } غيّر موعد انتهاء الجلسة
act-set-floor-limit = { $who } غيّر حدّ كلمات الحضور
act-set-panel-limit = { $who } غيّر حدّ المداخلات الثانية
act-set-extra-time = { $who } غيّر الوقت الإضافي لـ{ $what }
act-ready = { $what } جاهز
act-not-ready = { $what } ليس جاهزًا بعد
act-address-question = { $who } اختار لمن يوجَّه سؤال
act-publish-question = { $who } نشر سؤالًا
act-unpublish-question = { $who } سحب سؤالًا من الشاشات
act-show-message = { $who } عرض رسالة
act-clear-message = { $who } أزال رسالة من الشاشات
act-air = { $who } غيّر ما يظهر في البث
refusal-segment-over = بدأت هذه الفقرة أو انتهت.
refusal-segment-fixed = هذه الفقرة ثابتة: لا تُمدَّد ولا تُسقَط.
refusal-segment-changed = تغيّر طول فقرة في هذه الأثناء. انظر إلى المقترح من جديد.
refusal-segment-out-of-range = مدة الفقرة من { $min } إلى { $max }.
refusal-nothing-to-show = تحتاج الرسالة إلى كلمات أو صيغة جاهزة، وإلى من يقرؤها.
refusal-no-such-message = هذه الرسالة أزيلت من قبل.
refusal-not-publishable = بموجب قاعدة تشاتام هاوس لا يُسمّى أحد في البث.

## Signs, votes, consents and what was not kept
signal-slower = التمهّل في الكلام
signal-interpretation = الترجمة
signal-cannot-hear = الصوت لا يصل
sign-told = أُبلغ المتحدّث
sign-the-line = لا أحد في القاعة يفتقد الصوت: السبب على الأرجح في البث أو المكالمة.
deed-clear-signal = عولج الأمر
to-clear-signal = عولج الأمر: { $what }
votes = { PLURAL($n) ->
    [zero] بلا تأييد
    [one] تأييد واحد
    [two] تأييدان
    [few] { $n } تأييدات
    [many] { $n } تأييدًا
   *[other] { $n } تأييد
 }
inbox-by-votes = الأكثر تأييدًا أولًا
forgotten = قُرئ ولم يُحفظ، كما طُلب
erased = شخص حذف كل ما يخصّه
deleted-by-asker = حذفه صاحب السؤال
not-named-anywhere = لا يُذكر الاسم
not-named-room = لا يُذكر الاسم بصوت عالٍ
not-named-stream = لا يُذكر الاسم في البث
naming-why = لا يُقال اسم ولا يُعرض إلا حيث وافق صاحبه

## What acts on questions made of them, where that was seen
act-sort-question-held = { $who } علّق سؤال { $what }
act-sort-question-shortlisted = { $who } اختار سؤال { $what }
act-sort-question-new = { $who } أعاد سؤال { $what } إلى الجديدة
act-correct-question-policy = { $who } ألحق سؤال { $what } بـ { $to }
act-correct-question-no-policy = { $who } فصل سؤال { $what } عن محوره
act-correct-question-lang = { $who } غيّر لغة سؤال { $what } من { $from } إلى { $to }
act-correct-question-comment = { $who } جعل سؤال { $what } تعليقًا
act-correct-question-asked = { $who } جعل تعليق { $what } سؤالًا
