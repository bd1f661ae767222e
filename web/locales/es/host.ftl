# The host: sessions are made, prepared and handed out here.

## page
host-brand = Horseshoe
host-title = Sesiones
skip-to-content = Ir al contenido
copied = Copiado
copy-by-hand = Aquí no se permite copiar. El texto está seleccionado: cópielo a mano.
keep-it = Conservar
again = Intentar de nuevo
edit-undo = Deshacer (Ctrl Z)
edit-redo = Rehacer (Ctrl Shift Z)
save = Guardar
create = Crear sesión
untitled = Sesión sin título
menu-empty = No hay nada que hacer aquí
undeclared = Sin indicar

## door
door-title = Preparar una sesión
door-lede = Quien tiene la clave de anfitrión crea sesiones, las prepara y entrega sus enlaces.
door-key = Clave de anfitrión
door-kept = La clave queda solo en esta pestaña y se olvida al cerrarla.
door-open = Abrir
door-close = Cerrar la puerta
door-where = La clave se dio al programa al iniciarlo, o el programa la imprimió entonces. La moderación prepara su sesión desde su puesto y no necesita clave.
door-check = Comprobar este dispositivo

## refusals
no-empty-key = Introduzca primero la clave de anfitrión.
no-wrong-key = Esta no es la clave de anfitrión. Las claves son largas: cópiela entera, sin espacios alrededor.
no-unreachable = El servidor no responde. No se ha perdido nada; inténtelo de nuevo en un momento.
no-other = El servidor no pudo hacerlo. No ha cambiado nada.
no-not-signed-in = La clave de anfitrión ya no abre esto. Introdúzcala de nuevo.
no-not-yours = Su función no puede hacer esto. No ha cambiado nada.
no-no-such-session = Esta sesión no está aquí. Quizá se haya eliminado.
no-nothing-here = Este programa aún no puede hacerlo.
no-file-changed = Alguien más está guardando en el mismo momento. Aquí no se ha perdido nada; guarde otra vez.
no-already-live = La sesión ha empezado. Solo se pueden cambiar ya sus datos.
no-bad-file = El archivo aún no está bien. No se ha guardado nada.
no-too-large = El archivo es demasiado grande para el servidor. No se ha guardado nada.
no-too-fast = Demasiados intentos en poco tiempo. Espere unos segundos.
no-not-stored = El servidor no pudo anotarlo. Lo que escribió sigue aquí.
no-stopping = El servidor se está deteniendo. Lo que escribió sigue aquí.
no-house-full = El servidor tiene todas las sesiones que caben. Elimine una que haya terminado.
no-foreign-origin = La petición vino de una dirección distinta de la que espera el servidor. Abra esta página desde la dirección propia del servidor.
no-no-such-link = En esta sesión no hay ese enlace. Guarde primero las personas y después cree el enlace.
no-rehearsals-full = { PLURAL($rehearsals_max) ->
    [one] Ya hay un ensayo en curso y no caben más. Termínelo primero.
   *[other] Ya hay { $rehearsals_max } ensayos en curso y no caben más. Termine uno primero.
}
no-is-rehearsal = Esto ya es un ensayo. Ensaye la sesión de la que es copia.
no-not-a-rehearsal = Esto no es un ensayo. No ha cambiado nada.
no-no-rehearsal = No hay ningún ensayo de esta sesión en curso.
no-too-slow = La respuesta tardó demasiado. No se ha perdido nada; inténtelo de nuevo.

## said
said-undone = Deshecho.
said-redone = Rehecho.
said-saved = Guardado.
said-merged = Guardado, con lo que alguien más cambió entretanto.
said-saved-links = Guardado. { PLURAL($n) ->
    [one] El enlace de la nueva persona del panel se muestra
   *[other] Los enlaces de { $n } personas nuevas del panel se muestran
} en esta pestaña, en Enlaces.
said-created = La sesión está creada. Sus enlaces se muestran ahora.
said-deleted = Se eliminó { $title }.
said-renewed = Enlace nuevo para { $name }. Se muestra ahora.
said-revoked = Se revocó el enlace de { $name }.
said-rehearsing = El ensayo está en curso.
said-rehearsed = El ensayo ha terminado.

