# The desk. Plain verbs, sentence case, who acted, and the way out.

## The strip
desk = Puesto
skip = Ir a la palabra
session-clock = Reloj de la sesión
life-lobby = Por empezar
life-ended = Terminada
planned = previsto
left = restante
over = excedido
on-time = A tiempo
late-by = { $time } de retraso
early-by = { $time } de adelanto
ends = Fin { $time }
ready = Todo listo
paused-since = desde hace { $time }
phones-here = { PLURAL($n) ->
    [one] { $n } teléfono aquí
   *[other] { $n } teléfonos aquí
 }
run-of-show = Programa
run-over = El programa ha terminado
time-left = quedan { $time }
time-over = { $time } de más
begin-segment = Empezar { $key }
session-menu = Sesión
menu-empty = Ahora no se puede hacer nada aquí.
has-gavel = preside
away = ausente
you = usted
on-item = con { $what }
take-gavel = Pasar a presidir
give-gavel = Ceder la presidencia a { $who }

## The floor
the-floor = La palabra
has-floor = Tiene la palabra
break-runs = Receso
redacted = Suprimido por la moderación
of-limit = de { $time }
hub-of = { PLURAL($n) ->
    [one] { $n } persona
   *[other] { $n } personas
 }
reads = lee { $who }
told-wrap-up = señal: concluya
told-time-is-up = señal: tiempo agotado
waits-under = { $who } espera
extend-by = +{ $n } s
extended = +{ $n } s ya dados
more-about = Más: { $what }
suggested = Se sugiere
no-topic = Sin tema indicado
nobody-waits = Nadie espera
pick-another = Elegir otra
key-space = Espacio
before-start = Antes de empezar
nobody-yet = Nadie tiene aún la palabra
check-stage = La pantalla de la sala muestra el código
screens = { $n ->
    [0] ninguna pantalla aún
    [one] { $n } pantalla
   *[other] { $n } pantallas
 }
check-other = { $who } está en el otro puesto
check-remote = El sonido en línea está probado
check-rules = Las reglas están en la pantalla de la sala
join-at = Para unirse: { $url }
silence = Silencio
hands-open = Se admiten manos
quiet-now = Momento de silencio
quiet-why = Todos piensan; ya se puede levantar la mano.
floor-free = La palabra está libre
session-paused = La sesión está en pausa
session-paused-why = Turno y segmento están parados; el final de la sesión, no.
session-over = La sesión ha terminado
session-over-why = Las respuestas escritas y el informe siguen abiertos.
purged = Se borró todo lo personal: personas, preguntas, mensajes. Quedan las cifras y el programa.
purge-when = Todo lo personal se borrará dentro de { $time }.
last-spoke = { $who } habló por último, hace { $time }
nobody-spoke = Nadie ha hablado aún.

## Reasons
reason-turns = { PLURAL($n) ->
    [one] { $n } turno hasta ahora
   *[other] { $n } turnos hasta ahora
 }
reason-alternate-onsite = alternancia: sala
reason-alternate-online = alternancia: en línea
reason-waiting = espera { $time }
reason-placed = movida por { $who }
reason-kind = va antes que las manos

## The queue
queue = Cola
queue-empty = Aún no hay manos.
queue-empty-why = Se levantan desde los teléfonos; o escriba un asiento en Sala.
queue-empty-closed = La lista está cerrada; las manos nuevas esperan al próximo segmento.
first-short = 1.ª
nth-turn = turno { $n }
was-moved = Movida por la moderación
for-later = próximo segmento
row-muted = silenciada
asleep = en reposo
joined-just-now = acaba de unirse
call = Llamar
waits = espera { $time }
slots-missed = { PLURAL($n) ->
    [one] A { $time } por turno, { $n } se quedará sin hablar.
   *[other] A { $time } por turno, { $n } se quedarán sin hablar.
 }
more-waiting = { $n } más en espera.
list-closes-in = Se cierra en { $time }
list-closed = Lista cerrada
list-takes = { PLURAL($n) ->
    [one] Admite { $n } mano más
   *[other] Admite { $n } manos más
 }
