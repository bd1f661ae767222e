# المضيف: هنا تُنشأ الجلسات وتُحضَّر وتُسلَّم روابطها.

## page
host-brand = Horseshoe
host-title = الجلسات
skip-to-content = إلى المحتوى
copied = نُسخ
copy-by-hand = النسخ مرفوض هنا. النص محدَّد: يمكن نسخه يدويًا.
keep-it = إبقاء
again = محاولة أخرى
edit-undo = تراجع (Ctrl Z)
edit-redo = إعادة (Ctrl Shift Z)
save = حفظ
create = إنشاء الجلسة
untitled = جلسة بلا عنوان
menu-empty = لا شيء يُفعل هنا
undeclared = غير مذكور

## door
door-title = تحضير جلسة
door-lede = من يحمل مفتاح المضيف ينشئ الجلسات ويحضّرها ويسلّم روابطها.
door-key = مفتاح المضيف
door-kept = يبقى المفتاح في هذا اللسان فقط ويُنسى عند إغلاقه.
door-open = فتح
door-close = إغلاق الباب
door-where = أُعطي المفتاح للبرنامج عند تشغيله، أو طبعه البرنامج حينها. أما إدارة الجلسة فتحضّر جلستها من مكتبها ولا تحتاج إلى مفتاح.
door-check = فحص هذا الجهاز

## refusals
no-empty-key = يُدخل مفتاح المضيف أولًا.
no-wrong-key = ليس هذا مفتاح المضيف. المفاتيح طويلة: يُنسخ كاملًا بلا فراغ حوله.
no-unreachable = الخادم لا يجيب. لم يضِع شيء؛ يُعاد بعد لحظة.
no-other = لم يستطع الخادم ذلك. لم يتغير شيء.
no-not-signed-in = لم يعد مفتاح المضيف يفتح هذا. يُدخل من جديد.
no-not-yours = لا يتيح دورك ذلك. لم يتغير شيء.
no-no-such-session = هذه الجلسة غير موجودة. ربما حُذفت.
no-nothing-here = لا يستطيع هذا البرنامج ذلك بعد.
no-file-changed = يحفظ غيرك في اللحظة نفسها. لم يُفقد شيء هنا؛ احفظ من جديد.
no-already-live = بدأت الجلسة. لا يمكن الآن تغيير غير تفاصيلها.
no-bad-file = الملف غير صحيح بعد. لم يُحفظ شيء.
no-too-large = الملف أكبر مما يقبله الخادم. لم يُحفظ شيء.
no-too-fast = محاولات كثيرة في وقت قصير. يُنتظر بضع ثوانٍ.
no-not-stored = لم يستطع الخادم تدوينه. ما كُتب ما زال هنا.
no-stopping = الخادم يتوقف. ما كُتب ما زال هنا.
no-house-full = يحمل الخادم أقصى ما يستطيع من الجلسات. تُحذف واحدة انتهت.
no-foreign-origin = جاء الطلب من عنوان غير الذي يتوقعه الخادم. تُفتح هذه الصفحة من عنوان الخادم نفسه.
no-no-such-link = لا رابط كهذا في هذه الجلسة. يُحفظ الأشخاص أولًا ثم يُعمل الرابط.
no-rehearsals-full = { PLURAL($rehearsals_max) ->
    [zero] لا يمكن إجراء تدريب الآن.
    [one] يجري تدريب واحد، ولا مكان لغيره. يُنهى أولًا.
    [two] يجري تدريبان، ولا مكان لغيرهما. يُنهى أحدهما أولًا.
    [few] تجري { $rehearsals_max } تدريبات، ولا مكان لغيرها. يُنهى أحدها أولًا.
    [many] يجري { $rehearsals_max } تدريبًا، ولا مكان لغيرها. يُنهى أحدها أولًا.
   *[other] يجري { $rehearsals_max } تدريب، ولا مكان لغيرها. يُنهى أحدها أولًا.
}
no-is-rehearsal = هذه نفسها تدريب. يُجرى التدريب للجلسة التي هي نسخة منها.
no-not-a-rehearsal = ليست هذه تدريبًا. لم يتغير شيء.
no-no-rehearsal = لا تدريب يجري لهذه الجلسة.
no-too-slow = تأخر الجواب كثيرًا. لم يضِع شيء؛ يُعاد.

