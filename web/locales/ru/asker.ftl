# Что копируется, чтобы вставить там, где читают спросившие: простой текст.

asker-put-answered = «{ $question }»: ваш вопрос прозвучал в { $time }, ответ: { $who }.
asker-put = «{ $question }»: ваш вопрос прозвучал в { $time }.
asker-answered = «{ $question }»: на ваш вопрос дан ответ.
asker-answered-in-writing = «{ $question }»: ответ на ваш вопрос: { $text }
asker-declined = «{ $question }»: ваш вопрос не принят: { $why }
asker-queued = «{ $question }»: ваш вопрос в очереди.
asker-queued-about = «{ $question }»: ваш вопрос в очереди, примерно в { $time }.
asker-arrived = «{ $question }»: ваш вопрос получен, он у модераторов.
asker-written-list = «{ $question }»: ваш вопрос в списке для письменного ответа.
# Pasted where nobody sets a direction: it begins with words of its own language, and name and address have lines of their own.
asker-invitation =
    Спросите здесь, без учётной записи и на любом языке:
    { $name }
    { $url }
