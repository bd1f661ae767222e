# The host: sessions are made, prepared and handed out here.

## page
host-brand = Horseshoe
host-title = Séances
skip-to-content = Aller au contenu
copied = Copié
copy-by-hand = La copie est refusée ici. Le texte est sélectionné : copiez-le à la main.
keep-it = Garder
again = Réessayer
edit-undo = Annuler (Ctrl Z)
edit-redo = Rétablir (Ctrl Maj Z)
save = Enregistrer
create = Créer la séance
untitled = Séance sans titre
menu-empty = Rien à faire ici
undeclared = Non indiqué

## door
door-title = Préparer une séance
door-lede = Qui détient la clé d’hôte crée des séances, les prépare et en remet les liens.
door-key = Clé d’hôte
door-kept = La clé reste dans cet onglet seulement et s’oublie quand il se ferme.
door-open = Ouvrir
door-close = Fermer la porte
door-where = La clé a été donnée au programme à son lancement, ou le programme l’a affichée à ce moment-là. La modération prépare sa séance depuis son poste et n’a pas besoin de clé.
door-check = Vérifier cet appareil

## refusals
no-empty-key = Saisissez d’abord la clé d’hôte.
no-wrong-key = Ce n’est pas la clé d’hôte. Les clés sont longues : copiez-la entière, sans espace autour.
no-unreachable = Le serveur ne répond pas. Rien n’est perdu ; réessayez dans un instant.
no-other = Le serveur n’a pas pu faire cela. Rien n’a changé.
no-not-signed-in = La clé d’hôte n’ouvre plus ceci. Saisissez-la de nouveau.
no-not-yours = Votre rôle ne permet pas cela. Rien n’a changé.
no-no-such-session = Cette séance n’est pas là. Elle a peut-être été supprimée.
no-nothing-here = Ce programme ne sait pas encore faire cela.
no-file-changed = Quelqu’un d’autre enregistre au même moment. Rien n’est perdu ici ; enregistrez de nouveau.
no-already-live = La séance a commencé. Seuls ses détails peuvent encore être modifiés.
no-bad-file = Le fichier n’est pas encore correct. Rien n’a été enregistré.
no-too-large = Le fichier est trop gros pour le serveur. Rien n’a été enregistré.
no-too-fast = Trop d’essais en peu de temps. Attendez quelques secondes.
no-not-stored = Le serveur n’a pas pu l’enregistrer. Votre saisie est toujours ici.
no-stopping = Le serveur s’arrête. Votre saisie est toujours ici.
no-house-full = Le serveur contient autant de séances qu’il peut. Supprimez-en une qui est terminée.
no-foreign-origin = La demande est venue d’une autre adresse que celle que le serveur attend. Ouvrez cette page depuis la propre adresse du serveur.
no-no-such-link = Ce lien n’existe pas dans cette séance. Enregistrez d’abord les personnes, puis créez le lien.
no-rehearsals-full = { PLURAL($rehearsals_max) ->
    [one] Une répétition est déjà en cours, et il n’y a pas place pour une autre. Terminez-la d’abord.
   *[other] { $rehearsals_max } répétitions sont déjà en cours, et il n’y a pas place pour une autre. Terminez-en une d’abord.
}
no-is-rehearsal = C’est déjà une répétition. Répétez la séance dont elle est la copie.
no-not-a-rehearsal = Ce n’est pas une répétition. Rien n’a changé.
no-no-rehearsal = Aucune répétition de cette séance n’est en cours.
no-too-slow = La réponse a pris trop de temps. Rien n’est perdu ; réessayez.

## said
said-undone = Annulé.
said-redone = Rétabli.
said-saved = Enregistré.
said-merged = Enregistré, avec ce que quelqu’un d’autre a modifié entre-temps.
said-saved-links = Enregistré. { PLURAL($n) ->
    [one] Le lien du nouveau panéliste est affiché
   *[other] Les liens de { $n } nouveaux panélistes sont affichés
} dans cet onglet, sous Liens.
said-created = La séance est créée. Ses liens sont affichés maintenant.
said-deleted = Séance supprimée : { $title }.
said-renewed = Nouveau lien : { $name }. Il est affiché maintenant.
said-revoked = Lien révoqué : { $name }.
said-rehearsing = La répétition est en cours.
said-rehearsed = La répétition est terminée.