## said
said-undone = تم التراجع.
said-redone = تمت الإعادة.
said-saved = حُفظ.
said-merged = حُفظ، مع ما غيّره غيرك في الأثناء.
said-saved-links = حُفظ. { PLURAL($n) ->
    [one] رابط عضو المنصّة الجديد معروض
    [two] رابطا عضوَي المنصّة الجديدين معروضان
   *[other] روابط أعضاء المنصّة الجدد ({ $n }) معروضة
} في هذا التبويب، ضمن الروابط.
said-created = أُنشئت الجلسة. روابطها معروضة الآن.
said-deleted = حُذفت { $title }.
said-renewed = رابط جديد: { $name }. وهو معروض الآن.
said-revoked = أُلغي رابط { $name }.
said-rehearsing = التدريب يجري.
said-rehearsed = انتهى التدريب.

## list
list-new = جلسة جديدة
list-search = بحث في العنوان أو الرقم أو الرمز
list-asking = يُسأل الخادم عن جلساته.
list-empty = لا جلسة بعد.
list-empty-means = تبدأ «جلسة جديدة» من قالب أو من ملف. يستغرق ذلك دقائق، ويمكن تغييرها حتى تبدأ.
list-none = لا جلسة تطابق البحث.
session-life-lobby = قيد التحضير
session-life-live = جارية
session-life-ended = انتهت
session-life-other = مغلقة
row-prepare = تحضير
row-duplicate = نسخة جديدة
row-keep = تنزيل الملف
row-delete = حذف
row-more = المزيد: { $title }
row-rehearsal = تدريب
row-no-date = لا موعد بعد
row-nobody = لا أحد متصل
row-desks = { PLURAL($desks) ->
    [zero] لا مكاتب
    [one] مكتب واحد
    [two] مكتبان
    [few] { $desks } مكاتب
    [many] { $desks } مكتبًا
   *[other] { $desks } مكتب
}
row-phones = { PLURAL($phones) ->
    [zero] لا هواتف
    [one] هاتف واحد
    [two] هاتفان
    [few] { $phones } هواتف
    [many] { $phones } هاتفًا
   *[other] { $phones } هاتف
}
delete-title = حذف { $title }؟
delete-loses-lobby = يضيع تحضيرها وكل روابطها ورمز الدخول.
delete-loses-live = هي جارية. ينقطع الجميع فورًا، ويضيع الدور والأسئلة والسجل والتقرير.
delete-loses-ended = يضيع سجلها وأسئلتها وتقريرها وما اعتُمد من إجراءات.
delete-loses-rehearsal = ينتهي التدريب. أما الجلسة التي هو نسخة منها فتبقى.
delete-connected = { PLURAL($people) ->
    [zero] لا جهاز متصل الآن.
    [one] جهاز واحد متصل الآن.
    [two] جهازان متصلان الآن.
    [few] { $people } أجهزة متصلة الآن.
    [many] { $people } جهازًا متصلًا الآن.
   *[other] { $people } جهاز متصل الآن.
}
delete-final = لا رجوع عن ذلك. يُنزَّل الملف أولًا إن كان قد يُحتاج إليه.
delete-deed = حذف نهائي

