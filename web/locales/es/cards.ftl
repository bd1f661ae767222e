# Las tarjetas de la bandeja y el puesto en línea.

## Groups, and what is looked for
inbox-shortlisted = Preseleccionadas
inbox-dropped = Descartadas
filter = Qué tarjetas se muestran
filter-all = Todo
filter-questions = Solo preguntas
filter-words = Buscar en la bandeja
show-all-cards = Mostrar todo
none-match = Nada coincide.
left-out = { PLURAL($n) ->
    [one] { $n } más antigua no se muestra aquí.
   *[other] { $n } más antiguas no se muestran aquí.
 }
left-out-get = Descargar todo

## The line beneath the head, and what is copied
gauge-waiting = Manos en espera, sala y en línea
oldest-waits = la más antigua { $time }
oldest-waits-full = La más antigua de fuera espera { $time }
oldest-waits-long = La más antigua de fuera espera { $time }, más de 15 minutos
nobody-waits-afar = Nadie espera fuera.
invite-short = Invitación
invite = Copiar «Pregunte aquí»
copied-in = Copiado, { $lang }

## A card
comment = comentario
may-be-named = se puede nombrar
is-edited = editada en su origen
is-cut = cortada: era más larga
replies-to = responde a { $who }
like = Parecida a la de { $who }
like-very = Muy probablemente la de { $who }
stands-for = { PLURAL($n) ->
    [one] { $n } fusionada
   *[other] { $n } fusionadas
 }
votes-both = { $n } aquí · { $elsewhere } fuera
asked-at = Hora de la pregunta
show-whole = Mostrar todo el texto
show-less = Mostrar menos
for-everyone = Para todo el panel
fact-came = { $source }, { $time } h
fact-relayed = traída por { $who }
fact-put = planteada a las { $time }
fact-replied = respondió: { $who }

## Two questions beside each other
diff = Las dos preguntas, palabra por palabra
merge-them = Fusionar
not-the-same = No es la misma
done-merged-with = { $who } fusionó la pregunta de { $what } con la de { $with }
key-inbox = A la bandeja y vuelta

## A translation
translation-text = Traducción
translation-save = Guardar
translation-remove = Quitarla

## Deeds on a card
deed-put-next = Siguiente
to-put-next = Siguiente: { $what }
deed-bring-back = Recuperar
to-bring-back = Recuperar: { $what }
deed-merge-question = Fusionar con…
ask-merge-question = ¿Qué pregunta pide lo mismo?
deed-part-question = Separar
ask-part-question = ¿Cuál pide en realidad otra cosa?
deed-mark-comment = Es un comentario
deed-mark-question = Es una pregunta
deed-correct-question = Corregir la pregunta
deed-merge-hint = Comparar con la parecida y fusionar
deed-translate-question = Traducción
deed-correct-language = Su idioma: el siguiente
deed-tell-asker = Copiar un aviso
deed-read-aloud = Leer en voz alta
read-aloud-open = Tarjeta grande para leer

## The online moderator’s station
station = Puesto
station-open = Puesto en línea
station-title = Puesto en línea
station-why = Hasta dónde llega lo que viene de fuera y qué se debe a quienes no están en la sala.
duties-owed = { PLURAL($n) ->
    [one] { $n } tarea pendiente
   *[other] { $n } tareas pendientes
 }
station-duties = Para quienes están fuera
duty-greet = Saludar a quienes están fuera
duty-announce = Decir el título y el número de la sesión
duty-test-sound = Probar el sonido en ambos sentidos
duty-ask-needs = Preguntar en privado qué se necesita para participar
duty-say-next = Decir qué viene después
duty-again = toca de nuevo: otro segmento
station-sides = Sala y en línea
station-waiting = Manos en espera
station-turns = Turnos hasta ahora
station-invite = Cómo participar
station-funnel = De fuera a la sala
station-states = Dónde están las preguntas
funnel-declined = no admitidas
funnel-other = sin respuesta
other-why = Sin respuesta, porque:
funnel-comments = comentarios
funnel-unanswered = planteadas, sin respuesta
funnel-not-reached = no alcanzadas
voiced-in-turns = { PLURAL($n) ->
    [one] Planteadas en { $n } turno.
   *[other] Planteadas en { $n } turnos.
 }
private-dropped = { PLURAL($n) ->
    [one] { $n } mensaje privado se descartó antes de guardar nada.
   *[other] { $n } mensajes privados se descartaron antes de guardar nada.
 }
