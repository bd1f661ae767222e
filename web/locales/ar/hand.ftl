### صفحة المشارك وصفحة الاستقبال

## Everywhere
hand-language = English
hand-title = المشاركة
hand-refresh = تحديث
hand-leave = مغادرة
hand-rehearsal = تدريب ×{ $rate }
hand-as-of = حتى { $time }
hand-back = العودة إلى الطاولة المستديرة

## Joining
hand-join-title = انضم إلى الطاولة المستديرة
hand-recording = يبثّ المضيف هذه الجلسة أو يسجّلها.
hand-recording-means = ما يُقال بصوت عالٍ قد يُسمع في أي مكان. يمكنك أن تكتب، فيقرأه أحد المنسّقَين دون اسمك.
hand-not-recorded = لا يبثّ المضيف هذه الجلسة ولا يسجّلها.
hand-readers = يرى المنسّقان ما تكتبه هنا. ولا يرى غيرهما أي اسم إلا حيث تسمح بذلك أدناه.
hand-plain-http = هذا العنوان غير مشفّر. يمكن قراءة النصوص على هذه الشبكة.
hand-who = كيف نناديك؟
hand-codename = باسم مستعار:
hand-codename-means = لهذه الجلسة فقط، ولا حاجة إلى اسمك.
hand-named = باسمي
hand-named-means = على السجل. لا يظهر إلا حيث تسمح بذلك أدناه.
hand-name = اسمك، ومؤسستك إن شئت
hand-unnamed = بلا أي اسم
hand-unnamed-means = يقرأ أحد المنسّقَين ما تكتبه، ولا يُحفظ أي اسم.
hand-where = أين أنت؟
hand-onsite = في القاعة
hand-online = عن بُعد
hand-tongue = لغة كلامك أو كتابتك
hand-join = انضمام
hand-consent = بالانضمام توافق على حفظ طلباتك ونصوصك لهذه الجلسة. لا حساب. ملف ارتباط واحد لهذا اليوم فقط.
hand-deleted = { PLURAL($hours) ->
    [zero] يُحذف كل شيء عند الختام.
    [one] يُحذف كل شيء بعد ساعة من الختام.
    [two] يُحذف كل شيء بعد ساعتين من الختام.
    [few] يُحذف كل شيء بعد { $hours } ساعات من الختام.
   *[other] يُحذف كل شيء بعد { $hours } ساعة من الختام.
}
hand-join-name-missing = لم يضع شيء. اكتب اسمك أو اختر اسمًا مستعارًا.
hand-join-over = انتهت الجلسة. لم يعد الانضمام ممكنًا.
hand-code-unknown = لا توجد جلسة بهذا الرمز
hand-code-unknown-means = تحقّق من الأحرف الثمانية على الشاشة أو النشرة. الحرف O والصفر سواء، وكذلك I وL والواحد.

