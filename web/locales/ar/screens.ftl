# What screens show besides the floor: messages, the screens themselves, cards, the stream, published questions.

## The pane
screens-title = الشاشات
screens-parts = ما يُعرض هنا
part-messages = الرسائل
part-screens = الشاشات
part-stream = البث
message-to-screens = رسالة إلى الشاشات
screens-connected = الشاشات المتصلة
stream-shows = ما يظهر في البث
message-to = رسالة إلى { $who }

## Messages
message-for = لمن تظهر
audience-speaker = المتكلّم
audience-speaker-is = هاتف صاحب الكلمة وشاشته
audience-panel = المنصّة
audience-panel-is = صفحات جميع من في المنصّة
audience-moderators = إدارة الجلسة
audience-moderators-is = المكتبان
audience-stage = شاشة القاعة
audience-stage-is = جهاز العرض
audience-public = الجمهور
audience-public-is = الهواتف والبث
message-person = شخص واحد
message-no-person = لا أحد بعينه
presets-speaker = لصاحب الكلمة
presets-room = للقاعة
message-words = كلمات أخرى
message-goes-to = تصل إلى: { $who }
message-nobody = اختر لمن تظهر.
deed-show-message = اعرضها
messages-stand = معروض الآن
messages-none = لا رسالة معروضة.
shown-by = { $who }، منذ { $time }
deed-clear-message = أزلها
to-clear-message = أزل: { $what }
deed-tell-slower = لصاحب الكلمة: أبطأ
deed-tell-louder = لصاحب الكلمة: أعلى صوتًا
deed-tell-closer-to-mic = لصاحب الكلمة: أقرب إلى الميكروفون
deed-tell-answer-please = لصاحب الكلمة: نرجو الجواب

## The screens
screen-number = الشاشة { $n }
screen-role-stage = شاشة القاعة
screen-role-overlay = شريط البث
screen-orders = ما تعرضه الشاشة { $n }
screen-identify = أيّها هذه؟
screen-blank = تفريغ
screen-unblank = إعادة العرض
screen-shows-nothing = لا تعرض شيئًا
screen-shows-third = تعرض شريط البث
view-room = القاعة
view-speaker = المتكلّم
view-next = التالي
view-question = السؤال
view-clock = الساعة
view-blank = لا شيء
screen-asked = المطلوب منها: { $what }
screen-lags = المطلوب منها: { $what }. لم تستجب الشاشة.
screens-none = لا شاشة متصلة.
screens-none-how = افتح رابط شاشة القاعة أو رابط البث على الجهاز الموصول بجهاز العرض أو بالبث.
screens-links = انسخ الروابط

## Cards and blank
screens-all = كل الشاشات
card-on-stage = البطاقة على شاشة القاعة
card-none = لا بطاقة.
card-rules = القواعد
card-question = السؤال
card-join = طريقة الانضمام
card-why = يبقى صاحب الكلمة ظاهرًا.
deed-show-question = اعرض السؤال
deed-show-join = اعرض طريقة الانضمام
deed-hide-card = أزل البطاقة
blank-all = تفريغ الكل
blank-is-on = كل الشاشات والهواتف فارغة.
blank-why = القاعة والبث والهواتف معًا. لا تتوقف أي ساعة.

## The stream
on-air = على الهواء
stream-preview = معاينة
stream-as-is = هذا ما يظهر في البث.
stream-not-yet = لا يُظهر البث هذه التغييرات بعد.
stream-nothing-yet = لا شيء على الهواء.
stream-other-language = شاشة البث نفسها تعرضه بلغة: { $lang }
stream-what = يظهر
stream-is-on-air = صاحب الكلمة مع الوقت
stream-has-question = السؤال الذي يُقرأ
stream-has-address = عنوان طرح الأسئلة
stream-question-why = الأسئلة التي أُجيز نشر نصها فقط.
stream-naming = يُسمّى الناس بـ
naming-roles = الصفة
naming-roles-is = «مشارك من القاعة»؛ لا يُسمّى أحد.
naming-codenames = الاسم الرمزي
naming-codenames-is = لمن اختار اسمًا رمزيًا ووافق؛ والباقون بالصفة.
naming-names = الاسم
naming-names-is = لمن قبل ذكر اسمه؛ والاسم الرمزي والصفة كما سبق.
stream-chatham = قاعدة تشاتام هاوس سارية: لا يُسمّى أحد في البث.
stream-show-so = اعرضه هكذا
deed-air = اعرض في البث
deed-off-air = أزل عن الهواء
stream-no-screen = لا شاشة بث متصلة: من يفتح رابطها يرى هذا.
stream-empty = لا يُظهر البث شيئًا.
stream-no-turn = لا أحد له الكلمة الآن.
stream-blank = كل الشاشات فارغة: لا يُظهر البث شيئًا.
stream-asks = تابع واسأل

## Questions on screens
deed-publish-question = في القاعة والبث والهواتف
deed-unpublish-question = أزله عن الشاشات
to-publish-question = في القاعة والبث والهواتف: { $what }
to-unpublish-question = أزل عن الشاشات: { $what }
on-screens = على الشاشات والهواتف
words-on-screens = النص على الشاشات
ask-publish = سيظهر هذا النص في القاعة والبث والهواتف
publish-why = من دون اسم السائل. يظهر في القاعة والبث عند قراءته، وعلى الهواتف من الآن، حيث يمكن تأييد السؤال. يُسحب بلمسة واحدة، لكن ما بُثّ لا يُسترجع.
deed-address-question = لأحد المتحدثين
deed-unaddress-question = للجميع
ask-address = لمن هذا السؤال؟
question-for = إلى { $who }
key-address = لذلك المتحدث
reading-open = فتح «القراءة المرافقة»
reading-hint = ما يُقال الآن وما يليه بخط كبير للترجمة الفورية، ويُفتح برابط الترجمة الفورية.
