### الشاشة: ما يقرؤه الجميع. أدوار وجهات، ولا أسماء إلا لمن اختار ذلك.

stage-title = الشاشة
stage-connecting = جارٍ الاتصال
stage-ends-in = تنتهي الجلسة بعد
stage-over-by = تجاوز الوقت بـ
stage-has-floor = الكلمة الآن
stage-asks = سؤال للمتكلم
stage-onsite = مشارك من القاعة
stage-online = مشارك عن بُعد
stage-panel = من المتحدثين
stage-read = سؤال يقرؤه أحد المنسّقَين
stage-read-online = سؤال عن بُعد
stage-break = استراحة
stage-group = { PLURAL($people) ->
    [two] مجموعة من شخصين
    [few] مجموعة من { $people } أشخاص
   *[other] مجموعة من { $people } شخصًا
}
stage-please-stop = يرجى التوقف
stage-of = من { $time }
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
stage-panel-time = المتحدثون
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
stage-minutes = { PLURAL($minutes) ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}

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
