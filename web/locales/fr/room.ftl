# The room: its table, rounds, shares and rules.

## The map
seat-map = Places autour de la table
seat-map-how = Les flèches suivent la table ; Entrée ouvre ce qu’on peut faire.
seat-number = Place { $n }
second-row = deuxième rangée
seat-free = libre
seat-named = à titre public
seat-hand = main levée
seat-next = ensuite
seat-speaks = a la parole
seat-heard = a parlé
seat-muted = mains non prises
comma = {", "}
legend-hand = Main levée
legend-next = Ensuite
legend-speaks = A la parole
legend-heard = A parlé
legend-named = Avec nom
legend-free = Libre
middle-room = { PLURAL($n) ->
    [one] { $n } en salle
   *[other] { $n } en salle
 }
middle-online = { PLURAL($n) ->
    [one] { $n } en ligne
   *[other] { $n } en ligne
 }
middle-online-hubs = { PLURAL($n) ->
    [one] { $n } en ligne
   *[other] { $n } en ligne
 }, { PLURAL($hubs) ->
    [one] { $hubs } pôle
   *[other] { $hubs } pôles
 }
open-end = Sans place ici
tiles-more = { PLURAL($n) ->
    [one] { $n } de plus
   *[other] { $n } de plus
 }
tiles-more-hands = { PLURAL($n) ->
    [one] +{ $n } main
   *[other] +{ $n } mains
 }
everyone = Tout le monde ici
everyone-found = Résultats
nobody-found = Personne de ce nom. Entrée lève une main pour une nouvelle personne.
room-menu = La salle
no-table = Pas encore de table.
no-table-why = Une fois les places disposées, un toucher lève une main.
lay-out = Disposer la table
edit-seats = Modifier les places
show-everyone = Voir tout le monde
start-round-menu = Faire un tour de table
show-fairness = Chiffres en tableau
show-settings = Règles de la séance
show-diagnostics = Horloge et liaison de cette page

## Deeds at a seat
deed-give-floor = Donner la parole
deed-rename-person = Nom
deed-name-seat = Nommer qui est assis ici
deed-seat-person = Asseoir quelqu’un ici
deed-label-seat = Étiqueter la place
deed-note-seat = Note
deed-free-seat = Libérer la place
deed-call-hand = Appeler
deed-lay-table = Enregistrer les places
ask-rename = Quel nom porte cette personne ?
ask-name-seat = Qui est assis ici ?
ask-seat-person = Qui s’assied ici ?
ask-label-seat = Comment s’appelle cette place ? Vide, l’étiquette disparaît.
ask-note-seat = Note pour les deux postes. Vide, elle disparaît.

## Laying out
seats-title = La table
seats-why = Gauche et droite comme sur ce plan. Qui a une place la garde.
preset = Partir de
preset-u24 = U, 24
preset-u36 = U, 36
preset-u60 = U, 60
preset-square = Carré, 30
preset-classroom = Rangées, 40
side-left = Gauche
side-head = Tête
side-right = Droite
row-1 = À la table
row-2 = Deuxième rangée
seats-of = { $row }, { $side }
fewer = Moins
more-seats = Plus
seats-count = { PLURAL($n) ->
    [one] { $n } place
   *[other] { $n } places
 }
seats-gone = { PLURAL($n) ->
    [one] { $n } personne perd sa place.
   *[other] { $n } personnes perdent leur place.
 }
numbering = Numéros
number-start = À partir de
number-from-left = Depuis la gauche
number-from-right = Depuis la droite
number-per-side = Une centaine par côté
number-again = Renuméroter
seat-chosen = Place
seat-chosen-none = Choisissez une place sur le plan pour changer son numéro ou son étiquette.
seat-own-number = Numéro
seat-own-label = Étiquette
seat-moves = La déplacer
seat-move-on = Le long de la table
seat-move-back = En arrière
numbers-doubled = { PLURAL($n) ->
    [one] { $n } numéro figure deux fois.
   *[other] { $n } numéros figurent deux fois.
 }
