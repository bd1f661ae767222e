# Two people, one table: what is announced, refused, taken back and found by typing.

## What a screen reader is told
timer-at-30 = Encore 30 secondes
timer-at-10 = Encore 10 secondes
timer-at-0 = Temps écoulé
live-again = De nouveau connecté

## Conflicts: who did what, and how long ago
refusal-someone-did = { $what }, il y a { $time }. Votre geste n’a rien changé.
stands-near = Sa voisine n’était plus là ; elle se place à côté de la plus proche qui reste.

## The way back
undo-this = Annuler : { $what }
redo-this = Rétablir : { $what }
deed-add-remote = Ajouter la question

## Find and do
palette = Chercher et faire
palette-open = Chercher et faire
palette-hint = Quoi faire, ou qui
palette-not-live = Déconnecté : les gestes attendent le retour de la liaison.
to-make-next = Appeler { $what }
to-accept-point = Accepter la motion : { $what }
to-decline-point = Rejeter la motion : { $what }
to-move-up = Monter { $what }
to-move-down = Descendre { $what }
to-release-hand = Laisser la règle placer { $what }
to-park-hand = Mettre de côté { $what }
to-unpark-hand = Remettre en file { $what }
to-last-word = Dernier mot à { $what }
to-merge-hands = Fusionner { $what } avec une autre main
to-unmerge-hand = Défaire la fusion : { $what }
to-same-person = Même personne que { $what }
to-part-person = Ce sont deux personnes après tout : { $what }
to-change-kind = Changer le type : { $what }
to-right-of-reply = Droit de réponse à { $what }
to-lower-hand = Baisser la main : { $what }
to-forward = Vers la file : { $what }
to-hold = Réserver : { $what }
to-shortlist = Retenir : { $what }
to-back-to-new = Vers nouvelles : { $what }
to-answer = Réponse donnée : { $what }
to-drop = Écarter : { $what }
to-decline = Refuser : { $what }
to-redact = Retirer le texte : { $what }
to-give-panel = Panel : { $what }
to-give-reply = Réponse : { $what }
to-raise-for = Lever une main pour { $what }
to-raise-point = Motion d’ordre : { $what }
to-raise-right = Demander le droit de réponse pour { $what }
to-end-turn = Finir le tour : { $what }
to-pause-turn = Suspendre le tour : { $what }
to-resume-turn = Reprendre le tour : { $what }
to-extend-turn = Plus de temps à { $what }
to-wrap-up = Faire conclure { $what }
to-time-is-up = Dire à { $what } que le temps est écoulé
to-cut-turn = Couper le tour : { $what }
to-correct-speaker = Ce n’est pas { $what } qui parle : corriger
to-backdate-turn = { $what } a commencé 30 s plus tôt
add-question-long = Ajouter une question venue d’ailleurs

## Keys
key-panelist = La parole à ce panéliste
key-policy-question = Sur cette question de fond
keys-move = Appuyez ici sur une touche, puis sur son nouvel emplacement.
keys-reset = Comme au départ
key-move = { $what } : maintenant { $key }. Appuyez pour choisir une autre touche.
deed-policy-question = Question de fond
deed-drop = Écarter

## The line between the moderators
line-unread = { PLURAL($n) ->
    [one] { $n } nouveauté
   *[other] { $n } nouveautés
 }
tell-to = Écrire à { $who }
tell-away = { $who } le lira à son retour
tell-send = Envoyer
deed-tell = Envoyer le message
phrases-more = Autres formules
phrase-remote-ready = En ligne : prêt
phrase-two-minutes = 2 minutes
phrase-gavel = Présidence ?
phrase-slower = Plus lentement
phrase-louder = Plus fort
phrase-yes = Oui
phrase-no = Non
phrase-wait = Un instant
phrase-look-at-inbox = Voir les questions reçues
phrase-thanks = Merci

## What the other is about to do
about-to-call = { $who } va appeler
about-to-move = { $who } déplace ceci
about-to-edit = { $who } y travaille
about-to-read = { $who } lit ceci
about-to-call-what = va appeler { $what }
about-to-move-what = déplace { $what }
about-to-edit-what = travaille sur { $what }
about-to-read-what = lit { $what }

