### Reading along: for interpreters, and for whoever reads aloud.

read-title = القراءة المرافقة
read-connecting = جارٍ الاتصال
read-link-refused = لم يعد هذا الرابط صالحًا. اطلب رابطًا جديدًا من أحد المنسّقين.
read-link-again = نعيد المحاولة كل دقيقة.
read-link-missing = افتح هذه الصفحة برابطها، وهو لدى المنسّقين.
read-no-line = الخادم لا يجيب. المحاولات مستمرة.
read-fault = لحظة من فضلكم
read-fault-means = تبدأ هذه الصفحة من جديد بعد ثوانٍ.
read-offline = ربما يتكلم غيره الآن. المحاولات مستمرة.

## What stands there
read-now = الآن
read-after = بعد ذلك
read-answers = جواب عن هذا السؤال
read-no-words = لا نص مسبقًا: كلام مرتجل
read-next-none = لم يُنادَ أحد بعد
read-nobody = لا أحد يتكلم الآن
read-silence = لحظة هدوء للتفكير
read-lobby = نبدأ قريبًا
read-lobby-means = ما سيُقرأ بصوت عالٍ يظهر هنا قبل قراءته.
read-ended = انتهت الجلسة
read-blank = أفرغ المنسّقون الشاشات
read-blank-means = تعود النصوص مع عودة الشاشات. وتُحسب إشارات المستمعين على أي حال.
read-message = رسالة إلى الجميع:
read-signs-none = لا إشارة من المستمعين
read-said-now = الآن: { $who }
read-said-next = التالي: { $who }

## This device
read-words = النص المعروض
read-both = كلاهما
read-original = الأصل
read-translation = الترجمة
read-size = حجم النص
read-smaller = نص أصغر
read-larger = نص أكبر
read-usual = الحجم المعتاد
read-dark = خلفية داكنة
read-full = ملء الشاشة
read-help = المفاتيح
read-close = إغلاق
read-key-words = الأصل أو الترجمة أو كلاهما
read-key-ground = خلفية فاتحة أو داكنة
read-keys = المفاتيح المنفردة تعمل
