# Lo que se copia para pegarlo donde leen quienes preguntan: texto sin formato.

asker-put-answered = «{ $question }»: su pregunta se planteó a las { $time } y respondió { $who }.
asker-put = «{ $question }»: su pregunta se planteó a las { $time }.
asker-answered = «{ $question }»: su pregunta ya tiene respuesta.
asker-answered-in-writing = «{ $question }»: la respuesta a su pregunta: { $text }
asker-declined = «{ $question }»: su pregunta no se admitió: { $why }
asker-queued = «{ $question }»: su pregunta está en la cola.
asker-queued-about = «{ $question }»: su pregunta está en la cola, hacia las { $time }.
asker-arrived = «{ $question }»: su pregunta ha llegado; la tiene la moderación.
asker-written-list = «{ $question }»: su pregunta está en la lista para respuesta escrita.
# Pasted where nobody sets a direction: it begins with words of its own language, and name and address have lines of their own.
asker-invitation =
    Pregunte aquí, sin cuenta y en cualquier idioma:
    { $name }
    { $url }
