# The desk. Plain verbs, sentence case, who acted, and the way out.

## The strip
desk = Poste
skip = Aller à la parole
session-clock = Horloge de séance
life-lobby = Avant-séance
life-ended = Terminée
planned = prévu
left = restant
over = dépassé
on-time = À l’heure
late-by = { $time } de retard
early-by = { $time } d’avance
ends = Fin à { $time }
ready = Prêt
paused-since = depuis { $time }
phones-here = { PLURAL($n) ->
    [one] { $n } téléphone ici
   *[other] { $n } téléphones ici
 }
run-of-show = Déroulé
run-over = Le déroulé est terminé
time-left = reste { $time }
time-over = dépassé de { $time }
begin-segment = Lancer { $key }
session-menu = Séance
menu-empty = Rien à faire ici pour l’instant.
has-gavel = préside
away = pas là
you = vous
on-item = sur { $what }
take-gavel = Prendre la présidence
give-gavel = Passer la présidence à { $who }

## The floor
the-floor = La parole
has-floor = A la parole
break-runs = Pause
redacted = Retiré par la modération
of-limit = sur { $time }
hub-of = { PLURAL($n) ->
    [one] { $n } personne
   *[other] { $n } personnes
 }
reads = { $who } lit
told-wrap-up = signe donné : conclure
told-time-is-up = signe donné : temps écoulé
waits-under = { $who } attend
extend-by = +{ $n } s
extended = +{ $n } s accordées
more-about = Plus : { $what }
suggested = Suggestion
no-topic = Sans sujet indiqué
nobody-waits = Personne n’attend
pick-another = Autre choix
key-space = Espace
before-start = Avant l’ouverture
nobody-yet = Personne n’a encore la parole
check-stage = L’écran de salle montre le code
screens = { $n ->
    [0] pas encore d’écran
    [one] { $n } écran
   *[other] { $n } écrans
 }
check-other = { $who } est à l’autre poste
check-remote = Le son en ligne est testé
check-rules = Les règles sont sur l’écran de salle
join-at = On rejoint la séance sur { $url }
silence = Silence
hands-open = Les mains peuvent se lever
quiet-now = Un moment de calme
quiet-why = Chacun réfléchit ; les mains peuvent se lever.
floor-free = La parole est libre
session-paused = La séance est suspendue
session-paused-why = Le tour et la séquence s’arrêtent ; la fin de la séance, elle, ne bouge pas.
session-over = La séance est levée
session-over-why = Les réponses écrites et le rapport restent ouverts.
purged = Toutes les données personnelles ont été supprimées : personnes, questions, messages. Les chiffres et le programme restent.
purge-when = Toutes les données personnelles seront supprimées dans { $time }.
last-spoke = { $who } a parlé en dernier, il y a { $time }
nobody-spoke = Personne n’a encore parlé.

## Reasons
reason-turns = { PLURAL($n) ->
    [one] { $n } tour jusqu’ici
   *[other] { $n } tours jusqu’ici
 }
reason-alternate-onsite = la salle après l’en ligne
reason-alternate-online = l’en ligne après la salle
reason-waiting = attend depuis { $time }
reason-placed = déplacée par { $who }
reason-kind = passe avant les mains

## The queue
queue = File
queue-empty = Pas encore de main.
queue-empty-why = Elles se lèvent depuis les téléphones ; ou saisissez une place sous Salle.
queue-empty-closed = La liste est close ; les nouvelles mains attendent la séquence suivante.
first-short = 1re
nth-turn = tour { $n }
was-moved = Déplacée par la modération
for-later = séquence suivante
row-muted = en sourdine
asleep = en veille
joined-just-now = vient d’arriver
call = Appeler
waits = attend depuis { $time }
slots-missed = { PLURAL($n) ->
    [one] À { $time } par tour, { $n } main n’aura pas son tour.
   *[other] À { $time } par tour, { $n } mains n’auront pas leur tour.
 }