## What runs
hand-lobby = لم تبدأ بعد
hand-lobby-means = الطلبات مسجّلة من الآن بترتيب وصولها.
hand-ended = انتهت الجلسة
hand-ended-means = ما زال بإمكانك السؤال كتابةً، ويجيب المنسّقان كتابةً.
hand-paused = الجلسة متوقفة مؤقتًا. كل الساعات متوقفة.
hand-blank = الشاشات فارغة
hand-blank-means = أفرغها المنسّقون للحظة. طلبك وأسئلتك محفوظة.
hand-muted = لا يقبل المنسّقون منك طلبات أو أسئلة في الوقت الحالي.
hand-silence = لحظة هدوء للتفكير. باب الطلبات مفتوح.
hand-now-nobody = لا أحد يتكلم الآن
hand-now-onsite = الآن: شخص في القاعة
hand-now-online = الآن: شخص عن بُعد
hand-now-panel = الآن: المتحدثون
hand-now-read = الآن: سؤال يُقرأ بصوت عالٍ
hand-now-hub = { PLURAL($people) ->
    [two] الآن: مجموعة من شخصين
    [few] الآن: مجموعة من { $people } أشخاص
   *[other] الآن: مجموعة من { $people } شخصًا
}
hand-now-named = الآن: { $name }
hand-now-break = استراحة
hand-next-onsite = التالي: شخص في القاعة
hand-next-online = التالي: شخص عن بُعد
hand-next-panel = التالي: المتحدثون
hand-next-named = التالي: { $name }
hand-segment = { $key }. { $title }
hand-waiting = { PLURAL($hands) ->
    [zero] لا أحد ينتظر.
    [one] طلب واحد ينتظر.
    [two] طلبان ينتظران.
    [few] { $hands } طلبات تنتظر.
    [many] { $hands } طلبًا ينتظر.
   *[other] { $hands } طلب ينتظر.
}
hand-waiting-none = لا أحد ينتظر.
hand-list-closing = النداء الأخير: القائمة على وشك الإغلاق. اطلب الكلمة الآن إن أردت الكلام في هذا الجزء.
hand-list-closed = أُغلقت القائمة لهذا الجزء. الطلب الجديد ينتظر الجزء التالي.
hand-list-closed-last = أُغلقت القائمة. ما زالت الكتابة ممكنة، وتُدرج في السجل.

## Raising
hand-raise-title = هل تريد الكلام؟
hand-raise = أطلب الكلمة
hand-raise-other = طلب آخر: رد أو نقطة نظام
hand-more = أذكر الموضوع
hand-kind = النوع
hand-kind-floor = للكلام
hand-kind-interposed_question = سؤال قصير للمتكلم
hand-kind-short_intervention = ملاحظة وجيزة على ما قيل الآن
hand-kind-point_of_order = نقطة نظام
hand-kind-direct_reply = رد على المتكلم
hand-kind-right_of_reply = حق الرد
hand-kind-panel = المتحدثون
hand-kind-reply = رد
hand-kind-break = استراحة
hand-topic = الموضوع، للمنسّقَين
hand-about = حول
hand-about-none = لا سؤال بعينه
hand-up-to = حتى { $chars } حرف

## Waiting
hand-is-up = طلبك مسجَّل
hand-is-parked = طلبك مؤجَّل
hand-is-parked-means = يعود حين تريد.
hand-place = في القائمة
hand-place-1 = الأول في القائمة
hand-ahead = { PLURAL($hands) ->
    [one] طلب واحد قبلك
    [two] طلبان قبلك
    [few] { $hands } طلبات قبلك
    [many] { $hands } طلبًا قبلك
   *[other] { $hands } طلب قبلك
}
hand-ahead-none = لا أحد قبلك
hand-expected = نحو الدقيقة { $minute } ({ $clock })
hand-expected-minute = نحو الدقيقة { $minute }
hand-expected-range = بين الدقيقة { $from } والدقيقة { $to }
hand-next-expected = يبدأ دورك نحو الدقيقة { $minute } ({ $clock }).
hand-next-expected-minute = يبدأ دورك نحو الدقيقة { $minute }.
hand-unreached = قد لا يصل إليك الدور. اكتب ما لديك، ويُدرج في السجل.
hand-unreached-short = قد لا يصل إليه الدور
hand-write = الكتابة بدلًا من الكلام
hand-write-send = إرسال إلى السجل
hand-for-later = ينتظر الجزء التالي الذي فيه وقت للكلام.
hand-lowers = سيُسحب بعد لحظة. اطلب الكلمة ثانية ليبقى.
hand-lower = سحب الطلب
hand-step-back = تقديم غيري
hand-park = تأجيل
hand-unpark = العودة إلى القائمة
hand-change = تعديل
hand-save = حفظ
hand-is-next = دورك هو التالي
hand-is-next-means = أبقِ هذه الصفحة مفتوحة.
hand-read-for-you = يقرؤه أحد المنسّقَين بصوت عالٍ دون اسم

