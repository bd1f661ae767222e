### The panelist's page. Speaks to one person at the table.

panel-title = المتحدثون
panel-connecting = جارٍ الاتصال
panel-link-refused = لم يعد هذا الرابط صالحًا. اطلب رابطًا جديدًا من أحد المنسّقين.
panel-link-missing = افتح صفحتك برابطك الخاص، وهو لدى المنسّقين.
panel-no-line = الخادم لا يجيب. المحاولات مستمرة.
panel-signed-out = لم تعد هذه الصفحة تعرفك. اطلب رابطًا جديدًا من أحد المنسّقين.
panel-reload = هذه الصفحة أقدم من الخادم. لم يضع شيء.
panel-reload-do = إعادة التحميل
panel-offline = الأرقام مستمرة، ومحاولات الاتصال أيضًا.
panel-unsent = ما ضغطتَ عليه لم يُرسل بعد. سيُرسل وحده، مرة واحدة.
panel-unsent-short = لم يُرسل بعد. سيُرسل وحده، مرة واحدة.
panel-sending = جارٍ الإرسال…

## The state
panel-lobby = لم تبدأ الجلسة بعد
panel-lobby-means = يعطيك المنسّقان الكلمة عندما يحين دورك.
panel-first-in = مداخلتك الأولى في { $key }. { $title }
panel-next-in = مداخلتك القادمة في { $key }. { $title }
panel-later = لم يحن دورك بعد
panel-idle = لا مداخلة مقررة لك بعد الآن
panel-idle-means = يمكنك الاستماع، أو الإجابة حين تُسأل، أو طلب الكلمة.
panel-place = دورك { $place ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
   *[other] رقم { $place }
 } في هذا الجزء
panel-about = { PLURAL($minutes) ->
    [zero] بعد نحو { $minutes } دقيقة
    [one] بعد نحو دقيقة ({ $minutes })
    [two] بعد نحو دقيقتين ({ $minutes })
    [few] بعد نحو { $minutes } دقائق
    [many] بعد نحو { $minutes } دقيقة
   *[other] بعد نحو { $minutes } دقيقة
}
panel-in-a-moment = بعد لحظات
panel-when-called = حالما يعطيك أحد المنسّقين الكلمة
panel-next = دورك هو التالي
panel-next-hand = طلبك هو التالي
panel-you-get = لك { $time }
panel-paused = الجلسة متوقفة مؤقتًا. كل الساعات متوقفة.
panel-ended = انتهت الجلسة
panel-ended-means = شكرًا على المشاركة.

## The own turn
panel-floor = الكلمة لك الآن
panel-read = سؤالك يُقرأ الآن
panel-turn-over = انتهت كلمتك
panel-of = من { $time }
panel-of-wrap = من { $time }. عند { $mark } تطلب منك هذه الصفحة الختام.
panel-of-more = من { $time }، منها { $more } مضافة
panel-turn-paused = ساعتك متوقفة
panel-wrap-up = يطلب المنسّقان الختام
panel-time-is-up = انتهى الوقت: يطلب المنسّقان التوقف
panel-done = انتهيت
panel-clock-0 = انتهى وقتك
panel-clock-left = { PLURAL($seconds) ->
    [zero] بقيت { $seconds } ثانية
    [one] بقيت ثانية ({ $seconds })
    [two] بقيت ثانيتان ({ $seconds })
    [few] بقيت { $seconds } ثوانٍ
    [many] بقيت { $seconds } ثانية
   *[other] بقيت { $seconds } ثانية
}

## Ready
panel-ready = أنا على استعداد
panel-ready-yes = يرى المنسّقان أنك على استعداد.
panel-ready-no = يراه المنسّقان حالما تضغط.

## The own time
panel-budget = وقتك
panel-spoken = تكلمتَ { $used } من { $planned }
panel-left = بقي { $time }
panel-over = أكثر من المقرر بـ { $time }
panel-budget-none = لا وقت مقرر لك في هذه الجلسة.

## Messages
panel-messages = من المنسّقَين
panel-messages-none = لا رسالة حتى الآن.
panel-messages-earlier = { PLURAL($n) ->
    [zero] رسائل سابقة: { $n }
    [one] رسائل سابقة: { $n }
    [two] رسائل سابقة: { $n }
    [few] رسائل سابقة: { $n }
    [many] رسائل سابقة: { $n }
   *[other] رسائل سابقة: { $n }
}
panel-message-all = للجميع
panel-message-said = رسالة من المنسّقَين: { $text }
panel-put-away = إخفاء
panel-put-away-what = إخفاء: { $text }
panel-show-again = إظهار من جديد
panel-show-again-what = إظهار من جديد: { $text }

## Questions
panel-questions = أسئلة موجهة إليك
panel-questions-none = لا سؤال لك حتى الآن. يمرر المنسّقان الأسئلة إلى هنا.
panel-question-open = بلا إجابة بعد
panel-question-voiced = قُرئ في القاعة
panel-question-answered = أُجيب عنه
panel-question-declined = وُضع جانبًا
panel-question-redacted = أُزيل هذا النص