## list
list-new = Nouvelle séance
list-search = Chercher un titre, un numéro ou un code
list-asking = Le serveur est interrogé sur ses séances.
list-empty = Pas encore de séance.
list-empty-means = « Nouvelle séance » en commence une à partir d’un modèle ou d’un fichier. Cela prend quelques minutes et reste modifiable jusqu’à l’ouverture.
list-none = Aucune séance ne correspond.
session-life-lobby = En préparation
session-life-live = En cours
session-life-ended = Terminée
session-life-other = Fermée
row-prepare = Préparer
row-duplicate = Dupliquer
row-keep = Télécharger le fichier
row-delete = Supprimer
row-more = Plus pour { $title }
row-rehearsal = Répétition
row-no-date = Pas encore de date
row-nobody = Aucune connexion
row-desks = { PLURAL($desks) ->
    [one] { $desks } poste
   *[other] { $desks } postes
}
row-phones = { PLURAL($phones) ->
    [one] { $phones } téléphone
   *[other] { $phones } téléphones
}
delete-title = Supprimer { $title } ?
delete-loses-lobby = Sa préparation, tous ses liens et le code d’accès sont perdus.
delete-loses-live = Elle est en cours. Tout le monde est aussitôt déconnecté ; la file, les questions, le compte rendu et le rapport sont perdus.
delete-loses-ended = Son compte rendu, ses questions, son rapport et les actions adoptées sont perdus.
delete-loses-rehearsal = La répétition se termine. La séance dont elle est la copie reste.
delete-connected = { PLURAL($people) ->
    [one] { $people } appareil est connecté en ce moment.
   *[other] { $people } appareils sont connectés en ce moment.
}
delete-final = C’est irréversible. Téléchargez d’abord le fichier s’il peut encore servir.
delete-deed = Supprimer définitivement

## choose
choose-title = Nouvelle séance
choose-lede = Partez de ce qui s’en approche le plus. Tout reste modifiable avant l’ouverture.
choose-file = Ou d’un fichier de séance
choose-drop = Déposez un fichier ici
choose-pick = Choisir un fichier
minutes-short = { $minutes } min
template-round-table = Table ronde
template-round-table-means = Tout le monde à une table. Brève ouverture, longue discussion, clôture.
template-panel = Panel
template-panel-means = Trois exposés, puis la parole est ouverte.
template-debate = Débat
template-debate-means = Deux groupes avec le même budget de temps ; la personne du groupe qui en a le moins utilisé est proposée ensuite.
template-break-out = Sous-groupes
template-break-out-means = Travail en trois groupes, un bref rapport de chacun, puis une discussion commune.
template-ws430-means = Un exemple complet : IGF 2019 WS #430, trois questions de fond en trois volets, des actions à la fin.
template-example-means = Un exemple complet à modifier.
plan-opening = Ouverture
plan-discussion = Discussion
plan-close = Clôture
plan-inputs = Exposés
plan-floor = Questions et remarques
plan-statements = Déclarations liminaires
plan-debate = Débat
plan-last-words = Derniers mots
plan-groups = Travail en groupes
plan-report = Rapport : { $group }
group-for = Pour
group-against = Contre
group-n = Groupe { $n }
panelist-n = Panéliste { $n }
file-too-large = Le fichier dépasse { $kilobytes } Ko. Rien n’a été repris.
file-not-json = Ce n’est pas un fichier JSON. Rien n’a été repris.
file-not-a-session = Ce fichier n’est pas un fichier de séance : il n’indique pas son format. Rien n’a été repris.
file-other-format = Ce fichier a le format { $format } ; un fichier de séance a round-table-session/1. Rien n’a été repris.

