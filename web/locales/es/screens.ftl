# What screens show besides the floor: messages, the screens themselves, cards, the stream, published questions.

## The pane
screens-title = Pantallas
screens-parts = Qué ver
part-messages = Mensajes
part-screens = Pantallas
part-stream = Transmisión
message-to-screens = Mensaje a las pantallas
screens-connected = Pantallas conectadas
stream-shows = Qué muestra la transmisión
message-to = Mensaje a { $who }

## Messages
message-for = Quién lo ve
audience-speaker = Quien habla
audience-speaker-is = teléfono y monitor de quien tiene la palabra
audience-panel = Panel
audience-panel-is = páginas de todo el panel
audience-moderators = Moderación
audience-moderators-is = ambos puestos
audience-stage = Sala
audience-stage-is = el proyector
audience-public = Público
audience-public-is = teléfonos y transmisión
message-person = Una persona
message-no-person = nadie en particular
presets-speaker = A quien habla
presets-room = A la sala
message-words = Texto propio
message-goes-to = Va a: { $who }
message-nobody = Elija quién lo ve.
deed-show-message = Mostrar
messages-stand = A la vista ahora
messages-none = Ningún mensaje a la vista.
shown-by = { $who }, desde hace { $time }
deed-clear-message = Retirarlo
to-clear-message = Retirar: { $what }
deed-tell-slower = Decir a quien habla: más despacio
deed-tell-louder = Decir a quien habla: más alto
deed-tell-closer-to-mic = Decir a quien habla: más cerca del micrófono
deed-tell-answer-please = Decir a quien habla: responda, por favor

## The screens
screen-number = Pantalla { $n }
screen-role-stage = pantalla de la sala
screen-role-overlay = rótulo de la transmisión
screen-orders = La pantalla { $n } muestra
screen-identify = ¿Cuál es?
screen-blank = Vaciar
screen-unblank = Recuperar
screen-shows-nothing = no muestra nada
screen-shows-third = muestra el rótulo inferior
view-room = Sala
view-speaker = Quien habla
view-next = Siguiente
view-question = Pregunta
view-clock = Reloj
view-blank = Nada
screen-asked = Pedido: { $what }
screen-lags = Pedido: { $what }. La pantalla no ha respondido.
screens-none = No hay ninguna pantalla conectada.
screens-none-how = Abra el enlace de la pantalla de la sala o del rótulo en el equipo que alimenta el proyector o la transmisión.
screens-links = Copiar los enlaces

## Cards and blank
screens-all = Todas las pantallas
card-on-stage = Tarjeta en la pantalla de la sala
card-none = Ninguna tarjeta.
card-rules = Reglas
card-question = Pregunta
card-join = Cómo unirse
card-why = Quien habla sigue a la vista.
deed-show-question = Mostrar la pregunta
deed-show-join = Mostrar cómo unirse
deed-hide-card = Retirar la tarjeta
blank-all = Vaciar todo
blank-is-on = Todas las pantallas y teléfonos están vacíos.
blank-why = Sala, transmisión y teléfonos a la vez. Ningún reloj se para.

## The stream
on-air = En el aire
stream-preview = Vista previa
stream-as-is = La transmisión muestra esto.
stream-not-yet = La transmisión aún no muestra estos cambios.
stream-nothing-yet = No hay nada en el aire.
stream-other-language = La pantalla de la transmisión lo muestra en: { $lang }
stream-what = Muestra
stream-is-on-air = Quién tiene la palabra, con el reloj
stream-has-question = La pregunta que se lee
stream-has-address = La dirección donde preguntar
stream-question-why = Solo preguntas cuyo texto se publicó.
stream-naming = Llama a las personas por
naming-roles = Función
naming-roles-is = «Participante de la sala»; no se nombra a nadie.
naming-codenames = Seudónimo
naming-codenames-is = de quienes lo aceptaron; los demás, por función.
naming-names = Nombre
naming-names-is = de quienes hablan con nombre en acta y lo aceptaron; seudónimos y funciones como arriba.
stream-chatham = Rige la Regla de Chatham House: no se nombra a nadie en la transmisión.
stream-show-so = Mostrarlo así
deed-air = Mostrar en la transmisión
deed-off-air = Sacar del aire
stream-no-screen = No hay ningún rótulo conectado: quien abra su enlace verá esto.
stream-empty = La transmisión no muestra nada.
stream-no-turn = Nadie tiene la palabra ahora.
stream-blank = Todas las pantallas están vacías: la transmisión no muestra nada.
stream-asks = Mire y pregunte

## Questions on screens
deed-publish-question = A pantalla, transmisión y teléfonos
deed-unpublish-question = Retirar de las pantallas
to-publish-question = A la pantalla de la sala, la transmisión y los teléfonos: { $what }
to-unpublish-question = Retirar de las pantallas: { $what }
on-screens = en pantallas y teléfonos
words-on-screens = texto en las pantallas
ask-publish = Este texto estará en la pantalla de la sala, la transmisión y los teléfonos
publish-why = Sin el nombre de quien pregunta. La pantalla de la sala y la transmisión lo muestran mientras se lee; los teléfonos lo muestran desde ahora, y se puede apoyar la pregunta. Se retira con un toque; lo ya emitido, no.
deed-address-question = Para panelista
deed-unaddress-question = Para todos
ask-address = ¿Para quién es esta pregunta?
question-for = para { $who }
key-address = Para esa persona del panel
reading-open = Abrir «Leer a la par»
reading-hint = Lo que se dice ahora y lo que viene, en letra grande, para quienes interpretan: lo abren con el enlace de interpretación.