## choose
choose-title = جلسة جديدة
choose-lede = يُبدأ بالأقرب. كل شيء قابل للتغيير قبل البدء.
choose-file = أو من ملف جلسة
choose-drop = يُسقط ملف هنا
choose-pick = اختيار ملف
minutes-short = { $minutes } د
template-round-table = مائدة مستديرة
template-round-table-means = الجميع حول مائدة واحدة. افتتاح قصير ونقاش طويل وختام.
template-panel = منصّة
template-panel-means = ثلاث مداخلات، ثم الكلمة للحضور.
template-debate = مناظرة
template-debate-means = فريقان لكل منهما الوقت نفسه؛ ويُقترح أولًا من استعمل الأقل.
template-break-out = مجموعات عمل
template-break-out-means = عمل في ثلاث مجموعات، ثم تقرير قصير من كل منها، ثم نقاش جامع.
template-ws430-means = مثال كامل: IGF 2019 WS #430، ثلاثة أسئلة في ثلاث جولات، وإجراءات في النهاية.
template-example-means = مثال كامل للتغيير.
plan-opening = الافتتاح
plan-discussion = النقاش
plan-close = الختام
plan-inputs = المداخلات
plan-floor = أسئلة وملاحظات
plan-statements = كلمات افتتاحية
plan-debate = المناظرة
plan-last-words = كلمات أخيرة
plan-groups = العمل في مجموعات
plan-report = تقرير: { $group }
group-for = مع
group-against = ضد
group-n = المجموعة { $n }
panelist-n = عضو المنصّة { $n }
file-too-large = الملف أكبر من { $kilobytes } كيلوبايت. لم يؤخذ منه شيء.
file-not-json = ليس هذا ملف JSON. لم يؤخذ منه شيء.
file-not-a-session = ليس هذا ملف جلسة: لا يذكر صيغته. لم يؤخذ منه شيء.
file-other-format = صيغة هذا الملف { $format }، وصيغة ملف الجلسة round-table-session/1. لم يؤخذ منه شيء.

## prepare
save-bar = الحفظ
rehearsal-file = هذا الملف ينشئ تدريبًا (×{ $rate }) بدل جلسة.
rehearsal-file-not = جعله جلسة
row-take = أخذ من ملف
file-taken = أُخذ من الملف؛ والتراجع يعيد ما كان هنا.
parts = أجزاء التحضير
part-details = التفاصيل
part-details-means = ما يراه الناس أولًا: على المنشور والشاشة والهواتف وفي رسائلهم.
part-questions = الأسئلة المطروحة
part-questions-means = ما على الجلسة أن تجيب عنه. إليها تُنسب الفقرات والأيدي والخلاصات.
part-people = الأشخاص
part-people-means = المتحدثون وإدارة الجلسة والمقرِّر والجهات المنظِّمة. لكل منهم رابط. أما المشاركون فلا يُدرجون هنا أبدًا.
part-show = سير الجلسة
part-show-means = الجلسة فقراتٍ. البداية والنهاية تتبعان الدقائق.
part-rules = القواعد والحدود
part-rules-means = من يُقترح تاليًا وكم تطول الكلمات. ويمكن لإدارة الجلسة تغييرها أثناءها.
part-seats = المقاعد
part-seats-means = كم مقعدًا في كل جهة من المائدة. والمحرر الكامل في المكتب، بالأسماء والعلامات.
part-links = الروابط والرسائل
part-rehearsal = التدريب
part-links-means = من يحمل رابطًا يحمل دوره، بلا كلمة مرور. يُسلَّم كل رابط على انفراد.
part-rehearsal-means = نسخة من هذه الجلسة يؤديها أشخاص متخيَّلون. يعمل المكتبان والشاشة كما في الحقيقة، ولا يمس شيء منها الجلسة نفسها.
part-later = بعد الإنشاء
part-wrong = شيء مرفوض هنا
session-asking = يُسأل الخادم.
state-draft = لم تُنشأ بعد
state-unsaved = غير محفوظ
state-saving = يُحفظ
state-saved = محفوظ
leave-unsaved = ما تغيّر غير محفوظ. هل تُغادَر الصفحة رغم ذلك؟
changed-elsewhere = تغيّر الشيء نفسه هنا وفي مكان آخر: { $places }. لم يُحفظ شيء بعد.
changed-take = أخذ ما هناك
changed-force = حفظ ما هنا
refused-at = لم يُحفظ شيء بعد. { $part }، { $place }:
under-way = بدأت الجلسة. لم يعد هذا الجزء يتغير من هنا؛ بل من المكتب.
under-way-details = بدأت الجلسة. ما زال يمكن تغيير العنوان والرقم والموعد والمكان والواي فاي والعناوين.
unknown-keys = { PLURAL($count) ->
    [zero] محفوظ، لكن هذا البرنامج لا يعرفه: { $keys }
    [one] محفوظ، لكن هذا البرنامج لا يعرفه: { $keys }
    [two] محفوظان، لكن هذا البرنامج لا يعرفهما: { $keys }
    [few] محفوظة، لكن هذا البرنامج لا يعرفها: { $keys }
    [many] محفوظة، لكن هذا البرنامج لا يعرفها: { $keys }
   *[other] محفوظة، لكن هذا البرنامج لا يعرفها: { $keys }
}

