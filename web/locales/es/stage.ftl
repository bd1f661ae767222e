### The stage: what the whole room reads. Roles and sides, no names unless on the record.

stage-title = Pantalla de la sala
stage-connecting = Conectando
stage-ends-in = la sesión termina en
stage-over-by = tiempo excedido en
stage-has-floor = Tiene la palabra
stage-please-stop = Termine, por favor
stage-next = Siguiente
stage-nobody-next = Nadie todavía
stage-room = Sala
stage-remote = En línea
stage-turns = Turnos hasta ahora
stage-waiting = { PLURAL($hands) ->
    [one] Espera { $hands } mano
   *[other] Esperan { $hands } manos
}
stage-waiting-none = No espera ninguna mano
stage-nobody = La palabra está libre
stage-nobody-raise = Levante la mano en su teléfono o en la sala
stage-silence = Un momento de silencio para pensar
stage-silence-means = Ya se puede levantar la mano. Se escucha una vez a todos los que quieran antes que a nadie dos veces.
stage-paused = En pausa
stage-paused-means = Todos los relojes están parados. Seguimos en un momento.
stage-lobby = Empezamos pronto
stage-lobby-means = Ya se puede levantar la mano. Se respeta el orden.
stage-ended = La sesión ha terminado
stage-ended-means = Aún se puede preguntar por escrito.
stage-join = Pida la palabra
stage-code = Código
stage-closing = La lista se está cerrando
stage-closed = La lista de esta parte está cerrada

## The card of rules
stage-rules = Cómo conversamos
stage-rules-webcast = Esta sesión se transmite o se graba. Lo que se dice en voz alta puede oírse en cualquier parte.
stage-rules-write = Si prefiere, escriba, y la moderación lo lee sin su nombre.
stage-rules-names = Esta pantalla y la lista no muestran nombres, salvo que alguien hable con nombre en acta.
stage-rules-chatham = Regla de Chatham House
stage-rules-chatham-text = Cuando una reunión, o una parte de una reunión, se convoca bajo la Regla de Chatham House, los participantes tienen el derecho de utilizar la información que reciben, pero no se puede revelar ni la identidad ni la afiliación del orador, ni de ningún otro participante.
stage-rules-chatham-webcast = Una sesión que se transmite no puede regirse por esta regla. Aquí se aplica a lo que esta herramienta muestra y exporta.
stage-rules-turns = Nadie habla dos veces antes de que todos los que quieran hayan hablado una. Sala y en línea se alternan.
stage-rules-respect = Hable sobre la pregunta, no sobre las personas.

## The way in
stage-link-refused = Este enlace ya no es válido. Pida uno nuevo a la moderación.
stage-link-missing = Abra la pantalla de la sala con su enlace. Lo tiene la moderación.
stage-no-line = El servidor no responde. Seguimos intentándolo.
stage-old = Esta pantalla es más antigua que el servidor. Vuelva a cargarla.
stage-blank = La moderación ha vaciado las pantallas
stage-link-again = Lo intentamos de nuevo cada minuto.
stage-no-line-means = Allí los relojes siguen; esta pantalla vuelve sola.
stage-fault = Un momento, por favor
stage-fault-means = Esta pantalla empieza de nuevo en unos segundos.
stage-renewing = Se está cargando una versión nueva

## What the views say
stage-nobody-speaks = Nadie tiene la palabra
stage-then = A continuación
stage-after-you = Siguiente
stage-waits = En espera
stage-nudge-wrap-up = Vaya concluyendo, por favor
stage-nudge-time-is-up = Tiempo agotado
stage-question-next = La siguiente pregunta
stage-question-room = Pregunta de la sala
stage-no-question = Ninguna pregunta en pantalla
stage-join-means = Escanee con un teléfono o escriba la dirección. Sin nombre, sin aplicación, sin cuenta.
stage-clock-session = Sesión
stage-clock-end = hasta el final de la sesión
stage-clock-over = pasado el final de la sesión
stage-clock-segment = Esta parte
stage-clock-turn = Quien habla

## This screen: its panel and what the desk calls it
stage-screen = Pantalla
stage-options = Opciones de esta pantalla
stage-close = Cerrar
stage-shows = Muestra
stage-how = Aspecto
stage-view-room = La sala
stage-view-speaker = Para quien habla
stage-view-next = Quién sigue
stage-view-question = La pregunta
stage-view-clock = Reloj de estudio
stage-view-blank = Nada
stage-emptied = Vaciarla por ahora
stage-light = Fondo claro
stage-mirror = En espejo
stage-full = Pantalla completa
stage-size = Tamaño
stage-smaller = Más pequeño
stage-larger = Más grande
stage-not-live = Sin conexión con el servidor; esta pantalla sigue intentándolo
stage-wake-awake = El dispositivo se mantiene encendido
stage-wake-asleep = El dispositivo puede entrar en reposo: toque la pantalla una vez
stage-wake-cannot = Este navegador no mantiene encendido el dispositivo aquí: desactive el reposo en los ajustes
stage-shelf = Al recargar sin red, esta página vuelve a mostrarse
stage-shelf-none = Sin https, esta página no se puede recargar mientras no haya red: déjela abierta

## The overlay of the stream
overlay-title = Rótulo
overlay-number = Rótulo
overlay-ask = Mire y pregunte

## The plain page for old browsers
stage-no-script = Esta pantalla necesita un script. Sin él, pida a la moderación la página sencilla de la pantalla de la sala.
stage-group = Grupo