## list
list-new = Nueva sesión
list-search = Buscar título, número o código
list-asking = Pidiendo al servidor sus sesiones.
list-empty = Aún no hay sesiones.
list-empty-means = «Nueva sesión» crea una a partir de un modelo o de un archivo. Lleva pocos minutos y se puede cambiar hasta que empiece.
list-none = Ninguna sesión coincide con la búsqueda.
session-life-lobby = En preparación
session-life-live = En curso
session-life-ended = Terminada
session-life-other = Cerrada
row-prepare = Preparar
row-duplicate = Duplicar
row-keep = Descargar el archivo
row-delete = Eliminar
row-more = Más para { $title }
row-rehearsal = Ensayo
row-no-date = Aún sin fecha
row-nobody = Nadie con conexión
row-desks = { PLURAL($desks) ->
    [one] { $desks } puesto
   *[other] { $desks } puestos
}
row-phones = { PLURAL($phones) ->
    [one] { $phones } teléfono
   *[other] { $phones } teléfonos
}
delete-title = ¿Eliminar { $title }?
delete-loses-lobby = Se pierden su preparación, todos sus enlaces y el código de acceso.
delete-loses-live = Está en curso. Todo el mundo pierde la conexión al instante; se pierden la cola, las preguntas, el acta y el informe.
delete-loses-ended = Se pierden el acta, las preguntas, el informe y las medidas aprobadas.
delete-loses-rehearsal = El ensayo termina. La sesión de la que es copia permanece.
delete-connected = { PLURAL($people) ->
    [one] Hay un dispositivo conectado en este momento.
   *[other] Hay { $people } dispositivos conectados en este momento.
}
delete-final = No se puede deshacer. Descargue antes el archivo si puede volver a hacer falta.
delete-deed = Eliminar para siempre

## choose
choose-title = Nueva sesión
choose-lede = Empiece con lo que más se parezca. Todo se puede cambiar antes de que empiece.
choose-file = O desde un archivo de sesión
choose-drop = Suelte un archivo aquí
choose-pick = Elegir un archivo
minutes-short = { $minutes } min
template-round-table = Mesa redonda
template-round-table-means = Todos en una misma mesa. Apertura breve, un debate largo y un cierre.
template-panel = Panel
template-panel-means = Tres intervenciones y después la palabra a los participantes.
template-debate = Debate
template-debate-means = Dos grupos con el mismo tiempo asignado; se sugiere a quien menos haya usado.
template-break-out = Grupos de trabajo
template-break-out-means = Trabajo en tres grupos, un breve informe de cada uno y después un debate en común.
template-ws430-means = Un ejemplo completo: IGF 2019 WS #430, tres preguntas de política en tres rondas y medidas al final.
template-example-means = Un ejemplo completo para cambiarlo.
plan-opening = Apertura
plan-discussion = Debate
plan-close = Cierre
plan-inputs = Intervenciones
plan-floor = Preguntas y comentarios
plan-statements = Declaraciones iniciales
plan-debate = Debate
plan-last-words = Últimas palabras
plan-groups = Trabajo en grupos
plan-report = Informe: { $group }
group-for = A favor
group-against = En contra
group-n = Grupo { $n }
panelist-n = Panelista { $n }
file-too-large = El archivo supera los { $kilobytes } KB. No se ha tomado nada.
file-not-json = No es un archivo JSON. No se ha tomado nada.
file-not-a-session = No es un archivo de sesión: no indica su formato. No se ha tomado nada.
file-other-format = Este archivo tiene el formato { $format }; un archivo de sesión tiene round-table-session/1. No se ha tomado nada.