keep-open = Dejar abierta
parked = Apartadas
end-of-segment = fin del segmento

## The room
room = Sala
here = { $onsite } en la sala, { $online } en línea
hubs = { PLURAL($n) ->
    [one] , { $n } nodo
   *[other] , { $n } nodos
 }
seat-or-name = Asiento o nombre
nobody-joined = Aún no se ha unido nadie. Escriba un asiento para levantar una mano por él.
more-people = { $n } más; escriba para encontrarlos.
on-record = Nombre en acta
speaks = habla
hand-up = mano levantada
turns-had = { PLURAL($n) ->
    [one] { $n } turno
   *[other] { $n } turnos
 }
balance = Equilibrio de la palabra
balance-empty = Se llena con el primer turno de participantes.
balance-short-online = { PLURAL($n) ->
    [one] El canal en línea tiene menos del 60 % de su cuota, y espera { $n }.
   *[other] El canal en línea tiene menos del 60 % de su cuota, y esperan { $n }.
 }
balance-short-onsite = { PLURAL($n) ->
    [one] La sala tiene menos del 60 % de su cuota, y espera { $n }.
   *[other] La sala tiene menos del 60 % de su cuota, y esperan { $n }.
 }
fact-turns = sala / en línea
fact-first = primera vez
fact-longest = mayor espera
fact-panel = panel

## The inbox
inbox = Bandeja
add-question = Añadir
inbox-empty = Aún no hay preguntas.
inbox-empty-why = Llegan de los teléfonos, o se pega, suelta o escribe lo preguntado en otros sitios.
funnel-asked = hechas
funnel-forwarded = pasadas
funnel-voiced = planteadas
funnel-answered = contestadas
bring = Importar…
bring-file = Importar un archivo…
bring-menu = Más vías de entrada
read-again = Leer de nuevo el archivo
pick-again = Elegir de nuevo un archivo
ways-in = Vías de entrada: chats, programas, fuentes
quick-hint = Marcas: @nombre para quién, #2 qué cuestión, y luego un idioma como ar
inbox-new = Nuevas
inbox-held = Retenidas
inbox-queue = En la cola
inbox-voiced = Planteadas, sin contestar
inbox-written = Para contestar por escrito
inbox-answered = Contestadas
inbox-declined = No admitidas
shortlisted = preseleccionada
is-on-this = { $who } está con esto
declined-because = No admitida: { $why }
answer-is = Respuesta: { $text }
question-text = Qué se preguntó
who-asks = Quién pregunta (opcional)
agreed-named = Aceptó que se le nombre
agreed-name = Nombre
agreed-named-else = Si no, lleva un nombre en clave y el nombre no se guarda
source = Origen
straight-to-queue = Directa a la cola
add = Añadir
cancel = Cancelar

## The line
the-line = Línea de moderación
line-empty = Aquí quedará cada acción, con quién la hizo y cómo deshacerla.
undo-last = Deshacer mi última acción
redo-last = Rehacer lo que deshice
nobody = nadie
unnamed-onsite = Asistente en la sala
unnamed-online = Asistente en línea
unnamed-panel = Panelista
a-break = Receso
a-hand = una mano
something = algo
the-clock = El reloj
something-changed = Algo cambió antes

