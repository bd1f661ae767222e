# The room: its table, rounds, shares and rules.

## The map
seat-map = Asientos alrededor de la mesa
seat-map-how = Las flechas recorren la mesa; Enter abre lo que se puede hacer.
seat-number = Asiento { $n }
second-row = segunda fila
seat-free = libre
seat-named = nombre en acta
seat-hand = mano levantada
seat-next = siguiente
seat-speaks = habla
seat-heard = ya habló
seat-muted = no se admiten manos
comma = {", "}
legend-hand = Mano levantada
legend-next = Siguiente
legend-speaks = Habla
legend-heard = Ya habló
legend-named = Con nombre
legend-free = Libre
middle-room = { PLURAL($n) ->
    [one] { $n } en la sala
   *[other] { $n } en la sala
 }
middle-online = { PLURAL($n) ->
    [one] { $n } en línea
   *[other] { $n } en línea
 }
middle-online-hubs = { PLURAL($n) ->
    [one] { $n } en línea
   *[other] { $n } en línea
 }, { PLURAL($hubs) ->
    [one] { $hubs } nodo
   *[other] { $hubs } nodos
 }
open-end = Sin asiento aquí
tiles-more = { PLURAL($n) ->
    [one] { $n } más
   *[other] { $n } más
 }
tiles-more-hands = { PLURAL($n) ->
    [one] +{ $n } mano
   *[other] +{ $n } manos
 }
everyone = Presentes
everyone-found = Lo encontrado
nobody-found = Nadie con ese nombre. Enter levanta una mano por esa persona como nueva.
room-menu = La sala
no-table = Aún no hay mesa.
no-table-why = Con los asientos dispuestos, un toque levanta una mano.
lay-out = Disponer la mesa
edit-seats = Editar asientos
show-everyone = Ver a todos
start-round-menu = Dar la vuelta a la mesa
show-fairness = Cifras en tabla
show-settings = Reglas de la sesión
show-diagnostics = Reloj y conexión de esta página

## Deeds at a seat
deed-give-floor = Dar la palabra
deed-rename-person = Nombre
deed-name-seat = Nombrar a quien se sienta aquí
deed-seat-person = Sentar a alguien aquí
deed-label-seat = Etiquetar el asiento
deed-note-seat = Nota
deed-free-seat = Liberar el asiento
deed-call-hand = Llamar
deed-lay-table = Guardar los asientos
ask-rename = ¿Cómo se llama?
ask-name-seat = ¿Quién se sienta aquí?
ask-seat-person = ¿Quién se sienta en este lugar?
ask-label-seat = ¿Cómo se llama este asiento? Sin texto, se quita la etiqueta.
ask-note-seat = Nota para ambos puestos. Sin texto, se quita.

## Laying out
seats-title = La mesa
seats-why = Izquierda y derecha como en este plano. Quien tiene asiento lo conserva.
preset = Empezar con
preset-u24 = U, 24
preset-u36 = U, 36
preset-u60 = U, 60
preset-square = Cuadrado, 30
preset-classroom = Filas, 40
side-left = Izquierda
side-head = Cabecera
side-right = Derecha
row-1 = En la mesa
row-2 = Segunda fila
seats-of = { $row }, { $side }
fewer = Menos
more-seats = Más
seats-count = { PLURAL($n) ->
    [one] { $n } asiento
   *[other] { $n } asientos
 }
seats-gone = { PLURAL($n) ->
    [one] { $n } persona pierde el asiento.
   *[other] { $n } personas pierden el asiento.
 }
numbering = Números
number-start = Desde
number-from-left = Por la izquierda
number-from-right = Por la derecha
number-per-side = Cada lado con su centena
number-again = Numerar de nuevo
seat-chosen = Asiento
seat-chosen-none = Elija un asiento en el plano para cambiar su número o etiqueta.
seat-own-number = Número
seat-own-label = Etiqueta
seat-moves = Moverlo
seat-move-on = Adelante
seat-move-back = Atrás
numbers-doubled = { PLURAL($n) ->
    [one] Un número está repetido.
   *[other] Hay { $n } números repetidos.
 }
