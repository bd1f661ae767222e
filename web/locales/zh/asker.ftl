# 复制后粘贴到提问者能看到之处的纯文本。

asker-put-answered = “{ $question }”：您的问题已于{ $time }提出，由{ $who }回答。
asker-put = “{ $question }”：您的问题已于{ $time }提出。
asker-answered = “{ $question }”：您的问题已得到答复。
asker-answered-in-writing = “{ $question }”：对您问题的答复：{ $text }
asker-declined = “{ $question }”：您的问题未被采用：{ $why }
asker-queued = “{ $question }”：您的问题已在队列中。
asker-queued-about = “{ $question }”：您的问题已在队列中，大约{ $time }。
asker-arrived = “{ $question }”：您的问题已收到，在主持人手中。
asker-written-list = “{ $question }”：您的问题已列入书面答复名单。
# Pasted where nobody sets a direction: it begins with words of its own language, and name and address have lines of their own.
asker-invitation =
    在此提问，无需账号，任何语言均可：
    { $name }
    { $url }