## Deeds
deed-start-session = Empezar la sesión
deed-advance = Empezar el próximo segmento
deed-end-session = Terminar la sesión
deed-purge = Borrar todo lo personal
deed-pause-session = Pausar la sesión
deed-resume-session = Reanudar la sesión
deed-reflect = 20 segundos de silencio
deed-end-silence = Terminar el silencio
deed-show-rules = Mostrar las reglas
deed-remote-ready = En línea, todo listo
deed-close-list = Cerrar lista
deed-close-list-now = Cerrar la lista ya
deed-open-list = Abrir lista
deed-call = Llamar a quien sigue
deed-clear-next = Anular llamada
deed-start-turn = Dar la palabra
deed-start-own = Voz propia
deed-give-break = Receso
deed-record-turn = Anotar un turno
deed-put-back = Devolver a quien habló
deed-pass-gavel = Ceder la presidencia
deed-end-turn = Terminar turno
deed-pause-turn = Pausar
deed-resume-turn = Reanudar
deed-extend-turn = Más tiempo
deed-wrap-up = Que concluya
deed-time-is-up = Tiempo agotado
deed-cut-turn = Cortar
deed-correct-speaker = Corregir quién habla
deed-backdate-turn = Empezó 30 s antes
deed-make-next = Poner siguiente
deed-accept-point = Aceptar
deed-decline-point = Rechazar
deed-move-up = Subir
deed-move-down = Bajar
deed-move-hand = Mover
deed-release-hand = Anular el movimiento
deed-park-hand = Apartar
deed-unpark-hand = Volver a la cola
deed-last-word = Última palabra
deed-merge-hands = Fusionar con
deed-unmerge-hand = Deshacer la fusión
deed-same-person = Misma persona que
deed-change-kind = Cambiar tipo
deed-right-of-reply = Conceder el derecho de respuesta
deed-lower-hand = Bajar la mano
deed-forward = A la cola
deed-hold = Retener
deed-shortlist = Preseleccionar
deed-back-to-new = Volver a nuevas
deed-answer = Contestada
deed-decline = No admitir
deed-redact = Suprimir el texto
deed-give-panel = Panel
deed-give-reply = Respuesta
deed-raise-for = Levantar mano
deed-raise-point = Cuestión de orden
deed-raise-right = Derecho de respuesta
deed-undo = Deshacer
deed-redo = Rehacer

## What is asked before a deed
ask-end-session = ¿Terminar la sesión? Cesan las manos y los turnos; las respuestas escritas siguen abiertas.
ask-purge = ¿Borrar ahora y para siempre todo lo personal? Desaparecen personas, preguntas, respuestas y mensajes, y la sesión termina si aún continúa. Quedan las cifras y el programa. Exporte antes lo que necesite.
ask-cut = ¿Por qué se corta este turno? Cualquiera puede preguntarlo.
ask-correct = ¿Quién tiene de verdad la palabra?
ask-override = ¿Por qué esta mano y no la sugerida?
ask-merge = ¿Fusionar con qué mano?
ask-same = ¿Quién es la misma persona?
ask-kind = ¿De qué tipo es la mano?
ask-point = La decisión y su motivo
ask-answer = La respuesta escrita, si no se contestó en voz alta
ask-decline = ¿Por qué no se admite? Lo verá quien preguntó.
ask-redact = ¿Suprimir este texto en todas partes? No se puede deshacer.
words = Texto
words-optional = Texto, si lo desea
search = Buscar
none-found = Nada con ese nombre.
stock-time = Se agotó el tiempo
stock-topic = Fuera del tema
stock-conduct = Contra las normas de conducta
stock-direct = Contesta a lo recién dicho
stock-region = Primero, una voz de la región
stock-leaves = Tiene que irse
stock-topic-fits = Encaja ahora con el tema
stock-asked = Ya se preguntó
stock-off-topic = Fuera del tema de esta sesión
stock-no-time = No queda tiempo

## A turn held without the tool
record-title = Anotar un turno que hubo sin la herramienta
record-who = Quién habló
record-kind = Tipo
record-from = Desde, en el reloj de la sesión
record-to = Hasta
record-save = Anotar
record-bad-time = Minutos y segundos, por ejemplo 34:20

## Keys
keys = Teclas
keys-why = Cuenta el lugar de la tecla en el teclado; no actúan mientras se escribe.
keys-on = Teclas sueltas activas en este dispositivo
keys-desk = El puesto
keys-turn = El turno
keys-hand = Una mano enfocada
keys-question = Una pregunta enfocada
key-due = Hacer lo que toca
key-down = Elemento siguiente
key-up = Elemento anterior
key-gavel = Presidir o ceder la presidencia
key-help = Este mapa
close = Cerrar
dismiss = Descartar