more-waiting = { $n } de plus en attente.
list-closes-in = Clôture dans { $time }
list-closed = Liste close
list-takes = { PLURAL($n) ->
    [one] Prend encore { $n } main
   *[other] Prend encore { $n } mains
 }
keep-open = Laisser ouverte
parked = De côté
end-of-segment = fin de la séquence

## The room
room = Salle
here = { $onsite } en salle, { $online } en ligne
hubs = { PLURAL($n) ->
    [one] , { $n } pôle
   *[other] , { $n } pôles
 }
seat-or-name = Place ou nom
nobody-joined = Personne n’est encore arrivé. Saisissez une place pour y lever une main.
more-people = { $n } de plus ; saisissez un nom pour trouver.
on-record = À titre public
speaks = a la parole
hand-up = main levée
turns-had = { PLURAL($n) ->
    [one] { $n } tour
   *[other] { $n } tours
 }
balance = Équilibre de la parole
balance-empty = Se remplit dès le premier tour de parole.
balance-short-online = { PLURAL($n) ->
    [one] L’en ligne a moins de 60 % de sa part, et { $n } main attend.
   *[other] L’en ligne a moins de 60 % de sa part, et { $n } mains attendent.
 }
balance-short-onsite = { PLURAL($n) ->
    [one] La salle a moins de 60 % de sa part, et { $n } main attend.
   *[other] La salle a moins de 60 % de sa part, et { $n } mains attendent.
 }
fact-turns = salle / en ligne
fact-first = première fois
fact-longest = plus longue attente
fact-panel = panel

## The inbox
inbox = Questions reçues
add-question = Ajouter
inbox-empty = Pas encore de question.
inbox-empty-why = Elles viennent des téléphones, ou vous collez, déposez ou tapez ce qui a été demandé ailleurs.
funnel-asked = posées
funnel-forwarded = transmises
funnel-voiced = exprimées
funnel-answered = avec réponse
bring = Importer…
bring-file = Importer un fichier…
bring-menu = Autres voies d’entrée
read-again = Relire le fichier
pick-again = Choisir à nouveau un fichier
ways-in = Voies d’entrée : discussions, scripts, flux
quick-hint = Marques : @nom pour qui, #2 quelle question de fond, puis une langue comme ar
inbox-new = Nouvelles
inbox-held = En réserve
inbox-queue = Dans la file
inbox-voiced = Exprimées, sans réponse
inbox-written = Pour réponse écrite
inbox-answered = Avec réponse
inbox-declined = Refusées
shortlisted = retenue
is-on-this = { $who } s’en occupe
declined-because = Refusée : { $why }
answer-is = Réponse : { $text }
question-text = Ce qui a été demandé
who-asks = Qui demande (facultatif)
agreed-named = A accepté d’être nommé
agreed-name = Nom
agreed-named-else = Sinon un nom de code le remplace et le nom n’est pas gardé
source = Source
straight-to-queue = Directement dans la file
add = Ajouter
cancel = Annuler

## The line
the-line = Fil de la modération
line-empty = Chaque geste s’inscrira ici, avec son auteur et un retour possible.
undo-last = Annuler mon dernier geste
redo-last = Rétablir ce que j’ai annulé
nobody = personne
unnamed-onsite = Anonyme en salle
unnamed-online = Anonyme en ligne
unnamed-panel = Panéliste
a-break = Pause
a-hand = une main
something = quelque chose
the-clock = L’horloge
something-changed = Quelque chose a changé entre-temps