## prepare
save-bar = Enregistrement
rehearsal-file = Ce fichier donne une répétition (×{ $rate }) et non une séance.
rehearsal-file-not = En faire une séance
row-take = Reprendre un fichier
file-taken = Repris du fichier ; annuler ramène ce qui était ici.
parts = Parties de la préparation
part-details = Détails
part-details-means = Ce qu’on voit d’abord : sur l’affichette, l’écran de salle, les téléphones et dans les messages.
part-questions = Questions de fond
part-questions-means = Ce à quoi la séance doit répondre. Les séquences, les mains et les points à retenir s’y rapportent.
part-people = Personnes
part-people-means = Panel, modération, rapporteur et organisation. Chaque personne reçoit son propre lien. Les participants ne figurent jamais ici.
part-show = Déroulé
part-show-means = La séance par parties. Les débuts et les fins découlent des minutes.
part-rules = Règles et limites
part-rules-means = Qui est proposé ensuite et combien durent les tours. La modération peut changer cela pendant la séance.
part-seats = Places
part-seats-means = Combien de places a chaque côté de la table. Le poste a l’éditeur complet, avec noms et étiquettes.
part-links = Liens et messages
part-rehearsal = Répétition
part-links-means = Qui a un lien en détient le rôle, sans mot de passe. Remettez chacun en privé.
part-rehearsal-means = Une copie de cette séance, jouée par des personnes simulées. Les deux postes et l’écran de salle marchent comme pour de vrai ; rien n’en touche la séance elle-même.
part-later = après la création
part-wrong = Quelque chose est refusé ici
session-asking = Le serveur est interrogé.
state-draft = Pas encore créée
state-unsaved = Non enregistré
state-saving = Enregistrement
state-saved = Enregistré
leave-unsaved = Vos modifications ne sont pas enregistrées. Quitter quand même ?
changed-elsewhere = Vous et quelqu’un d’autre avez modifié la même chose : { $places }. Rien n’est encore enregistré.
changed-take = Prendre l’autre
changed-force = Imposer la mienne
refused-at = Rien n’est encore enregistré. { $part }, { $place } :
under-way = La séance a commencé. Cette partie ne se modifie plus ici ; le poste le peut.
under-way-details = La séance a commencé. Titre, numéro, heure, lieu, Wi-Fi et adresses se modifient encore.
unknown-keys = { PLURAL($count) ->
    [one] Gardé, mais inconnu de ce programme : { $keys }
   *[other] Gardés, mais inconnus de ce programme : { $keys }
}

## reasons of a refusal
why-missing = Ceci manque.
why-empty = Ceci est vide.
why-out-of-range = Il faut un nombre entier de { $min } à { $max }.
why-too-long = C’est plus long que { $max }.
why-plain-key = Seulement des lettres de A à Z, des chiffres et des traits d’union.
why-one-of = Il faut l’un de ceux-ci : { $words }.
why-nobody = Cela ne désigne personne qui ait un rôle ici.
why-no-group = Cela ne désigne aucun groupe de la séance.
why-address = Il faut une adresse qui commence par https://.
why-moment = Il faut un jour avec une heure et un fuseau.
why-zone = Il faut un fuseau horaire, par exemple Europe/Berlin.
why-twice = Le même identifiant figure deux fois.
why-before-start = Cela finit avant de commencer.
why-not-json = Ce n’est pas du JSON.
why-other = { $reason }

## details
details-when = Quand
details-where = Où et comment y aller
details-how = Ce qu’on dit aux gens
field-title = Titre
field-number = Numéro
field-number-hint = Court, par exemple WS #430. Affiché sur chaque vue.
field-length = Durée
field-day = Jour
field-time = Heure
field-zone = Fuseau horaire
field-zone-hint = Par exemple { $zone }. Le jour et l’heure sont ceux de ce lieu.
field-zone-unknown = Ce fuseau est inconnu. Choisissez-en un dans la liste.
field-place = Lieu
field-place-hint = Salle et bâtiment, comme sur la porte.
field-wifi = Nom du Wi-Fi
field-wifi-password = Mot de passe Wi-Fi
field-wifi-hint = Affiché à la modération et sur l’affichette, pour les personnes en salle.
field-meeting = Adresse de la réunion
field-meeting-hint = Là où l’on entend et parle à distance.
field-stream = Adresse de la diffusion
field-stream-hint = Là où les autres regardent.
field-languages = Langues
field-languages-hint = Codes séparés par des virgules, par exemple en, ar, fr.
field-retention = Conservation après la fin
field-retention-hint = Ensuite, les personnes, les mains et les textes sont supprimés ; le rapport reste quelque temps.
field-recording = Avis d’enregistrement
field-recording-hint = Qui enregistre ou diffuse. Affiché avant toute saisie.
unit-minutes = minutes
unit-min = min
unit-seconds = s
unit-hours = heures