## The page and its server
connecting = Acercándose a la mesa
no-line = El servidor no responde. Esta página sigue intentándolo.
not-live-why = No se ha perdido nada. Esta página intenta volver; hasta entonces solo muestra.
journal-not-writable = No se ha perdido nada, pero el servidor no puede guardar nada ahora. Se puede seguir leyendo; las acciones se rechazan.
link-used = El enlace de { $role } se abrió en un dispositivo nuevo.
link-refused = Este enlace ya no es válido. Pida uno nuevo al otro puesto de moderación.
link-missing = Abra el enlace que recibió; termina en un secreto.
closed-stopping = El servidor se detiene. Esta página vuelve sola.
closed-signed-out = Este enlace se renovó. Pida el nuevo al otro puesto de moderación.
closed-not-signed-in = Esta página no tiene lugar en la mesa. Abra el enlace que recibió.
closed-silent = La conexión estuvo en silencio demasiado tiempo.
closed-reload = El servidor es más nuevo que esta página. No se ha perdido nada; vuelva a cargarla.
reload = Recargar
now-speaks = { $who } tiene la palabra

## Ways out of a refusal
way-take-gavel = Presidir y hacerlo: { $what }
way-do-now = Ahora: { $what }
way-again = Intentar de nuevo
way-confirm = { PLURAL($n) ->
    [one] Quitar { $n } y seguir
   *[other] Quitar { $n } y seguir
 }
way-undo-all = { PLURAL($n) ->
    [one] Deshacer { $n }
   *[other] Deshacer las { $n }
 }
way-reason = Dar un motivo

## Refusals. Nothing has changed.
refusal-not-yours = Esta función no puede hacer eso.
refusal-gavel-held-by = Preside { $who }.
refusal-not-live = La sesión no ha empezado.
refusal-already-live = La sesión ya ha empezado.
refusal-over = La sesión ha terminado.
refusal-is-paused = La sesión está en pausa.
refusal-not-paused = La sesión no está en pausa.
refusal-changed = { $what }. Su acción no cambió nada.
refusal-no-such-segment = Ese segmento ya ha empezado.
refusal-no-such-person = Esa persona no está aquí.
refusal-no-such-hand = Esa mano ya no está levantada.
refusal-no-such-turn = Ese turno ha terminado.
refusal-no-such-question = Esa pregunta ya está en otro lugar.
refusal-no-such-act = Esa acción es demasiado antigua.
refusal-hand-already-up = { $what } ya tiene levantada una mano así.
refusal-list-closed = La lista está cerrada y ningún segmento posterior admite manos. La lista escrita sí.
refusal-list-already = La lista ya está en ese estado.
refusal-queue-empty = Nadie espera.
refusal-next-already = Ya es el turno siguiente: { $what }.
refusal-nobody-next = No hay nadie como siguiente.
refusal-reason-needed = La regla sugiere: { $what }. Otra elección requiere un motivo.
refusal-kind-not-here = Ese tipo no es posible aquí.
refusal-nobody-speaks = Nadie tiene la palabra.
refusal-points-used-up = { PLURAL($n) ->
    [one] { $n } cuestión de orden por persona, y ya se usó.
   *[other] { $n } cuestiones de orden por persona, y ya se usaron todas.
 }
refusal-only-once = Eso solo es posible una vez.
refusal-already-extended = Este turno ya se prolongó.
refusal-clock-already = El reloj ya está en ese estado.
refusal-needs-confirm = { PLURAL($n) ->
    [one] Eso quita { $n } pregunta en espera a quien habla.
   *[other] Eso quita { $n } preguntas en espera a quien habla.
 }
