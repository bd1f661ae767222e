# Les cartes des questions reçues et le poste en ligne.

## Groups, and what is looked for
inbox-shortlisted = Retenues
inbox-dropped = Écartées
filter = Cartes affichées
filter-all = Tout
filter-questions = Questions
filter-words = Chercher dans les questions
show-all-cards = Tout afficher
none-match = Rien ne correspond.
left-out = { PLURAL($n) ->
    [one] { $n } plus ancienne n’est pas affichée ici.
   *[other] { $n } plus anciennes ne sont pas affichées ici.
 }
left-out-get = Tout télécharger

## The line beneath the head, and what is copied
gauge-waiting = Mains en attente, salle et en ligne
oldest-waits = la plus ancienne { $time }
oldest-waits-full = La plus ancienne à distance attend depuis { $time }
oldest-waits-long = La plus ancienne à distance attend depuis { $time }, plus de 15 minutes
nobody-waits-afar = Personne n’attend à distance.
invite-short = Invitation
invite = Copier « Posez vos questions ici »
copied-in = Copié, { $lang }

## A card
comment = commentaire
may-be-named = peut être nommé
is-edited = modifiée à la source
is-cut = coupée : elle était plus longue
replies-to = répond à { $who }
like = Proche de celle de { $who }
like-very = Très probablement celle de { $who }
stands-for = { PLURAL($n) ->
    [one] { $n } fusionnée
   *[other] { $n } fusionnées
 }
votes-both = { $n } ici · { $elsewhere } ailleurs
asked-at = Posée à
show-whole = Tout le texte
show-less = Moins de texte
for-everyone = Pour tout le panel
fact-came = { $source }, à { $time }
fact-relayed = apportée par { $who }
fact-put = exprimée à { $time }
fact-replied = réponse de { $who }

## Two questions beside each other
diff = Les deux questions, mot à mot
merge-them = Fusionner
not-the-same = Ce n’est pas la même
done-merged-with = { $who } a fusionné la question : { $what } avec { $with }
key-inbox = Aux questions reçues et retour

## A translation
translation-text = Traduction
translation-save = Enregistrer
translation-remove = La retirer

## Deeds on a card
deed-put-next = Prochaine
to-put-next = Prochaine : { $what }
deed-bring-back = Reprendre
to-bring-back = Reprendre : { $what }
deed-merge-question = Fusionner avec…
ask-merge-question = Quelle question demande la même chose ?
deed-part-question = Séparer
ask-part-question = Laquelle demande en fait autre chose ?
deed-mark-comment = C’est un commentaire
deed-mark-question = C’est une question
deed-correct-question = Corriger la question
deed-merge-hint = Comparer à la question proche, puis fusionner
deed-translate-question = Traduction
deed-correct-language = Sa langue : la suivante
deed-tell-asker = Copier un mot
deed-read-aloud = Lire à voix haute
read-aloud-open = Grande carte à lire

## The online moderator’s station
station = Poste
station-open = Poste en ligne
station-title = Poste en ligne
station-why = Jusqu’où va ce qui vient de loin, et ce qui est dû à ceux qui ne sont pas dans la salle.
duties-owed = { PLURAL($n) ->
    [one] { $n } chose à faire
   *[other] { $n } choses à faire
 }
station-duties = Pour ceux qui sont loin
duty-greet = Saluer ceux qui sont loin
duty-announce = Dire le titre et le numéro de la séance
duty-test-sound = Tester le son dans les deux sens
duty-ask-needs = Demander en privé ce qu’il faut pour participer
duty-say-next = Dire ce qui vient ensuite
duty-again = à refaire : nouvelle séquence
station-sides = Salle et en ligne
station-waiting = Mains en attente
station-turns = Tours jusqu’ici
station-invite = Comment participer
station-funnel = De loin jusqu’à la salle
station-states = Où en sont les questions
funnel-declined = refusées
funnel-other = sans réponse
other-why = Sans réponse, car :
funnel-comments = commentaires
funnel-unanswered = exprimées, sans réponse
funnel-not-reached = pas atteintes
voiced-in-turns = { PLURAL($n) ->
    [one] Exprimées en { $n } tour.
   *[other] Exprimées en { $n } tours.
 }
private-dropped = { PLURAL($n) ->
    [one] { $n } message privé a été écarté avant que rien ne soit gardé.
   *[other] { $n } messages privés ont été écartés avant que rien ne soit gardé.
 }
