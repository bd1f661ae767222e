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
hand-readers = Les deux personnes qui modèrent voient ce que vous tapez ici. Personne d’autre ne voit de nom, sauf là où vous cochez ci-dessous.
hand-plain-http = Cette adresse n’est pas chiffrée. Les textes peuvent être lus sur ce réseau.
hand-who = Comment vous appeler ?
hand-codename = Par un nom de code :
hand-codename-means = Pour cette séance seulement. Aucun vrai nom n’est nécessaire.
hand-named = Par mon nom
hand-named-means = À titre public. Montré seulement là où vous cochez ci-dessous.
hand-name = Votre nom, avec votre organisation si vous voulez
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
hand-ask-readers = Les deux personnes qui modèrent voient le texte et votre nom choisi. Elles peuvent montrer le texte, jamais le nom sauf là où vous l’avez coché.
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

## Coming in
hand-join-another = Quelqu’un d’autre utilise déjà cet appareil. Vous rejoignez ici la séance comme une autre personne, avec une page à vous.
hand-identification = L’hôte souhaite savoir qui participe :
hand-chatham = Règle de Chatham House.
hand-chatham-means = Ce qui est dit peut être utilisé, mais sans révéler qui l’a dit, ni qui était là.
hand-chatham-webcast = Une séance diffusée ne peut se tenir sous cette règle : la règle ne régit alors que ce que cet outil montre et exporte. Écrivez plutôt : la modération lit votre texte sans votre nom.
hand-return = J’étais déjà là
hand-return-words = Vos quatre mots
hand-return-means = Dans n’importe laquelle des six langues, en majuscules ou en minuscules. Si vous n’en avez pas, rejoignez de nouveau la séance.
hand-return-go = Retrouver ma page
hand-return-unknown = Ces quatre mots ne ramènent personne. Vérifiez-les, ou rejoignez de nouveau la séance.
hand-return-not-words = Ce ne sont pas quatre mots de notre liste. Vérifiez-les un par un ; leur ordre compte.
hand-page-old = Cette page est restée ouverte trop longtemps, ou vous arrivez d’une autre page. Vérifiez ce qui est écrit, puis appuyez de nouveau.
hand-said-back = Vous revoilà. Vos mains et vos questions sont telles que vous les avez laissées.
hand-said-deleted = Tout ce qui était à vous est supprimé.
hand-erase-out = Vous avez quitté cette séance, ou la modération vous l’a fermée. Ce qui est à vous s’y trouve encore ; vous pouvez le supprimer.
hand-said-seat-not-free = Vous êtes là. Quelqu’un occupe déjà cette place ; dites à la modération où vous êtes.
hand-said-no-such-seat = Vous êtes là. Aucune place n’a ce numéro ici ; dites à la modération où vous êtes.
hand-shown = Où ce nom peut-il être affiché ?
hand-shown-room = Sur l’écran de la salle et pour les autres ici
hand-shown-stream = Dans la diffusion en direct et son enregistrement
hand-shown-report = Dans le rapport
hand-shown-means = Ce que vous ne cochez pas est un non. Vous pouvez changer d’avis jusqu’à la publication.
hand-join-more = Place, besoins, groupe
hand-seat = Numéro de place, si vous en voyez un
hand-need = De quoi avez-vous besoin pour participer ?
hand-need-readers = Seules les deux personnes de la modération le voient. C’est supprimé en premier.
hand-group-people = Si vous êtes un groupe, combien de personnes parlent par cette page ?
hand-group-means = De 2 à 10 000. Un groupe a une seule voix dans la file.
hand-group-wrong = Rien n’est perdu. Un groupe compte de 2 à 10 000 personnes ; laissez ce champ vide si vous venez en solo.
hand-sees = Qui voit quoi ?
hand-sees-who = Qui
hand-sees-name = Votre nom
hand-sees-words = Ce que vous écrivez
hand-sees-moderators = Les deux personnes de la modération
hand-sees-moderators-name = oui, sauf si vous participez sans nom
hand-sees-moderators-words = oui
hand-sees-room = La salle et les autres ici
hand-sees-room-name = seulement si vous le cochez
hand-sees-room-words = seulement si la modération l’affiche ou le lit
hand-sees-stream = La diffusion
hand-sees-stream-name = seulement si vous le cochez et que la modération le montre
hand-sees-stream-words = seulement si la modération l’y affiche ou le lit
hand-sees-report = Le rapport
hand-sees-report-name = seulement si vous le cochez
hand-sees-report-words = sans votre nom
hand-check = C’est la bonne page si l’affichette ou l’hôte montre les quatre mêmes mots :
hand-join-tongue = Une autre langue, en gardant ce que vous avez tapé
hand-slow = Un instant, s’il vous plaît
hand-device-own = Cette page : { $name }
hand-device-others = Aussi sur cet appareil :
hand-device = Partager cet appareil
hand-device-more = Une autre personne à cette table utilise cet appareil
hand-device-full = Six personnes utilisent cet appareil ; il n’y a plus de place.
hand-device-unnamed = Sans nom
hand-device-called = c’est son tour