refusal-overlaps = Eso se superpone con otro turno.
refusal-bad-times = Esos tiempos no pueden ser: el final es anterior al principio o está en el futuro.
refusal-nothing-to-put-back = No hay a quién devolver a la cola.
refusal-waits-already = { $what } ya espera con el mismo tipo.
refusal-cannot-merge = Una fusión necesita dos o más manos en espera de un mismo tipo.
refusal-cannot-join = No se puede unir { $what }: ya es una misma persona, o sería un círculo.
refusal-limit-out-of-range = Como máximo { $time }.
refusal-has-dependents = { PLURAL($n) ->
    [one] Una acción posterior se apoya en ella: { $what }.
   *[other] { $n } acciones posteriores se apoyan en ella: { $what }.
 }
refusal-already-undone = { $who } ya la deshizo.
refusal-cannot-undo = Eso no se puede deshacer.
refusal-cannot-redo = Eso no se puede rehacer; algo ha cambiado desde entonces.
refusal-full = { PLURAL($n) ->
    [one] Como máximo { $n } en una sesión.
   *[other] Como máximo { $n } en una sesión.
 }
refusal-already-so = Ya está así.
refusal-stale = Ha cambiado desde que lo vio.
refusal-malformed = El servidor no entendió esta página. Vuelva a cargarla; no se ha perdido nada.
refusal-too-large = { PLURAL($n) ->
    [one] Demasiado largo: como máximo { $n } byte.
   *[other] Demasiado largo: como máximo { $n } bytes.
 }
refusal-too-fast = Demasiadas acciones a la vez. Inténtelo de nuevo en { $time }.
refusal-text-too-long = { PLURAL($n) ->
    [one] { $n } carácter; se guardan como máximo { $max }.
   *[other] { $n } caracteres; se guardan como máximo { $max }.
 }
refusal-text-empty = No contiene palabras.
refusal-not-signed-in = Esta página no tiene lugar en la mesa.
refusal-no-such-session = Esa sesión no está aquí.
refusal-hello-first = Esta página es más antigua que el servidor. Vuelva a cargarla; no se ha perdido nada.
refusal-not-stored = No ha cambiado nada: el servidor no pudo guardarlo.
refusal-stopping = El servidor se está deteniendo. No ha cambiado nada.
refusal-house-full = El servidor está lleno.

## The log of acts
act-open-session = Se creó la sesión
act-plan-session = { $who } cambió el plan de la sesión
act-start-session = { $who } empezó la sesión
act-advance = { $who } empezó { $what }
act-end-session = { $who } terminó la sesión
act-purge = { $who } borró todo lo personal
act-pause-session = { $who } pausó la sesión
act-resume-session = { $who } reanudó la sesión
act-reflect = { $who } empezó un silencio
act-end-silence = { $who } terminó el silencio
act-show-card = { $who } cambió la tarjeta en la pantalla de la sala
act-remote-ready = { $who }: en línea, todo listo
act-pass-gavel = { $who } cedió la presidencia
act-join = { $what } se unió
act-leave = { $what } salió
act-same-person = { $who } unió dos entradas de { $what }
act-part-person = { $who } volvió a separar { $what }
act-raise-hand = { $who } levantó una mano por { $what }
act-lower-hand = { $who } bajó la mano de { $what }
act-park-hand = { $who } apartó la mano de { $what }
act-unpark-hand = { $who } devolvió a la cola la mano de { $what }
act-step-back = { $what } dejó pasar a alguien
act-move-hand = { $who } movió la mano de { $what }
act-release-hand = { $who } dejó a la regla el lugar de { $what }
act-change-hand = { $who } cambió la mano de { $what }
act-merge-hands = { $who } fusionó la mano de { $what }
act-unmerge-hand = { $who } deshizo la fusión de { $what }
act-call-next = { $who } llamó a { $what }
act-override-next = { $who } eligió a { $what } en vez de la sugerencia
act-clear-next = { $who } al final no llamó a nadie
act-last-word = { $who } dio a { $what } la última palabra
act-start-turn = { $who } dio la palabra a { $what }
act-give-floor = { $who } dio la palabra a { $what }
act-end-turn = { $who } terminó el turno de { $what }
act-pause-turn = { $who } pausó el turno de { $what }
act-resume-turn = { $who } reanudó el turno de { $what }
act-extend-turn = { $who } dio más tiempo a { $what }
act-backdate-turn = { $who } adelantó el inicio de { $what }
act-cut-turn = { $who } cortó el turno de { $what }
act-nudge-speaker = { $who } hizo una señal a { $what }
act-correct-speaker = { $who } corrigió quién habla: { $what }
act-record-turn = { $who } anotó un turno de { $what }
act-put-back = { $who } devolvió a la cola a { $what }
act-rule-point = { $who } decidió sobre la cuestión de orden de { $what }
act-close-list = { $who } cerró la lista
act-open-list = { $who } abrió la lista
act-ask-in-writing = { $what } preguntó por escrito
act-add-remote = { $who } añadió una pregunta de { $what }
act-take-in = { PLURAL($n) ->
    [0] { $who } incorporó mensajes
    [one] { $who } incorporó { $n } mensaje
   *[other] { $who } incorporó { $n } mensajes
 }