## Deeds
deed-start-session = Ouvrir la séance
deed-advance = Lancer la séquence suivante
deed-end-session = Lever la séance
deed-purge = Supprimer les données personnelles
deed-pause-session = Suspendre la séance
deed-resume-session = Reprendre la séance
deed-reflect = 20 secondes de silence
deed-end-silence = Finir le silence
deed-show-rules = Montrer les règles
deed-remote-ready = En ligne : prêt
deed-close-list = Clore la liste
deed-close-list-now = Clore la liste sans préavis
deed-open-list = Ouvrir la liste
deed-call = Appeler ensuite
deed-clear-next = Annuler l’appel
deed-start-turn = Donner la parole
deed-start-own = De vive voix
deed-give-break = Pause
deed-record-turn = Consigner un tour
deed-put-back = Rouvrir le dernier tour
deed-pass-gavel = Passer la présidence
deed-end-turn = Finir le tour
deed-pause-turn = Suspendre
deed-resume-turn = Reprendre
deed-extend-turn = Plus de temps
deed-wrap-up = Faire conclure
deed-time-is-up = Temps écoulé
deed-cut-turn = Couper
deed-correct-speaker = Corriger qui parle
deed-backdate-turn = Commencé 30 s plus tôt
deed-make-next = Appeler celle-ci
deed-accept-point = Accepter
deed-decline-point = Rejeter
deed-move-up = Monter
deed-move-down = Descendre
deed-move-hand = Déplacer
deed-release-hand = Oublier le déplacement
deed-park-hand = Mettre de côté
deed-unpark-hand = Remettre en file
deed-last-word = Dernier mot
deed-merge-hands = Fusionner avec
deed-unmerge-hand = Défaire la fusion
deed-same-person = Même personne que
deed-change-kind = Changer le type
deed-right-of-reply = Accorder le droit de réponse
deed-lower-hand = Baisser la main
deed-forward = Vers la file
deed-hold = Réserver
deed-shortlist = Retenir
deed-back-to-new = Vers nouvelles
deed-answer = Réponse donnée
deed-decline = Refuser
deed-redact = Retirer le texte
deed-give-panel = Panel
deed-give-reply = Réponse
deed-raise-for = Lever une main
deed-raise-point = Motion d’ordre
deed-raise-right = Droit de réponse
deed-undo = Annuler
deed-redo = Rétablir

## What is asked before a deed
ask-end-session = Lever la séance ? Les mains et les tours s’arrêtent ; les réponses écrites restent ouvertes.
ask-purge = Supprimer maintenant et définitivement toutes les données personnelles ? Personnes, questions, réponses et messages disparaissent, et la séance est levée si elle dure encore. Les chiffres et le programme restent. Exportez d’abord ce dont vous avez besoin.
ask-cut = Pourquoi couper ce tour ? Chacun peut le demander.
ask-correct = Qui a réellement la parole ?
ask-override = Pourquoi cette main et non celle qui est suggérée ?
ask-merge = Fusionner avec quelle main ?
ask-same = Qui est la même personne ?
ask-kind = De quel type est cette main ?
ask-point = La décision et son motif
ask-answer = La réponse écrite, si elle n’a pas été donnée à voix haute
ask-decline = Pourquoi la refuser ? Qui a posé la question voit ce motif.
ask-redact = Retirer ce texte partout ? C’est irréversible.
words = Texte
words-optional = Texte facultatif
search = Chercher
none-found = Rien de ce nom.
stock-time = Temps écoulé
stock-topic = Hors du sujet
stock-conduct = Contraire aux règles de conduite
stock-direct = Répond à ce qui vient d’être dit
stock-region = Voix de la région d’abord
stock-leaves = Doit partir
stock-topic-fits = Va avec le sujet du moment
stock-asked = Déjà demandé
stock-off-topic = Hors du sujet de cette séance
stock-no-time = Plus de temps

## A turn held without the tool
record-title = Consigner un tour tenu sans l’outil
record-who = Qui a parlé
record-kind = Type
record-from = De, à l’horloge de séance
record-to = À
record-save = Consigner
record-bad-time = Minutes et secondes, par exemple 34:20

## Keys
keys = Touches
keys-why = Elles suivent l’emplacement sur le clavier et se reposent pendant la saisie.
keys-on = Touches simples actives sur cet appareil
keys-desk = Le poste
keys-turn = Le tour
keys-hand = La main sélectionnée
keys-question = La question sélectionnée
key-due = Faire ce qui vient
key-down = Élément suivant
key-up = Élément précédent
key-gavel = Prendre ou passer la présidence
key-help = Ce plan
close = Fermer
dismiss = Masquer