## prepare
save-bar = Guardar
rehearsal-file = Este archivo crea un ensayo (×{ $rate }) en vez de una sesión.
rehearsal-file-not = Convertirlo en sesión
row-take = Tomar de un archivo
file-taken = Tomado del archivo; deshacer recupera lo que había aquí.
parts = Partes de la preparación
part-details = Datos
part-details-means = Lo que se ve primero: en el folleto, la pantalla de la sala, los teléfonos y los mensajes.
part-questions = Preguntas de política
part-questions-means = Lo que la sesión debe contestar. A ellas se refieren segmentos, manos y conclusiones.
part-people = Personas
part-people-means = Ponentes, moderación, relatoría y organización. Cada persona recibe un enlace propio. Aquí nunca figuran los participantes.
part-show = Programa
part-show-means = La sesión por partes. Los inicios y finales resultan de los minutos.
part-rules = Reglas y límites
part-rules-means = A quién se sugiere y cuánto duran los turnos. La moderación puede cambiarlo durante la sesión.
part-seats = Asientos
part-seats-means = Cuántos asientos tiene cada lado de la mesa. En el puesto está el editor completo, con nombres y etiquetas.
part-links = Enlaces y mensajes
part-rehearsal = Ensayo
part-links-means = Quien tiene un enlace tiene su función, sin contraseña. Entregue cada uno en privado.
part-rehearsal-means = Una copia de esta sesión, representada por personas simuladas. Ambos puestos y la pantalla de la sala funcionan como de verdad; nada de ello toca la sesión misma.
part-later = tras crearla
part-wrong = Aquí hay algo rechazado
session-asking = Preguntando al servidor.
state-draft = Aún sin crear
state-unsaved = Sin guardar
state-saving = Guardando
state-saved = Guardado
leave-unsaved = Lo que cambió no está guardado. ¿Salir de todos modos?
changed-elsewhere = Usted y alguien más cambiaron lo mismo: { $places }. Aún no se ha guardado nada.
changed-take = Usar la otra versión
changed-force = Guardar la mía
refused-at = Aún no se ha guardado nada. { $part }, { $place }:
under-way = La sesión ha empezado. Esta parte ya no se puede cambiar aquí; en el puesto, sí.
under-way-details = La sesión ha empezado. Aún se pueden cambiar título, número, hora, lugar, Wi-Fi y direcciones.
unknown-keys = { PLURAL($count) ->
    [one] Se conserva, pero este programa no lo conoce: { $keys }
   *[other] Se conservan, pero este programa no los conoce: { $keys }
}

## reasons of a refusal
why-missing = Esto falta.
why-empty = Esto está vacío.
why-out-of-range = Debe ser un número entero de { $min } a { $max }.
why-too-long = Supera { $max }.
why-plain-key = Solo letras de la A a la Z, cifras y guiones.
why-one-of = Debe ser uno de estos: { $words }.
why-nobody = No corresponde a nadie que tenga una función aquí.
why-no-group = No corresponde a ningún grupo de la sesión.
why-address = Debe ser una dirección que empiece por https://.
why-moment = Debe ser un día con hora y zona.
why-zone = Debe ser una zona horaria, como Europe/Berlin.
why-twice = El mismo identificador figura dos veces.
why-before-start = Termina antes de empezar.
why-not-json = Esto no es JSON.
why-other = { $reason }

## details
details-when = Cuándo
details-where = Dónde y cómo llegar
details-how = Qué se dice a la gente
field-title = Título
field-number = Número
field-number-hint = Breve, como WS #430. Se muestra en todas las vistas.
field-length = Duración
field-day = Día
field-time = Hora
field-zone = Zona horaria
field-zone-hint = Por ejemplo, { $zone }. El día y la hora son los de ese lugar.
field-zone-unknown = No se conoce esta zona. Elija una de la lista.
field-place = Lugar
field-place-hint = Sala y edificio, como en la puerta.
field-wifi = Nombre de la Wi-Fi
field-wifi-password = Contraseña de la Wi-Fi
field-wifi-hint = Se muestra a la moderación y en el folleto, para quienes están en la sala.
field-meeting = Dirección de la reunión
field-meeting-hint = Donde oyen y hablan quienes participan a distancia.
field-stream = Dirección de la transmisión
field-stream-hint = Donde miran los demás.
field-languages = Idiomas
field-languages-hint = Códigos separados por comas, como en, ar, fr.
field-retention = Se guarda tras el final
field-retention-hint = Después se borran personas, manos y textos; el informe queda un tiempo.
field-recording = Aviso de grabación
field-recording-hint = Quién graba o transmite. Se muestra antes de que nadie escriba.
unit-minutes = minutos
unit-min = min
unit-seconds = s
unit-hours = horas