act-follow-source = El origen de una pregunta la cambió
act-correct-question = { $who } corrigió la pregunta de { $what }
act-translate-question = { $who } tradujo la pregunta de { $what }
act-merge-question = { $who } fusionó la pregunta de { $what }
act-part-question = { $who } separó la pregunta de { $what }
act-drop-question = { $who } descartó un mensaje de { $what }
act-put-next = { $who } puso a { $what } a continuación
act-check-duty = { $who } marcó la lista de control
act-forward-question = { $who } pasó a la cola la pregunta de { $what }
act-sort-question = { $who } clasificó la pregunta de { $what }
act-decline-question = { $who } no admitió la pregunta de { $what }
act-answer-question = { $who } marcó como contestada la pregunta de { $what }
act-redact = { $who } suprimió un texto
act-undo = { $who } deshizo: { $what }
act-redo = { $who } rehízo: { $what }
act-clock = El reloj: { $what }
act-away = El servidor estuvo ausente { $time }; los relojes siguieron
act-away-long = El servidor estuvo ausente { $time }; los relojes están parados hasta que se reanude

## The table, the line, the rules: reasons, refusals and lines of the log
reason-spoken = ha hablado { $time }
reason-along-the-table = sigue en la mesa
reason-passed = antes pasó
refusal-muted = Por ahora la moderación no admite manos de esta persona.
refusal-banned = Esta persona fue expulsada.
refusal-no-such-seat = Ese asiento ya no está.
refusal-seat-taken = Ahí se sienta otra persona.
refusal-seat-is-free = Nadie se sienta ahí. Escriba un nombre o levante la mano por el asiento.
refusal-bad-layout = Dos asientos tienen el mismo número, o un número está fuera de los límites.
refusal-round-already = Ya hay una ronda en curso.
refusal-no-round = No hay ninguna ronda en curso, o no llega a esta mano.
refusal-no-such-rank = Aquí las cuestiones de orden no tienen ese rango.
refusal-no-such-group = Ningún grupo así tiene tiempo propio.
refusal-setting-out-of-range = Ese valor está fuera de los límites.
refusal-nothing-to-tell = Escriba algo primero.
act-rename-person = { $who } cambió el nombre de { $what }
act-mute-person = { $who } silenció a { $what }
act-unmute-person = { $who } dejó de silenciar a { $what }
act-ban-person = { $who } expulsó a { $what }
act-unban-person = { $who } readmitió a { $what }
act-set-group = { $who } puso a { $what } en un grupo
act-lay-table = { $who } dispuso los asientos
act-label-seat = { $who } puso nombre a un asiento
act-note-seat = { $who } anotó algo sobre un asiento
act-seat-person = { $who } cambió quién se sienta dónde
act-start-round = { $who } empezó una ronda
act-pass-round = { $who } dejó que { $what } pasara
act-end-round = { $who } terminó la ronda
act-blank = { $who } vació las pantallas
act-unblank = { $who } recuperó las pantallas
act-tell = { $who } escribió al otro puesto
act-support = { $who } apoyó una pregunta
act-give-signal = { $who } hizo una señal
act-clear-signal = { $who } atendió una señal
act-set-consent = { $who } cambió dónde puede figurar su nombre
act-set-need = { $who } escribió qué necesita
act-set-lang = { $who } cambió de idioma
act-sit = { $who } ocupó un asiento
act-delete-mine = Alguien borró todo lo suyo
act-change-settings = { $who } cambió las reglas
act-add-budget = { $who } dio más tiempo

