## Questions from elsewhere: pasted, dropped, picked or fed
incoming-title = من مصدر آخر
incoming-from-clipboard = نص ملصق
incoming-waiting = { PLURAL($n) ->
    [zero] لا شيء بعده
    [one] واحد آخر بعده
    [two] اثنان آخران بعده
    [few] { $n } أخرى بعده
    [many] { $n } أخرى بعده
   *[other] { $n } أخرى بعده
}
incoming-reading = تجري القراءة…
incoming-nothing-taken = لم يدخل شيء.
incoming-cards = الرسائل التي وُجدت
incoming-nothing-new = لا جديد.
incoming-only-changes = لا رسائل جديدة، لكن رسائل معروفة تغيّرت في مصدرها.
incoming-new = { PLURAL($n) ->
    [zero] لا جديد
    [one] رسالة جديدة
    [two] رسالتان جديدتان
    [few] { $n } رسائل جديدة
    [many] { $n } رسالة جديدة
   *[other] { $n } رسالة جديدة
}
incoming-known = { PLURAL($n) ->
    [zero] لا شيء معروف
    [one] واحدة معروفة
    [two] اثنتان معروفتان
    [few] { $n } معروفة
    [many] { $n } معروفة
   *[other] { $n } معروفة
}
incoming-changed = { PLURAL($n) ->
    [zero] لم يتغيّر شيء في المصدر
    [one] واحدة تغيّرت في المصدر
    [two] اثنتان تغيّرتا في المصدر
    [few] { $n } تغيّرت في المصدر
    [many] { $n } تغيّرت في المصدر
   *[other] { $n } تغيّرت في المصدر
}
incoming-private = { PLURAL($n) ->
    [zero] لا رسائل خاصة
    [one] استُبعدت رسالة خاصة
    [two] استُبعدت رسالتان خاصتان
    [few] استُبعدت { $n } رسائل خاصة
    [many] استُبعدت { $n } رسالة خاصة
   *[other] استُبعدت { $n } رسالة خاصة
}
incoming-skipped = { PLURAL($n) ->
    [zero] لا أسطر بلا رسالة
    [one] سطر بلا رسالة
    [two] سطران بلا رسالة
    [few] { $n } أسطر بلا رسالة
    [many] { $n } سطرًا بلا رسالة
   *[other] { $n } سطر بلا رسالة
}
incoming-unread = { PLURAL($n) ->
    [zero] كل الأسطر مفهومة { $which }
    [one] سطر غير مفهوم (السطر { $which })
    [two] سطران غير مفهومين (السطران { $which })
    [few] { $n } أسطر غير مفهومة (الأسطر { $which })
    [many] { $n } سطرًا غير مفهوم (الأسطر { $which })
   *[other] { $n } سطر غير مفهوم (الأسطر { $which })
}
incoming-broken = لا يُقرأ بعد السطر { $n }
incoming-bad-bytes = بعض الحروف تالفة
incoming-too-large = هذا كبير جدًا: يُقرأ { $n } ميغابايت على الأكثر.
incoming-too-many-lines = أسطر كثيرة جدًا: يُقرأ { $n } على الأكثر في المرة.
incoming-unreachable = لا اتصال بالخادم. لم يضع شيء؛ حاول من جديد.
incoming-no-words = الصور والصوت والفيديو لا نص فيها.
incoming-host-not-allowed = لم يسمح المشغّل بالاتصال بهذا الخادم. يُسمح به عند بدء البرنامج عبر { $option }.
incoming-failed = لم يتمكن الخادم من قراءة هذا.
incoming-came = { PLURAL($n) ->
    [zero] لم يدخل سؤال
    [one] دخل سؤال واحد
    [two] دخل سؤالان
    [few] دخلت { $n } أسئلة
    [many] دخل { $n } سؤالًا
   *[other] دخل { $n } سؤال
}
incoming-followed = { PLURAL($n) ->
    [zero] لا رسائل معروفة تبعت مصدرها
    [one] رسالة معروفة تبعت مصدرها
    [two] رسالتان معروفتان تبعتا مصدرهما
    [few] { $n } رسائل معروفة تبعت مصدرها
    [many] { $n } رسالة معروفة تبعت مصدرها
   *[other] { $n } رسالة معروفة تبعت مصدرها
}
incoming-taking = دخل { $done } من { $of }
incoming-waits = لا اتصال. دخل { $done } من { $of }؛ والباقي يتبع من تلقاء نفسه.
incoming-progress = ما دخل حتى الآن
incoming-halted = دخل { $done }، ولم يدخل { $left }.
incoming-halt = أوقف
incoming-go-on = تابع
incoming-questions-only = الأسئلة فقط
incoming-at-once = القبول عند اللصق
incoming-skip = تخطَّ هذا
incoming-accept = { PLURAL($n) ->
    [zero] أدخِل
    [one] أدخِل واحدة
    [two] أدخِل اثنتين
    [few] أدخِل { $n }
    [many] أدخِل { $n }
   *[other] أدخِل { $n }
}
incoming-accept-changes = أدخِل التغييرات
incoming-accept-private = { PLURAL($n) ->
    [zero] لا رسائل خاصة لعدّها
    [one] عُدّ رسالة خاصة
    [two] عُدّ رسالتين خاصتين
    [few] عُدّ { $n } رسائل خاصة
    [many] عُدّ { $n } رسالة خاصة
   *[other] عُدّ { $n } رسالة خاصة
}
incoming-none = استبعد الكل
incoming-all = خذ الكل
incoming-comments-out = { PLURAL($n) ->
    [zero] لا تعليقات مستبعدة
    [one] استُبعد تعليق
    [two] استُبعد تعليقان
    [few] استُبعدت { $n } تعليقات
    [many] استُبعد { $n } تعليقًا
   *[other] استُبعد { $n } تعليق
}
incoming-leave-out = استبعد
incoming-join = اجمعها مع السابقة
incoming-edit = عدّل
incoming-first-shown = تظهر أول { $n } من { $all }؛ ويدخل كل ما اختير.
incoming-show-more = أظهر المزيد
incoming-sender = مرسل { $n }
incoming-question = سؤال
incoming-comment = تعليق
incoming-votes = { PLURAL($n) ->
    [one] صوت
    [two] صوتان
    [few] أصوات
    [many] صوتًا
   *[other] صوت
 }
