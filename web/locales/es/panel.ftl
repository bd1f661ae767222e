### The panelist's page. Speaks to one person at the table.

panel-title = Panel
panel-connecting = Conectando
panel-link-refused = Este enlace ya no es válido. Pida uno nuevo a la moderación.
panel-link-missing = Abra su página con su propio enlace. Lo tiene la moderación.
panel-no-line = El servidor no responde. Seguimos intentándolo.
panel-signed-out = Esta página ya no le reconoce. Pida un enlace nuevo a la moderación.
panel-reload = Esta página es más antigua que el servidor. No se ha perdido nada.
panel-reload-do = Volver a cargarla
panel-offline = Las cifras siguen. Seguimos intentándolo.
panel-unsent = Lo que pulsó aún no se ha enviado. Se envía solo, una vez.
panel-unsent-short = Aún no se ha enviado. Se envía solo, una vez.
panel-sending = Enviando…

## The state
panel-lobby = Aún no ha empezado
panel-lobby-means = La moderación le da la palabra cuando llegue su turno.
panel-first-in = Su primera intervención es en { $key }. { $title }
panel-next-in = Su próxima intervención es en { $key }. { $title }
panel-later = Aún no es su turno
panel-idle = No tiene ninguna intervención por delante
panel-idle-means = Puede escuchar, responder cuando le pregunten o levantar la mano.
panel-place = Interviene en { $place ->
    [1] primer lugar
    [2] segundo lugar
    [3] tercer lugar
    [4] cuarto lugar
    [5] quinto lugar
    [6] sexto lugar
   *[other] el lugar { $place }
 } en esta parte
panel-about = { PLURAL($minutes) ->
    [one] En { $minutes } minuto, más o menos
   *[other] En { $minutes } minutos, más o menos
}
panel-in-a-moment = En un momento
panel-when-called = En cuanto la moderación le dé la palabra
panel-next = El próximo turno es suyo
panel-next-hand = Su mano es la siguiente
panel-you-get = Tiene { $time }
panel-paused = La sesión está en pausa. Todos los relojes están parados.
panel-ended = La sesión ha terminado
panel-ended-means = Gracias por participar.

## The own turn
panel-floor = Tiene la palabra
panel-read = Se está leyendo su pregunta
panel-turn-over = Su turno ha terminado
panel-of = de { $time }
panel-of-wrap = de { $time }. A falta de { $mark }, esta página le pide que vaya concluyendo.
panel-of-more = de { $time }, de ellos { $more } añadidos
panel-turn-paused = Su reloj está parado
panel-wrap-up = La moderación le pide que vaya concluyendo
panel-time-is-up = Tiempo agotado. La moderación le pide que termine.
panel-done = He terminado
panel-clock-0 = Su tiempo se ha agotado
panel-clock-left = { PLURAL($seconds) ->
    [one] Queda { $seconds } segundo
   *[other] Quedan { $seconds } segundos
}

## Ready
panel-ready = Todo listo
panel-ready-yes = La moderación ve que está todo listo.
panel-ready-no = La moderación lo ve en cuanto pulse.

## The own time
panel-budget = Su tiempo
panel-spoken = Ha hablado { $used } de { $planned }
panel-left = quedan { $time }
panel-over = { $time } más de lo previsto
panel-budget-none = En esta sesión no hay tiempo previsto para usted.

## Messages
panel-messages = De la moderación
panel-messages-none = Ningún mensaje hasta ahora.
panel-messages-earlier = { PLURAL($n) ->
    [one] Mensajes anteriores: { $n }
   *[other] Mensajes anteriores: { $n }
}
panel-message-all = Para todos
panel-message-said = Mensaje de la moderación: { $text }
panel-put-away = Ocultar
panel-put-away-what = Ocultar: { $text }
panel-show-again = Mostrar de nuevo
panel-show-again-what = Mostrar de nuevo: { $text }

## Questions
panel-questions = Preguntas para usted
panel-questions-none = Ninguna pregunta para usted hasta ahora. La moderación las pasa aquí.
panel-question-open = Aún sin contestar
panel-question-voiced = Leída en voz alta en la sala
panel-question-answered = Contestada
panel-question-declined = Se dejó de lado
panel-question-redacted = Este texto se ha suprimido