## The own turn
hand-floor = الكلمة لك الآن
hand-floor-read = سؤالك يُقرأ الآن
hand-of = من { $time }
hand-done = انتهيت
hand-nudge-wrap-up = حان الختام
hand-nudge-time-is-up = انتهى الوقت
hand-wrap-up = يطلب المنسّقان الختام
hand-time-is-up = يطلب المنسّقان التوقف
hand-turn-paused = ساعتك متوقفة
hand-phase-normal = ضمن الوقت
hand-phase-warning = حان الختام
hand-phase-danger = الثواني الأخيرة
hand-phase-overtime = تجاوز الوقت

## Messages from the moderators
hand-message-wrap_up = يُرجى الختام
hand-message-slower = يُرجى التكلم ببطء أكثر
hand-message-louder = يُرجى رفع الصوت
hand-message-closer_to_mic = يُرجى الاقتراب من الميكروفون
hand-message-you_are_next = دورك هو التالي
hand-message-answer_please = تُرجى الإجابة عن السؤال
hand-message-last_questions = الأسئلة الأخيرة من فضلكم
hand-message-write_instead = تُرجى الكتابة بدلًا من ذلك؛ ويُدرج المكتوب في السجل
hand-message-short_break = استراحة قصيرة
hand-message-back_soon = نعود بعد قليل
hand-message-technical_problem = مشكلة تقنية. يُرجى البقاء معنا

## Writing
hand-ask-title = سؤال مكتوب
hand-question = سؤالك
hand-ask-readers = يرى المنسّقان النص والاسم الذي اخترته. وقد يعرضان النص، ولا يظهر اسمك إلا حيث سمحت بذلك.
hand-ask-aloud = يقرؤه أحد المنسّقَين بصوت عالٍ حين يأتي دورك.
hand-for-the-record = للسجل فقط: أجيبوني كتابةً
hand-send = إرسال
hand-mine = ما سألت عنه
hand-state-new = لدى المنسّقَين
hand-state-held = لدى المنسّقَين
hand-state-shortlisted = اختير للقاعة
hand-state-forwarded = في القائمة ليُقرأ
hand-state-voiced = قُرئ في القاعة
hand-state-answered = أُجيب عنه
hand-state-declined = لم يُؤخذ به
hand-state-written = لجواب مكتوب
hand-reason = السبب: { $text }
hand-answer = الجواب: { $text }
hand-redacted = أُزيل هذا النص

## What came of it
hand-said-raised = وصل الطلب، رقم { $place }
hand-said-received = وصل
hand-said-slow-down = وصل. تُحسب آخر ضغطة، ولا حاجة إلى إعادتها.
hand-said-left = تمت المغادرة. سُحبت طلباتك.
hand-said-changed = تم التعديل
hand-said-done = شكرًا لك. انتهى دورك.
hand-said-done-already = شكرًا لك. أنهى أحد المنسّقَين دورك في اللحظة نفسها.
hand-said-written = وصل. يُدرج في السجل.
hand-sending = جارٍ الإرسال…
hand-unsent = لم يُرسل بعد. يُرسل تلقائيًا مرة واحدة.
hand-offline = لا اتصال منذ { $time }. لم يضع شيء.
hand-reload = هذه الصفحة أقدم من الخادم. أعد تحميلها؛ لا يضيع شيء.
hand-this-page = ساعة هذه الصفحة
hand-clock = دقيقة حتى ± #0 م.ث. الفارق #1 م.ث. العيّنات: #2، أحدثها قبل #3 ث. ذهابًا وإيابًا #4 م.ث.