incoming-held = معلَّق
incoming-reply = رد
incoming-cut = مختصر
incoming-edited = عُدّل هنا
incoming-unsure = انظر جيدًا
incoming-goes-on = للنص بقية
incoming-save = تم
incoming-drop = أفلته ليدخل الوارد
incoming-read-as = يُقرأ على أنه
incoming-day-order = معنى 3/4
incoming-choose = اختر
incoming-day-month = الثالث من أبريل
incoming-month-day = الرابع من مارس
incoming-is-group = هل هذه محادثة جماعية؟ محادثة بين اثنين خاصة، ولا يدخل منها شيء.
incoming-group-yes = جماعية
incoming-group-no = بين اثنين
incoming-columns = أي عمود يحوي ماذا، عدًّا من 1
incoming-column-body = الكلمات
incoming-column-name = الاسم
incoming-column-time = الوقت
incoming-column-recipient = إلى من
incoming-column-private = خاص
incoming-column-votes = الأصوات
incoming-column-lang = اللغة
incoming-column-id = رقمه الخاص
incoming-column-email = العنوان
incoming-column-answer = الجواب
incoming-columns-right = هذه صحيحة
incoming-as-zoom-chat = دردشة زووم محفوظة
incoming-as-zoom-clipboard = دردشة زووم منسوخة
incoming-as-zoom-qa-clipboard = أسئلة زووم منسوخة
incoming-as-zoom-qa-report = تقرير أسئلة زووم
incoming-as-zoom-qa-json = أسئلة زووم بصيغة JSON
incoming-as-zoom-webhook = حدث من زووم
incoming-as-webex = دردشة Webex
incoming-as-webex-qa-json = أسئلة Webex بصيغة JSON
incoming-as-mastodon = Mastodon
incoming-as-youtube = YouTube
incoming-as-matrix = Matrix
incoming-as-telegram = Telegram
incoming-as-whatsapp = WhatsApp
incoming-as-bluesky = Bluesky
incoming-as-social-stream = مُرحِّل البث
incoming-as-table = جدول (CSV، TSV)
incoming-as-objects = JSON، كائن في كل سطر
incoming-as-canonical = تصديرنا الخاص
incoming-as-plain = نص عادي، بطاقة لكل فقرة