## A hand
panel-hand = Su mano
panel-hand-none = Además de sus intervenciones, puede pedir la palabra como todo el mundo.
panel-hand-up = Su mano está levantada
panel-hand-up-direct-reply = Su réplica espera
panel-hand-up-point-of-order = Su cuestión de orden espera
panel-hand-up-interposed-question = Su pregunta a quien habla espera
panel-hand-up-short-intervention = Su comentario espera
panel-hand-up-right-of-reply = Su derecho de respuesta espera
panel-hand-up-reply = Su respuesta espera
panel-hand-up-panel = Su intervención espera
panel-hand-place = { $place ->
    [1] 1.ª en la cola
    [2] 2.ª en la cola
    [3] 3.ª en la cola
   *[other] { $place }.ª en la cola
}
panel-hand-minute = hacia el minuto { $minute } ({ $time })
panel-hand-range = entre { $from } y { $to }
panel-hand-unreached = Quizá el tiempo restante no alcance.
panel-hand-later = Espera a la próxima parte con tiempo de palabra.
panel-hand-lowers = Se bajará en un momento. Levántela de nuevo para conservarla.
panel-hand-parked = Por ahora está apartada.
panel-raise-floor = Levantar la mano
panel-raise-direct-reply = Replicar a quien habla
panel-raise-point-of-order = Cuestión de orden
panel-lower = Bajar la mano

## The room
panel-room = En la sala
panel-blank = La moderación ha vaciado las pantallas. Su propio reloj sigue.
panel-between = Entre dos partes
panel-silence = Un momento de silencio para pensar
panel-now-nobody = Nadie tiene la palabra
panel-now-onsite = Ahora: alguien en la sala
panel-now-online = Ahora: alguien en línea
panel-now-panel = Ahora: el panel
panel-now-named = Ahora: { $name }
panel-now-read = Ahora: una pregunta, leída en voz alta
panel-now-break = Un receso
panel-now-group = { PLURAL($people) ->
    [one] Ahora: un grupo de { $people }
   *[other] Ahora: un grupo de { $people }
}
panel-after-onsite = Después, alguien en la sala
panel-after-online = Después, alguien en línea
panel-after-panel = Después, el panel
panel-after-named = Después, { $name }
panel-waiting = { PLURAL($n) ->
    [one] Espera { $n } mano
   *[other] Esperan { $n } manos
}
panel-waiting-none = Nadie espera
panel-list-closing = La lista se está cerrando
panel-list-closed = La lista está cerrada
panel-then = Tras esta parte: { $key }. { $title }
panel-last-part = Esta es la última parte
panel-ends-in = la sesión termina en { $time }
panel-over-by = sesión excedida en { $time }

## This device
panel-options = En este dispositivo
panel-vibrate = Vibrar al tener la palabra y con las señales
panel-stay-on = Mantener encendida esta pantalla
panel-keys = Teclas sueltas: R todo listo, D he terminado

## Refusals, what is safe first
panel-no = No ha cambiado nada. Ahora no es posible.
panel-no-not-yours = No ha cambiado nada. Solo puede hacerlo la moderación.
panel-no-not-live = No se ha perdido nada. La sesión no ha empezado.
panel-no-over = No se ha perdido nada. La sesión ha terminado.
panel-no-is-paused = No se ha perdido nada. La sesión está en pausa.
panel-no-hand-already-up = No se ha perdido nada. Su mano ya está levantada.
panel-no-list-closed = No se ha perdido nada. La lista está cerrada y ninguna parte posterior admite manos.
panel-no-kind-not-here = No ha cambiado nada. Ahora no es posible una mano de este tipo.
panel-no-nobody-speaks = No ha cambiado nada. No habla nadie a quien pueda replicar.
panel-no-points-used-up = { PLURAL($max) ->
    [one] No ha cambiado nada. Ya ha planteado su { $max } cuestión de orden.
   *[other] No ha cambiado nada. Ya ha planteado sus { $max } cuestiones de orden.
}
panel-no-only-once = No ha cambiado nada. Solo es posible una vez.
panel-no-muted = Por ahora la moderación no admite manos suyas.
panel-no-banned = No ha cambiado nada. La moderación le ha cerrado esta sesión.
panel-no-full = No ha cambiado nada. La lista está completa.
panel-no-not-stored = No se ha perdido nada, y aún no se ha enviado nada. El servidor no puede guardarlo por ahora; pulse otra vez.
panel-no-stopping = No se ha perdido nada, y aún no se ha enviado nada. El servidor se reinicia; pulse otra vez.
panel-no-too-fast = No se ha perdido nada. Espere un momento y pulse otra vez.