## Refusals, what is safe first
hand-no = لم يتغير شيء. هذا غير ممكن الآن.
hand-no-not_yours = لم يتغير شيء. هذا للمنسّقَين فقط.
hand-no-not_live = لم يضع شيء. لم تبدأ الجلسة بعد.
hand-no-over = لم يضع شيء. انتهت الجلسة، وما زال السؤال كتابةً ممكنًا.
hand-no-is_paused = لم يضع شيء. الجلسة متوقفة مؤقتًا.
hand-no-no_such_hand = لم يضع شيء. لم يعد هذا الطلب قائمًا.
hand-no-no_such_turn = لم يضع شيء. انتهى دورك من قبل.
hand-no-hand_already_up = لم يضع شيء. طلبك مسجَّل من قبل.
hand-no-list_closed = لم يضع شيء. أُغلقت القائمة، ولا جزء لاحق يقبل الطلبات. اسأل كتابةً بدلًا من ذلك.
hand-no-kind_not_here = لم يتغير شيء. هذا النوع غير ممكن الآن.
hand-no-nobody_speaks = لم يتغير شيء. لا متكلم الآن يتعلق به الطلب.
hand-no-points_used_up = { PLURAL($max) ->
    [one] لم يتغير شيء. استعملت نقطة النظام المتاحة لك.
    [two] لم يتغير شيء. استعملت نقطتي النظام المتاحتين لك.
    [few] لم يتغير شيء. استعملت نقاط النظام الـ{ $max } المتاحة لك.
   *[other] لم يتغير شيء. استعملت نقاط النظام المتاحة لك، وعددها { $max }.
}
hand-no-only_once = لم يتغير شيء. هذا ممكن مرة واحدة فقط.
hand-no-already_so = الأمر كذلك من قبل.
hand-no-muted = لم يتغيّر شيء. لا يقبل المنسّقون منك طلبات أو أسئلة في الوقت الحالي.
hand-no-banned = لم يتغيّر شيء. أغلق المنسّقون هذه الجلسة أمامك.
hand-no-no_round = لم يتغيّر شيء. لا تشمل الجولة هذا الطلب.
hand-no-stale = لم يضع شيء. تغيّر الأمر قبلك، وهذا حاله الآن.
hand-no-full = لم يتغير شيء. هذه الجلسة ممتلئة.
hand-no-text_too_long = لم يضع شيء. في النص { $chars } حرف، والحد { $max }.
hand-no-text_empty = لم يتغير شيء. لا نص بعد.
hand-no-not_stored = لم يضع شيء ولم يُرسل بعد. لا يستطيع الخادم حفظه الآن؛ أرسله ثانية.
hand-no-stopping = لم يضع شيء ولم يُرسل بعد. يُعاد تشغيل الخادم؛ أرسله ثانية.
hand-no-too_fast = لم يضع شيء. انتظر لحظة ثم أرسله ثانية.
hand-no-not_signed_in = لم يضع شيء. لم تعد هذه الصفحة تعرفك؛ انضم ثانية.

## The landing page
landing-what = قائمة كلام واحدة لطاولة مستديرة هجينة: القاعة ومن هم عن بُعد في ترتيب واحد، وساعة لكل متكلم، وصوت لمن لا يجوز ذكر اسمه.
landing-join = الانضمام إلى جلسة
landing-code = رمز الانضمام
landing-code-hint = ثمانية أحرف، على الشاشة أو النشرة
landing-go = انضمام
landing-create = استضافة جلسة
landing-create-means = بمفتاح المضيف لهذا الخادم تُنشأ الجلسات وتُعطى روابط المنسّقَين والشاشة والمشاركين.
landing-host = إلى صفحة المضيف
landing-keeps = لا حساب ولا تتبّع، ولا شيء من أطراف أخرى.

## Codenames: words in the same order in every language
codename-tints = العنبر المرجان العاج اليشم النيل النحاس الفضة الذهب القرمز البنفسج الأرجوان السماء الزيتون اللؤلؤ الياقوت التوباز الزعفران الكوبالت الرخام المخمل الضباب الشمس السكون اللطف الضياء الصفاء الهدوء السرعة الشجاعة النبل البرية الحرية
codename-birds = بلشون صقر سنونو هدهد لقلق كركي قبرة حناء حمامة عقاب حسون أبو_منجل عوسق عقعق عندليب عقاب_البحر بومة حجل بجع زقزاق سمان غراب طيطوي زرزور تم سمامة خرشنة سمنة ذعرة نقار نمنمة نحام
codename = { $bird } { $tint }