## Parts of the page that a screen reader names
notices = Avisos
done-just-now = Hecho hace un momento

## The way to the preparation, in a tab of its own
prepare-session = Preparar la sesión, los enlaces y los mensajes
act-end-segment = { $who } terminó { $what }
act-extend-segment = { $who } cambió el tiempo de { $what }
act-skip-segment = { $who } omitió { $what }
act-unskip-segment = { $who } volvió a incluir { $what }
act-move-segment = { $who } movió { $what } en el programa
act-backdate-segment = { $who } adelantó el inicio de { $what }
act-rebudget = { $who } repartió el tiempo restante
act-set-end = { $who } cambió cuándo debe terminar la sesión
act-set-floor-limit = { $who } cambió el límite por turno
act-set-panel-limit = { $who } cambió el límite de las segundas intervenciones
act-set-extra-time = { $who } cambió el tiempo adicional de { $what }
act-ready = { $what }: todo listo
act-not-ready = { $what }: aún no está listo
act-address-question = { $who } eligió a quién va dirigida una pregunta
act-publish-question = { $who } publicó una pregunta
act-unpublish-question = { $who } retiró una pregunta de las pantallas
act-show-message = { $who } mostró un mensaje
act-clear-message = { $who } retiró un mensaje de las pantallas
act-air = { $who } cambió lo que muestra la transmisión
refusal-segment-over = Ese segmento ha empezado o ha terminado.
refusal-segment-fixed = Ese segmento es fijo: nunca se alarga ni se omite.
refusal-segment-changed = Entretanto cambió la duración de un segmento. Mire de nuevo la propuesta.
refusal-segment-out-of-range = Un segmento puede durar de { $min } a { $max }.
refusal-nothing-to-show = Un mensaje necesita texto propio o predefinido, y alguien que lo lea.
refusal-no-such-message = Ese mensaje ya no está en las pantallas.
refusal-not-publishable = Bajo la Regla de Chatham House no se nombra a nadie en la transmisión.

## Signs, votes, consents and what was not kept
signal-slower = más despacio
signal-interpretation = interpretación
signal-cannot-hear = no oye
sign-told = señal hecha
sign-the-line = En la sala a nadie le falta el sonido: será la transmisión o la videollamada.
deed-clear-signal = Atendida
to-clear-signal = Atendida: { $what }
votes = { PLURAL($n) ->
    [one] { $n } apoyo
   *[other] { $n } apoyos
 }
inbox-by-votes = Por apoyo
forgotten = Se leyó y no se guardó, como se pidió
erased = Alguien que borró todo lo suyo
deleted-by-asker = La borró quien la hizo
not-named-anywhere = no nombrar
not-named-room = no nombrar en voz alta
not-named-stream = no nombrar en la transmisión
naming-why = Un nombre solo se dice o muestra donde quien lo lleva lo aceptó

## What acts on questions made of them, where that was seen
act-sort-question-held = { $who } retuvo la pregunta de { $what }
act-sort-question-shortlisted = { $who } preseleccionó la pregunta de { $what }
act-sort-question-new = { $who } devolvió la pregunta de { $what } a las nuevas
act-correct-question-policy = { $who } puso la pregunta de { $what } en { $to }
act-correct-question-no-policy = { $who } quitó a la pregunta de { $what } su tema
act-correct-question-lang = { $who } cambió el idioma de la pregunta de { $what }: de { $from } a { $to }
act-correct-question-comment = { $who } convirtió la pregunta de { $what } en comentario
act-correct-question-asked = { $who } convirtió el comentario de { $what } en pregunta
