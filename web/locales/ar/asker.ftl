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
asker-invitation = { $name }: اسأل هنا: { $url } (بلا حساب، وبأي لغة)
