# What is copied to be pasted where askers read: plain text, no markup.

asker-put-answered = “{ $question }” – your question was put at { $time } and answered by { $who }.
asker-put = “{ $question }” – your question was put at { $time }.
asker-answered = “{ $question }” – your question has been answered.
asker-answered-in-writing = “{ $question }” – the answer to your question: { $text }
asker-declined = “{ $question }” – your question was not taken: { $why }
asker-queued = “{ $question }” – your question is in the queue.
asker-queued-about = “{ $question }” – your question is in the queue, about { $time }.
asker-arrived = “{ $question }” – your question has arrived; the moderators have it.
asker-written-list = “{ $question }” – your question is on the list for a written answer.
# Pasted where nobody sets a direction: it begins with words of its own language, and name and address have lines of their own.
asker-invitation =
    Ask here – no account, any language:
    { $name }
    { $url }
