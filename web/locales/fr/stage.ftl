### The stage: what the whole room reads. Roles and sides, no names unless on the record.

stage-title = Écran de salle
stage-connecting = Connexion
stage-ends-in = fin de séance dans
stage-over-by = dépassement de
stage-has-floor = A la parole
stage-please-stop = Veuillez vous arrêter
stage-next = Ensuite
stage-nobody-next = Personne pour l’instant
stage-room = Salle
stage-remote = En ligne
stage-turns = Tours jusqu’ici
stage-waiting = { PLURAL($hands) ->
    [one] { $hands } main attend
   *[other] { $hands } mains attendent
}
stage-waiting-none = Aucune main n’attend
stage-nobody = La parole est ouverte
stage-nobody-raise = Levez la main sur votre téléphone ou dans la salle
stage-silence = Un moment de calme pour réfléchir
stage-silence-means = Les mains peuvent se lever. Toute personne qui le souhaite est entendue une fois avant que quiconque le soit deux fois.
stage-paused = Séance suspendue
stage-paused-means = Tous les chronos sont arrêtés. Nous reprenons dans un instant.
stage-lobby = Nous commençons bientôt
stage-lobby-means = Les mains peuvent déjà se lever. Elles gardent leur ordre.
stage-ended = La séance est levée
stage-ended-means = On peut encore poser des questions par écrit.
stage-join = Demander la parole
stage-code = Code
stage-closing = La liste va être close
stage-closed = La liste est close pour cette partie

## The card of rules
stage-rules = Comment nous parlons
stage-rules-webcast = Cette séance est diffusée ou enregistrée. Ce qui est dit à voix haute peut être entendu partout.
stage-rules-write = Écrivez plutôt : la modération lit votre texte sans votre nom.
stage-rules-names = Cet écran et la liste ne montrent aucun nom, sauf celui de qui parle à titre public.
stage-rules-chatham = Règle de Chatham House
stage-rules-chatham-text = Quand une réunion, ou l’une de ses parties, se déroule sous la règle de Chatham House, les participants sont libres d’utiliser les informations reçues, mais ils ne doivent révéler ni l’identité ni l’affiliation des personnes qui ont parlé, ni celles de tout autre participant.
stage-rules-chatham-webcast = Une webdiffusion ne peut se tenir sous cette règle. Ici, la règle régit ce que cet outil montre et exporte.
stage-rules-turns = Personne ne parle deux fois avant que toutes les personnes qui le souhaitent aient parlé une fois. La salle et l’en ligne alternent.
stage-rules-respect = Parlez de la question, non des personnes.

## The way in
stage-link-refused = Ce lien n’est plus valable. Demandez-en un nouveau à la modération.
stage-link-missing = Ouvrez l’écran de salle par son lien. La modération l’a.
stage-no-line = Le serveur ne répond pas. Nous continuons d’essayer.
stage-old = Cet écran est plus ancien que le serveur. Rechargez-le.
stage-blank = La modération a vidé les écrans
stage-link-again = Nous frappons de nouveau chaque minute.
stage-no-line-means = Là-bas, les horloges continuent ; cet écran revient tout seul.
stage-fault = Un instant, s’il vous plaît
stage-fault-means = Cet écran redémarre dans quelques secondes.
stage-renewing = Une nouvelle version se charge

## What the views say
stage-nobody-speaks = Personne n’a la parole
stage-then = À venir
stage-after-you = Ensuite
stage-waits = En attente
stage-nudge-wrap-up = Veuillez conclure
stage-nudge-time-is-up = Le temps est écoulé
stage-question-next = La prochaine question
stage-question-room = Question de la salle
stage-no-question = Pas de question à l’écran
stage-join-means = Scannez avec un téléphone ou saisissez l’adresse. Pas de nom, pas d’application, pas de compte.
stage-clock-session = Séance
stage-clock-end = jusqu’à la fin de la séance
stage-clock-over = au-delà de la fin de la séance
stage-clock-segment = Cette partie
stage-clock-turn = Prise de parole

## This screen: its panel and what the desk calls it
stage-screen = Écran
stage-options = Options de cet écran
stage-close = Fermer
stage-shows = Affiche
stage-how = Apparence
stage-view-room = La salle
stage-view-speaker = Pour qui parle
stage-view-next = Qui parle ensuite
stage-view-question = La question
stage-view-clock = Horloge de studio
stage-view-blank = Rien
stage-emptied = Le vider pour l’instant
stage-light = Fond clair
stage-mirror = En miroir
stage-full = Plein écran
stage-size = Taille
stage-smaller = Plus petit
stage-larger = Plus grand
stage-not-live = Pas de liaison avec le serveur ; cet écran continue d’essayer
stage-wake-awake = L’appareil reste en éveil
stage-wake-asleep = L’appareil peut se mettre en veille : touchez l’écran une fois
stage-wake-cannot = Ce navigateur ne tient pas l’appareil en éveil ici : désactivez la veille dans les réglages de l’appareil
stage-shelf = Un rechargement sans réseau réaffiche cette page
stage-shelf-none = Sans https, cette page ne peut pas être rechargée tant que le réseau est coupé : laissez-la ouverte

## The overlay of the stream
overlay-title = Incrustation
overlay-number = Incrustation
overlay-ask = Regarder et demander

## The plain page for old browsers
stage-no-script = Cet écran a besoin d’un script. Sans script, demandez à la modération la page simple de l’écran de salle.
stage-group = Groupe
