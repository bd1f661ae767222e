### Reading along: for interpreters, and for whoever reads aloud.

read-title = Lire en parallèle
read-connecting = Connexion
read-link-refused = Ce lien n’est plus valable. Demandez-en un nouveau à la modération.
read-link-again = Nous réessayons chaque minute.
read-link-missing = Ouvrez cette page par son lien. La modération l’a.
read-no-line = Le serveur ne répond pas. Nous continuons d’essayer.
read-fault = Un instant, s’il vous plaît
read-fault-means = Cette page recommence dans quelques secondes.
read-offline = Quelqu’un d’autre parle peut-être déjà. Nous continuons d’essayer.

## What stands there
read-now = Maintenant
read-after = Après cela
read-answers = Répond à cette question
read-no-words = Pas de texte à l’avance : la parole est libre
read-next-none = Personne n’est encore appelé
read-nobody = Personne n’a la parole
read-silence = Un moment de calme pour réfléchir
read-lobby = Nous commençons bientôt
read-lobby-means = Ce qui sera lu à voix haute apparaît ici avant d’être lu.
read-ended = La séance est levée
read-blank = La modération a vidé les écrans
read-blank-means = Les textes reviennent avec les écrans. Les signes de qui écoute sont comptés malgré tout.
read-message = Message à toutes et à tous :
read-signs-none = Aucun signe de qui écoute
read-said-now = Maintenant : { $who }
read-said-next = Ensuite : { $who }

## This device
read-words = Texte affiché
read-both = Les deux
read-original = Texte d’origine
read-translation = Traduction
read-size = Taille du texte
read-smaller = Texte plus petit
read-larger = Texte plus grand
read-usual = Taille habituelle
read-dark = Fond sombre
read-full = Plein écran
read-help = Touches
read-close = Fermer
read-key-words = Texte d’origine, traduction ou les deux
read-key-ground = Fond clair ou sombre
read-keys = Les touches simples sont actives
