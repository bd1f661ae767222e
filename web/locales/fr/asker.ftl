# Ce qui est copié pour être collé là où lisent ceux qui demandent : texte simple.

asker-put-answered = « { $question } » : votre question a été posée à { $time } ; réponse de { $who }.
asker-put = « { $question } » : votre question a été posée à { $time }.
asker-answered = « { $question } » : votre question a reçu une réponse.
asker-answered-in-writing = « { $question } » : la réponse à votre question : { $text }
asker-declined = « { $question } » : votre question n’a pas été retenue : { $why }
asker-queued = « { $question } » : votre question est dans la file.
asker-queued-about = « { $question } » : votre question est dans la file, vers { $time }.
asker-arrived = « { $question } » : votre question est arrivée ; la modération l’a reçue.
asker-written-list = « { $question } » : votre question est sur la liste des réponses écrites.
# Pasted where nobody sets a direction: it begins with words of its own language, and name and address have lines of their own.
asker-invitation =
    Posez vos questions ici, sans compte et dans toutes les langues :
    { $name }
    { $url }
