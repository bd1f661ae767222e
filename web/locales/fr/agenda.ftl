# The run of show, the end of the session, the time of the floor.

## In the strip
agenda-open = Déroulé complet
standing-in-full = Fin à { $time }, soit { $clock } à l’horloge. La salle est à nous jusqu’à { $hard }, soit { $at }.
offer-shorten = Raccourcir { $what } ?
offer-shorten-many = { PLURAL($n) ->
    [one] Raccourcir { $n } séquence ?
   *[other] Raccourcir { $n } séquences ?
 }
offer-lengthen = Plus pour { $what } ?
offer-lengthen-many = { PLURAL($n) ->
    [one] Plus pour { $n } séquence ?
   *[other] Plus pour { $n } séquences ?
 }
offer-shortfall = Que faut-il omettre ?
offer-slack = Prolonger la parole ouverte ?
offer-too-late = Que peut-on faire ?
offer-too-early = Voir la fin
run-between = Entre deux séquences
rebudget-open = Répartir le temps qui reste
segment-is-done = terminée
segment-is-now = en cours
segment-is-skipped = omise
clock-segment = Séquence
clock-session = Séance

## The pane
agenda-title = Déroulé
agenda-why = Rien ne change tout seul. Ce que vous changez ici, les deux postes le voient ; on peut l’annuler.
agenda-keys = Les flèches parcourent les lignes ; avec Maj, elles déplacent ce qui est à venir.
end-hard = La salle est à nous jusqu’à { $time }, soit { $clock } à l’horloge.
end-length = Prévu pour { $time }.
end-plan = Selon le déroulé
end-plan-why = Chaque séquence prend le temps qu’elle a maintenant.
end-adapted = Avec répartition
end-adapted-why = La proposition est suivie ; la clôture garde son temps.
end-pace = À l’allure actuelle
end-pace-why = Jusqu’ici, les séquences ont pris { $n } de leur temps prévu, et cela continue.
end-as-planned = Finir à { $time } comme prévu
th-segment = Séquence
th-planned = Prévu
th-actual = Réel
th-projected = Débute vers
th-length = Durée
th-drift = Écart
th-before = Actuel
th-after = À la place
segment-panel = panel { $what }
segment-floor = tours de parole de { $time }
segment-fixed = fixe
segment-bounds = de { $min } à { $max }
segment-hard-start = pas avant son heure
minutes-more = +{ $n } min
minutes-less = −{ $n } min

## Deeds
deed-segment-begin = Lancer maintenant
deed-segment-end = Terminer
deed-segment-less-1 = Une minute de moins
deed-segment-more-1 = Une minute de plus
deed-segment-more-2 = Deux minutes de plus
deed-segment-more-5 = Cinq minutes de plus
deed-segment-up = Monter
deed-segment-down = Descendre
deed-segment-skip = Omettre
deed-segment-take-in = Reprendre
deed-segment-began = Commencée plus tôt
deed-segment-stretch = Autre durée
deed-end-set = Changer la fin
deed-end-usual = Fin habituelle
deed-end-as-planned = Finir comme prévu
deed-rebudget = Appliquer
deed-set-slot = Fixer la limite
deed-lever-floor = Tours de parole plus courts
deed-lever-panel = Exposés suivants plus courts
deed-write-instead = Inviter à écrire
deed-extra-time = Temps supplémentaire
to-segment-begin = Lancer { $what } maintenant
to-segment-end = Terminer { $what }
to-segment-less-1 = { $what } : une minute de moins
to-segment-more-1 = { $what } : une minute de plus
to-segment-more-2 = { $what } : deux minutes de plus
to-segment-more-5 = { $what } : cinq minutes de plus
to-segment-up = Avancer { $what } dans le déroulé
to-segment-down = Reculer { $what } dans le déroulé
to-segment-skip = Omettre { $what }
to-segment-take-in = Reprendre { $what }
to-segment-began = { $what } a commencé plus tôt
to-extra-time = Temps supplémentaire pour { $what }
ask-segment-began = De combien cette séquence a-t-elle commencé plus tôt ?
ask-end = Jusqu’à quand la salle est-elle à nous ?
ask-extra-time = Combien de temps en plus pour chaque tour de cette personne ? Seuls les postes le voient.
length-own = Minutes et secondes
length-wrong = Minutes et secondes, par exemple 2:30 ; au plus { $max }.
length-none = Aucun
length-set = Fixer
clock-own = À l’horloge
clock-is-minute = Soit { $time } après l’ouverture.
clock-wrong = Une heure encore à venir, par exemple 15:30.