## The pane of the ways in
ways-title = طرق الإدخال
ways-why = ما سُئل في مكان آخر يدخل الوارد بأي من هذه الطرق. وتُستبعد الرسائل الخاصة قبل أن يُعرض أو يُحفظ أي شيء.
ways-by-hand = يدويًا
ways-by-hand-why = ألصق في أي مكان من هذه الصفحة ما دام لا حقل قيد الاستعمال، أو اسحب إليها نصًا أو ملفًا، أو اختر ملفًا. وتكرار الشيء نفسه لا يضيف شيئًا.
ways-from-zoom-chat = دردشة زووم
ways-zoom-chat-how = في الدردشة اختر «المزيد» ثم «حفظ الدردشة» وأفلت الملف هنا. أو حدّد كل الدردشة وانسخها وألصقها هنا: لا يبقى إلا الجديد.
ways-from-zoom-qa = أسئلة زووم
ways-zoom-qa-how = انسخ الأسئلة من نافذة الأسئلة وألصقها هنا. وبعد الندوة أفلت تقرير الأسئلة هنا بصيغة CSV.
ways-from-webex = Webex
ways-webex-how = حدّد رسائل الدردشة أو أسئلة لوحة الأسئلة وانسخها وألصقها هنا. وما لا يُفهم يصير بطاقات عادية.
ways-from-whatsapp = WhatsApp
ways-whatsapp-how = في المجموعة اختر «المزيد» ثم «تصدير الدردشة» بلا وسائط وأفلت ملف .txt هنا. تُسأل هل هي مجموعة؛ أما محادثة اثنين فتبقى خارجًا.
ways-from-telegram = Telegram
ways-telegram-how = في تطبيق سطح المكتب اختر «تصدير سجل الدردشة» بصيغة JSON وأفلت الملف هنا. وتُستبعد منه محادثات اثنين.
ways-from-matrix = Matrix
ways-matrix-how = في تطبيق الويب افتح معلومات الغرفة ثم «تصدير الدردشة» بصيغة JSON وأفلت الملف هنا.
ways-from-table = جدول
ways-table-how = ملف CSV أو TSV فيه عمود نصوص، كإجابات استمارة. تُخمَّن الأعمدة وتُعرض ويمكن تصحيحها.
ways-from-other = كل ما عدا ذلك
ways-other-how = انسخ وألصق: كل فقرة تصير بطاقة. واذكر من أين جاءت في «المصدر». أو اكتبها: المفتاح Q.
ways-script = رمز للبرامج
ways-script-why = البرنامج الذي يحمله يستطيع إدخال رسائل، ولا يفعل ولا يرى شيئًا آخر.
ways-script-once = انسخه الآن: لا يُعرض إلا هذه المرة.
ways-script-is = هناك رمز قيد الاستعمال.
ways-script-none = لا رمز بعد.
ways-script-make = أنشئ رمزًا
ways-script-renew = أنشئ رمزًا جديدًا وينتهي القديم
ways-script-revoke = أنهِ الرمز
ways-copy-line = انسخ السطر
ways-copy-token = انسخ الرمز
ways-copy-address = انسخ العنوان
ways-zoom = أحداث زووم
ways-zoom-why = تحتاج إلى تطبيق لدى صاحب حساب زووم: اشترك فيه برسائل دردشة الندوات، وأعطه هذا العنوان، واكتب رمزه السري أدناه.
ways-zoom-https = لا يرسل زووم إلا إلى عناوين HTTPS.
ways-zoom-is = الرمز السري محفوظ: تدخل الأحداث الموقّعة من تلقاء نفسها.
ways-zoom-none = لم يُضبط بعد.
ways-zoom-secret = الرمز السري للتطبيق
ways-set = احفظ
ways-replace = استبدل
ways-remove = أزل
ways-listen = استمع
ways-key-wrong = الرمز السري بلا فراغات ولا يتجاوز 256 حرفًا.
ways-mastodon-why = المنشورات العامة التي تحمل وسمًا تدخل بطاقات معلَّقة ما دامت الجلسة قائمة.
ways-mastodon-is = { $tag } على { $server }:
ways-mastodon-none = لا وسم يُستمع إليه.
ways-mastodon-server = الخادم
ways-mastodon-tag = الوسم
ways-mastodon-token = رمز (اختياري: أسرع)
ways-mastodon-token-kept = رمز (هناك رمز محفوظ)
ways-tag-wrong = الوسم كلمة واحدة من حروف وأرقام و _؛ والرمز بلا فراغات.
ways-fare-off = لا يعمل.
ways-fare-connecting = يجري الاتصال.
ways-fare-live = حيّ، يصل فورًا.
ways-fare-polling = حيّ، بالسؤال المتكرر.
ways-fare-retrying = { PLURAL($n) ->
    [zero] { $why } من جديد الآن.
    [one] { $why } من جديد بعد ثانية.
    [two] { $why } من جديد بعد ثانيتين.
    [few] { $why } من جديد بعد { $n } ثوانٍ.
    [many] { $why } من جديد بعد { $n } ثانية.
   *[other] { $why } من جديد بعد { $n } ثانية.
}
ways-fare-stopped = { $why } ينتظر تغييرًا.
ways-fare-not-allowed = لا يسمح المشغّل بالاتصال به.
ways-fare-unauthorized = يطلب الخادم رمزًا، أو رمزًا آخر.
ways-fare-no-such-tag = لا يعرف الخادم هذا الوسم؛ ربما لم يستعمله أحد بعد.
ways-fare-unreachable = لا يمكن الوصول إلى الخادم.
ways-fare-timed-out = لم يجب الخادم في الوقت المناسب.
ways-fare-rate-limited = يطلب الخادم الانتظار.
ways-fare-redirected = يحيل الخادم إلى مكان آخر، ولا نذهب إليه.
ways-fare-silent = لم تصدر عن الخادم أي إشارة.
ways-fare-cut-off = انقطع الاتصال.
ways-fare-server-error = تعطّل الخادم.
ways-fare-other = أجاب الخادم بما لا يُفهم.