seats-stale = Entre-temps, la table a été modifiée à l’autre poste. Votre disposition est toujours ici.
seats-theirs = Prendre l’autre
seats-mine = Imposer la mienne
seats-save = Enregistrer
no-line-now = Ce poste est déconnecté ; rien ne peut être enregistré maintenant.
saving = Enregistrement

## A round
round = Tour de table
round-short = Tour de table
round-why = Toute personne qui a une place, ou qui parle elle-même en ligne, reçoit une main, dans l’ordre de la table. Qui passe son tour vient en dernier.
round-from = Commence par
round-from-first = la première place
round-way = Sens
round-way-on = De gauche à droite
round-way-back = De droite à gauche
round-limit = Limite, en secondes
round-limit-usual = la limite habituelle
round-start = Lancer le tour de table
round-left = { PLURAL($n) ->
    [one] Encore { $n } sur { $people }
   *[other] Encore { $n } sur { $people }
 }
round-done = Tout le monde a eu la parole.
deed-start-round = Lancer le tour de table
deed-pass-round = Passer
deed-end-round = Finir le tour de table
round-limit-each = { $time } par personne

## Balance
fair-short = { $channel } : moins de 60 % de sa part, et { PLURAL($n) ->
    [one] { $n } main attend
   *[other] { $n } mains attendent
 }, la première depuis { $since }.
fact-first-waiting = en attente, première fois
fact-evenness = égalité
fact-wait = plus longue attente
fact-panel-share = panel
fairness-title = Équilibre de la parole
fairness-why = Parts des tours de parole terminés, hors panel. La part égale est marquée ; un canal est en manque sous 60 % de cette part tant que quelqu’un y attend.
as-table = En tableau
th-channel = Canal
th-turns = Tours
th-time = Temps
th-share = Part
th-waiting = En attente
th-first = Première fois
th-oldest = Plus longue attente
th-all = Hors panel
th-panel = Panel
chart-shares = Temps de parole par canal
chart-panel = Panel et hors panel
chart-heard = Ont parlé ou pas encore
heard-count = { PLURAL($n) ->
    [one] { $n } a parlé
   *[other] { $n } ont parlé
 }
unheard-count = { PLURAL($n) ->
    [one] { $n } pas encore
   *[other] { $n } pas encore
 }
evenness-lanes = Égalité des canaux
evenness-people = Égalité entre qui a parlé
evenness-why = Indice de Jain : 1 = parts égales.
budgets = Temps des groupes
th-group = Groupe
th-given = Alloué
th-used = Utilisé
th-rest = Reste
budgets-none = Aucun groupe n’a de temps propre. Les règles de la séance en donnent un.
budget-more = + { $time } pour tous
deed-add-budget = Plus de temps pour les groupes
deed-change-settings = Modifier les règles

## Rules
settings-title = Règles de la séance
settings-why = Les changements valent dès maintenant ; les tours en cours gardent leur limite.
policy = Qui est proposé ensuite
policy-equal-voice = Voix égales
policy-equal-voice-why = Les premières fois d’abord, la salle et l’en ligne en alternance, puis selon l’attente.
policy-arrival = Arrivée
policy-arrival-why = La première main levée.
policy-least-time = Moindre temps
policy-least-time-why = Qui a le moins parlé jusqu’ici.
policy-round = Tour de table
policy-round-why = Le long de la table depuis la dernière prise de parole, puis l’en ligne.
limits = Limites, en secondes
limit-floor-ms = Main
limit-hub-ms = Pôle
limit-panel-first-ms = Panel, premier exposé
limit-panel-ms = Panel, exposé suivant
limit-reply-ms = Réponse du panel
limit-right-of-reply-ms = Droit de réponse
limit-point-of-order-ms = Motion d’ordre
limit-interposed-question-ms = Question à qui parle
limit-short-intervention-ms = Remarque brève
limit-direct-reply-ms = Réponse directe
limit-extension-ms = Ce qu’ajoute « +30 s »
limit-closing-ms = Préavis avant la clôture de la liste
limit-stream-delay-ms = Canal en ligne ouvert plus longtemps
counts = Nombres
count-points-of-order-per-person = Motions d’ordre par personne
count-hands-per-kind = Mains d’un même type par personne
count-point-ranks = Priorités des motions d’ordre
rule-starts-at-once = L’appel lance aussitôt le tour
rule-ends-at-zero = Un tour se termine tout seul à zéro
budget-of = Secondes pour { $group }
budgets-why = Les exposés du panel et les tours de parole de ses membres sont décomptés du temps d’un groupe.
budget-new = Autre groupe
budget-add = Ajouter
budget-remove = Retirer { $group }
settings-save-none = Rien de modifié
settings-save = { PLURAL($n) ->
    [one] Enregistrer { $n } changement
   *[other] Enregistrer { $n } changements
 }
