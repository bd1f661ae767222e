# What screens show besides the floor: messages, the screens themselves, cards, the stream, published questions.

## The pane
screens-title = Écrans
screens-parts = Que regarder
part-messages = Messages
part-screens = Écrans
part-stream = Diffusion
message-to-screens = Message aux écrans
screens-connected = Écrans connectés
stream-shows = Ce que montre la diffusion
message-to = Message à { $who }

## Messages
message-for = Qui le voit
audience-speaker = Qui parle
audience-speaker-is = téléphone et retour de qui a la parole
audience-panel = Panel
audience-panel-is = pages de tous les panélistes
audience-moderators = Modération
audience-moderators-is = les deux postes
audience-stage = Écran de salle
audience-stage-is = le projecteur
audience-public = Public
audience-public-is = téléphones et diffusion
message-person = Une personne
message-no-person = personne en particulier
presets-speaker = À qui parle
presets-room = À la salle
message-words = Texte libre
message-goes-to = Pour : { $who }
message-nobody = Choisissez qui le voit.
deed-show-message = Afficher
messages-stand = Affichés en ce moment
messages-none = Aucun message affiché.
shown-by = { $who }, depuis { $time }
deed-clear-message = Retirer
to-clear-message = Retirer : { $what }
deed-tell-slower = À qui parle : plus lentement
deed-tell-louder = À qui parle : plus fort
deed-tell-closer-to-mic = À qui parle : plus près du micro
deed-tell-answer-please = À qui parle : répondre, s’il vous plaît

## The screens
screen-number = Écran { $n }
screen-role-stage = écran de salle
screen-role-overlay = incrustation
screen-orders = L’écran { $n } montre
screen-identify = Lequel ?
screen-blank = Vider
screen-unblank = Rétablir
screen-shows-nothing = ne montre rien
screen-shows-third = montre le bandeau
view-room = Salle
view-speaker = Qui parle
view-next = Ensuite
view-question = Question
view-clock = Horloge
view-blank = Rien
screen-asked = Demandé : { $what }
screen-lags = Demandé : { $what }. L’écran n’a pas suivi.
screens-none = Aucun écran n’est connecté.
screens-none-how = Ouvrez le lien de l’écran de salle ou de l’incrustation sur la machine qui alimente le projecteur ou la diffusion.
screens-links = Copier les liens

## Cards and blank
screens-all = Tous les écrans
card-on-stage = Fiche à l’écran de salle
card-none = Pas de fiche.
card-rules = Règles
card-question = Question
card-join = Comment participer
card-why = Qui parle reste visible.
deed-show-question = Montrer la question
deed-show-join = Montrer comment participer
deed-hide-card = Retirer la fiche
blank-all = Tout vider
blank-is-on = Tous les écrans et téléphones sont vides.
blank-why = Écran de salle, diffusion et téléphones à la fois. Aucun chrono ne s’arrête.

## The stream
on-air = À l’antenne
stream-preview = Aperçu
stream-as-is = La diffusion montre ceci.
stream-not-yet = La diffusion ne montre pas encore ces changements.
stream-nothing-yet = Rien n’est à l’antenne.
stream-other-language = L’écran de la diffusion le montre en : { $lang }
stream-what = Montre
stream-is-on-air = Qui a la parole, avec le chrono
stream-has-question = La question qui est lue
stream-has-address = L’adresse où demander
stream-question-why = Seulement les questions dont le texte est publié.
stream-naming = Désigne les gens par
naming-roles = Rôle
naming-roles-is = « Une voix de la salle » ; personne n’est nommé.
naming-codenames = Nom de code
naming-codenames-is = pour qui l’a accepté ; tous les autres par leur rôle.
naming-names = Nom
naming-names-is = pour qui parle à titre public et l’a accepté ; noms de code et rôles comme ci-dessus.
stream-chatham = La règle de Chatham House s’applique : personne n’est nommé dans la diffusion.
stream-show-so = Montrer ainsi
deed-air = Montrer dans la diffusion
deed-off-air = Retirer de l’antenne
stream-no-screen = Aucune incrustation n’est connectée : qui ouvre son lien verra ceci.
stream-empty = La diffusion ne montre rien.
stream-no-turn = Personne n’a la parole maintenant.
stream-blank = Tous les écrans sont vides : la diffusion ne montre rien.
stream-asks = Regarder et demander

## Questions on screens
deed-publish-question = Vers écran, diffusion, téléphones
deed-unpublish-question = Retirer des écrans
to-publish-question = Vers écran de salle, diffusion, téléphones : { $what }
to-unpublish-question = Retirer des écrans : { $what }
on-screens = sur écrans et téléphones
words-on-screens = texte à l’écran
ask-publish = Ce texte sera sur l’écran de salle, dans la diffusion et sur les téléphones
publish-why = Sans le nom de qui demande. L’écran de salle et la diffusion le montrent pendant sa lecture ; les téléphones l’affichent dès maintenant, et chacun peut soutenir la question. Se retire d’un toucher ; une diffusion, non.
deed-address-question = Pour un panéliste
deed-unaddress-question = Pour tout le monde
ask-address = À qui va cette question ?
question-for = pour { $who }
key-address = Pour ce panéliste
reading-open = Ouvrir « Lire en parallèle »
reading-hint = Ce qui se dit et ce qui vient, en grand, pour les interprètes, qui l’ouvrent avec le lien d’interprétation.