## The page and its server
connecting = Arrivée à la table
no-line = Le serveur ne répond pas. Cette page continue d’essayer.
not-live-why = Rien n’est perdu. Cette page tente de revenir ; d’ici là, elle ne fait que montrer.
journal-not-writable = Rien n’est perdu, mais le serveur ne peut rien enregistrer pour l’instant. La lecture continue ; les gestes sont refusés.
link-used = Lien ouvert sur un nouvel appareil : { $role }.
link-refused = Ce lien n’est plus valable. Demandez-en un nouveau à l’autre poste.
link-missing = Ouvrez le lien que vous avez reçu ; il se termine par un secret.
closed-stopping = Le serveur s’arrête. Cette page revient toute seule.
closed-signed-out = Ce lien a été renouvelé. Demandez le nouveau à l’autre poste.
closed-not-signed-in = Cette page n’a pas de place à la table. Ouvrez le lien que vous avez reçu.
closed-silent = La liaison est restée muette trop longtemps.
closed-reload = Le serveur est plus récent que cette page. Rien n’est perdu ; rechargez-la.
reload = Recharger
now-speaks = { $who } a la parole

## Ways out of a refusal
way-take-gavel = Prendre la présidence : { $what }
way-do-now = Maintenant : { $what }
way-again = Réessayer
way-confirm = { PLURAL($n) ->
    [one] En effacer { $n } et continuer
   *[other] En effacer { $n } et continuer
 }
way-undo-all = { PLURAL($n) ->
    [one] En annuler { $n }
   *[other] Annuler les { $n }
 }
way-reason = Donner un motif

## Refusals. Nothing has changed.
refusal-not-yours = Ce rôle ne permet pas cela.
refusal-gavel-held-by = { $who } préside.
refusal-not-live = La séance n’a pas commencé.
refusal-already-live = La séance a déjà commencé.
refusal-over = La séance est levée.
refusal-is-paused = La séance est suspendue.
refusal-not-paused = La séance n’est pas suspendue.
refusal-changed = { $what }. Votre geste n’a rien changé.
refusal-no-such-segment = Cette séquence a déjà commencé.
refusal-no-such-person = Cette personne n’est pas ici.
refusal-no-such-hand = Cette main n’est plus levée.
refusal-no-such-turn = Ce tour est terminé.
refusal-no-such-question = Cette question a changé de place.
refusal-no-such-act = Ce geste est trop ancien.
refusal-hand-already-up = { $what } a déjà une main de ce type.
refusal-list-closed = La liste est close, et aucune autre séquence ne prend de mains. La liste des réponses écrites en prend.
refusal-list-already = La liste est déjà dans cet état.
refusal-queue-empty = Personne n’attend.
refusal-next-already = { $what } parle déjà ensuite.
refusal-nobody-next = Personne ne parle ensuite.
refusal-reason-needed = La règle suggère { $what }. Un autre choix demande un motif.
refusal-kind-not-here = Ce type n’est pas possible ici.
refusal-nobody-speaks = Personne n’a la parole.
refusal-points-used-up = { PLURAL($n) ->
    [one] { $n } motion d’ordre par personne, et elle est utilisée.
   *[other] { $n } motions d’ordre par personne, et toutes sont utilisées.
 }
refusal-only-once = Ce n’est possible qu’une fois.
refusal-already-extended = Ce tour a déjà été prolongé.
refusal-clock-already = L’horloge est déjà dans cet état.
refusal-needs-confirm = { PLURAL($n) ->
    [one] Cela efface { $n } question en attente à qui parle.
   *[other] Cela efface { $n } questions en attente à qui parle.
 }