## The own page
hand-others = { PLURAL($questions) ->
    [one] { $questions } question des autres à soutenir
   *[other] { $questions } questions des autres à soutenir
}
hand-others-means = La modération les a publiées. Les soutiens sont comptés ; personne ne voit de qui ils viennent.
hand-others-more = { PLURAL($questions) ->
    [one] { $questions } de plus
   *[other] { $questions } de plus
}
hand-votes-none = Pas encore de soutien
hand-votes = { PLURAL($people) ->
    [one] { $people } personne la soutient
   *[other] { $people } personnes la soutiennent
}
hand-support = Je la soutiens
hand-unsupport = Soutenue · annuler
hand-own-question = Vous avez posé celle-ci
hand-from-onsite = Posée en salle
hand-from-online = Posée en ligne
hand-from-panel = Posée par le panel
hand-signals = Prévenir la modération
hand-signals-means = Vos signes sont comptés, jamais avec un nom ni dans la file. Chacun s’efface tout seul après deux minutes.
hand-signal-slower = Plus lentement, s’il vous plaît
hand-signal-interpretation = L’interprétation manque
hand-signal-cannot_hear = Je n’entends pas
hand-signal-on = signalé · annuler
hand-me = Vous êtes { $name }
hand-me-unnamed = Vous êtes ici sans nom
hand-sees-codename = Les deux personnes de la modération voient ce nom de code à côté de vos mains et de vos textes. Les autres ne le voient que là où vous le permettez.
hand-sees-named = Les deux personnes de la modération voient votre nom à côté de vos mains et de vos textes. Les autres ne le voient que là où vous le permettez.
hand-sees-unnamed = La modération lit ce que vous écrivez et ne voit aucun nom. Vos textes ne sont pas conservés une fois lus.
hand-group = { PLURAL($people) ->
    [one] Vous parlez pour { $people } personne.
   *[other] Vous parlez pour { $people } personnes.
}
hand-turns-none = Vous n’avez pas encore eu la parole.
hand-turns = { PLURAL($turns) ->
    [one] Vous avez eu la parole { $turns } fois.
   *[other] Vous avez eu la parole { $turns } fois.
}
hand-own-need = Ce qu’il vous faut pour participer
hand-need-means = Seule la modération le voit. Par exemple : des sous-titres, plus de temps, un accès sans marches.
hand-need-drop = Retirer ce texte
hand-seat-yours = Vous occupez la place { $seat }.
hand-seat-leave = Je n’y suis plus
hand-own-seat = Votre place
hand-seat-means = Le numéro inscrit dessus. Seule la modération voit où vous êtes.
hand-seat-take = C’est ma place
hand-phrase = Quatre mots pour revenir
hand-phrase-means = Ils vous ramènent ici depuis un autre téléphone, ou dans un navigateur qui oublie.
hand-phrase-show = Voir quatre mots
hand-phrase-title = Vos quatre mots
hand-phrase-note = Notez-les maintenant. Ils ne s’affichent que cette fois, et qui les a peut agir à votre place.
hand-phrase-how = Pour revenir, ouvrez cette adresse sur n’importe quel appareil, choisissez « { $choice } » et saisissez les mots.
hand-phrase-new = De nouveaux mots remplacent ceux-ci ; les anciens n’ouvrent alors plus rien.
hand-phrase-once = Les mots ont été affichés une fois. Ceux que vous avez notés restent bons.
hand-phrase-again = Voir de nouveaux mots
hand-erase = Supprimer ce qui est à moi
hand-erase-title = Supprimer ce qui est à vous ?
hand-erase-goes = Ce qui part : le nom que vous portez ici, vos mains, vos questions et vos sujets, vos besoins, votre place et votre moyen de revenir.
hand-erase-stays = Ce qui reste : que quelqu’un était là, et combien de temps quelqu’un a parlé. Rien d’autre. Ce qui a été dit à voix haute ou affiché ne se rattrape pas.
hand-erase-final = C’est fait aussitôt et c’est irréversible.
hand-erase-yes = Supprimer maintenant
hand-watch = Grand affichage
hand-watch-every = Toutes les { $seconds } s
hand-watch-says = Cette page s’actualise d’elle-même toutes les { $seconds } secondes.
hand-watch-stands = Cette page ne s’actualise pas.
hand-watch-stop = Arrêter
hand-watch-act = Vers la page avec les boutons
hand-forgotten = Lu et non conservé, comme vous l’avez choisi
hand-said-supported = Votre soutien compte.
hand-said-unsupported = Votre soutien est retiré.
hand-said-told = La modération le voit, comme un nombre.
hand-said-untold = Retiré.
hand-said-saved = Enregistré.
hand-said-already = C’est déjà le cas.
hand-no-no_such_question = Rien n’a changé. Cette question ne peut plus être soutenue.
hand-no-own_question = Rien n’a changé. Vous avez posé celle-ci ; cela compte déjà.
hand-no-no_such_seat = Rien n’a changé. Aucune place n’a ce numéro.
hand-no-seat_taken = Rien n’a changé. Quelqu’un occupe déjà cette place. La modération peut aider.
hand-no-not_in_the_room = Rien n’a changé. Les places sont pour les personnes en salle.
hand-no-no_such_person = Plus rien ici n’est à vous.
hand-no-in_the_program = Rien n’a changé. Le programme de la séance vous nomme ; l’organisation le supprime avec la séance.

## The line
hand-waits = Pas encore envoyé
hand-take-back = Annuler l’envoi
hand-saver = Économiser les données
hand-saver-means = La liste bouge ici toutes les dix secondes au plus. Votre tour s’affiche aussitôt.
