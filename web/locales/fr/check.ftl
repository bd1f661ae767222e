# The check: whether a laptop or phone can take part.

## page
check-title = Cet appareil est-il prêt ?
check-lede = Une minute avant que cela compte : cette page dit si la séance marchera ici. Inutile de s’identifier.
check-again = Vérifier de nouveau
check-copy = Copier le résultat
check-private = Le résultat ne contient que des avis et des chiffres : ni adresse ni nom. Rien n’est conservé, ni ici ni sur le serveur.
copied = Copié
copy-by-hand = La copie est refusée ici. Le texte est sélectionné : copiez-le à la main.

check-outcome-running = Vérification
check-outcome-good = Cet appareil est prêt
check-outcome-fair = Cet appareil conviendra ; lisez les lignes marquées
check-outcome-bad = Il manque quelque chose ; lisez les lignes marquées

verdict-good = Bon
verdict-fair = À regarder
verdict-bad = Ne marche pas
verdict-open = Non vérifié
verdict-running = Vérification

## address
check-address = Adresse
check-address-means = Si le serveur répond à l’adresse que portent les liens et les codes.
check-address-right = Le serveur répond, et c’est l’adresse que portent les liens et les codes.
check-address-this-machine = Le serveur répond sur cette machine. Les autres appareils ne peuvent pas utiliser cette adresse.
check-address-this-machine-do = Pour une séance à plusieurs, lancez le serveur avec son adresse sur le réseau.
check-address-own = Le serveur répond à l’une de ses propres adresses, mais les liens et les codes en portent une autre.
check-address-own-do = Rouvrez la vérification depuis l’adresse de votre lien ou de l’écran de salle. Si celle-ci échoue, dites à l’organisation que l’adresse actuelle marche.
check-address-other = Le serveur répond, mais les liens et les codes portent une autre adresse.
check-address-other-do = Ouvrez la vérification depuis l’adresse de votre lien ou de l’écran de salle, pour tester ce que vous utiliserez.
check-address-silent = Le serveur ne répond pas.
check-address-silent-do = Regardez si cet appareil est sur le bon réseau, puis vérifiez de nouveau. Si d’autres sont connectés, quittez le réseau et rejoignez-le une fois.

## secure
check-secure = Confidentialité en chemin
check-secure-means = Si d’autres sur le réseau peuvent lire ce qui passe.
check-secure-https = Chiffré (HTTPS). Personne en chemin ne peut lire.
check-secure-this-machine = Sur cette machine, rien ne passe par un réseau.
check-secure-onion = Une adresse onion : chiffrée sur tout le chemin.
check-secure-plain = Non chiffré : les textes peuvent être lus sur ce réseau. Tout le reste marche ; la copie se fait autrement.
check-secure-plain-do = N’écrivez ni noms ni récits qui doivent rester secrets. L’organisation peut servir la séance en HTTPS.
check-secure-odd = Chiffré, mais le navigateur ne fait pas pleinement confiance à cette page.
check-secure-odd-do = Ouvrez la page dans sa propre fenêtre, dans un navigateur à jour.

## socket
check-socket = Mises à jour en direct
check-socket-means = Si un WebSocket passe, pour que la file avance toute seule.
check-socket-open = Un WebSocket passe : la file et les horloges avancent toutes seules.
check-socket-silent = Un WebSocket s’ouvre, mais rien ne revient.
check-socket-silent-do = Quelque chose entre cet appareil et le serveur retient les mises à jour en direct. Essayez un autre réseau. Lever la main marche quand même, sur la page sans script.
check-socket-refused = Un WebSocket est refusé en chemin.
check-socket-refused-do = C’est souvent le fait d’un réseau d’entreprise ou d’un filtre. Essayez un autre réseau, celui d’un téléphone par exemple. Lever la main marche quand même, sur la page sans script.
check-socket-missing = Ce navigateur n’a pas de WebSocket.
check-socket-missing-do = Utilisez un navigateur à jour. Lever la main marche quand même, sur la page sans script.

## cookies
check-cookies = Cookies
check-cookies-means = Si le navigateur se souvient de qui vous êtes dans la séance.
check-cookies-kept = Le navigateur garde l’unique cookie d’une séance.
check-cookies-refused = Le navigateur refuse les cookies.
check-cookies-refused-do = Un poste en a besoin : autorisez les cookies pour cette adresse. On peut participer sans, tant que la page reste ouverte.

## clock
check-clock = Horloge
check-clock-means = De combien l’heure de cet appareil s’écarte de celle du serveur. Les chronos suivent le serveur.
check-clock-right = Juste à la seconde : { $seconds } s d’écart avec le serveur, à { $bound } s près.
check-clock-slightly-ahead = { $seconds } s d’avance sur le serveur, à { $bound } s près. Les chronos suivent le serveur : tout va bien.
check-clock-slightly-behind = { $seconds } s de retard sur le serveur, à { $bound } s près. Les chronos suivent le serveur : tout va bien.
check-clock-ahead = { PLURAL($minutes) ->
    [one] Environ une minute d’avance sur le serveur.
   *[other] Environ { $minutes } minutes d’avance sur le serveur.
} Les chronos suivent le serveur et sont justes malgré tout.
check-clock-ahead-do = Seules les heures lues sur cet appareil trompent : réglez son horloge en automatique.
check-clock-behind = { PLURAL($minutes) ->
    [one] Environ une minute de retard sur le serveur.
   *[other] Environ { $minutes } minutes de retard sur le serveur.
} Les chronos suivent le serveur et sont justes malgré tout.
check-clock-behind-do = Seules les heures lues sur cet appareil trompent : réglez son horloge en automatique.

## latency
check-latency = Vitesse de la liaison
check-latency-means = Combien de temps prend un aller-retour jusqu’au serveur.
check-latency-quick = { $ms } ms aller-retour jusqu’au serveur. Vos appuis se voient aussitôt.
check-latency-slower = { $ms } ms aller-retour jusqu’au serveur. Vos appuis se voient aussitôt et sont confirmés un peu plus tard.
check-latency-slow = { $ms } ms aller-retour jusqu’au serveur. Les appuis sont confirmés tard, mais aucun n’est perdu.
check-latency-slow-do = Rapprochez-vous de la borne Wi-Fi, ou fermez ce qui utilise aussi le réseau.