## questions
questions-empty = Pas encore de question de fond.
questions-empty-means = Une séance peut s’en passer ; avec une, on peut y rattacher des séquences et des mains.
questions-add = Ajouter une question de fond
field-question-id = Nom court
field-question = Question
field-clarified = Lecture précisée
field-clarified-hint = La question elle-même reste mot pour mot ; ceci figure à côté.
move-up = Monter { $name }
move-down = Descendre { $name }
move-up-key = Monter (Alt ↑)
move-down-key = Descendre (Alt ↓)
remove = Retirer { $name }
remove-short = Retirer

## people
people-empty = Personne n’a encore de rôle.
people-empty-means = Sans noms, les liens des rôles marchent tout de même.
people-add = Ajouter une personne
people-others = { PLURAL($people) ->
    [one] Le fichier nomme { $people } personne de plus, qui ne fait que participer. Elle reste telle quelle.
   *[other] Le fichier nomme { $people } personnes de plus, qui ne font que participer. Elles restent telles quelles.
}
person-unnamed = Pas encore de nom
person-no-role = sans rôle
person-no-role-means = Sans rôle, cette personne ne reçoit pas de lien.
field-name = Nom
field-affiliation = Affiliation
field-stakeholder = Groupe de parties prenantes
field-region = Région
field-language = Langue de son message
field-language-any = Non indiquée (anglais)
field-group = Groupe
field-group-none = Aucun
field-roles = Rôles
stakeholder-government = Gouvernement
stakeholder-igo = Organisation internationale
stakeholder-civil-society = Société civile
stakeholder-technical-community = Communauté technique
stakeholder-private-sector = Secteur privé
region-african = Afrique
region-asia-pacific = Asie et Pacifique
region-eastern-european = Europe orientale
region-grulac = Amérique latine et Caraïbes
region-weog = Europe occidentale et autres
region-igo = Organisation internationale

## run of show
show-bar = { PLURAL($parts) ->
    [one] { $parts } séquence, { $minutes } minutes sur { $whole }
   *[other] { $parts } séquences, { $minutes } minutes sur { $whole }
}
sum-full = { $planned } minutes sur { $whole }, tout est prévu
sum-free = { $planned } minutes sur { $whole }, { $minutes } libres
sum-over = { $minutes } minutes de trop : { $planned } prévues, { $whole } disponibles
sum-shares = Exposés { $panel } min, parole ouverte { $floor } min
show-empty = Pas encore de séquence.
show-empty-means = Sans séquences, la séance est une seule discussion ouverte.
show-add = Ajouter une séquence
segment-more = Tout sur { $name }
segment-more-short = Tous les champs
field-segment-title = Titre de la séquence
field-segment-minutes = Minutes de la séquence
field-segment-key = Lettre
field-segment-key-hint = Figure sous la barre.
field-segment-question = Question de fond
field-segment-question-none = Aucune
field-lead = Conduite par
field-inputs = Exposés du panel, dans l’ordre
field-input-who = Exposé { $n } : qui
field-input-minutes = Exposé { $n } : minutes
inputs-add = Ajouter un exposé
inputs-nobody = Ajoutez d’abord des personnes ; chaque exposé en désigne une.
remove-input = Retirer l’exposé { $n }
field-floor = La parole est ouverte dans cette séquence
field-floor-limit = Limite d’un tour
field-silence = Silence avant d’ouvrir la parole
field-fixed = Jamais raccourcie ni étirée
field-least = Au moins
field-most = Au plus
segment-left = Reste { $minutes } minutes de parole ouverte.
segment-too-full = Exposés et silence dépassent la séquence de { $minutes } minutes.
segment-outside = La durée est hors de ces limites.

