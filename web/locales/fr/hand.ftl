### The participant’s page and the landing page. Phones are addressed as a person.

## Everywhere
hand-language = English
hand-title = Participer
hand-refresh = Actualiser
hand-leave = Quitter
hand-rehearsal = Répétition ×{ $rate }
hand-as-of = État à { $time }
hand-back = Retour à la table ronde

## Joining
hand-join-title = Rejoindre la table ronde
hand-recording = L’hôte diffuse ou enregistre cette séance.
hand-recording-means = Ce qui est dit à voix haute peut être entendu partout. Vous pouvez écrire : la modération lit votre texte sans votre nom.
hand-not-recorded = L’hôte ne diffuse pas et n’enregistre pas cette séance.
hand-readers = Les deux personnes de la modération voient ce que vous écrivez ici. Pour les autres, sur l’écran et dans la diffusion, aucun nom n’apparaît, sauf si vous parlez à titre public.
hand-plain-http = Cette adresse n’est pas chiffrée. Les textes peuvent être lus sur ce réseau.
hand-who = Comment vous appeler ?
hand-codename = Par un nom de code :
hand-codename-means = Pour aujourd’hui seulement. Les autres ne voient aucun nom.
hand-named = Par mon nom
hand-named-means = À titre public. L’écran et le rapport peuvent l’afficher.
hand-name = Votre nom
hand-unnamed = Sans aucun nom
hand-unnamed-means = La modération lit ce que vous écrivez. Aucun nom n’est conservé.
hand-where = Où êtes-vous ?
hand-onsite = Dans la salle
hand-online = En ligne
hand-tongue = Langue que vous parlez ou écrivez
hand-join = Rejoindre
hand-consent = En rejoignant la séance, vous acceptez que vos mains levées et vos textes soient conservés pour cette séance. Pas de compte. Un seul cookie, pour aujourd’hui seulement.
hand-deleted = { PLURAL($hours) ->
    [one] Tout est supprimé { $hours } heure après la fin.
   *[other] Tout est supprimé { $hours } heures après la fin.
}
hand-join-name-missing = Rien n’est perdu. Saisissez votre nom ou choisissez un nom de code.
hand-join-over = La séance est levée. On ne peut plus la rejoindre.
hand-code-unknown = Aucune séance n’a ce code
hand-code-unknown-means = Vérifiez les huit caractères sur l’écran ou l’affichette. O et zéro se valent, de même que I, L et un.

## What runs
hand-lobby = Pas encore commencé
hand-lobby-means = Les mains peuvent déjà se lever. Elles gardent leur ordre d’arrivée.
hand-ended = La séance est levée
hand-ended-means = Vous pouvez encore poser des questions par écrit. La modération répond par écrit.
hand-paused = La séance est suspendue. Tous les chronos sont arrêtés.
hand-blank = Les écrans sont vides
hand-blank-means = La modération les a vidés pour un instant. Votre main et vos questions sont conservées.
hand-muted = La modération ne prend ni mains ni questions de votre part pour le moment.
hand-silence = Un moment de calme pour réfléchir. Les mains peuvent se lever.
hand-now-nobody = Personne n’a la parole
hand-now-onsite = À présent : quelqu’un dans la salle
hand-now-online = À présent : quelqu’un en ligne
hand-now-panel = À présent : le panel
hand-now-read = À présent : une question, lue à voix haute
hand-now-hub = { PLURAL($people) ->
    [one] À présent : un groupe de { $people } personne
   *[other] À présent : un groupe de { $people } personnes
}
hand-now-named = À présent : { $name }
hand-now-break = Une pause
hand-next-onsite = Ensuite : quelqu’un dans la salle
hand-next-online = Ensuite : quelqu’un en ligne
hand-next-panel = Ensuite : le panel
hand-next-named = Ensuite : { $name }
hand-segment = { $key }. { $title }
hand-waiting = { PLURAL($hands) ->
    [zero] Personne n’attend.
    [one] { $hands } main attend.
   *[other] { $hands } mains attendent.
}
hand-waiting-none = Personne n’attend.
hand-list-closing = Dernier appel : la liste va être close. Levez la main maintenant si vous voulez parler dans cette partie.
hand-list-closed = La liste est close pour cette partie. Une main levée maintenant attend la suivante.
hand-list-closed-last = La liste est close. Vous pouvez encore écrire : cela figurera au compte rendu.

