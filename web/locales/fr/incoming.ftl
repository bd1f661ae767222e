## Questions from elsewhere: pasted, dropped, picked or fed
incoming-title = Venu d’ailleurs
incoming-from-clipboard = Texte collé
incoming-waiting = { PLURAL($n) ->
    [one] encore { $n } ensuite
   *[other] encore { $n } ensuite
}
incoming-reading = Lecture…
incoming-nothing-taken = Rien n’est entré.
incoming-cards = Messages trouvés
incoming-nothing-new = Rien de nouveau.
incoming-only-changes = Pas de nouveau message ; des messages connus ont changé à leur source.
incoming-new = { PLURAL($n) ->
    [one] { $n } nouveau
   *[other] { $n } nouveaux
}
incoming-known = { PLURAL($n) ->
    [one] { $n } déjà connu
   *[other] { $n } déjà connus
}
incoming-changed = { PLURAL($n) ->
    [one] { $n } modifié à la source
   *[other] { $n } modifiés à la source
}
incoming-private = { PLURAL($n) ->
    [one] { $n } message privé écarté
   *[other] { $n } messages privés écartés
}
incoming-skipped = { PLURAL($n) ->
    [one] { $n } ligne sans message
   *[other] { $n } lignes sans message
}
incoming-unread = { PLURAL($n) ->
    [one] { $n } ligne non comprise (ligne { $which })
   *[other] { $n } lignes non comprises (lignes { $which })
}
incoming-broken = illisible après la ligne { $n }
incoming-bad-bytes = certaines lettres sont abîmées
incoming-too-large = C’est trop gros : { $n } Mo sont lus au plus.
incoming-too-many-lines = Trop de lignes : { $n } sont lues au plus à la fois.
incoming-unreachable = Pas de liaison avec le serveur. Rien n’est perdu ; réessayez.
incoming-no-words = Images, sons et vidéos ne contiennent pas de texte.
incoming-host-not-allowed = L’exploitant n’a pas autorisé de connexion à ce serveur. Elle s’autorise avec { $option } au démarrage du programme.
incoming-failed = Le serveur n’a pas pu lire ceci.
incoming-came = { PLURAL($n) ->
    [one] { $n } question est entrée
   *[other] { $n } questions sont entrées
}
incoming-followed = { PLURAL($n) ->
    [one] { $n } message connu suit sa source
   *[other] { $n } messages connus suivent leur source
}
incoming-taking = { $done } sur { $of } sont entrés
incoming-waits = Pas de liaison. { $done } sur { $of } sont entrés ; le reste suivra tout seul.
incoming-progress = Ce qui est entré
incoming-halted = { $done } sont entrés, { $left } non.
incoming-halt = Arrêter
incoming-go-on = Continuer
incoming-questions-only = Questions seulement
incoming-at-once = Accepter dès le collage
incoming-skip = Écarter celui-ci
incoming-accept = { PLURAL($n) ->
    [one] Faire entrer { $n }
   *[other] Faire entrer { $n }
}
incoming-accept-changes = Reprendre les changements
incoming-accept-private = { PLURAL($n) ->
    [one] Compter { $n } message privé
   *[other] Compter { $n } messages privés
}
incoming-none = Tout écarter
incoming-all = Tout prendre
incoming-comments-out = { PLURAL($n) ->
    [one] { $n } commentaire écarté
   *[other] { $n } commentaires écartés
}
incoming-leave-out = Écarter
incoming-join = Joindre au précédent
incoming-edit = Modifier
incoming-first-shown = Les { $n } premiers sur { $all } sont montrés ; tout ce qui est choisi entre.
incoming-show-more = En montrer plus
incoming-sender = expéditeur { $n }
incoming-question = question
incoming-comment = commentaire
incoming-votes = { PLURAL($n) ->
    [one] voix
   *[other] voix
 }
incoming-held = en réserve
incoming-reply = réponse
incoming-cut = raccourci
incoming-edited = modifié ici
incoming-unsure = à vérifier
incoming-goes-on = suite
incoming-save = Terminé
incoming-drop = Déposez-le pour les questions reçues
incoming-read-as = Lire comme
incoming-day-order = Ce que veut dire 3/4
incoming-choose = à choisir
incoming-day-month = le trois avril
incoming-month-day = le quatre mars
incoming-is-group = Est-ce la discussion d’un groupe ? Une discussion à deux est privée ; rien n’en entre.
incoming-group-yes = Un groupe
incoming-group-no = À deux
incoming-columns = Ce que contient chaque colonne, à partir de 1
incoming-column-body = Texte
incoming-column-name = Nom
incoming-column-time = Heure
incoming-column-recipient = À qui
incoming-column-private = Privé
incoming-column-votes = Voix
incoming-column-lang = Langue
incoming-column-id = Numéro propre
incoming-column-email = Adresse
incoming-column-answer = Réponse
incoming-columns-right = C’est juste
incoming-as-zoom-chat = Chat Zoom enregistré
incoming-as-zoom-clipboard = Chat Zoom copié
incoming-as-zoom-qa-clipboard = Questions Zoom copiées
incoming-as-zoom-qa-report = Rapport de questions Zoom
incoming-as-zoom-qa-json = Questions Zoom en JSON
incoming-as-zoom-webhook = Événement Zoom
incoming-as-webex = Chat Webex
incoming-as-webex-qa-json = Questions Webex en JSON
incoming-as-mastodon = Mastodon
incoming-as-youtube = YouTube
incoming-as-matrix = Matrix
incoming-as-telegram = Telegram
incoming-as-whatsapp = WhatsApp
incoming-as-bluesky = Bluesky
incoming-as-social-stream = Relais de diffusion
incoming-as-table = Tableau (CSV, TSV)
incoming-as-objects = JSON, un objet par ligne
incoming-as-canonical = Notre propre export
incoming-as-plain = Texte brut, une carte par paragraphe