refusal-overlaps = Cela chevauche un autre tour.
refusal-bad-times = Ces heures sont impossibles : la fin précède le début, ou se trouve dans le futur.
refusal-nothing-to-put-back = Aucun tour ne peut être rouvert.
refusal-waits-already = { $what } attend déjà avec le même type.
refusal-cannot-merge = Une fusion demande au moins deux mains en attente du même type.
refusal-cannot-join = Réunion impossible pour { $what } : déjà une seule personne, ou un cercle.
refusal-limit-out-of-range = Au plus { $time }.
refusal-has-dependents = { PLURAL($n) ->
    [one] { $n } geste ultérieur repose dessus : { $what }.
   *[other] { $n } gestes ultérieurs reposent dessus : { $what }.
 }
refusal-already-undone = { $who } l’a déjà annulé.
refusal-cannot-undo = Cela ne peut pas être annulé.
refusal-cannot-redo = Cela ne peut pas être rétabli ; quelque chose a changé depuis.
refusal-full = { PLURAL($n) ->
    [one] Au plus { $n } par séance.
   *[other] Au plus { $n } par séance.
 }
refusal-already-so = C’est déjà le cas.
refusal-stale = Cela a changé depuis que vous l’avez vu.
refusal-malformed = Le serveur n’a pas compris cette page. Rechargez-la ; rien n’est perdu.
refusal-too-large = { PLURAL($n) ->
    [one] Trop long : au plus { $n } octet.
   *[other] Trop long : au plus { $n } octets.
 }
refusal-too-fast = Trop de gestes à la fois. Réessayez dans { $time }.
refusal-text-too-long = { PLURAL($n) ->
    [one] { $n } caractère ; au plus { $max } sont gardés.
   *[other] { $n } caractères ; au plus { $max } sont gardés.
 }
refusal-text-empty = Il n’y a aucun mot.
refusal-not-signed-in = Cette page n’a pas de place à la table.
refusal-no-such-session = Cette séance n’est pas ici.
refusal-hello-first = Cette page est plus ancienne que le serveur. Rechargez-la ; rien n’est perdu.
refusal-not-stored = Rien n’a changé : le serveur n’a pas pu l’enregistrer.
refusal-stopping = Le serveur s’arrête. Rien n’a changé.
refusal-house-full = Le serveur est complet.

## The log of acts
act-open-session = La séance a été créée
act-plan-session = { $who } a modifié le plan de la séance
act-start-session = { $who } a ouvert la séance
act-advance = { $who } a lancé { $what }
act-end-session = { $who } a levé la séance
act-purge = { $who } a supprimé toutes les données personnelles
act-pause-session = { $who } a suspendu la séance
act-resume-session = { $who } a repris la séance
act-reflect = { $who } a ouvert un silence
act-end-silence = { $who } a mis fin au silence
act-show-card = { $who } a changé la fiche de l’écran de salle
act-remote-ready = { $who } : prêt en ligne
act-pass-gavel = { $who } a passé la présidence
act-join = { $what } a rejoint la séance
act-leave = { $what } a quitté la séance
act-same-person = { $who } a réuni deux entrées : { $what }
act-part-person = { $who } a de nouveau séparé { $what }
act-raise-hand = { $who } a levé une main pour { $what }
act-lower-hand = { $who } a baissé la main : { $what }
act-park-hand = { $who } a mis de côté { $what }
act-unpark-hand = { $who } a remis en file { $what }
act-step-back = { $what } a laissé passer quelqu’un
act-move-hand = { $who } a déplacé { $what }
act-release-hand = { $who } a laissé la règle placer { $what }
act-change-hand = { $who } a modifié la main : { $what }
act-merge-hands = { $who } a fusionné { $what }
act-unmerge-hand = { $who } a défait la fusion : { $what }
act-call-next = { $who } a appelé { $what }
act-override-next = { $who } a préféré { $what } à la suggestion
act-clear-next = { $who } n’a finalement appelé personne
act-last-word = { $who } a donné le dernier mot à { $what }
act-start-turn = { $who } a donné la parole à { $what }
act-give-floor = { $who } a donné la parole à { $what }
act-end-turn = { $who } a terminé le tour : { $what }
act-pause-turn = { $who } a suspendu le tour : { $what }
act-resume-turn = { $who } a repris le tour : { $what }
act-extend-turn = { $who } a donné plus de temps à { $what }
act-backdate-turn = { $who } a avancé le début du tour : { $what }
act-cut-turn = { $who } a coupé le tour : { $what }
act-nudge-speaker = { $who } a fait un signe à { $what }
act-correct-speaker = { $who } a corrigé qui parle : { $what }
act-record-turn = { $who } a consigné un tour : { $what }
act-put-back = { $who } a rouvert le tour : { $what }
act-rule-point = { $who } a statué sur la motion : { $what }
act-close-list = { $who } a clos la liste
act-open-list = { $who } a ouvert la liste
act-ask-in-writing = { $what } a demandé par écrit
act-add-remote = { $who } a ajouté une question : { $what }
act-take-in = { PLURAL($n) ->
    [0] { $who } a fait entrer des messages
    [one] { $who } a fait entrer { $n } message
   *[other] { $who } a fait entrer { $n } messages
 }