## rules
field-policy = Qui est proposé ensuite
policy-equal-voice = Voix égales
policy-equal-voice-means = Le moins de tours d’abord, la salle et l’en ligne en alternance, puis l’ordre d’arrivée.
policy-arrival = Arrivée
policy-arrival-means = La première main levée.
policy-least-time = Moindre temps
policy-least-time-means = Qui a le moins parlé, ou dont le groupe a le moins parlé.
policy-round = Tour de table
policy-round-means = Chacun à son tour le long de la table ; on peut passer.
rules-limits = Limites
rules-limits-means = En secondes. Un champ vide prend la valeur habituelle.
limit-usual = D’habitude { $usual }
limit-floor = Tour de parole
limit-hub = Tour d’un pôle
limit-panel-first = Premier exposé d’un panéliste
limit-panel = Exposé suivant
limit-reply = Réponse du panel
limit-right-of-reply = Droit de réponse
limit-point-of-order = Motion d’ordre
limit-interposed-question = Question incidente
limit-short-intervention = Remarque brève
limit-direct-reply = Réponse directe
limit-extension = Prolongation
limit-stream-delay = Retard de la diffusion
limit-closing = Préavis avant la clôture de la liste
limit-hands = Mains par personne et par type
rules-ways = Manières
rules-starts-at-once = L’appel lance aussitôt le tour
rules-ends-at-zero = Un tour se termine tout seul à zéro
rules-ranks = Priorités des motions d’ordre
rules-ranks-means = La plus urgente d’abord. Sans priorités, elles suivent l’ordre d’arrivée.
ranks-add = Ajouter une priorité
field-rank = Priorité { $n }
limit-points = Motions d’ordre par personne
rules-groups = Groupes
rules-groups-means = Pour les débats et les sous-groupes : on peut appartenir à un groupe, et les groupes peuvent avoir le même temps.
field-group-label = Nom du groupe { $n }
field-budget = Budget en minutes : { $group }
groups-add = Ajouter un groupe
groups-budget = Chaque groupe a un budget de temps

## seats
seats-usual = Tables courantes
seats-clear = Sans places
seats-preset-u24 = U de 24
seats-preset-u36 = U de 36
seats-preset-u60 = U de 60
seats-preset-square = Carré, 30
seats-preset-classroom = En classe, 40
seats-side = Côté
seats-left = Côté gauche
seats-head = Tête
seats-right = Côté droit
seats-row-1 = Première rangée
seats-row-2 = Deuxième rangée
seats-of-side = { $side }, rangée { $row } : places
seats-drawing = { PLURAL($seats) ->
    [one] La table avec { $seats } place
   *[other] La table avec { $seats } places
}
seats-none = Sans places, le poste lève les mains par nom et non par place. Gauche et droite s’entendent depuis le côté ouvert, face à la tête.
seats-total = { PLURAL($seats) ->
    [one] { $seats } place. Gauche et droite s’entendent depuis le côté ouvert, face à la tête.
   *[other] { $seats } places. Gauche et droite s’entendent depuis le côté ouvert, face à la tête.
}
seats-renumber = Numéroter le long de la table

## links
links-once = Les liens ne peuvent être affichés que maintenant, dans cet onglet : le serveur n’en garde pas de copie lisible. Remettez-les avant de le fermer. Un nouveau lien peut être créé à tout moment.
links-hidden = Les liens ont été affichés à leur création ; le serveur n’en garde pas de copie lisible. Un nouveau lien peut être créé à tout moment : l’ancien cesse alors de marcher.
copy-link = Copier le lien
copy-link-of = Copier le lien : { $name }
new-link = Créer un nouveau lien
new-link-of = Créer un nouveau lien : { $name }
revoke-link = Révoquer
revoked-link = Révoqué
link-unused = Pas encore utilisé
link-used-on = { PLURAL($devices) ->
    [one] Utilisé sur { $devices } appareil
   *[other] Utilisé sur { $devices } appareils
}
link-not-shown = n’est plus affiché
renew-title = Nouveau lien : { $name } ?
renew-means = { PLURAL($devices) ->
    [one] L’ancien lien cesse aussitôt de marcher : { $devices } appareil qui l’utilisait est déconnecté.
   *[other] L’ancien lien cesse aussitôt de marcher : { $devices } appareils qui l’utilisaient sont déconnectés.
}
renew-join-means = L’ancienne adresse, l’ancien code et l’ancien QR cessent aussitôt de marcher pour qui arrive ; ceux qui sont imprimés doivent être remplacés. Qui est déjà entré reste.
renew-deed = En créer un nouveau
revoke-title = Révoquer le lien : { $name } ?
revoke-means-unused = Il cesse aussitôt de marcher. Un nouveau lien peut être créé plus tard.
revoke-means = { PLURAL($devices) ->
    [one] Il cesse aussitôt de marcher : { $devices } appareil qui l’utilisait est déconnecté. Un nouveau lien peut être créé plus tard.
   *[other] Il cesse aussitôt de marcher : { $devices } appareils qui l’utilisaient sont déconnectés. Un nouveau lien peut être créé plus tard.
}
revoke-deed = Révoquer
join-title = L’entrée de tout le monde
join-address = Adresse
join-code = Code
join-check = La vraie page affiche ces quatre mots
join-copy-label = Copier le lien : l’entrée de tout le monde
join-print = Imprimer
join-renew = Créer un nouveau code
join-scan = Scannez le code, ou ouvrez
join-safe = Pas de compte, pas d’application, pas de nom à donner. Cette page ne demande jamais de mot de passe ni de numéro de téléphone.

