# Words that every face shares. One word a thing, as in the glossary.

language = اللغة

channel-onsite = القاعة
channel-online = عن بُعد
channel-panel = المنصّة

kind-floor = طلب كلمة
kind-interposed-question = سؤال اعتراضي
kind-short-intervention = تعليق قصير
kind-point-of-order = نقطة نظام
kind-direct-reply = رد مباشر
kind-panel = المنصّة
kind-reply = جواب
kind-right-of-reply = حق الرد
kind-break = استراحة

phase-normal = ضمن الوقت
phase-warning = اختم
phase-danger = الثواني الأخيرة
phase-overtime = تجاوز الوقت

via-phone = هاتف
via-web-form = نموذج
via-seat-tap = من المقعد
via-keyboard = لوحة المفاتيح
via-mic = ميكروفون
via-paper = ورقة
via-hub = مجموعة
via-voice = بصوته
via-zoom-chat = دردشة زووم
via-zoom-qa = أسئلة زووم
via-zoom-voice = زووم، بصوته
via-webex = Webex
via-slido = Slido
via-x = X
via-mastodon = Mastodon
via-youtube = YouTube
via-matrix = Matrix
via-telegram = Telegram
via-whatsapp = WhatsApp
via-bluesky = Bluesky
via-facebook = Facebook
via-email = بريد
via-csv = ملف

role-onsite-moderator = إدارة القاعة
role-online-moderator = إدارة المشاركة عن بُعد
role-rapporteur = المقرِّر
role-organizer = الجهة المنظِّمة
role-panelist = المنصّة
role-participant = مشارك
role-stage = شاشة القاعة
role-overlay = شريط البث
role-interpreter = الترجمة الفورية
role-feed = مدخل آلي

hat-onsite = مكتب القاعة
hat-online = مكتب المشاركة عن بُعد
hat-onsite-short = ق
hat-online-short = ب

live = متصل
not-live = غير متصل منذ { $time }
rehearsal = تدريب { $rate }
first-time = أول مرة
next = التالي
paused = متوقف مؤقتًا

## How right the clock is
diagnostics = ساعة هذه الصفحة وخطها
diagnostics-why = لا يبعد الوقت الصحيح عن المعروض أكثر من هذا الحد، ويتسع ما دام لا يُسمع شيء.
diagnostics-bound = دقيقة حتى
diagnostics-no-bound = لا يُعرف قبل أول جواب
diagnostics-offset = ساعة الخادم تسبق بـ
diagnostics-samples = العيّنات
diagnostics-ages = أحدثها قبل { $newest } ث وأقدمها قبل { $oldest } ث
diagnostics-trip = آخر ذهاب وإياب
diagnostics-line = الخط
diagnostics-live = متصل منذ
diagnostics-down = غير متصل منذ
diagnostics-connecting = يحاول الاتصال منذ
diagnostics-closed = مغلق منذ
diagnostics-session = وقت الجلسة
diagnostics-lobby = لم تبدأ
diagnostics-rate = السرعة
diagnostics-build = إصدار الخادم

## Who has the floor or is next, where no name may stand
who-onsite = مشارك من القاعة
who-online = مشارك عن بُعد
who-panel = من المتحدثين
who-read = سؤال يقرؤه أحد المنسّقَين
who-read-online = سؤال عن بُعد
who-break = استراحة
who-group = { PLURAL($people) ->
    [two] مجموعة من شخصين
    [few] مجموعة من { $people } أشخاص
   *[other] مجموعة من { $people } شخصًا
}

## Messages that a tap sends; each reader sees them in the own language
message-wrap-up = يرجى الاختتام
message-slower = يرجى التمهل قليلًا
message-louder = يرجى رفع الصوت
message-closer-to-mic = يرجى الاقتراب من الميكروفون
message-you-are-next = دورك هو التالي
message-answer-please = نرجو الإجابة عن السؤال
message-last-questions = الأسئلة الأخيرة
message-write-instead = الوقت ضيق: نرجو كتابة السؤال
message-short-break = استراحة قصيرة
message-back-soon = نعود بعد قليل
message-technical-problem = خلل تقني نعمل على إصلاحه

## Seat codes, printed by the host and by the desk
codes-open = اطبع رموز المقاعد
codes-title = رموز المقاعد
codes-why = عدد المقاعد: { $n }، وعدد صفحات A4: { $pages }. اطبعها بالحجم الكامل وقُصّ على الخطوط المتقطعة.
codes-print = اطبع
codes-close = أغلق
codes-page = الصفحة { $n }
codes-seat = مقعد
codes-how = امسح الرمز للمشاركة من هذا المقعد، أو افتح:
codes-code = الرمز
codes-hint = كل رمز يفتح باب الدخول ويعرف مقعده. اطبعها من جديد إذا تغيّرت أرقام المقاعد أو جُدِّد رمز الدخول.
codes-save-first = احفظ أولًا: تحمل رموز المقاعد الأرقام التي في الجلسة.