## A hand
panel-hand = طلب الكلمة
panel-hand-none = إلى جانب مداخلاتك يمكنك طلب الكلمة مثل الجميع.
panel-hand-up = طلبك في القائمة
panel-hand-up-direct-reply = ردّك ينتظر
panel-hand-up-point-of-order = نقطة النظام تنتظر
panel-hand-up-interposed-question = سؤالك للمتحدث ينتظر
panel-hand-up-short-intervention = ملاحظتك تنتظر
panel-hand-up-right-of-reply = حق الرد ينتظر
panel-hand-up-reply = ردّك ينتظر
panel-hand-up-panel = مداخلتك تنتظر
panel-hand-place = { $place ->
    [1] الأول في القائمة
    [2] الثاني في القائمة
    [3] الثالث في القائمة
   *[other] رقم { $place } في القائمة
}
panel-hand-minute = نحو الدقيقة { $minute } ({ $time })
panel-hand-range = بين { $from } و{ $to }
panel-hand-unreached = قد لا يكفي الوقت الباقي له.
panel-hand-later = ينتظر الجزء التالي الذي فيه وقت للنقاش.
panel-hand-lowers = يُسحب بعد لحظة. يبقيه الطلب من جديد.
panel-hand-parked = وُضع جانبًا في الوقت الحالي.
panel-raise-floor = طلب الكلمة
panel-raise-direct-reply = رد على المتحدث
panel-raise-point-of-order = نقطة نظام
panel-lower = سحب الطلب

## The room
panel-room = في القاعة
panel-blank = أفرغ المنسّقون الشاشات للحظة. ساعتك مستمرة.
panel-between = بين جزأين
panel-silence = لحظة هدوء للتفكير
panel-now-nobody = لا أحد يتكلم الآن
panel-now-onsite = الآن: شخص في القاعة
panel-now-online = الآن: شخص عن بُعد
panel-now-panel = الآن: المتحدثون
panel-now-named = الآن: { $name }
panel-now-read = الآن: سؤال يُقرأ بصوت عالٍ
panel-now-break = استراحة
panel-now-group = { PLURAL($people) ->
    [zero] الآن: مجموعة من { $people } شخص
    [one] الآن: مجموعة من شخص ({ $people })
    [two] الآن: مجموعة من شخصين ({ $people })
    [few] الآن: مجموعة من { $people } أشخاص
    [many] الآن: مجموعة من { $people } شخصًا
   *[other] الآن: مجموعة من { $people } شخص
}
panel-after-onsite = ثم شخص في القاعة
panel-after-online = ثم شخص عن بُعد
panel-after-panel = ثم المتحدثون
panel-after-named = ثم { $name }
panel-waiting = { PLURAL($n) ->
    [zero] لا طلبات ({ $n })
    [one] طلب ({ $n }) في القائمة
    [two] طلبان ({ $n }) في القائمة
    [few] { $n } طلبات في القائمة
    [many] { $n } طلبًا في القائمة
   *[other] { $n } طلب في القائمة
}
panel-waiting-none = لا أحد ينتظر
panel-list-closing = القائمة على وشك الإغلاق
panel-list-closed = أُغلقت القائمة
panel-then = بعد هذا الجزء: { $key }. { $title }
panel-last-part = هذا هو الجزء الأخير
panel-ends-in = تنتهي الجلسة بعد { $time }
panel-over-by = تجاوزت الجلسة وقتها بـ { $time }

## This device
panel-options = على هذا الجهاز
panel-vibrate = اهتزاز عند إعطاء الكلمة وعند الإشارات
panel-stay-on = إبقاء هذه الشاشة مضاءة
panel-keys = مفاتيح مفردة: R للاستعداد، D للانتهاء

## Refusals, what is safe first
panel-no = لم يتغير شيء. هذا غير ممكن الآن.
panel-no-not-yours = لم يتغير شيء. هذا لأحد المنسّقين وحده.
panel-no-not-live = لم يضع شيء. لم تبدأ الجلسة بعد.
panel-no-over = لم يضع شيء. انتهت الجلسة.
panel-no-is-paused = لم يضع شيء. الجلسة متوقفة مؤقتًا.
panel-no-hand-already-up = لم يضع شيء. طلبك في القائمة من قبل.
panel-no-list-closed = لم يضع شيء. أُغلقت القائمة، ولا جزء لاحق يقبل الطلبات.
panel-no-kind-not-here = لم يتغير شيء. طلب من هذا النوع غير ممكن الآن.
panel-no-nobody-speaks = لم يتغير شيء. لا أحد يتكلم ليُرد عليه.
panel-no-points-used-up = { PLURAL($max) ->
    [zero] لم يتغير شيء. لا نقاط نظام ({ $max }) في هذه الجلسة.
    [one] لم يتغير شيء. استُعملت نقطة النظام ({ $max }) المتاحة لك.
    [two] لم يتغير شيء. استُعملت نقطتا النظام ({ $max }) المتاحتان لك.
    [few] لم يتغير شيء. استُعملت نقاط النظام { $max } المتاحة لك.
    [many] لم يتغير شيء. استُعملت نقاط النظام { $max } المتاحة لك.
   *[other] لم يتغير شيء. استُعملت نقاط النظام { $max } المتاحة لك.
}
panel-no-only-once = لم يتغير شيء. هذا ممكن مرة واحدة فقط.
panel-no-muted = لا يقبل المنسّقون منك طلبات في الوقت الحالي.
panel-no-banned = لم يتغير شيء. أغلق المنسّقون هذه الجلسة أمامك.
panel-no-full = لم يتغير شيء. القائمة ممتلئة.
panel-no-not-stored = لم يضع شيء، ولم يُرسل شيء بعد. لا يستطيع الخادم حفظه الآن؛ يمكن الضغط من جديد.
panel-no-stopping = لم يضع شيء، ولم يُرسل شيء بعد. الخادم يعيد التشغيل؛ يمكن الضغط من جديد.
panel-no-too-fast = لم يضع شيء. يمكن الضغط من جديد بعد لحظة.