## messages
messages-title = Un message pour chaque personne
messages-means = Prêt à envoyer : quoi, quand, où, son propre lien, ce qu’il faut faire, et où tester l’appareil.
messages-empty = Personne encore à qui écrire.
messages-empty-means = Ajoutez des personnes avec un rôle ; chacune reçoit alors son propre message.
messages-lacking = { PLURAL($people) ->
    [one] Il manque à { $people } message un lien qui ne peut plus être affiché. Créez d’abord un nouveau lien.
   *[other] Il manque à { $people } messages un lien qui ne peut plus être affiché. Créez d’abord de nouveaux liens.
}
messages-unsaved = Les messages disent ce qui est sur cette page ; ce n’est pas encore enregistré.
message-copy = Copier le message
message-copy-of = Copier le message : { $name }
messages-copy-all = Copier tous les messages
invite-hello = Bonjour { $name },
invite-session = vous avez un rôle dans : { $title }
invite-when = Quand : { $day }, { $time } ({ $zone })
invite-where = Où : { $place }
invite-meeting = Réunion en ligne :
invite-link = Votre lien ({ $role }) :
invite-do-onsite-moderator = Ouvrez-le sur l’ordinateur que vous aurez à la table. Vous présidez depuis là ; une seule touche fait ce qui vient.
invite-do-online-moderator = Ouvrez-le sur votre ordinateur à côté de la table. Les questions à distance y arrivent, et vous pouvez aussi présider depuis là.
invite-do-rapporteur = Ouvrez-le sur l’appareil où vous prenez vos notes.
invite-do-organizer = Ouvrez-le pour voir et lever la séance. Gardez-le à part des autres liens.
invite-do-panelist = Ouvrez-le sur votre téléphone ou votre ordinateur pendant la séance. Il montre votre temps et ce que vous dit la modération.
invite-join = Tous les autres participent ici, avec le code { $code } :
invite-test = Testez votre appareil à l’avance, de préférence sur le réseau de la séance :
invite-alone = Votre lien n’est qu’à vous : qui l’a agit dans votre rôle. S’il est tombé en d’autres mains, demandez-en un nouveau.

## rehearsal
rehearsal-speed = Vitesse
rehearsal-speed-means = ×1 est comme pour de vrai. Plus vite convient pour un aperçu, plus lentement pour s’exercer.
rehearsal-chair = Présidence
rehearsal-chair-simulated = Modération simulée
rehearsal-chair-you = Vous
rehearsal-chair-means = Quand vous présidez, la copie attend que vous l’ouvriez ; ensuite les mains se lèvent et les questions arrivent toutes seules, et l’horloge n’attend personne. Un déroulé qui vous est propre est toujours présidé par vous.
rehearsal-begin = Lancer une répétition
rehearsal-runs = La répétition est en cours. Chacune de ses pages le dit.
rehearsal-end = Terminer la répétition
rehearsal-end-other = En terminer une en cours
rehearsal-open-means = Chacun s’ouvre dans son onglet. Une seule personne peut tenir les deux postes, ou envoyer l’un d’eux à l’autre personne de la modération.
rehearsal-saved-only = La répétition joue ce qui est enregistré ; vos dernières modifications ne le sont pas.
open-onsite-moderator = Poste en salle
open-online-moderator = Poste en ligne
open-stage = Écran de salle
open-join = Un téléphone
open-new-tab = (s’ouvre dans un nouvel onglet)
