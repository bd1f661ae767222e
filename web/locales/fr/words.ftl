# Words that every face shares. One word a thing, as in the glossary.

language = Langue

channel-onsite = Salle
channel-online = En ligne
channel-panel = Panel

kind-floor = main
kind-interposed-question = question
kind-short-intervention = remarque brève
kind-point-of-order = motion d’ordre
kind-direct-reply = réponse directe
kind-panel = panel
kind-reply = réponse
kind-right-of-reply = droit de réponse
kind-break = pause

phase-normal = Dans les temps
phase-warning = Conclure
phase-danger = Dernières secondes
phase-overtime = Temps dépassé

via-phone = Téléphone
via-web-form = Formulaire
via-seat-tap = Depuis la place
via-keyboard = Clavier
via-mic = Micro
via-paper = Papier
via-hub = Pôle
via-voice = De vive voix
via-zoom-chat = Chat Zoom
via-zoom-qa = Q/R Zoom
via-zoom-voice = Zoom, de vive voix
via-webex = Webex
via-slido = Slido
via-x = X
via-mastodon = Mastodon
via-youtube = YouTube
via-matrix = Matrix
via-telegram = Telegram
via-whatsapp = WhatsApp
via-bluesky = Bluesky
via-facebook = Facebook
via-email = E-mail
via-csv = Fichier

role-onsite-moderator = modération en salle
role-online-moderator = modération en ligne
role-rapporteur = rapporteur
role-organizer = organisation
role-panelist = panéliste
role-participant = participation
role-stage = écran de salle
role-overlay = incrustation
role-interpreter = interprétation
role-feed = flux entrant

hat-onsite = poste en salle
hat-online = poste en ligne
hat-onsite-short = Sa
hat-online-short = Li

live = Connecté
not-live = Déconnecté depuis { $time }
rehearsal = Répétition { $rate }
first-time = Première fois
next = Ensuite
paused = En suspens

## How right the clock is
diagnostics = Horloge et liaison de cette page
diagnostics-why = L’heure vraie ne s’écarte pas de l’heure affichée de plus que cette marge. La marge grandit tant que rien n’arrive.
diagnostics-bound = Juste à
diagnostics-no-bound = inconnu avant la première réponse
diagnostics-offset = Avance de l’horloge du serveur
diagnostics-samples = Mesures
diagnostics-ages = la dernière il y a { $newest } s, la plus ancienne il y a { $oldest } s
diagnostics-trip = Dernier aller-retour
diagnostics-line = Liaison
diagnostics-live = Connecté depuis
diagnostics-down = Déconnecté depuis
diagnostics-connecting = En connexion depuis
diagnostics-closed = Fermée depuis
diagnostics-session = Temps de séance
diagnostics-lobby = pas encore ouverte
diagnostics-rate = Vitesse
diagnostics-build = Version du serveur

## Who has the floor or is next, where no name may stand
who-onsite = Une voix de la salle
who-online = Une voix en ligne
who-panel = Panéliste
who-read = Question lue par la modération
who-read-online = Question reçue en ligne
who-break = Pause
who-group = { PLURAL($people) ->
    [one] Groupe de { $people } personne
   *[other] Groupe de { $people } personnes
}

## Messages that a tap sends; each reader sees them in the own language
message-wrap-up = Veuillez conclure
message-slower = Un peu plus lentement, s’il vous plaît
message-louder = Plus fort, s’il vous plaît
message-closer-to-mic = Plus près du micro, s’il vous plaît
message-you-are-next = Vous parlez ensuite
message-answer-please = Veuillez répondre à la question
message-last-questions = Dernières questions
message-write-instead = Le temps presse : veuillez écrire votre question
message-short-break = Courte pause
message-back-soon = Nous revenons bientôt
message-technical-problem = Un problème technique. Nous nous en occupons.

## Seat codes, printed by the host and by the desk
codes-open = Imprimer les codes de place
codes-title = Codes de place
codes-why = { $n } places sur { $pages } pages A4. Imprimez en taille réelle et coupez le long des tirets.
codes-print = Imprimer
codes-close = Fermer
codes-page = Page { $n }
codes-seat = Place
codes-how = Scannez pour participer depuis cette place, ou ouvrez :
codes-code = Code
codes-hint = Chaque code mène à l’entrée et connaît sa place. Réimprimez quand les places changent de numéro ou que le code d’accès est renouvelé.
codes-save-first = Enregistrez d’abord : les codes de place portent les numéros enregistrés dans la séance.