## Raising
hand-raise-title = Voulez-vous parler ?
hand-raise = Lever la main
hand-raise-other = Une autre main : réponse, motion d’ordre
hand-more = Préciser le sujet
hand-kind = Type
hand-kind-floor = Pour parler
hand-kind-interposed_question = Une brève question à qui parle
hand-kind-short_intervention = Une remarque brève sur ce qui vient d’être dit
hand-kind-point_of_order = Une motion d’ordre
hand-kind-direct_reply = Une réponse à qui parle
hand-kind-right_of_reply = Un droit de réponse
hand-kind-panel = Panel
hand-kind-reply = Réponse
hand-kind-break = Pause
hand-topic = Sujet, pour la modération
hand-about = À propos de
hand-about-none = Aucune question en particulier
hand-up-to = { $chars } caractères au plus

## Waiting
hand-is-up = Votre main est levée
hand-is-parked = Votre main est mise de côté
hand-is-parked-means = Elle revient quand vous le dites.
hand-place = dans la file
hand-place-1 = En tête de file
hand-ahead = { PLURAL($hands) ->
    [one] { $hands } main avant vous
   *[other] { $hands } mains avant vous
}
hand-ahead-none = Personne avant vous
hand-expected = vers la minute { $minute } ({ $clock })
hand-expected-minute = vers la minute { $minute }
hand-expected-range = entre les minutes { $from } et { $to }
hand-next-expected = Votre tour commence vers la minute { $minute } ({ $clock }).
hand-next-expected-minute = Votre tour commence vers la minute { $minute }.
hand-unreached = Votre tour pourrait ne pas venir. Écrivez : cela figurera au compte rendu.
hand-unreached-short = tour incertain
hand-write = Écrire plutôt
hand-write-send = Envoyer au compte rendu
hand-for-later = Elle attend la prochaine partie où la parole est ouverte.
hand-lowers = Elle va être baissée. Levez-la de nouveau pour la garder.
hand-lower = Baisser la main
hand-step-back = Laisser passer quelqu’un
hand-park = Mettre de côté
hand-unpark = Revenir dans la file
hand-change = Modifier
hand-save = Enregistrer
hand-is-next = Vous parlez ensuite
hand-is-next-means = Gardez cette page ouverte.
hand-read-for-you = La modération lit votre texte à voix haute, sans nom

## The own turn
hand-floor = Vous avez la parole
hand-floor-read = On lit votre question
hand-of = sur { $time }
hand-done = J’ai terminé
hand-nudge-wrap-up = Concluez
hand-nudge-time-is-up = Temps écoulé
hand-wrap-up = La modération vous prie de conclure
hand-time-is-up = La modération vous prie de vous arrêter
hand-turn-paused = Votre chrono est arrêté
hand-phase-normal = Dans les temps
hand-phase-warning = Concluez
hand-phase-danger = Dernières secondes
hand-phase-overtime = Temps dépassé

## Messages from the moderators
hand-message-wrap_up = Veuillez conclure
hand-message-slower = Veuillez parler plus lentement
hand-message-louder = Veuillez parler plus fort
hand-message-closer_to_mic = Veuillez vous rapprocher du micro
hand-message-you_are_next = Vous parlez ensuite
hand-message-answer_please = Veuillez répondre à la question
hand-message-last_questions = Dernières questions, s’il vous plaît
hand-message-write_instead = Veuillez plutôt écrire : cela figurera au compte rendu
hand-message-short_break = Une courte pause
hand-message-back_soon = Nous revenons bientôt
hand-message-technical_problem = Un problème technique. Restez avec nous, s’il vous plaît

## Writing
hand-ask-title = Demander par écrit
hand-question = Votre question
hand-ask-readers = Les deux personnes de la modération voient le texte et le nom que vous portez ici. Personne d’autre.
hand-ask-aloud = La modération la lit à voix haute quand vient votre tour.
hand-for-the-record = Seulement pour le compte rendu : répondez-moi par écrit
hand-send = Envoyer
hand-mine = Ce que vous avez demandé
hand-state-new = Entre les mains de la modération
hand-state-held = Entre les mains de la modération
hand-state-shortlisted = Retenue pour la salle
hand-state-forwarded = Dans la file, pour être lue
hand-state-voiced = A été lue dans la salle
hand-state-answered = Avec réponse
hand-state-declined = Non retenue
hand-state-written = Pour une réponse écrite
hand-reason = Motif : { $text }
hand-answer = Réponse : { $text }
hand-redacted = Ce texte a été retiré

## What came of it
hand-said-raised = Bien reçu, numéro { $place }
hand-said-received = Bien reçu
hand-said-slow-down = Bien reçu. Le dernier appui compte ; inutile d’appuyer encore.
hand-said-left = Vous avez quitté la séance. Vos mains sont baissées.
hand-said-changed = Modifié
hand-said-done = Merci. Votre tour est terminé.
hand-said-done-already = Merci. La modération a terminé votre tour au même moment.
hand-said-written = Bien reçu. Cela figurera au compte rendu.
hand-sending = Envoi…
hand-unsent = Pas encore envoyé. L’envoi se fera tout seul, une fois.
hand-offline = Pas de connexion depuis { $time }. Rien n’est perdu.
hand-reload = Cette page est plus ancienne que le serveur. Rechargez-la ; rien n’est perdu.
hand-this-page = L’horloge de cette page
hand-clock = Juste à ± #0 ms. Décalage #1 ms. Mesures : #2, la dernière il y a #3 s. Aller-retour en #4 ms.

