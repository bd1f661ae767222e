### The panelist’s page. Speaks to one person at the table.

panel-title = Panel
panel-connecting = Connexion
panel-link-refused = Ce lien n’est plus valable. Demandez-en un nouveau à la modération.
panel-link-missing = Ouvrez votre page par votre propre lien. La modération l’a.
panel-no-line = Le serveur ne répond pas. Nous continuons d’essayer.
panel-signed-out = Cette page ne vous reconnaît plus. Demandez un nouveau lien à la modération.
panel-reload = Cette page est plus ancienne que le serveur. Rien n’est perdu.
panel-reload-do = La recharger
panel-offline = Les chiffres continuent. Nous essayons toujours.
panel-unsent = Votre appui n’est pas encore envoyé. Il s’envoie tout seul, une fois.
panel-unsent-short = Pas encore envoyé. L’envoi se fera tout seul, une fois.
panel-sending = Envoi…

## The state
panel-lobby = Pas encore commencé
panel-lobby-means = La modération vous donne la parole quand vient votre tour.
panel-first-in = Votre premier exposé est en { $key }. { $title }
panel-next-in = Votre prochain exposé est en { $key }. { $title }
panel-later = Pas encore votre tour
panel-idle = Aucun exposé devant vous
panel-idle-means = Vous pouvez écouter, répondre si on vous le demande, ou lever la main.
panel-place = Vous parlez { $place ->
    [1] en premier
    [2] en deuxième
    [3] en troisième
    [4] en quatrième
    [5] en cinquième
    [6] en sixième
   *[other] en position { $place }
 } dans cette partie
panel-about = { PLURAL($minutes) ->
    [one] Dans { $minutes } minute environ
   *[other] Dans { $minutes } minutes environ
}
panel-in-a-moment = Dans un instant
panel-when-called = Dès que la modération vous donne la parole
panel-next = Vous parlez ensuite
panel-next-hand = Votre main vient ensuite
panel-you-get = Vous avez { $time }
panel-paused = La séance est suspendue. Tous les chronos sont arrêtés.
panel-ended = La séance est levée
panel-ended-means = Merci de votre participation.

## The own turn
panel-floor = Vous avez la parole
panel-read = On lit votre question
panel-turn-over = Votre tour est terminé
panel-of = sur { $time }
panel-of-wrap = sur { $time }. À { $mark }, cette page vous prie de conclure.
panel-of-more = sur { $time }, dont { $more } ajoutées
panel-turn-paused = Votre chrono est arrêté
panel-wrap-up = La modération vous prie de conclure
panel-time-is-up = Temps écoulé. La modération vous prie de vous arrêter.
panel-done = J’ai terminé
panel-clock-0 = Votre temps est écoulé
panel-clock-left = { PLURAL($seconds) ->
    [one] Encore { $seconds } seconde
   *[other] Encore { $seconds } secondes
}

## Ready
panel-ready = Tout est prêt
panel-ready-yes = La modération voit que vous pouvez commencer.
panel-ready-no = La modération le voit dès que vous appuyez.

## The own time
panel-budget = Votre temps
panel-spoken = Vous avez parlé { $used } sur { $planned }
panel-left = reste { $time }
panel-over = { $time } de plus que prévu
panel-budget-none = Aucun temps n’est prévu pour vous dans cette séance.

## Messages
panel-messages = De la modération
panel-messages-none = Pas de message pour l’instant.
panel-messages-earlier = { PLURAL($n) ->
    [one] Message précédent : { $n }
   *[other] Messages précédents : { $n }
}
panel-message-all = À tout le monde
panel-message-said = Message de la modération : { $text }
panel-put-away = Ranger
panel-put-away-what = Ranger : { $text }
panel-show-again = Revoir
panel-show-again-what = Revoir : { $text }

## Questions
panel-questions = Questions pour vous
panel-questions-none = Pas encore de question pour vous. La modération les transmet ici.
panel-question-open = Pas encore de réponse
panel-question-voiced = Lue à voix haute dans la salle
panel-question-answered = Avec réponse
panel-question-declined = Écartée
panel-question-redacted = Ce texte a été retiré