## Blank, mute, ban
deed-blank = Vider tous les écrans
deed-unblank = Rétablir les écrans
blank-now = Tous les écrans sont vides : l’écran de salle, l’incrustation et les téléphones ne montrent rien.
deed-mute-person = Sourdine
deed-unmute-person = Lever la sourdine
deed-ban-person = Exclure
deed-unban-person = Réadmettre
to-mute-person = Mettre en sourdine { $what }
to-unmute-person = Lever la sourdine : { $what }
to-ban-person = Exclure { $what }
to-unban-person = Réadmettre { $what }
ask-ban = Pourquoi exclure cette personne ? Les deux postes voient le motif.
stock-twice = Deux entrées pour parler deux fois
stock-hostile = Hostile envers les autres

## Links
link-renew = Pas vous ? Renouveler le lien
link-look = Inattendu ? Voir ses liens
link-copy = Copier le nouveau lien
link-is-new = Nouveau lien : { $role }. L’ancien et ses appareils sont déconnectés. Remettez le nouveau.
link-is-new-mine = Votre lien est nouveau ; tout autre appareil muni de l’ancien est déconnecté.
link-not-renewed = Il n’a pas été renouvelé ; réessayez.
link-renewed = Lien renouvelé : { $role }. Par : { $who }.
link-revoked = Lien révoqué : { $role }. Par : { $who }.
role-host = hôte

## Not live
offline-works = Rien n’est perdu. La lecture, les horloges et le bloc-notes marchent ici ; les gestes attendent le retour de la liaison.
acts-wait = { PLURAL($n) ->
    [one] { $n } geste attend d’être envoyé.
   *[other] { $n } gestes attendent d’être envoyés.
 }

## Copying
copied = Copié
copy-by-hand = La copie est refusée ici. Le texte est sélectionné : copiez-le à la main.

## The server’s place
place-moved = Le réseau a changé : ce serveur est maintenant à { $url }. Les pages ouvertes le retrouvent ; dites la nouvelle adresse à qui veut rejoindre la séance.
place-not-awake = Rien ne tient éveillé l’ordinateur du serveur : gardez-le ouvert et désactivez sa mise en veille.

## Lists that hold still
freeze = Figer les listes
unfreeze = Laisser venir les changements
frozen = Figé
changes-wait = { PLURAL($n) ->
    [one] { $n } changement attend
   *[other] { $n } changements attendent
 }
hand-gone = n’attend plus
now-at-place = { $what } a le numéro { $n }
deed-move-to = Déplacer vers…
to-move-to = Déplacer { $what } vers…
ask-move-to = Avant qui ?
at-the-end = À la fin

## The notepad, for when the line is down
notepad = Bloc-notes
notepad-why = Gardé sur cet appareil. Au retour de la liaison, chaque ligne s’inscrit d’un seul appui.
notepad-why-live = Gardé sur cet appareil. Inscrivez chaque ligne d’un appui ; rien ne s’inscrit tout seul.
notepad-begin = Parle maintenant
notepad-end = S’arrête
notepad-speaks = { $who } parle, { $time }
notepad-note = Note
notepad-write = Noter
notepad-empty = Rien n’est noté.
notepad-tell = Vers le fil
notepad-strike = Rayer
notepad-look = Voir
notes-wait = { PLURAL($n) ->
    [one] { $n } ligne du bloc-notes n’est pas encore inscrite.
   *[other] { $n } lignes du bloc-notes ne sont pas encore inscrites.
 }

## New hands and first voices
chime-on = Son pour les nouvelles mains : activer
chime-off = Son pour les nouvelles mains : couper
new-hands = { PLURAL($n) ->
    [one] { $n } nouvelle main
   *[other] { $n } nouvelles mains
 }
first-voice-waits = Une première voix attend : { $who }
silence-now = Le panel a parlé. 20 secondes de silence avant d’ouvrir la parole amènent de nouvelles voix.
deed-same-as = Même personne que…
deed-part-person = Deux personnes après tout
ask-part = Quelle entrée est quelqu’un d’autre ?
entries-joined = { $n } entrées
to-same-as = { $what } est la même personne que…
