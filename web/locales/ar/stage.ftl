### الشاشة: ما يقرؤه الجميع. أدوار وجهات، ولا أسماء إلا لمن اختار ذلك.

stage-title = الشاشة
stage-connecting = جارٍ الاتصال
stage-ends-in = تنتهي الجلسة بعد
stage-over-by = تجاوز الوقت بـ
stage-has-floor = الكلمة الآن
stage-please-stop = يرجى التوقف
stage-next = التالي
stage-nobody-next = لا أحد بعد
stage-room = القاعة
stage-remote = عن بُعد
stage-turns = الكلمات حتى الآن
stage-waiting = { PLURAL($hands) ->
    [one] طلب واحد ينتظر
    [two] طلبان ينتظران
    [few] { $hands } طلبات تنتظر
    [many] { $hands } طلبًا ينتظر
   *[other] { $hands } طلب ينتظر
}
stage-waiting-none = لا طلب ينتظر
stage-nobody = باب الكلام مفتوح
stage-nobody-raise = اطلب الكلمة من هاتفك أو في القاعة
stage-silence = لحظة هدوء للتفكير
stage-silence-means = باب الطلبات مفتوح. يُسمع كل من يرغب مرة قبل أن يتكلم أحد مرتين.
stage-paused = توقف مؤقت
stage-paused-means = كل الساعات متوقفة. نتابع بعد لحظة.
stage-lobby = نبدأ قريبًا
stage-lobby-means = يمكن طلب الكلمة من الآن، والطلبات تحتفظ بترتيبها.
stage-ended = انتهت الجلسة
stage-ended-means = ما زال السؤال كتابةً ممكنًا.
stage-join = اطلب الكلمة
stage-code = الرمز
stage-closing = القائمة على وشك الإغلاق
stage-closed = أُغلقت القائمة لهذا الجزء

## The card of rules
stage-rules = كيف نتحاور
stage-rules-webcast = هذه الجلسة تُبثّ أو تُسجَّل. ما يُقال بصوت عالٍ قد يُسمع في أي مكان.
stage-rules-write = يمكنك أن تكتب بدلًا من ذلك، فيقرأه أحد المنسّقَين دون اسمك.
stage-rules-names = لا تُظهر هذه الشاشة ولا القائمة أي اسم، إلا لمن اختار الكلام باسمه.
stage-rules-chatham = قاعدة تشاتام هاوس
stage-rules-chatham-text = حينما يُعقد اجتماع أو جزء منه في إطار قاعدة تشاتام هاوس، فإن المشاركين يكونون أحراراً في استخدام المعلومات التي يحصلون عليها، لكن لا يجب كشف هوية أو انتماء المتحدثين أو أي شخص آخر من المشاركين.
stage-rules-chatham-webcast = لا يمكن عقد جلسة تُبثّ وفق هذه القاعدة. وهي هنا تحكم ما تُظهره هذه الأداة وما تُصدّره.
stage-rules-turns = لا يتكلم أحد مرتين قبل أن يتكلم كل من يرغب مرة. وتتناوب القاعة ومن هم عن بُعد.
stage-rules-respect = الكلام عن السؤال لا عن الأشخاص.

## The way in
stage-link-refused = لم يعد هذا الرابط صالحًا. اطلب رابطًا جديدًا من أحد المنسّقَين.
stage-link-missing = تُفتح الشاشة برابطها، وهو لدى المنسّقَين.
stage-no-line = الخادم لا يجيب. نواصل المحاولة.
stage-old = هذه الشاشة أقدم من الخادم. أعد تحميلها.
stage-blank = أفرغ المنسّقون الشاشات
stage-link-again = نحاول من جديد كل دقيقة.
stage-no-line-means = الساعات مستمرة هناك، وتعود هذه الشاشة من تلقاء نفسها.
stage-fault = لحظة من فضلكم
stage-fault-means = تبدأ هذه الشاشة من جديد بعد ثوانٍ.
stage-renewing = يجري تحميل إصدار جديد

## What the views say
stage-nobody-speaks = لا أحد يتكلم الآن
stage-then = فيما يلي
stage-after-you = التالي
stage-waits = في الانتظار
stage-nudge-wrap-up = يرجى الاختتام
stage-nudge-time-is-up = انتهى الوقت
stage-question-next = السؤال التالي
stage-question-room = سؤال من القاعة
stage-no-question = لا سؤال على الشاشة
stage-join-means = امسح الرمز بهاتفك أو اكتب العنوان. بلا اسم ولا تطبيق ولا حساب.
stage-clock-session = الجلسة
stage-clock-end = حتى نهاية الجلسة
stage-clock-over = بعد نهاية الجلسة
stage-clock-segment = هذا الجزء
stage-clock-turn = المتكلم

## This screen: its panel and what the desk calls it
stage-screen = الشاشة
stage-options = خيارات هذه الشاشة
stage-close = إغلاق
stage-shows = المعروض
stage-how = المظهر
stage-view-room = القاعة
stage-view-speaker = للمتكلم
stage-view-next = صاحب الدور التالي
stage-view-question = السؤال
stage-view-clock = ساعة الاستوديو
stage-view-blank = لا شيء
stage-emptied = إفراغها الآن
stage-light = خلفية فاتحة
stage-mirror = معكوسة
stage-full = ملء الشاشة
stage-size = الحجم
stage-smaller = أصغر
stage-larger = أكبر
stage-not-live = لا اتصال بالخادم، والشاشة تواصل المحاولة
stage-wake-awake = يبقى الجهاز يقظًا
stage-wake-asleep = قد ينام الجهاز: المس الشاشة مرة واحدة
stage-wake-cannot = لا يستطيع هذا المتصفح إبقاء الجهاز يقظًا هنا: أوقف السكون في إعدادات الجهاز
stage-shelf = إعادة التحميل دون شبكة تُظهر هذه الصفحة من جديد
stage-shelf-none = دون https لا يمكن إعادة تحميل هذه الصفحة والشبكة مقطوعة: أبقها مفتوحة

## The overlay of the stream
overlay-title = شريط البث
overlay-number = شريط البث
overlay-ask = تابع واسأل

## The plain page for old browsers
stage-no-script = تحتاج هذه الشاشة إلى نص برمجي. إن لم يتوفر فاطلب من أحد المنسّقَين الصفحة البسيطة للشاشة.
stage-group = مجموعة