settings-stale = Entre-temps, les règles ont été modifiées à l’autre poste. Vos changements sont toujours ici ; les enregistrer les met par-dessus.
settings-range = { $what } : de { $min } à { $max }.
setting-budgets = Temps d’un groupe

## Tabs on narrow screens
tabs = Parties du poste
tab-inbox = Questions
tab-room = Salle
tab-line = Fil
give-panel-input = Donner la parole pour l’exposé
give-panel-reply = Donner la parole pour répondre
tab-new = { PLURAL($n) ->
    [one] { $n } nouveauté
   *[other] { $n } nouveautés
 }
deed-set-group = Groupe
ask-group = Sur le temps de quel groupe cette personne parle-t-elle ?
group-none = Aucun groupe

## Ranks of points of order
rank = Priorité
deed-change-rank = Changer la priorité
to-change-rank = Changer la priorité de { $what }
ask-rank = Quelle est l’urgence de cette motion d’ordre ?

## A person's card, and what people need
about-person = À propos de { $who }
person-card = À propos de cette personne
person-open = Voir cette personne
person-rename = Renommer
person-joined = arrivée à { $time }
person-needs = Ses besoins
person-needs-who = Seule la modération le voit. Cela disparaît quand la personne le retire.
person-named = Où le nom peut figurer
named-room = Dans la salle
named-stream = Dans la diffusion
named-report = Dans le rapport
named-yes = oui
named-no = non
named-as-named = Parle à titre public. Ce qui n’a pas été accepté est un non.
named-as-codename = Porte un nom de code. Ce qui n’a pas été accepté est un non.
named-as-read-by-moderator = Veut que la modération lise ses textes et que rien ne soit conservé.
named-chatham = La règle de Chatham House s’applique : personne n’est nommé.
erased-why = Son nom et tous ses textes ont disparu. Il reste seulement compté que quelqu’un était là.
flag-need = a des besoins
flag-need-more = A des besoins : lire lesquels
flag-like = nom proche
flag-like-more = Le nom ressemble à celui de quelqu’un d’autre : voir de qui
flag-official = semble officiel
flag-official-more = On dirait le nom de quelqu’un qui mène la séance : voir pourquoi
looks-like-why = Ce nom ressemble à celui de { $who }, que la séance nomme. La personne qui le porte ici est entrée par l’accès des participants : un même nom par hasard, ou quelqu’un qui veut passer pour { $who }.
looks-official-why = Ce nom évoque la modération, l’hôte ou l’organisation. La personne qui le porte ici est entrée par l’accès des participants.
needs-title = Besoins des personnes
needs-why = Écrits par les personnes elles-mêmes, pour la modération seule. À parcourir avant l’ouverture.
needs-none = Personne n’a indiqué de besoins.
needs-look = Voir
needs-count = { PLURAL($n) ->
    [one] { $n } personne a des besoins
   *[other] { $n } personnes ont des besoins
 }