act-follow-source = La source d’une question l’a modifiée
act-correct-question = { $who } a corrigé la question : { $what }
act-translate-question = { $who } a traduit la question : { $what }
act-merge-question = { $who } a fusionné la question : { $what }
act-part-question = { $who } a séparé la question : { $what }
act-drop-question = { $who } a écarté un message : { $what }
act-put-next = { $who } a mis en prochain : { $what }
act-check-duty = { $who } a coché la liste de contrôle
act-forward-question = { $who } a mis en file { $what }
act-sort-question = { $who } a classé la question : { $what }
act-decline-question = { $who } a refusé la question : { $what }
act-answer-question = { $who } a noté la réponse à { $what }
act-redact = { $who } a retiré un texte
act-undo = { $who } a annulé : { $what }
act-redo = { $who } a rétabli : { $what }
act-clock = L’horloge : { $what }
act-away = Le serveur s’est absenté { $time } ; les horloges ont continué
act-away-long = Le serveur s’est absenté { $time } ; les horloges sont arrêtées jusqu’à la reprise

## The table, the line, the rules: reasons, refusals and lines of the log
reason-spoken = a parlé { $time }
reason-along-the-table = vient ensuite à la table
reason-passed = a passé son tour
refusal-muted = La modération ne prend pas les mains de cette personne pour l’instant.
refusal-banned = Cette personne a été exclue.
refusal-no-such-seat = Cette place n’existe plus.
refusal-seat-taken = Quelqu’un d’autre est assis là.
refusal-seat-is-free = Personne n’est assis là. Saisissez un nom, ou levez la main pour la place.
refusal-bad-layout = Deux places ont le même numéro, ou un numéro est hors limites.
refusal-round-already = Un tour de table est déjà en cours.
refusal-no-round = Aucun tour de table en cours, ou il ne passe pas par cette main.
refusal-no-such-rank = Les motions d’ordre n’ont pas cette priorité ici.
refusal-no-such-group = Aucun groupe de ce nom n’a de temps propre.
refusal-setting-out-of-range = Cette valeur est hors limites.
refusal-nothing-to-tell = Écrivez d’abord quelque chose.
act-rename-person = { $who } a renommé { $what }
act-mute-person = { $who } a mis en sourdine { $what }
act-unmute-person = { $who } a levé la sourdine : { $what }
act-ban-person = { $who } a exclu { $what }
act-unban-person = { $who } a réadmis { $what }
act-set-group = { $who } a mis { $what } dans un groupe
act-lay-table = { $who } a disposé les places
act-label-seat = { $who } a nommé une place
act-note-seat = { $who } a noté quelque chose sur une place
act-seat-person = { $who } a changé qui est assis où
act-start-round = { $who } a lancé un tour de table
act-pass-round = { $who } a fait passer le tour : { $what }
act-end-round = { $who } a terminé le tour de table
act-blank = { $who } a vidé les écrans
act-unblank = { $who } a rétabli les écrans
act-tell = { $who } a écrit à l’autre poste
act-support = { $who } a soutenu une question
act-give-signal = { $who } a fait un signe
act-clear-signal = { $who } a traité un signe
act-set-consent = { $who } a changé où son nom peut figurer
act-set-need = { $who } a écrit ses besoins
act-set-lang = { $who } a changé de langue
act-sit = { $who } a pris place
act-delete-mine = Quelqu’un a supprimé tout ce qui lui appartenait
act-change-settings = { $who } a modifié les règles
act-add-budget = { $who } a donné plus de temps