## Other lengths
rebudget-title = Répartir le temps qui reste
rebudget-why = Une proposition : regardez-la, modifiez-la, puis appliquez-la. La clôture n’est jamais raccourcie.
rebudget-none = Rien à répartir pour l’instant.
rebudget-changed = Les durées ont changé entre-temps. Voici la proposition telle qu’elle est maintenant.
rebudget-too-late = Plus d’un quart d’heure de retard : des séquences plus courtes n’y suffisent pas. Omettez quelque chose, ou demandez à garder la salle plus longtemps.
rebudget-too-early = Plus d’un quart d’heure d’avance. Rien à répartir.
rebudget-length = { $what } : durée, de { $min } à { $max }
rebudget-less = { $what } : 30 secondes de moins
rebudget-more = { $what } : 30 secondes de plus
rebudget-one = Tout prendre sur
rebudget-all = chaque séquence, selon sa durée
rebudget-total-less = En tout, { $time } de moins
rebudget-total-more = En tout, { $time } de plus
rebudget-rest-none = La séance finit alors à l’heure.
rebudget-rest-late = Encore { $time } de retard
rebudget-rest-early = Encore { $time } d’avance
rebudget-drop = Ce qu’on pourrait omettre
rebudget-shortfall = Il manque malgré tout { $time }. Ce qu’on pourrait omettre :
rebudget-slack = Il reste malgré tout { $time } ; la parole peut rester ouverte plus longtemps.
rebudget-open-longer = { $what } : { $time } de plus
lever-panel = Exposés suivants : { $n } s au lieu de { $before }
lever-panel-gain = libère { $time }
lever-floor = Tours de parole : { $n } s au lieu de { $before }
lever-floor-gain = les mêmes voix prennent { $time } de moins
lever-do = Fixer à { $n } s

## The time of the floor
slots-wait = { PLURAL($n) ->
    [one] { $n } main attend,
   *[other] { $n } mains attendent,
 }
slots-head = reste { $left } · { $time } par tour
slots-head-none = reste { $left }
slots-line = { PLURAL($n) ->
    [one] { $n } attend · reste { $left } · { $time } par tour
   *[other] { $n } attendent · reste { $left } · { $time } par tour
 }
slots-carry = Elles passent à { $what }.
slots-no-later = La parole n’est plus ouverte ensuite.
set-slot = Limite { $time }
put-away = Ranger
last-call-in = Dernier appel dans { $time }
last-call = Dernier appel
last-call-why = Une main de plus n’aurait pas son tour.
close-warned = Clore avec préavis
due-minute = min { $n }
due-about = vers { $time }
due-maybe-not = incertain
due-unreached = Le tour pourrait ne pas venir ; on peut écrire, et cela figure au compte rendu.
due-in-full = Vers la minute { $minute }, { $time } à l’horloge
due-with-range = Vers la minute { $minute }, { $time } à l’horloge ; entre { $from } et { $to }
place-and-minute = n° { $place } · min { $n }
place-maybe-not = n° { $place } · incertain
extra-short = en plus { $time }
extra-why = Temps supplémentaire, vu des seuls postes
turn-grace = Dépassé, tolérance

## The panel
panel-times = Temps du panel
panel-left = reste { $time } sur { $planned }
panel-over = { $time } de plus que { $planned }
panel-ready = prêt
panel-not-ready = pas encore
th-ready = Prêt

## The panel opens its segment
panel-first = Panel d’abord : { $who }, { $time }
give-input = Donner la parole à { $who }