## reasons of a refusal
why-missing = هذا ناقص.
why-empty = هذا فارغ.
why-out-of-range = يجب أن يكون عددًا صحيحًا من { $min } إلى { $max }.
why-too-long = أطول من { $max }.
why-plain-key = حروف لاتينية وأرقام وشَرطات فقط.
why-one-of = يجب أن يكون واحدًا من: { $words }.
why-nobody = لا يسمّي هذا أحدًا له دور هنا.
why-no-group = لا يسمّي هذا مجموعة من الجلسة.
why-address = يجب أن يكون عنوانًا يبدأ بـ https://.
why-moment = يجب أن يكون يومًا بساعة ومنطقة زمنية.
why-zone = يجب أن تكون منطقة زمنية مثل Europe/Berlin.
why-twice = المعرّف نفسه موجود هناك مرتين.
why-before-start = ينتهي قبل أن يبدأ.
why-not-json = ليس هذا JSON.
why-other = { $reason }

## details
details-when = متى
details-where = أين وكيف يُوصل
details-how = ما يُقال للناس
field-title = العنوان
field-number = الرقم
field-number-hint = قصير، مثل WS #430. يظهر في كل واجهة.
field-length = المدة
field-day = اليوم
field-time = الساعة
field-zone = المنطقة الزمنية
field-zone-hint = مثل { $zone }. اليوم والساعة هما بتوقيت هذا المكان.
field-zone-unknown = هذه المنطقة غير معروفة. تُختار واحدة من القائمة.
field-place = المكان
field-place-hint = القاعة والمبنى، كما على الباب.
field-wifi = اسم الواي فاي
field-wifi-password = كلمة مرور الواي فاي
field-wifi-hint = تُعرض لإدارة الجلسة وعلى المنشور، لمن في القاعة.
field-meeting = عنوان الاجتماع
field-meeting-hint = حيث يسمع المشاركون عن بُعد ويتكلمون.
field-stream = عنوان البث
field-stream-hint = حيث يشاهد الآخرون.
field-languages = اللغات
field-languages-hint = رموز بينها فواصل، مثل en, ar, fr.
field-retention = الحفظ بعد النهاية
field-retention-hint = ثم يُحذف الأشخاص والأيدي والنصوص؛ ويبقى التقرير مدة.
field-recording = إشعار التسجيل
field-recording-hint = من يسجّل أو يبث. يُعرض قبل أن يُكتب أي شيء.
unit-minutes = دقيقة
unit-min = د
unit-seconds = ث
unit-hours = ساعة

## questions
questions-empty = لا سؤال مطروحًا بعد.
questions-empty-means = يمكن لجلسة أن تستغني عنه؛ وبوجوده تُنسب إليه الفقرات والأيدي.
questions-add = إضافة سؤال
field-question-id = اسم قصير
field-question = السؤال
field-clarified = قراءة موضَّحة
field-clarified-hint = يبقى السؤال نفسه حرفيًا؛ وهذه إلى جانبه.
move-up = نقل { $name } إلى أعلى
move-down = نقل { $name } إلى أسفل
move-up-key = إلى أعلى (Alt ↑)
move-down-key = إلى أسفل (Alt ↓)
remove = إزالة { $name }
remove-short = إزالة