## A hand
panel-hand = Votre main
panel-hand-none = En plus de vos exposés, vous pouvez demander la parole comme tout le monde.
panel-hand-up = Votre main est levée
panel-hand-up-direct-reply = Votre réponse attend
panel-hand-up-point-of-order = Votre motion d’ordre attend
panel-hand-up-interposed-question = Votre question à qui parle attend
panel-hand-up-short-intervention = Votre remarque attend
panel-hand-up-right-of-reply = Votre droit de réponse attend
panel-hand-up-reply = Votre réponse attend
panel-hand-up-panel = Votre exposé attend
panel-hand-place = { $place ->
    [1] 1re dans la file
    [2] 2e dans la file
    [3] 3e dans la file
   *[other] { $place }e dans la file
}
panel-hand-minute = vers la minute { $minute } ({ $time })
panel-hand-range = entre { $from } et { $to }
panel-hand-unreached = Le temps qui reste pourrait ne pas y suffire.
panel-hand-later = Elle attend la prochaine partie où la parole est ouverte.
panel-hand-lowers = Elle va être baissée. Levez-la de nouveau pour la garder.
panel-hand-parked = Elle est mise de côté pour l’instant.
panel-raise-floor = Lever la main
panel-raise-direct-reply = Répondre à qui parle
panel-raise-point-of-order = Motion d’ordre
panel-lower = Baisser la main

## The room
panel-room = Dans la salle
panel-blank = La modération a vidé les écrans. Votre propre chrono continue.
panel-between = Entre deux parties
panel-silence = Un moment de calme pour réfléchir
panel-now-nobody = Personne n’a la parole
panel-now-onsite = À présent : quelqu’un dans la salle
panel-now-online = À présent : quelqu’un en ligne
panel-now-panel = À présent : le panel
panel-now-named = À présent : { $name }
panel-now-read = À présent : une question, lue à voix haute
panel-now-break = Une pause
panel-now-group = { PLURAL($people) ->
    [one] À présent : un groupe de { $people } personne
   *[other] À présent : un groupe de { $people } personnes
}
panel-after-onsite = Ensuite quelqu’un dans la salle
panel-after-online = Ensuite quelqu’un en ligne
panel-after-panel = Ensuite le panel
panel-after-named = Ensuite { $name }
panel-waiting = { PLURAL($n) ->
    [one] { $n } main attend
   *[other] { $n } mains attendent
}
panel-waiting-none = Personne n’attend
panel-list-closing = La liste va être close
panel-list-closed = La liste est close
panel-then = Après cette partie : { $key }. { $title }
panel-last-part = C’est la dernière partie
panel-ends-in = fin de séance dans { $time }
panel-over-by = séance dépassée de { $time }

## This device
panel-options = Sur cet appareil
panel-vibrate = Vibrer pour la parole et les signes
panel-stay-on = Garder cet écran allumé
panel-keys = Touches simples : R prêt, D terminé

## Refusals, what is safe first
panel-no = Rien n’a changé. Ce n’est pas possible maintenant.
panel-no-not-yours = Rien n’a changé. Seule la modération peut le faire.
panel-no-not-live = Rien n’est perdu. La séance n’a pas commencé.
panel-no-over = Rien n’est perdu. La séance est levée.
panel-no-is-paused = Rien n’est perdu. La séance est suspendue.
panel-no-hand-already-up = Rien n’est perdu. Votre main est déjà levée.
panel-no-list-closed = Rien n’est perdu. La liste est close, et aucune autre partie ne prend de mains.
panel-no-kind-not-here = Rien n’a changé. Une main de ce type n’est pas possible maintenant.
panel-no-nobody-speaks = Rien n’a changé. Personne ne parle à qui vous pourriez répondre.
panel-no-points-used-up = { PLURAL($max) ->
    [one] Rien n’a changé. Vous avez utilisé votre seule motion d’ordre.
   *[other] Rien n’a changé. Vous avez utilisé vos { $max } motions d’ordre.
}
panel-no-only-once = Rien n’a changé. Ce n’est possible qu’une fois.
panel-no-muted = La modération ne prend pas de mains de votre part pour le moment.
panel-no-banned = Rien n’a changé. La modération vous a fermé cette séance.
panel-no-full = Rien n’a changé. La liste est complète.
panel-no-not-stored = Rien n’est perdu, et rien n’est encore envoyé. Le serveur ne peut rien conserver pour le moment ; appuyez de nouveau.
panel-no-stopping = Rien n’est perdu, et rien n’est encore envoyé. Le serveur redémarre ; appuyez de nouveau.
panel-no-too-fast = Rien n’est perdu. Attendez un instant et appuyez de nouveau.
