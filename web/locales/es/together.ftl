# Two people, one table: what is announced, refused, taken back and found by typing.

## What a screen reader is told
timer-at-30 = Quedan 30 segundos
timer-at-10 = Quedan 10 segundos
timer-at-0 = Tiempo agotado
live-again = De nuevo con conexión

## Conflicts: who did what, and how long ago
refusal-someone-did = { $what }, hace { $time }. Su acción no cambió nada.
stands-near = La mano vecina ya no estaba; queda junto a la más cercana.

## The way back
undo-this = Deshacer: { $what }
redo-this = Rehacer: { $what }
deed-add-remote = Añadir la pregunta

## Find and do
palette = Buscar y hacer
palette-open = Buscar y hacer
palette-hint = Qué hacer, o quién
palette-not-live = Sin conexión: las acciones esperan hasta que vuelva.
to-make-next = Llamar a { $what }
to-accept-point = Aceptar la cuestión de orden de { $what }
to-decline-point = Rechazar la cuestión de orden de { $what }
to-move-up = Subir en la cola: { $what }
to-move-down = Bajar en la cola: { $what }
to-release-hand = Dejar a la regla el lugar de { $what }
to-park-hand = Apartar la mano de { $what }
to-unpark-hand = Devolver a la cola la mano de { $what }
to-last-word = Última palabra para { $what }
to-merge-hands = Fusionar la mano de { $what } con otra
to-unmerge-hand = Deshacer la fusión de { $what }
to-same-person = Misma persona que { $what }
to-part-person = Son dos después de todo: { $what }
to-change-kind = Cambiar el tipo de { $what }
to-right-of-reply = Derecho de respuesta para { $what }
to-lower-hand = Bajar la mano de { $what }
to-forward = A la cola: { $what }
to-hold = Retener: { $what }
to-shortlist = Preseleccionar: { $what }
to-back-to-new = Volver a nuevas: { $what }
to-answer = Contestada: { $what }
to-drop = Descartar: { $what }
to-decline = No admitir: { $what }
to-redact = Suprimir el texto de { $what }
to-give-panel = Panel: { $what }
to-give-reply = Respuesta: { $what }
to-raise-for = Levantar mano por { $what }
to-raise-point = Cuestión de orden de { $what }
to-raise-right = Pedir el derecho de respuesta para { $what }
to-end-turn = Terminar el turno de { $what }
to-pause-turn = Pausar el turno de { $what }
to-resume-turn = Reanudar el turno de { $what }
to-extend-turn = Más tiempo para { $what }
to-wrap-up = Señal a { $what }: que concluya
to-time-is-up = Señal a { $what }: tiempo agotado
to-cut-turn = Cortar el turno de { $what }
to-correct-speaker = No habla { $what }: corregirlo
to-backdate-turn = { $what } empezó 30 s antes
add-question-long = Añadir una pregunta hecha en otro sitio

## Keys
key-panelist = La palabra para esa persona del panel
key-policy-question = Sobre esa pregunta de política
keys-move = Pulse una tecla aquí y luego su nuevo lugar.
keys-reset = Como estaban
key-move = { $what }: ahora { $key }. Pulse para elegir otra tecla.
deed-policy-question = Pregunta de política
deed-drop = Descartar

## The line between the moderators
line-unread = { PLURAL($n) ->
    [one] { $n } mensaje nuevo
   *[other] { $n } mensajes nuevos
 }
tell-to = Escribir a { $who }
tell-away = { $who } lo lee al volver
tell-send = Enviar
deed-tell = Enviar el mensaje
phrases-more = Más frases
phrase-remote-ready = En línea, todo listo
phrase-two-minutes = 2 minutos
phrase-gavel = ¿Presidencia?
phrase-slower = Más despacio
phrase-louder = Más alto
phrase-yes = Sí
phrase-no = No
phrase-wait = Un momento
phrase-look-at-inbox = Ver la bandeja
phrase-thanks = Gracias

## What the other is about to do
about-to-call = { $who } está por llamar
about-to-move = { $who } está moviendo esto
about-to-edit = { $who } trabaja en esto
about-to-read = { $who } está leyendo esto
about-to-call-what = está por llamar a { $what }
about-to-move-what = está moviendo { $what }
about-to-edit-what = trabaja en { $what }
about-to-read-what = está leyendo { $what }