## Coming in
hand-join-another = يستخدم شخص آخر هذا الجهاز. تنضمّ هنا شخصاً آخر بصفحة خاصة بك.
hand-identification = يريد المضيف أن يعرف من يشارك:
hand-chatham = قاعدة تشاتام هاوس.
hand-chatham-means = يجوز استخدام ما يُقال، لا ذكر من قاله ولا من حضر.
hand-chatham-webcast = لا يمكن عقد جلسة تُبثّ في إطارها: فالقاعدة تشمل حينها ما تعرضه هذه الأداة وتصدّره فقط. اكتب بدلاً من ذلك، فيقرأه أحد المنسّقَين من دون اسمك.
hand-return = كنت هنا من قبل
hand-return-words = كلماتك الأربع
hand-return-means = بأي من اللغات الست. إن لم تكن لديك، فانضمّ من جديد.
hand-return-go = أعِدني
hand-return-unknown = هذه الكلمات الأربع لا تعيد أحداً. راجعها مرة أخرى، أو انضمّ من جديد.
hand-return-not-words = ليست هذه أربع كلمات من قائمتنا. راجعها كلمة كلمة؛ ترتيبها مهم.
hand-page-old = بقيت هذه الصفحة مفتوحة أطول مما ينبغي، أو أوصلتك إليها صفحة أخرى. راجع ما هو مكتوب هنا واضغط مرة أخرى.
hand-said-back = عدت. طلباتك وأسئلتك كما تركتها.
hand-said-deleted = حُذف كل ما يخصّك.
hand-erase-out = غادرت هذه الجلسة، أو أغلقها المنسّقون أمامك. ما يخصّك لا يزال هنا، ويمكنك حذفه.
hand-said-seat-not-free = انضممت. يجلس شخص آخر في ذلك المقعد؛ أخبر أحد المنسّقَين أين تجلس.
hand-said-no-such-seat = انضممت. لا مقعد هنا بهذا الرقم؛ أخبر أحد المنسّقَين أين تجلس.
hand-shown = أين يجوز إظهار هذا الاسم؟
hand-shown-room = على شاشة القاعة ولسائر الحاضرين
hand-shown-stream = في البث المباشر وتسجيله
hand-shown-report = في التقرير
hand-shown-means = ما لا تختاره يعني لا. يمكنك تغييره إلى أن يُنشر.
hand-join-more = المقعد، ما تحتاج إليه، مجموعة
hand-seat = رقم المقعد إن رأيته
hand-need = ما الذي تحتاج إليه لتشارك؟
hand-need-readers = لا يراه سوى المنسّقَين، ويُحذف قبل غيره.
hand-group-people = كم شخصاً يتكلم عبر هذه الصفحة إن كنتم مجموعة؟
hand-group-means = من 2 إلى 10000. للمجموعة صوت واحد في الطابور.
hand-group-wrong = لم يضع شيء. المجموعة من 2 إلى 10000 شخص؛ اترك الخانة فارغة إن كنت وحدك.
hand-sees = من يرى ماذا؟
hand-sees-who = من
hand-sees-name = اسمك
hand-sees-words = ما تكتبه
hand-sees-moderators = المنسّقان
hand-sees-moderators-name = نعم، ما لم تنضمّ بلا اسم
hand-sees-moderators-words = نعم
hand-sees-room = القاعة وسائر الحاضرين
hand-sees-room-name = فقط إن اخترت ذلك
hand-sees-room-words = فقط إن عرضه أحد المنسّقَين على الشاشة أو قرأه
hand-sees-stream = البث
hand-sees-stream-name = فقط إن اخترت ذلك وأظهره أحد المنسّقَين
hand-sees-stream-words = فقط إن عرضه أحد المنسّقَين هناك أو قرأه
hand-sees-report = التقرير
hand-sees-report-name = فقط إن اخترت ذلك
hand-sees-report-words = من دون اسمك
hand-check = هذه هي الصفحة الصحيحة إن أظهر المنشور أو المضيف الكلمات الأربع نفسها:
hand-join-tongue = لغة أخرى مع حفظ ما كتبته
hand-slow = لحظة من فضلك
hand-device-own = هذه الصفحة: { $name }
hand-device-others = على هذا الجهاز أيضاً:
hand-device = مشاركة هذا الجهاز
hand-device-more = شخص آخر على هذه الطاولة يستخدم هذا الجهاز
hand-device-full = يستخدم ستة أشخاص هذا الجهاز؛ لا مكان لغيرهم.
hand-device-unnamed = بلا اسم
hand-device-called = جاء دوره

