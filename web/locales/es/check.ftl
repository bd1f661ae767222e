# The check: whether a laptop or phone can take part.

## page
check-title = ¿Está listo este dispositivo?
check-lede = Un minuto antes de que haga falta: esta página dice si la sesión funcionará aquí. No hace falta haber entrado.
check-again = Comprobar de nuevo
check-copy = Copiar resultado
check-private = El resultado contiene solo valoraciones y cifras: ninguna dirección y ningún nombre. No se guarda nada, ni aquí ni en el servidor.
copied = Copiado
copy-by-hand = Aquí no se permite copiar. El texto está seleccionado: cópielo a mano.

check-outcome-running = Comprobando
check-outcome-good = Este dispositivo está listo
check-outcome-fair = Este dispositivo funcionará; lea las líneas marcadas
check-outcome-bad = Falta algo; lea las líneas marcadas

verdict-good = Bien
verdict-fair = Revíselo
verdict-bad = No funciona
verdict-open = Sin comprobar
verdict-running = Comprobando

## address
check-address = Dirección
check-address-means = Si el servidor responde en la dirección que llevan los enlaces y códigos.
check-address-right = El servidor responde, y esta es la dirección que llevan los enlaces y códigos.
check-address-this-machine = El servidor responde en este equipo. Otros dispositivos no pueden usar esta dirección.
check-address-this-machine-do = Para una sesión con otras personas, inicie el servidor con su dirección en la red.
check-address-own = El servidor responde en una de sus direcciones, pero los enlaces y códigos llevan otra.
check-address-own-do = Abra de nuevo la comprobación desde la dirección de su enlace o de la pantalla de la sala. Si esa falla, dígaselo a la organización: esta dirección funciona.
check-address-other = El servidor responde, pero los enlaces y códigos llevan otra dirección.
check-address-other-do = Abra la comprobación desde la dirección de su enlace o de la pantalla de la sala, para probar lo que va a usar.
check-address-silent = El servidor no responde.
check-address-silent-do = Mire si este dispositivo está en la red correcta y compruebe de nuevo. Si otros están conectados, salga de la red y vuelva a entrar una vez.

## secure
check-secure = Privacidad en el camino
check-secure-means = Si otros en la red pueden leer lo que se envía.
check-secure-https = Cifrado (HTTPS). Nadie en el camino puede leerlo.
check-secure-this-machine = En este equipo nada viaja por una red.
check-secure-onion = Una dirección onion: cifrada en todo el camino.
check-secure-plain = Sin cifrar: en esta red se pueden leer los textos. Todo lo demás funciona; copiar se hace de otro modo.
check-secure-plain-do = No escriba nombres ni historias que deban quedar en secreto. La organización puede servir la sesión por HTTPS.
check-secure-odd = Cifrado, pero el navegador no confía del todo en esta página.
check-secure-odd-do = Abra la página en su propia ventana, en un navegador actualizado.

## socket
check-socket = Actualización en vivo
check-socket-means = Si pasa un WebSocket, para que la cola se mueva sola.
check-socket-open = Pasa un WebSocket: la cola y los relojes se mueven solos.
check-socket-silent = Un WebSocket se abre, pero no llega nada de vuelta.
check-socket-silent-do = Algo entre este dispositivo y el servidor retiene la actualización en vivo. Pruebe otra red. Levantar la mano funciona de todos modos, en la página sin script.
check-socket-refused = Un WebSocket se rechaza en el camino.
check-socket-refused-do = Suele deberse a una red de empresa o a un filtro. Pruebe otra red, como la de un teléfono. Levantar la mano funciona de todos modos, en la página sin script.
check-socket-missing = Este navegador no tiene WebSocket.
check-socket-missing-do = Use un navegador actualizado. Levantar la mano funciona de todos modos, en la página sin script.

## cookies
check-cookies = Cookies
check-cookies-means = Si el navegador recuerda quién es usted en la sesión.
check-cookies-kept = El navegador guarda la única cookie de una sesión.
check-cookies-refused = El navegador rechaza las cookies.
check-cookies-refused-do = Un puesto de moderación necesita una: permita las cookies para esta dirección. Participar funciona sin ellas, mientras mantenga abierta la página.

## clock
check-clock = Reloj
check-clock-means = Cuánto se aparta la hora de este dispositivo de la del servidor. Los contadores siguen al servidor.
check-clock-right = Exacto al segundo: a { $seconds } s del servidor, con un margen de ± { $bound } s.
check-clock-slightly-ahead = { $seconds } s por delante del servidor, con un margen de ± { $bound } s. Los contadores siguen al servidor, así que no importa.
check-clock-slightly-behind = { $seconds } s por detrás del servidor, con un margen de ± { $bound } s. Los contadores siguen al servidor, así que no importa.
check-clock-ahead = { PLURAL($minutes) ->
    [one] Un minuto, más o menos, por delante del servidor.
   *[other] Unos { $minutes } minutos por delante del servidor.
} Los contadores siguen al servidor y son exactos de todos modos.
check-clock-ahead-do = Solo engañan las horas que lea en este dispositivo: ponga su reloj en automático.
check-clock-behind = { PLURAL($minutes) ->
    [one] Un minuto, más o menos, por detrás del servidor.
   *[other] Unos { $minutes } minutos por detrás del servidor.
} Los contadores siguen al servidor y son exactos de todos modos.
check-clock-behind-do = Solo engañan las horas que lea en este dispositivo: ponga su reloj en automático.

## latency
check-latency = Rapidez de la conexión
check-latency-means = Cuánto tarda la ida y vuelta al servidor.
check-latency-quick = { $ms } ms de ida y vuelta al servidor. Lo que pulse se ve al instante.
check-latency-slower = { $ms } ms de ida y vuelta al servidor. Lo que pulse se ve al instante y se confirma algo después.
check-latency-slow = { $ms } ms de ida y vuelta al servidor. Las pulsaciones se confirman tarde, pero no se pierde ninguna.
check-latency-slow-do = Siéntese más cerca del punto de acceso o cierre lo demás que use la red.