## Refusals, what is safe first
hand-no = Rien n’a changé. Ce n’est pas possible maintenant.
hand-no-not_yours = Rien n’a changé. Seule la modération peut le faire.
hand-no-not_live = Rien n’est perdu. La séance n’a pas commencé.
hand-no-over = Rien n’est perdu. La séance est levée ; vous pouvez encore demander par écrit.
hand-no-is_paused = Rien n’est perdu. La séance est suspendue.
hand-no-no_such_hand = Rien n’est perdu. Cette main n’est plus levée.
hand-no-no_such_turn = Rien n’est perdu. Votre tour est déjà terminé.
hand-no-hand_already_up = Rien n’est perdu. Votre main est déjà levée.
hand-no-list_closed = Rien n’est perdu. La liste est close, et aucune autre partie ne prend de mains. Demandez plutôt par écrit.
hand-no-kind_not_here = Rien n’a changé. Une main de ce type n’est pas possible maintenant.
hand-no-nobody_speaks = Rien n’a changé. Personne ne parle en ce moment ; cette main ne se rapporterait à rien.
hand-no-points_used_up = { PLURAL($max) ->
    [one] Rien n’a changé. Vous avez utilisé la motion d’ordre à laquelle vous aviez droit.
   *[other] Rien n’a changé. Vous avez utilisé vos { $max } motions d’ordre.
}
hand-no-only_once = Rien n’a changé. Ce n’est possible qu’une fois.
hand-no-already_so = C’est déjà le cas.
hand-no-muted = Rien n’a changé. La modération ne prend ni mains ni questions de votre part pour le moment.
hand-no-banned = Rien n’a changé. La modération vous a fermé cette séance.
hand-no-no_round = Rien n’a changé. Aucun tour de table ne passe par cette main.
hand-no-stale = Rien n’est perdu. Quelqu’un l’a modifié avant vous ; voici l’état actuel.
hand-no-full = Rien n’a changé. Cette séance est complète.
hand-no-text_too_long = Rien n’est perdu. Le texte compte { $chars } caractères ; { $max } sont possibles.
hand-no-text_empty = Rien n’a changé. Il n’y a pas encore de texte.
hand-no-not_stored = Rien n’est perdu, et rien n’est encore envoyé. Le serveur ne peut rien conserver pour le moment ; renvoyez-le.
hand-no-stopping = Rien n’est perdu, et rien n’est encore envoyé. Le serveur redémarre ; renvoyez-le.
hand-no-too_fast = Rien n’est perdu. Attendez un instant et renvoyez-le.
hand-no-not_signed_in = Rien n’est perdu. Cette page ne vous reconnaît plus ; rejoignez de nouveau la séance.

## The landing page
landing-what = Une seule file de parole pour une table ronde hybride : la salle et l’en ligne dans une même liste, un chrono pour chaque prise de parole, et une voix pour les personnes qu’on ne peut pas nommer.
landing-join = Rejoindre une séance
landing-code = Code d’accès
landing-code-hint = Huit caractères, sur l’écran ou l’affichette
landing-go = Rejoindre
landing-create = Accueillir une séance
landing-create-means = Avec la clé d’hôte de ce serveur, vous créez des séances et obtenez les liens pour la modération, l’écran de salle et les participants.
landing-host = Aller à la page de l’hôte
landing-keeps = Pas de compte, pas de pistage, rien qui vienne de tiers.

## Codenames: words in the same order in every language
codename-tints = d’ambre de_corail d’ivoire de_jade d’indigo de_cuivre d’argent d’or d’écarlate de_violette de_carmin d’azur d’olive de_perle de_rubis de_topaze de_safran de_cobalt de_marbre de_velours de_brume de_soleil de_silence de_douceur de_lumière de_clarté d’accalmie du_vent de_bravoure de_noblesse des_bois du_large
codename-birds = Héron Faucon Hirondelle Huppe Cigogne Aigrette Alouette Rougegorge Colombe Aigle Pinson Ibis Crécerelle Geai Rossignol Balbuzard Chouette Perdrix Pélican Pluvier Mésange Choucas Bécasseau Loriot Cygne Martinet Sterne Grive Bergeronnette Pivert Roitelet Flamant
codename = { $bird } { $tint }