## Blank, mute, ban
deed-blank = Vaciar todas las pantallas
deed-unblank = Recuperar las pantallas
blank-now = Todas las pantallas están vacías: pantalla de la sala, rótulo y teléfonos no muestran nada.
deed-mute-person = Silenciar
deed-unmute-person = Dejar de silenciar
deed-ban-person = Expulsar
deed-unban-person = Readmitir
to-mute-person = Silenciar a { $what }
to-unmute-person = Dejar de silenciar a { $what }
to-ban-person = Expulsar a { $what }
to-unban-person = Readmitir a { $what }
ask-ban = ¿Por qué se expulsa a esta persona? Lo ven ambos puestos de moderación.
stock-twice = Se unió dos veces para hablar dos veces
stock-hostile = Hostilidad hacia otras personas

## Links
link-renew = ¿No es usted? Renuévelo
link-look = ¿No lo esperaba? Vea sus enlaces
link-copy = Copiar el enlace nuevo
link-is-new = El enlace de { $role } es nuevo; el anterior y sus dispositivos han perdido el acceso. Entréguelo.
link-is-new-mine = Su enlace es nuevo; todos los demás dispositivos con el anterior han perdido el acceso.
link-not-renewed = No se renovó; inténtelo de nuevo.
link-renewed = Enlace de { $role } renovado. Por: { $who }.
link-revoked = Enlace de { $role } revocado. Por: { $who }.
role-host = anfitrión

## Not live
offline-works = No se ha perdido nada. La lectura, los relojes y la libreta funcionan aquí; las acciones esperan hasta que vuelva la conexión.
acts-wait = { PLURAL($n) ->
    [one] { $n } acción pendiente de envío.
   *[other] { $n } acciones pendientes de envío.
 }

## Copying
copied = Copiado
copy-by-hand = Aquí no se permite copiar. El texto está seleccionado: cópielo a mano.

## The server's place
place-moved = La red ha cambiado: este servidor está ahora en { $url }. Las páginas abiertas lo encuentran de nuevo; diga la nueva dirección a quienes se unan.
place-not-awake = El portátil del servidor no se mantiene encendido: deje la tapa abierta y desactive el reposo.

## Lists that hold still
freeze = Congelar las listas
unfreeze = Dejar pasar los cambios
frozen = Congeladas
changes-wait = { PLURAL($n) ->
    [one] { $n } cambio en espera
   *[other] { $n } cambios en espera
 }
hand-gone = ya no espera
now-at-place = { $what } tiene el número { $n }
deed-move-to = Mover a…
to-move-to = Mover { $what } a…
ask-move-to = ¿Antes de quién?
at-the-end = Al final

## The notepad, for when the line is down
notepad = Libreta
notepad-why = Se guarda en este dispositivo. Cuando vuelva la conexión, cada línea se introduce con una pulsación.
notepad-why-live = Se guarda en este dispositivo. Introduzca cada línea con una pulsación; nada se introduce solo.
notepad-begin = Habla ahora
notepad-end = Termina
notepad-speaks = Habla { $who }, { $time }
notepad-note = Nota
notepad-write = Apuntar
notepad-empty = No hay nada apuntado.
notepad-tell = A la línea
notepad-strike = Tachar
notepad-look = Ver
notes-wait = { PLURAL($n) ->
    [one] { $n } línea de la libreta aún no se ha introducido.
   *[other] { $n } líneas de la libreta aún no se han introducido.
 }

## New hands and first voices
chime-on = Sonido para manos nuevas: activar
chime-off = Sonido para manos nuevas: desactivar
new-hands = { PLURAL($n) ->
    [one] { $n } mano nueva
   *[other] { $n } manos nuevas
 }
first-voice-waits = Espera una primera voz: { $who }
silence-now = El panel ya habló. 20 segundos de silencio antes de abrir la palabra traen voces nuevas.
deed-same-as = Misma persona que…
deed-part-person = Son dos después de todo
ask-part = ¿Qué entrada es de otra persona?
entries-joined = { $n } entradas
to-same-as = { $what } es la misma persona que…