## questions
questions-empty = Aún no hay preguntas de política.
questions-empty-means = Una sesión puede prescindir de ellas; con alguna se pueden etiquetar segmentos y manos.
questions-add = Añadir pregunta de política
field-question-id = Nombre corto
field-question = Pregunta
field-clarified = Lectura aclarada
field-clarified-hint = La pregunta queda palabra por palabra; esto figura a su lado.
move-up = Subir { $name }
move-down = Bajar { $name }
move-up-key = Subir (Alt ↑)
move-down-key = Bajar (Alt ↓)
remove = Quitar { $name }
remove-short = Quitar

## people
people-empty = Aún nadie tiene una función.
people-empty-means = Sin nombres, los enlaces de las funciones sirven igual.
people-add = Añadir persona
people-others = { PLURAL($people) ->
    [one] El archivo nombra a una persona más, que solo participa. Queda como está.
   *[other] El archivo nombra a { $people } personas más, que solo participan. Quedan como están.
}
person-unnamed = Aún sin nombre
person-no-role = sin función
person-no-role-means = Sin función, esta persona no recibe enlace.
field-name = Nombre
field-affiliation = Afiliación
field-stakeholder = Parte interesada
field-region = Región
field-language = Idioma de su mensaje
field-language-any = Sin indicar (inglés)
field-group = Grupo
field-group-none = Ninguno
field-roles = Funciones
stakeholder-government = Gobierno
stakeholder-igo = Organización internacional
stakeholder-civil-society = Sociedad civil
stakeholder-technical-community = Comunidad técnica
stakeholder-private-sector = Sector privado
region-african = África
region-asia-pacific = Asia y el Pacífico
region-eastern-european = Europa Oriental
region-grulac = América Latina y el Caribe
region-weog = Europa Occidental y otros
region-igo = Organización internacional

## run of show
show-bar = { PLURAL($parts) ->
    [one] Un segmento, { $minutes } de { $whole } minutos
   *[other] { $parts } segmentos, { $minutes } de { $whole } minutos
}
sum-full = { $planned } de { $whole } minutos, todo previsto
sum-free = { $planned } de { $whole } minutos, { $minutes } libres
sum-over = { $minutes } minutos de más: { $planned } previstos, hay { $whole }
sum-shares = Intervenciones { $panel } min, participantes { $floor } min
show-empty = Aún no hay segmentos.
show-empty-means = Sin segmentos, la sesión es un único debate abierto.
show-add = Añadir segmento
segment-more = Todo de { $name }
segment-more-short = Todos los campos
field-segment-title = Título del segmento
field-segment-minutes = Minutos del segmento
field-segment-key = Letra
field-segment-key-hint = Figura bajo la barra.
field-segment-question = Pregunta de política
field-segment-question-none = Ninguna
field-lead = Dirige
field-inputs = Intervenciones del panel, en orden
field-input-who = Intervención { $n }: quién
field-input-minutes = Intervención { $n }: minutos
inputs-add = Añadir intervención
inputs-nobody = Añada primero personas; cada intervención nombra a una.
remove-input = Quitar la intervención { $n }
field-floor = En este segmento se puede pedir la palabra
field-floor-limit = Límite de un turno
field-silence = Silencio antes de abrir la palabra
field-fixed = Nunca se acorta ni se alarga
field-least = Como mínimo
field-most = Como máximo
segment-left = Quedan { $minutes } minutos para los participantes.
segment-too-full = Las intervenciones y el silencio superan el segmento en { $minutes } minutos.
segment-outside = La duración queda fuera de estos límites.

