# ما يُنسخ ليُلصق حيث يقرأ السائلون: نص بلا تنسيق.

asker-put-answered = «{ $question }»: طُرح سؤالك في { $time } وأجاب عنه { $who }.
asker-put = «{ $question }»: طُرح سؤالك في { $time }.
asker-answered = «{ $question }»: أُجيب عن سؤالك.
asker-answered-in-writing = «{ $question }»: الإجابة عن سؤالك: { $text }
asker-declined = «{ $question }»: نعتذر عن طرح سؤالك: { $why }
asker-queued = «{ $question }»: سؤالك في القائمة.
asker-queued-about = «{ $question }»: سؤالك في القائمة، نحو الساعة { $time }.
asker-arrived = «{ $question }»: وصل سؤالك وهو لدى إدارة الجلسة.
asker-written-list = «{ $question }»: سؤالك في قائمة الإجابات المكتوبة.
# Pasted where nobody sets a direction: it begins with words of its own language, and name and address have lines of their own.
asker-invitation =
    اسأل هنا، بلا حساب وبأي لغة:
    { $name }
    { $url }