## Parts of the page that a screen reader names
notices = Avis
done-just-now = Fait à l’instant

## The way to the preparation, in a tab of its own
prepare-session = Préparer la séance, les liens et les messages
act-end-segment = { $who } a terminé { $what }
act-extend-segment = { $who } a changé la durée de { $what }
act-skip-segment = { $who } a omis { $what }
act-unskip-segment = { $who } a repris { $what }
act-move-segment = { $who } a déplacé { $what } dans le déroulé
act-backdate-segment = { $who } a avancé le début de { $what }
act-rebudget = { $who } a réparti le temps qui reste
act-set-end = { $who } a changé l’heure limite de la séance
act-set-floor-limit = { $who } a changé la limite des tours de parole
act-set-panel-limit = { $who } a changé la limite des exposés suivants
act-set-extra-time = { $who } a changé le temps supplémentaire : { $what }
act-ready = { $what } : prêt
act-not-ready = { $what } : pas encore prêt
act-address-question = { $who } a choisi à qui va une question
act-publish-question = { $who } a publié une question
act-unpublish-question = { $who } a retiré une question des écrans
act-show-message = { $who } a affiché un message
act-clear-message = { $who } a retiré un message des écrans
act-air = { $who } a changé ce que montre la diffusion
refusal-segment-over = Cette séquence a commencé, ou est terminée.
refusal-segment-fixed = Cette séquence est fixe : jamais étirée, jamais omise.
refusal-segment-changed = La durée d’une séquence a changé entre-temps. Regardez de nouveau la proposition.
refusal-segment-out-of-range = Une séquence peut durer de { $min } à { $max }.
refusal-nothing-to-show = Un message a besoin d’un texte ou d’un modèle, et de quelqu’un pour le lire.
refusal-no-such-message = Ce message n’est plus sur les écrans.
refusal-not-publishable = Sous la règle de Chatham House, personne n’est nommé dans la diffusion.

## Signs, votes, consents and what was not kept
signal-slower = plus lentement
signal-interpretation = interprétation
signal-cannot-hear = n’entend pas
sign-told = signe donné
sign-the-line = En salle, le son ne manque à personne : c’est sans doute la diffusion ou la visioconférence.
deed-clear-signal = Traité
to-clear-signal = Traité : { $what }
votes = { PLURAL($n) ->
    [one] { $n } soutien
   *[other] { $n } soutiens
 }
inbox-by-votes = Par soutiens
forgotten = Lu et non conservé, comme demandé
erased = Une personne qui a supprimé ses données
deleted-by-asker = Supprimée par qui l’a posée
not-named-anywhere = ne pas nommer
not-named-room = ne pas nommer à voix haute
not-named-stream = ne pas nommer en diffusion
naming-why = Un nom n’est dit ou montré que là où la personne qui le porte l’a accepté

## What acts on questions made of them, where that was seen
act-sort-question-held = { $who } a réservé la question : { $what }
act-sort-question-shortlisted = { $who } a retenu la question : { $what }
act-sort-question-new = { $who } a remis la question parmi les nouvelles : { $what }
act-correct-question-policy = { $who } a rattaché la question à { $to } : { $what }
act-correct-question-no-policy = { $who } a détaché la question de sa question de fond : { $what }
act-correct-question-lang = { $who } a changé la langue de la question ({ $what }) : { $from }, désormais { $to }
act-correct-question-comment = { $who } a fait de la question un commentaire : { $what }
act-correct-question-asked = { $who } a fait du commentaire une question : { $what }