## people
people-empty = لا أحد له دور بعد.
people-empty-means = وبلا أسماء تعمل روابط الأدوار على كل حال.
people-add = إضافة شخص
people-others = { PLURAL($people) ->
    [zero] لا يسمّي الملف غيرهم.
    [one] يسمّي الملف شخصًا آخر يشارك فقط. يبقى كما هو.
    [two] يسمّي الملف شخصين آخرين يشاركان فقط. يبقيان كما هما.
    [few] يسمّي الملف { $people } آخرين يشاركون فقط. يبقون كما هم.
    [many] يسمّي الملف { $people } آخرين يشاركون فقط. يبقون كما هم.
   *[other] يسمّي الملف { $people } آخرين يشاركون فقط. يبقون كما هم.
}
person-unnamed = بلا اسم بعد
person-no-role = بلا دور
person-no-role-means = بلا دور لا يحصل هذا الشخص على رابط.
field-name = الاسم
field-affiliation = جهة الانتماء
field-stakeholder = فئة أصحاب المصلحة
field-region = المنطقة
field-language = لغة الرسالة
field-language-any = غير مذكورة (الإنجليزية)
field-group = المجموعة
field-group-none = بلا
field-roles = الأدوار
stakeholder-government = حكومة
stakeholder-igo = منظمة دولية
stakeholder-civil-society = مجتمع مدني
stakeholder-technical-community = مجتمع تقني
stakeholder-private-sector = قطاع خاص
region-african = أفريقيا
region-asia-pacific = آسيا والمحيط الهادئ
region-eastern-european = أوروبا الشرقية
region-grulac = أمريكا اللاتينية والكاريبي
region-weog = أوروبا الغربية وغيرها
region-igo = منظمة دولية

## run of show
show-bar = { PLURAL($parts) ->
    [zero] لا فقرات
    [one] فقرة واحدة، { $minutes } من { $whole } دقيقة
    [two] فقرتان، { $minutes } من { $whole } دقيقة
    [few] { $parts } فقرات، { $minutes } من { $whole } دقيقة
    [many] { $parts } فقرة، { $minutes } من { $whole } دقيقة
   *[other] { $parts } فقرة، { $minutes } من { $whole } دقيقة
}
sum-full = { $planned } من { $whole } د، كلها مخططة
sum-free = { $planned } من { $whole } د، والباقي { $minutes } د
sum-over = أطول من المدة بمقدار { $minutes } د: المخطط { $planned } والمتاح { $whole }
sum-shares = المداخلات { $panel } د، الكلمة للحضور { $floor } د
show-empty = لا فقرة بعد.
show-empty-means = وبلا فقرات تكون الجلسة نقاشًا مفتوحًا واحدًا.
show-add = إضافة فقرة
segment-more = كل ما في { $name }
segment-more-short = كل الحقول
field-segment-title = عنوان الفقرة
field-segment-minutes = دقائق الفقرة
field-segment-key = الحرف
field-segment-key-hint = يقف تحت الشريط.
field-segment-question = السؤال المطروح
field-segment-question-none = بلا
field-lead = بإدارة
field-inputs = مداخلات المنصّة بالترتيب
field-input-who = المداخلة { $n }: لمن
field-input-minutes = المداخلة { $n }: دقائق
inputs-add = إضافة مداخلة
inputs-nobody = يُضاف أشخاص أولًا؛ فالمداخلة تسمّي واحدًا منهم.
remove-input = إزالة المداخلة { $n }
field-floor = الكلمة للحضور في هذه الفقرة
field-floor-limit = حد الكلمة
field-silence = صمت قبل فتح باب الكلام
field-fixed = لا تُقصَّر ولا تُمدَّد
field-least = على الأقل
field-most = على الأكثر
segment-left = يبقى للحضور { $minutes } د.
segment-too-full = المداخلات والصمت أطول من الفقرة بمقدار { $minutes } د.
segment-outside = المدة خارج هذين الحدين.