seats-stale = Entretanto la mesa se cambió en el otro puesto. Lo que dispuso usted sigue aquí.
seats-theirs = Usar la otra versión
seats-mine = Guardar la mía encima
seats-save = Guardar
no-line-now = Este puesto no tiene conexión; ahora no se puede guardar nada.
saving = Guardando

## A round
round = Vuelta a la mesa
round-short = Ronda
round-why = Quien tiene asiento o voz propia en línea recibe una mano, por turno a lo largo de la mesa. Quien pasa va al final.
round-from = Empieza por
round-from-first = el primer asiento
round-way = Sentido
round-way-on = De izquierda a derecha
round-way-back = De derecha a izquierda
round-limit = Límite, en segundos
round-limit-usual = el habitual
round-start = Empezar la ronda
round-left = { PLURAL($n) ->
    [one] falta { $n } de { $people }
   *[other] faltan { $n } de { $people }
 }
round-done = Todos tuvieron la palabra.
deed-start-round = Empezar la ronda
deed-pass-round = Pasar
deed-end-round = Terminar la ronda
round-limit-each = { $time } por turno

## Balance
fair-short = { $channel }: menos del 60 % de su cuota, y { PLURAL($n) ->
    [one] espera { $n }
   *[other] esperan { $n }
 }, desde el minuto { $since } la primera.
fact-first-waiting = en espera, primera vez
fact-evenness = igualdad
fact-wait = espera más larga
fact-panel-share = panel
fairness-title = Equilibrio de la palabra
fairness-why = Cuotas de los turnos de participantes ya terminados. La cuota igual está marcada; un canal se queda corto por debajo del 60 % de ella mientras alguien espera en él.
as-table = En tabla
th-channel = Canal
th-turns = Turnos
th-time = Tiempo
th-share = Cuota
th-waiting = En espera
th-first = Primera vez
th-oldest = Mayor espera
th-all = Participantes
th-panel = Panel
chart-shares = Tiempo de palabra por canal
chart-panel = Panel y participantes
chart-heard = Ya hablaron y aún no
heard-count = { PLURAL($n) ->
    [one] { $n } ya habló
   *[other] { $n } ya hablaron
 }
unheard-count = { PLURAL($n) ->
    [one] { $n } aún no
   *[other] { $n } aún no
 }
evenness-lanes = Igualdad entre canales
evenness-people = Igualdad entre quienes hablaron
evenness-why = Índice de Jain: 1 es igualdad plena.
budgets = Tiempo de los grupos
th-group = Grupo
th-given = Asignado
th-used = Usado
th-rest = Restante
budgets-none = Ningún grupo tiene tiempo propio. Se asigna en las reglas de la sesión.
budget-more = + { $time } para todos
deed-add-budget = Más tiempo para los grupos
deed-change-settings = Cambiar las reglas