## rules
field-policy = A quién se sugiere
policy-equal-voice = Igual voz
policy-equal-voice-means = Primero quien menos turnos tuvo; sala y en línea se alternan; luego, quien llegó antes.
policy-arrival = Llegada
policy-arrival-means = Quien levantó la mano primero.
policy-least-time = Menos tiempo
policy-least-time-means = La persona, o el grupo, que menos ha hablado.
policy-round = Ronda
policy-round-means = Por turno a lo largo de la mesa; se puede pasar.
rules-limits = Límites
rules-limits-means = En segundos. Un campo vacío toma el valor habitual.
limit-usual = Habitual: { $usual }
limit-floor = Turno de participante
limit-hub = Turno de un nodo
limit-panel-first = Primera intervención de panelista
limit-panel = Otra intervención
limit-reply = Respuesta del panel
limit-right-of-reply = Derecho de respuesta
limit-point-of-order = Cuestión de orden
limit-interposed-question = Pregunta a quien habla
limit-short-intervention = Comentario breve
limit-direct-reply = Réplica directa
limit-extension = Prolongación
limit-stream-delay = Retardo de la transmisión
limit-closing = Aviso antes de cerrar la lista
limit-hands = Manos por persona y tipo
rules-ways = Modos
rules-starts-at-once = Llamar a alguien inicia su turno de inmediato
rules-ends-at-zero = Un turno termina solo al llegar a cero
rules-ranks = Rangos de cuestiones de orden
rules-ranks-means = La más urgente, primero. Sin rangos se toman por orden de llegada.
ranks-add = Añadir rango
field-rank = Rango { $n }
limit-points = Cuestiones de orden por persona
rules-groups = Grupos
rules-groups-means = Para debates y grupos de trabajo: las personas pueden pertenecer a un grupo, y los grupos pueden tener el mismo tiempo.
field-group-label = Nombre del grupo { $n }
field-budget = Tiempo de { $group }, en minutos
groups-add = Añadir grupo
groups-budget = Cada grupo tiene un tiempo asignado

## seats
seats-usual = Mesas habituales
seats-clear = Sin asientos
seats-preset-u24 = U de 24
seats-preset-u36 = U de 36
seats-preset-u60 = U de 60
seats-preset-square = Cuadrado, 30
seats-preset-classroom = Aula, 40
seats-side = Lado
seats-left = Lado izquierdo
seats-head = Cabecera
seats-right = Lado derecho
seats-row-1 = Primera fila
seats-row-2 = Segunda fila
seats-of-side = { $side }, fila { $row }: asientos
seats-drawing = { PLURAL($seats) ->
    [one] La mesa con un asiento
   *[other] La mesa con { $seats } asientos
}
seats-none = Sin asientos, el puesto levanta manos por nombre y no por asiento. Izquierda y derecha se ven desde el extremo abierto hacia la cabecera.
seats-total = { PLURAL($seats) ->
    [one] Un asiento. Izquierda y derecha se ven desde el extremo abierto hacia la cabecera.
   *[other] { $seats } asientos. Izquierda y derecha se ven desde el extremo abierto hacia la cabecera.
}
seats-renumber = Numerar a lo largo de la mesa

## links
links-once = Los enlaces solo se pueden mostrar ahora, en esta pestaña: el servidor no guarda ninguna copia legible. Entréguelos antes de cerrarla. Se puede crear un enlace nuevo en cualquier momento.
links-hidden = Los enlaces se mostraron al crearlos; el servidor no guarda ninguna copia legible. Se puede crear un enlace nuevo en cualquier momento: entonces el anterior deja de funcionar.
copy-link = Copiar enlace
copy-link-of = Copiar enlace: { $name }
new-link = Crear enlace nuevo
new-link-of = Crear enlace nuevo: { $name }
revoke-link = Revocar
revoked-link = Revocado
link-unused = Aún sin usar
link-used-on = { PLURAL($devices) ->
    [one] Usado en un dispositivo
   *[other] Usado en { $devices } dispositivos
}
link-not-shown = ya no se muestra
renew-title = ¿Enlace nuevo para { $name }?
renew-means = { PLURAL($devices) ->
    [one] El enlace anterior deja de funcionar al instante, y el dispositivo que lo usó pierde el acceso.
   *[other] El enlace anterior deja de funcionar al instante, y los { $devices } dispositivos que lo usaron pierden el acceso.
}
renew-join-means = La dirección, el código y el QR anteriores dejan de servir al instante para quien llegue; los impresos hay que sustituirlos. Quienes ya están dentro siguen dentro.
renew-deed = Crear uno nuevo
revoke-title = ¿Revocar el enlace de { $name }?
revoke-means-unused = Deja de funcionar al instante. Más tarde se puede crear un enlace nuevo.
revoke-means = { PLURAL($devices) ->
    [one] Deja de funcionar al instante, y el dispositivo que lo usó pierde el acceso. Más tarde se puede crear un enlace nuevo.
   *[other] Deja de funcionar al instante, y los { $devices } dispositivos que lo usaron pierden el acceso. Más tarde se puede crear un enlace nuevo.
}
revoke-deed = Revocar
join-title = La entrada para todos
join-address = Dirección
join-code = Código
join-check = La página auténtica muestra estas cuatro palabras
join-copy-label = Copiar enlace: la entrada para todos
join-print = Imprimir
join-renew = Crear código nuevo
join-scan = Escanee el código o abra
join-safe = Sin cuenta, sin aplicación, sin necesidad de nombre. Esta página nunca pide una contraseña ni un número de teléfono.