## rules
field-policy = من يُقترح تاليًا
policy-equal-voice = صوت متساوٍ
policy-equal-voice-means = الأقل كلمات أولًا، ثم القاعة وعن بُعد بالتناوب، ثم الأسبق.
policy-arrival = الأسبقية
policy-arrival-means = من رفع يده أولًا.
policy-least-time = الأقل وقتًا
policy-least-time-means = من تكلم، هو أو مجموعته، أقل وقت.
policy-round = جولة
policy-round-means = كل في دوره حول المائدة، والتمرير مسموح.
rules-limits = الحدود
rules-limits-means = بالثواني. الحقل الفارغ يأخذ القيمة المعتادة.
limit-usual = المعتاد { $usual }
limit-floor = كلمة من الحضور
limit-hub = كلمة مجموعة مشاهدة
limit-panel-first = أول مداخلة لعضو المنصّة
limit-panel = مداخلة لاحقة
limit-reply = جواب المنصّة
limit-right-of-reply = حق الرد
limit-point-of-order = نقطة نظام
limit-interposed-question = سؤال اعتراضي
limit-short-intervention = تعليق قصير
limit-direct-reply = رد مباشر
limit-extension = تمديد
limit-stream-delay = تأخر البث
limit-closing = التنبيه قبل إغلاق القائمة
limit-hands = أيدي الشخص من النوع الواحد
rules-ways = الطرائق
rules-starts-at-once = إعطاء الكلمة يبدأ العدّ فورًا
rules-ends-at-zero = تنتهي الكلمة من نفسها عند الصفر
rules-ranks = مراتب نقاط النظام
rules-ranks-means = الأكثر إلحاحًا أولًا. وبلا مراتب تؤخذ بترتيب ورودها.
ranks-add = إضافة مرتبة
field-rank = المرتبة { $n }
limit-points = نقاط النظام للشخص
rules-groups = المجموعات
rules-groups-means = للمناظرات ومجموعات العمل: ينتمي الأشخاص إلى مجموعة، وقد يكون للمجموعات الوقت نفسه.
field-group-label = اسم المجموعة { $n }
field-budget = وقت { $group } بالدقائق
groups-add = إضافة مجموعة
groups-budget = لكل مجموعة وقت محدد

## seats
seats-usual = موائد معتادة
seats-clear = بلا مقاعد
seats-preset-u24 = حدوة من 24
seats-preset-u36 = حدوة من 36
seats-preset-u60 = حدوة من 60
seats-preset-square = مربعة، 30
seats-preset-classroom = قاعة درس، 40
seats-side = الجهة
seats-left = الجهة اليسرى
seats-head = الصدر
seats-right = الجهة اليمنى
seats-row-1 = الصف الأول
seats-row-2 = الصف الثاني
seats-of-side = { $side }، الصف { $row }: المقاعد
seats-drawing = { PLURAL($seats) ->
    [zero] المائدة بلا مقاعد بعد
    [one] المائدة وعليها مقعد واحد
    [two] المائدة وعليها مقعدان
    [few] المائدة وعليها { $seats } مقاعد
    [many] المائدة وعليها { $seats } مقعدًا
   *[other] المائدة وعليها { $seats } مقعد
}
seats-none = بلا مقاعد يرفع المكتب الأيدي بالأسماء لا بالمقاعد. اليسار واليمين كما يُريان من الطرف المفتوح نحو الصدر.
seats-total = { PLURAL($seats) ->
    [zero] لا مقاعد.
    [one] مقعد واحد. اليسار واليمين كما يُريان من الطرف المفتوح نحو الصدر.
    [two] مقعدان. اليسار واليمين كما يُريان من الطرف المفتوح نحو الصدر.
    [few] { $seats } مقاعد. اليسار واليمين كما يُريان من الطرف المفتوح نحو الصدر.
    [many] { $seats } مقعدًا. اليسار واليمين كما يُريان من الطرف المفتوح نحو الصدر.
   *[other] { $seats } مقعد. اليسار واليمين كما يُريان من الطرف المفتوح نحو الصدر.
}
seats-renumber = ترقيم حول المائدة