## Rules
settings-title = Reglas de la sesión
settings-why = Los cambios valen desde ahora; los turnos en curso conservan su límite.
policy = A quién se sugiere
policy-equal-voice = Igual voz
policy-equal-voice-why = Primero quien no ha hablado; sala y en línea se alternan; luego, por tiempo de espera.
policy-arrival = Llegada
policy-arrival-why = Quien levantó la mano primero.
policy-least-time = Menos tiempo
policy-least-time-why = Quien menos ha hablado hasta ahora.
policy-round = Ronda
policy-round-why = A lo largo de la mesa desde quien habló último; luego, en línea.
limits = Límites, en segundos
limit-floor-ms = Mano
limit-hub-ms = Nodo
limit-panel-first-ms = Panel, primera intervención
limit-panel-ms = Panel, otra intervención
limit-reply-ms = Respuesta del panel
limit-right-of-reply-ms = Derecho de respuesta
limit-point-of-order-ms = Cuestión de orden
limit-interposed-question-ms = Pregunta a quien habla
limit-short-intervention-ms = Comentario breve
limit-direct-reply-ms = Réplica directa
limit-extension-ms = Lo que añade «+30 s»
limit-closing-ms = Aviso antes de cerrar la lista
limit-stream-delay-ms = El canal en línea sigue abierto
counts = Cantidades
count-points-of-order-per-person = Cuestiones de orden por persona
count-hands-per-kind = Manos de un tipo por persona
count-point-ranks = Rangos de cuestiones de orden
rule-starts-at-once = Llamar inicia el turno de inmediato
rule-ends-at-zero = Un turno termina solo al llegar a cero
budget-of = Segundos para { $group }
budgets-why = Las intervenciones del panel y los turnos de su gente se cargan a un grupo.
budget-new = Otro grupo
budget-add = Añadir
budget-remove = Quitar { $group }
settings-save-none = Sin cambios
settings-save = { PLURAL($n) ->
    [one] Guardar { $n } cambio
   *[other] Guardar { $n } cambios
 }
settings-stale = Entretanto las reglas se cambiaron en el otro puesto. Sus cambios siguen aquí; al guardar quedan por encima.
settings-range = { $what }: de { $min } a { $max }.
setting-budgets = Tiempo de un grupo

## Tabs on narrow screens
tabs = Partes del puesto
tab-inbox = Bandeja
tab-room = Sala
tab-line = Línea
give-panel-input = Dar la palabra: panel
give-panel-reply = Dar la palabra: respuesta
tab-new = { PLURAL($n) ->
    [one] { $n } novedad
   *[other] { $n } novedades
 }
deed-set-group = Grupo
ask-group = ¿A qué grupo se carga su tiempo?
group-none = Ningún grupo

## Ranks of points of order
rank = Rango
deed-change-rank = Cambiar rango
to-change-rank = Cambiar el rango de { $what }
ask-rank = ¿Cuán urgente es esta cuestión de orden?

## A person's card, and what people need
about-person = Sobre { $who }
person-card = Sobre esta persona
person-open = Ver esta persona
person-rename = Cambiar nombre
person-joined = se unió a las { $time }
person-needs = Qué necesita
person-needs-who = Solo lo ve la moderación. Desaparece cuando la persona lo retira.
person-named = Dónde puede figurar el nombre
named-room = En la sala
named-stream = En la transmisión
named-report = En el informe
named-yes = sí
named-no = no
named-as-named = Habla con nombre en acta. Lo que no aceptó es un no.
named-as-codename = Usa un seudónimo. Lo que no aceptó es un no.
named-as-read-by-moderator = Quiere que la moderación lea sus textos y que no se guarde nada.
named-chatham = Rige la Regla de Chatham House: no se nombra a nadie.
erased-why = Su nombre y todos sus textos ya no están. Solo se cuenta que alguien estuvo aquí.
flag-need = necesita algo
flag-need-more = Necesita algo: leer qué
flag-like = nombre parecido
flag-like-more = El nombre se parece al de otra persona: ver de quién
flag-official = parece oficial
flag-official-more = El nombre suena a alguien que dirige la sesión: ver por qué
looks-like-why = Este nombre se parece al de { $who }, a quien la sesión nombra. Quien lo lleva aquí entró como participante: una persona del mismo nombre, o alguien que quiere pasar por { $who }.
looks-official-why = Este nombre suena a moderación, anfitrión u organización. Quien lo lleva aquí entró como participante.
needs-title = Qué necesitan las personas
needs-why = Lo escribieron las propias personas, solo para la moderación. Léalo antes de empezar.
needs-none = Nadie ha escrito qué necesita.
needs-look = Ver
needs-count = { PLURAL($n) ->
    [one] { $n } persona necesita algo
   *[other] { $n } personas necesitan algo
 }