## The own page
hand-others = { PLURAL($questions) ->
    [one] سؤال واحد من الآخرين يمكنك تأييده
    [two] سؤالان من الآخرين يمكنك تأييدهما
    [few] { $questions } أسئلة من الآخرين يمكنك تأييدها
    [many] { $questions } سؤالًا من الآخرين يمكنك تأييدها
   *[other] { $questions } سؤال من الآخرين يمكنك تأييدها
}
hand-others-means = نشرها المنسّقان. يُحسب التأييد، ولا يرى أحد ممّن جاء.
hand-others-more = { PLURAL($questions) ->
    [one] سؤال آخر
    [two] سؤالان آخران
    [few] { $questions } أسئلة أخرى
    [many] { $questions } سؤالًا آخر
   *[other] { $questions } سؤال آخر
}
hand-votes-none = لا تأييد بعد
hand-votes = { PLURAL($people) ->
    [one] يؤيده شخص واحد
    [two] يؤيده شخصان
    [few] يؤيده { $people } أشخاص
    [many] يؤيده { $people } شخصًا
   *[other] يؤيده { $people } شخص
}
hand-support = أؤيد هذا السؤال
hand-unsupport = أيّدتَه · سحب التأييد
hand-own-question = هذا سؤالك
hand-from-onsite = من القاعة
hand-from-online = عن بُعد
hand-from-panel = من المتحدثين
hand-signals = إشارة إلى المنسّقَين
hand-signals-means = تُحسب عددًا دون أي اسم، ولا تدخل القائمة أبدًا. تزول كل إشارة وحدها بعد دقيقتين.
hand-signal-slower = أبطأ من فضلكم
hand-signal-interpretation = الترجمة الفورية غائبة
hand-signal-cannot_hear = لا أسمع
hand-signal-on = مُرسَلة · سحب
hand-me = أنت { $name }
hand-me-unnamed = أنت هنا بلا اسم
hand-sees-codename = يرى المنسّقان هذا الاسم المستعار مع طلباتك ونصوصك. ولا يراه الآخرون إلا حيث تسمح.
hand-sees-named = يرى المنسّقان اسمك مع طلباتك ونصوصك. ولا يراه الآخرون إلا حيث تسمح.
hand-sees-unnamed = يقرأ أحد المنسّقَين ما تكتبه ولا يرى أي اسم. ولا تُحفظ كلماتك بعد قراءتها.
hand-group = { PLURAL($people) ->
    [one] تتكلم باسم شخص واحد.
    [two] تتكلم باسم شخصين.
    [few] تتكلم باسم { $people } أشخاص.
    [many] تتكلم باسم { $people } شخصًا.
   *[other] تتكلم باسم { $people } شخص.
}
hand-turns-none = لم تأخذ الكلمة بعد.
hand-turns = { PLURAL($turns) ->
    [one] أخذتَ الكلمة مرة واحدة.
    [two] أخذتَ الكلمة مرتين.
    [few] أخذتَ الكلمة { $turns } مرات.
    [many] أخذتَ الكلمة { $turns } مرة.
   *[other] أخذتَ الكلمة { $turns } مرة.
}
hand-own-need = ما تحتاج إليه للمشاركة
hand-need-means = لا يراه إلا المنسّقان. مثلًا: نصّ مكتوب لما يُقال، وقت أطول، طريق بلا درج.
hand-need-drop = سحبه
hand-seat-yours = مقعدك رقم { $seat }.
hand-seat-leave = لم أعد أجلس هناك
hand-own-seat = مقعدك
hand-seat-means = الرقم المكتوب عليه. لا يرى مكان جلوسك إلا المنسّقان.
hand-seat-take = أجلس هناك
hand-phrase = أربع كلمات للعودة
hand-phrase-means = تعيدك إلى هنا من هاتف آخر أو من متصفّح لا يحفظ شيئًا.
hand-phrase-show = أظهر لي أربع كلمات
hand-phrase-title = كلماتك الأربع
hand-phrase-note = دوّنها الآن. تظهر هذه المرة فقط، ومن يملكها يستطيع التصرف مكانك.
hand-phrase-how = للعودة افتح هذا العنوان على أي جهاز واختر «{ $choice }» واكتب الكلمات.
hand-phrase-new = الكلمات الجديدة تحل محل هذه، فلا تعود القديمة تفتح شيئًا.
hand-phrase-once = ظهرت الكلمات مرة واحدة. وما دوّنته منها ما زال صالحًا.
hand-phrase-again = أظهر لي كلمات جديدة
hand-erase = حذف ما يخصني
hand-erase-title = هل تريد حذف ما يخصك؟
hand-erase-goes = ما يُحذف: اسمك أو اسمك المستعار، طلباتك، أسئلتك ومواضيعك، ما تحتاج إليه، مقعدك، وطريق عودتك.
hand-erase-stays = ما يبقى: أن شخصًا كان هنا، وكم تكلم شخص ما. لا شيء غير ذلك. وما قيل بصوت عالٍ أو عُرض لا يُسترجع.
hand-erase-final = يتم ذلك فورًا ولا يمكن التراجع عنه.
hand-erase-yes = احذف الآن
hand-watch = عرض كبير
hand-watch-every = كل { $seconds } ث
hand-watch-says = تتجدد هذه الصفحة وحدها كل { $seconds } ثانية.
hand-watch-stands = هذه الصفحة ثابتة.
hand-watch-stop = إيقاف
hand-watch-act = إلى صفحة الأزرار
hand-forgotten = قُرئ ولم يُحفظ، كما اخترت
hand-said-supported = حُسب تأييدك.
hand-said-unsupported = سُحب تأييدك.
hand-said-told = يراها المنسّقان عددًا فقط.
hand-said-untold = سُحبت الإشارة.
hand-said-saved = حُفظ.
hand-said-already = الأمر كذلك بالفعل.
hand-no-no_such_question = لم يتغير شيء. لم يعد تأييد هذا السؤال ممكنًا.
hand-no-own_question = لم يتغير شيء. هذا سؤالك، وهو محسوب.
hand-no-no_such_seat = لم يتغير شيء. لا مقعد بهذا الرقم.
hand-no-seat_taken = لم يتغير شيء. يجلس شخص هناك. يمكن لأحد المنسّقَين أن يساعدك.
hand-no-not_in_the_room = لم يتغير شيء. المقاعد لمن هم في القاعة.
hand-no-no_such_person = لم يعد هنا شيء يخصك.
hand-no-in_the_program = لم يتغير شيء. برنامج الجلسة يذكرك، ويحذفه منظّمها مع الجلسة.
## The line
hand-waits = لم يُرسل بعد
hand-take-back = سحب
hand-saver = توفير البيانات
hand-saver-means = تتغيّر القائمة هنا كل عشر ثوانٍ على الأكثر. أما دورك فيظهر فورًا.