## messages
messages-title = Un mensaje para cada persona
messages-means = Listo para enviar: qué, cuándo, dónde, su propio enlace, qué hacer y dónde probar el dispositivo.
messages-empty = Aún no hay a quién escribir.
messages-empty-means = Añada personas con una función; cada una recibe entonces su propio mensaje.
messages-lacking = { PLURAL($people) ->
    [one] A un mensaje le falta un enlace que ya no se puede mostrar. Cree primero un enlace nuevo.
   *[other] A { $people } mensajes les falta un enlace que ya no se puede mostrar. Cree primero enlaces nuevos.
}
messages-unsaved = Los mensajes dicen lo que hay en esta página; aún no está guardado.
message-copy = Copiar mensaje
message-copy-of = Copiar mensaje: { $name }
messages-copy-all = Copiar todos los mensajes
invite-hello = Hola, { $name }:
invite-session = Usted participa en: { $title }
invite-when = Cuándo: { $day }, { $time } ({ $zone })
invite-where = Dónde: { $place }
invite-meeting = Reunión en línea:
invite-link = Su enlace de { $role }:
invite-do-onsite-moderator = Ábralo en el portátil que tendrá en la mesa. Desde él se preside; una tecla hace lo que toca.
invite-do-online-moderator = Ábralo en su portátil, junto a la mesa. Allí llegan las preguntas a distancia, y desde él también se puede presidir.
invite-do-rapporteur = Ábralo en el dispositivo en que toma notas.
invite-do-organizer = Ábralo para ver y terminar la sesión. Guárdelo aparte de los demás enlaces.
invite-do-panelist = Ábralo en su teléfono o portátil durante la sesión. Muestra su tiempo y lo que le dice la moderación.
invite-join = Todos los demás participan aquí, con el código { $code }:
invite-test = Pruebe antes su dispositivo, mejor en la red de la sesión:
invite-alone = Su enlace es solo suyo: quien lo tenga actúa en su función. Si ha llegado a otras manos, pida uno nuevo.

## rehearsal
rehearsal-speed = Velocidad
rehearsal-speed-means = ×1 es como de verdad. Más rápido sirve para echar un vistazo; más despacio, para practicar.
rehearsal-chair = Preside
rehearsal-chair-simulated = Moderación simulada
rehearsal-chair-you = Usted
rehearsal-chair-means = Si preside usted, la copia espera a que la empiece; después se levantan manos y llegan preguntas solas, y el reloj no espera a nadie. Un programa propio siempre lo preside usted.
rehearsal-begin = Empezar un ensayo
rehearsal-runs = El ensayo está en curso. Todas sus vistas lo dicen.
rehearsal-end = Terminar el ensayo
rehearsal-end-other = Terminar uno en curso
rehearsal-open-means = Cada uno se abre en su propia pestaña. Una sola persona puede llevar ambos puestos, o enviar uno a la otra persona que modera.
rehearsal-saved-only = El ensayo representa lo guardado; sus últimos cambios, no.
open-onsite-moderator = Puesto presencial
open-online-moderator = Puesto en línea
open-stage = Pantalla de la sala
open-join = Un teléfono
open-new-tab = (se abre en otra pestaña)