## links
links-once = لا يمكن عرض الروابط إلا الآن، في هذا اللسان: لا يحتفظ الخادم بنسخة تُقرأ. تُسلَّم قبل إغلاقه. ويمكن عمل رابط جديد في أي وقت.
links-hidden = عُرضت الروابط حين أُنشئت، ولا يحتفظ الخادم بنسخة تُقرأ. يمكن عمل رابط جديد في أي وقت، وعندها يتوقف القديم.
copy-link = نسخ الرابط
copy-link-of = نسخ الرابط: { $name }
new-link = رابط جديد
new-link-of = رابط جديد: { $name }
revoke-link = إلغاء
revoked-link = ملغى
link-unused = لم يُستعمل بعد
link-used-on = { PLURAL($devices) ->
    [zero] لم يُستعمل بعد
    [one] استُعمل على جهاز واحد
    [two] استُعمل على جهازين
    [few] استُعمل على { $devices } أجهزة
    [many] استُعمل على { $devices } جهازًا
   *[other] استُعمل على { $devices } جهاز
}
link-not-shown = لم يعد يُعرض
renew-title = رابط جديد: { $name }؟
renew-means = { PLURAL($devices) ->
    [zero] يتوقف الرابط القديم فورًا.
    [one] يتوقف الرابط القديم فورًا، ويخرج الجهاز الذي استعمله.
    [two] يتوقف الرابط القديم فورًا، ويخرج الجهازان اللذان استعملاه.
    [few] يتوقف الرابط القديم فورًا، وتخرج الأجهزة التي استعملته ({ $devices }).
    [many] يتوقف الرابط القديم فورًا، وتخرج الأجهزة التي استعملته ({ $devices }).
   *[other] يتوقف الرابط القديم فورًا، وتخرج الأجهزة التي استعملته ({ $devices }).
}
renew-join-means = يتوقف العنوان والرمز وصورته القديمة فورًا لمن يأتي بعد؛ وما طُبع منها يُستبدل. ومن في الداخل يبقى.
renew-deed = عمل جديد
revoke-title = إلغاء رابط { $name }؟
revoke-means-unused = يتوقف فورًا. ويمكن عمل رابط جديد لاحقًا.
revoke-means = { PLURAL($devices) ->
    [zero] يتوقف فورًا. ويمكن عمل رابط جديد لاحقًا.
    [one] يتوقف فورًا، ويخرج الجهاز الذي استعمله. ويمكن عمل رابط جديد لاحقًا.
    [two] يتوقف فورًا، ويخرج الجهازان اللذان استعملاه. ويمكن عمل رابط جديد لاحقًا.
    [few] يتوقف فورًا، وتخرج الأجهزة التي استعملته ({ $devices }). ويمكن عمل رابط جديد لاحقًا.
    [many] يتوقف فورًا، وتخرج الأجهزة التي استعملته ({ $devices }). ويمكن عمل رابط جديد لاحقًا.
   *[other] يتوقف فورًا، وتخرج الأجهزة التي استعملته ({ $devices }). ويمكن عمل رابط جديد لاحقًا.
}
revoke-deed = إلغاء
join-title = مدخل الجميع
join-address = العنوان
join-code = الرمز
join-check = تعرض الصفحة الصحيحة هذه الكلمات الأربع
join-copy-label = نسخ الرابط: مدخل الجميع
join-print = طباعة
join-renew = رمز جديد
join-scan = تُمسح الصورة، أو يُفتح
join-safe = لا حساب ولا تطبيق ولا اسم. لا تطلب هذه الصفحة أبدًا كلمة مرور أو رقم هاتف.