## The pane of the ways in
ways-title = Voies d’entrée
ways-why = Ce qui a été demandé ailleurs entre par l’une de ces voies. Les messages privés sont écartés avant que quoi que ce soit soit montré ou gardé.
ways-by-hand = À la main
ways-by-hand-why = Collez n’importe où sur cette page sans champ actif, faites-y glisser un texte ou un fichier, ou choisissez un fichier. Deux fois la même chose n’ajoute rien.
ways-from-zoom-chat = Chat Zoom
ways-zoom-chat-how = Dans la discussion, choisissez « Plus », puis « Enregistrer », et déposez le fichier ici. Ou sélectionnez tout, copiez et collez ici : seul le nouveau reste.
ways-from-zoom-qa = Questions Zoom
ways-zoom-qa-how = Copiez les questions de la fenêtre des questions et collez-les ici. Après un webinaire, déposez ici le rapport en CSV.
ways-from-webex = Webex
ways-webex-how = Sélectionnez les messages ou les questions du panneau, copiez et collez ici. Ce qui n’est pas compris devient de simples cartes.
ways-from-whatsapp = WhatsApp
ways-whatsapp-how = Dans le groupe, choisissez « Plus », « Exporter la discussion », sans médias, et déposez ici le fichier .txt. On vous demande si c’est un groupe ; une discussion à deux reste dehors.
ways-from-telegram = Telegram
ways-telegram-how = Dans l’application de bureau, choisissez « Exporter l’historique », en JSON, et déposez le fichier ici. Les discussions à deux en sont écartées.
ways-from-matrix = Matrix
ways-matrix-how = Dans l’application web, ouvrez les informations du salon, « Exporter la discussion », en JSON, et déposez le fichier ici.
ways-from-table = Un tableau
ways-table-how = CSV ou TSV avec une colonne de textes, comme les réponses d’un formulaire. Les colonnes sont devinées, montrées et corrigeables.
ways-from-other = Tout le reste
ways-other-how = Copiez et collez : chaque paragraphe devient une carte. Dites d’où il vient sous « Source ». Ou tapez-le : touche Q.
ways-script = Un jeton pour scripts
ways-script-why = Le programme qui le détient peut faire entrer des messages, et ne peut rien faire ni voir d’autre.
ways-script-once = Copiez-le maintenant : il n’est montré que cette fois.
ways-script-is = Un jeton est en service.
ways-script-none = Il n’y a pas de jeton.
ways-script-make = Créer un jeton
ways-script-renew = En créer un autre ; l’ancien prend fin
ways-script-revoke = Révoquer le jeton
ways-copy-line = Copier la ligne
ways-copy-token = Copier le jeton
ways-copy-address = Copier l’adresse
ways-zoom = Événements Zoom
ways-zoom-why = Il faut une application du titulaire du compte Zoom : abonnez-la aux messages de discussion des webinaires, donnez-lui cette adresse et tapez son jeton secret ci-dessous.
ways-zoom-https = Zoom n’envoie qu’à des adresses HTTPS.
ways-zoom-is = Le secret est enregistré : les événements signés entrent d’eux-mêmes.
ways-zoom-none = Pas configuré.
ways-zoom-secret = Jeton secret de l’application
ways-set = Enregistrer
ways-replace = Remplacer
ways-remove = Retirer
ways-listen = Écouter
ways-key-wrong = Un secret n’a pas d’espaces et compte 256 caractères au plus.
ways-mastodon-why = Les messages publics portant un mot-dièse entrent en réserve tant que dure la séance.
ways-mastodon-is = { $tag } sur { $server } :
ways-mastodon-none = Aucun mot-dièse n’est écouté.
ways-mastodon-server = Serveur
ways-mastodon-tag = Mot-dièse
ways-mastodon-token = Jeton (facultatif : plus rapide)
ways-mastodon-token-kept = Jeton (un est gardé)
ways-tag-wrong = Un mot-dièse est un mot de lettres, chiffres et _ ; un jeton n’a pas d’espaces.
ways-fare-off = à l’arrêt.
ways-fare-connecting = connexion en cours.
ways-fare-live = en direct, sans délai.
ways-fare-polling = en direct, par demandes répétées.
ways-fare-retrying = { PLURAL($n) ->
    [one] { $why } Nouvel essai dans { $n } seconde.
   *[other] { $why } Nouvel essai dans { $n } secondes.
}
ways-fare-stopped = { $why } En attente d’un changement.
ways-fare-not-allowed = L’exploitant ne permet pas la connexion.
ways-fare-unauthorized = Le serveur demande un jeton, ou un autre.
ways-fare-no-such-tag = Le serveur ne connaît pas ce mot-dièse ; personne ne l’a peut-être utilisé.
ways-fare-unreachable = Le serveur est injoignable.
ways-fare-timed-out = Le serveur n’a pas répondu à temps.
ways-fare-rate-limited = Le serveur demande d’attendre.
ways-fare-redirected = Le serveur renvoie ailleurs ; nous n’y allons pas.
ways-fare-silent = Le serveur n’a pas donné signe de vie.
ways-fare-cut-off = La connexion s’est interrompue.
ways-fare-server-error = Le serveur est en panne.
ways-fare-other = Le serveur a répondu de façon incomprise.