## messages
messages-title = رسالة لكل شخص
messages-means = جاهزة للإرسال: ما هي، ومتى، وأين، والرابط الخاص، وما العمل، وأين يُفحص الجهاز.
messages-empty = لا أحد يُكتب إليه بعد.
messages-empty-means = يُضاف أشخاص لهم دور؛ فيحصل كل منهم على رسالته.
messages-lacking = { PLURAL($people) ->
    [zero] لا رسالة ينقصها رابط.
    [one] رسالة واحدة ينقصها رابط لم يعد يُعرض. يُعمل رابط جديد أولًا.
    [two] رسالتان ينقصهما رابط لم يعد يُعرض. يُعمل رابط جديد أولًا.
    [few] { $people } رسائل ينقصها رابط لم يعد يُعرض. تُعمل روابط جديدة أولًا.
    [many] { $people } رسالة ينقصها رابط لم يعد يُعرض. تُعمل روابط جديدة أولًا.
   *[other] { $people } رسالة ينقصها رابط لم يعد يُعرض. تُعمل روابط جديدة أولًا.
}
messages-unsaved = تقول الرسائل ما في هذه الصفحة؛ ولم يُحفظ بعد.
message-copy = نسخ الرسالة
message-copy-of = نسخ الرسالة: { $name }
messages-copy-all = نسخ كل الرسائل
invite-hello = تحية طيبة، { $name }،
invite-session = لك دور في: { $title }
invite-when = الموعد: { $day }، { $time } ({ $zone })
invite-where = المكان: { $place }
invite-meeting = الاجتماع عن بُعد:
invite-link = رابطك بصفة { $role }:
invite-do-onsite-moderator = يُفتح على الحاسوب الذي سيكون معك إلى المائدة. منه تُدار الجلسة، ومفتاح واحد يفعل ما حان وقته.
invite-do-online-moderator = يُفتح على حاسوبك بجانب المائدة. هناك تصل الأسئلة عن بُعد، ومنه يمكن أيضًا إدارة الجلسة.
invite-do-rapporteur = يُفتح على الجهاز الذي تُدوَّن عليه الملاحظات.
invite-do-organizer = يُفتح لرؤية الجلسة وإنهائها. يُحفظ بعيدًا عن الروابط الأخرى.
invite-do-panelist = يُفتح على هاتفك أو حاسوبك أثناء الجلسة. يُظهر وقتك وما تقوله لك إدارة الجلسة.
invite-join = يشارك الجميع هنا، بالرمز { $code }:
invite-test = يُستحسن فحص جهازك مسبقًا، في شبكة الجلسة إن أمكن:
invite-alone = رابطك لك وحدك: من يحمله يتصرف بدورك. وإن وصل إلى غيرك، يُطلب رابط جديد.

## rehearsal
rehearsal-speed = السرعة
rehearsal-speed-means = ×1 كما في الحقيقة. الأسرع جيد للنظر، والأبطأ للتمرن.
rehearsal-chair = يرأسها
rehearsal-chair-simulated = إدارة متخيَّلة
rehearsal-chair-you = من يتدرب
rehearsal-chair-means = حين يرأس من يتدرب تنتظر النسخة أن تُبدأ، ثم تُرفع الأيدي وتَرِد الأسئلة من نفسها، والساعة لا تنتظر أحدًا. وجدول الجلسة غير المأخوذ من WS #430 يرأسه دائمًا من يتدرب.
rehearsal-begin = بدء تدريب
rehearsal-runs = التدريب يجري. وكل واجهة منه تقول ذلك.
rehearsal-end = إنهاء التدريب
rehearsal-end-other = إنهاء تدريب جارٍ
rehearsal-open-means = يُفتح كل منها في لسان خاص. يمكن لشخص واحد أن يمسك المكتبين، أو يُرسل أحدهما إلى زميل الإدارة.
rehearsal-saved-only = يؤدي التدريب ما هو محفوظ؛ وليست منه آخر التغييرات.
open-onsite-moderator = مكتب القاعة
open-online-moderator = مكتب المشاركة عن بُعد
open-stage = شاشة القاعة
open-join = هاتف
open-new-tab = (في لسان جديد)
