### The participant's page and the landing page. Phones are addressed as a person.

## Everywhere
hand-language = English
hand-title = Participar
hand-refresh = Actualizar
hand-leave = Salir
hand-rehearsal = Ensayo ×{ $rate }
hand-as-of = A las { $time }
hand-back = Volver a la mesa redonda

## Joining
hand-join-title = Unirse a la mesa redonda
hand-recording = La organización anfitriona transmite o graba esta sesión.
hand-recording-means = Lo que se dice en voz alta puede oírse en cualquier parte. Si prefiere, escriba y la moderación lo lee sin su nombre.
hand-not-recorded = La organización anfitriona no transmite ni graba esta sesión.
hand-readers = Las dos personas que moderan ven lo que escribe aquí. Nadie más ve un nombre, salvo donde usted lo marque abajo.
hand-plain-http = Esta dirección no está cifrada. En esta red se pueden leer los textos.
hand-who = ¿Cómo quiere que le llamemos?
hand-codename = Por un seudónimo:
hand-codename-means = Solo para esta sesión. No hace falta un nombre propio.
hand-named = Por mi nombre
hand-named-means = Con nombre en acta. Se muestra solo donde usted lo marque abajo.
hand-name = Su nombre, con su organización si quiere
hand-unnamed = Sin nombre
hand-unnamed-means = La moderación lee lo que escriba. No se guarda ningún nombre.
hand-where = ¿Dónde está?
hand-onsite = En la sala
hand-online = En línea
hand-tongue = Idioma en que habla o escribe
hand-join = Unirse
hand-consent = Al unirse acepta que sus manos levantadas y sus textos se guarden para esta sesión. Sin cuenta. Una sola cookie, solo por hoy.
hand-deleted = { PLURAL($hours) ->
    [one] Se borra { $hours } hora después del final.
   *[other] Se borra { $hours } horas después del final.
}
hand-join-name-missing = No se ha perdido nada. Escriba su nombre o elija un seudónimo.
hand-join-over = La sesión ha terminado. Ya no es posible unirse.
hand-code-unknown = Ninguna sesión tiene este código
hand-code-unknown-means = Compruebe los ocho caracteres en la pantalla o el folleto. La O y el cero cuentan como iguales; también la I, la L y el uno.

## What runs
hand-lobby = Aún no ha empezado
hand-lobby-means = Ya se puede levantar la mano. Se respeta el orden de llegada.
hand-ended = La sesión ha terminado
hand-ended-means = Aún puede preguntar por escrito. La moderación responde por escrito.
hand-paused = La sesión está en pausa. Todos los relojes están parados.
hand-blank = Las pantallas están vacías
hand-blank-means = La moderación las ha vaciado un momento. Su mano y sus preguntas se conservan.
hand-muted = Por ahora la moderación no admite manos ni preguntas suyas.
hand-silence = Un momento de silencio para pensar. Ya se puede levantar la mano.
hand-now-nobody = Nadie tiene la palabra
hand-now-onsite = Ahora: alguien en la sala
hand-now-online = Ahora: alguien en línea
hand-now-panel = Ahora: el panel
hand-now-read = Ahora: una pregunta, leída en voz alta
hand-now-hub = { PLURAL($people) ->
    [one] Ahora: un grupo de { $people }
   *[other] Ahora: un grupo de { $people }
}
hand-now-named = Ahora: { $name }
hand-now-break = Un receso
hand-next-onsite = Después: alguien en la sala
hand-next-online = Después: alguien en línea
hand-next-panel = Después: el panel
hand-next-named = Después: { $name }
hand-segment = { $key }. { $title }
hand-waiting = { PLURAL($hands) ->
    [zero] Nadie espera.
    [one] Espera { $hands } mano.
   *[other] Esperan { $hands } manos.
}
hand-waiting-none = Nadie espera.
hand-list-closing = Última llamada: la lista se está cerrando. Levante la mano ahora si quiere hablar en esta parte.
hand-list-closed = La lista de esta parte está cerrada. Una mano que se levante ahora espera a la siguiente.
hand-list-closed-last = La lista está cerrada. Aún puede escribir, y queda en el acta.

## Raising
hand-raise-title = ¿Quiere hablar?
hand-raise = Levantar la mano
hand-raise-other = Otra mano: una réplica, una cuestión de orden
hand-more = Decir de qué se trata
hand-kind = Tipo
hand-kind-floor = Para hablar
hand-kind-interposed_question = Una pregunta breve a quien habla
hand-kind-short_intervention = Un comentario breve sobre lo que se acaba de decir
hand-kind-point_of_order = Una cuestión de orden
hand-kind-direct_reply = Una réplica a quien habla
hand-kind-right_of_reply = Un derecho de respuesta
hand-kind-panel = Panel
hand-kind-reply = Respuesta
hand-kind-break = Receso
hand-topic = Tema, para la moderación
hand-about = Sobre
hand-about-none = Ninguna pregunta en particular
hand-up-to = Hasta { $chars } caracteres

## Waiting
hand-is-up = Su mano está levantada
hand-is-parked = Su mano está apartada
hand-is-parked-means = Vuelve cuando usted lo diga.
hand-place = en la cola
hand-place-1 = Primer lugar en la cola
hand-ahead = { PLURAL($hands) ->
    [one] { $hands } mano antes que usted
   *[other] { $hands } manos antes que usted
}
hand-ahead-none = Nadie antes que usted
hand-expected = hacia el minuto { $minute } ({ $clock })
hand-expected-minute = hacia el minuto { $minute }
hand-expected-range = entre los minutos { $from } y { $to }
hand-next-expected = Su turno empieza hacia el minuto { $minute } ({ $clock }).
hand-next-expected-minute = Su turno empieza hacia el minuto { $minute }.
hand-unreached = Quizá no le llegue el turno. Escríbalo, y queda en el acta.
hand-unreached-short = quizá no llegue el turno
hand-write = Mejor por escrito
hand-write-send = Enviar para el acta
hand-for-later = Espera a la próxima parte con tiempo de palabra.
hand-lowers = Se bajará en un momento. Levántela de nuevo para conservarla.
hand-lower = Bajar la mano
hand-step-back = Dejar pasar a alguien
hand-park = Apartar
hand-unpark = Volver a la cola
hand-change = Cambiar
hand-save = Guardar
hand-is-next = El próximo turno es suyo
hand-is-next-means = No cierre esta página.
hand-read-for-you = La moderación lo lee en voz alta, sin nombre

## The own turn
hand-floor = Tiene la palabra
hand-floor-read = Se está leyendo su pregunta
hand-of = de { $time }
hand-done = He terminado
hand-nudge-wrap-up = Concluya
hand-nudge-time-is-up = Tiempo agotado
hand-wrap-up = La moderación le pide que vaya concluyendo
hand-time-is-up = La moderación le pide que termine
hand-turn-paused = Su reloj está parado
hand-phase-normal = A tiempo
hand-phase-warning = Concluya
hand-phase-danger = Últimos segundos
hand-phase-overtime = Tiempo excedido

## Messages from the moderators
hand-message-wrap_up = Vaya concluyendo, por favor
hand-message-slower = Hable más despacio, por favor
hand-message-louder = Hable más alto, por favor
hand-message-closer_to_mic = Acérquese al micrófono, por favor
hand-message-you_are_next = El próximo turno es suyo
hand-message-answer_please = Responda a la pregunta, por favor
hand-message-last_questions = Últimas preguntas, por favor
hand-message-write_instead = Mejor por escrito, por favor; queda en el acta
hand-message-short_break = Un breve receso
hand-message-back_soon = Volvemos enseguida
hand-message-technical_problem = Un problema técnico. Siga con nosotros, por favor

## Writing
hand-ask-title = Preguntar por escrito
hand-question = Su pregunta
hand-ask-readers = Las dos personas que moderan ven el texto y el nombre que eligió. Pueden mostrar el texto, nunca el nombre salvo donde usted lo marcó.
hand-ask-aloud = La moderación lo lee en voz alta cuando llegue su turno.
hand-for-the-record = Solo para el acta: respóndanme por escrito
hand-send = Enviar
hand-mine = Lo que usted preguntó
hand-state-new = La tiene la moderación
hand-state-held = La tiene la moderación
hand-state-shortlisted = Elegida para la sala
hand-state-forwarded = En la cola, para leerse en voz alta
hand-state-voiced = Se leyó en la sala
hand-state-answered = Contestada
hand-state-declined = No admitida
hand-state-written = Para contestar por escrito
hand-reason = Motivo: { $text }
hand-answer = Respuesta: { $text }
hand-redacted = Este texto se ha suprimido

## What came of it
hand-said-raised = Recibida, número { $place }
hand-said-received = Recibido
hand-said-slow-down = Recibido. Cuenta la última pulsación; no hace falta pulsar otra vez.
hand-said-left = Ha salido. Sus manos están bajadas.
hand-said-changed = Cambiado
hand-said-done = Gracias. Su turno ha terminado.
hand-said-done-already = Gracias. La moderación terminó su turno en el mismo momento.
hand-said-written = Recibido. Queda en el acta.
hand-sending = Enviando…
hand-unsent = Aún no se ha enviado. Se envía solo, una vez.
hand-offline = Sin conexión desde hace { $time }. No se ha perdido nada.
hand-reload = Esta página es más antigua que el servidor. Vuelva a cargarla; no se pierde nada.
hand-this-page = El reloj de esta página
hand-clock = Exacto a ± #0 ms. Desfase: #1 ms. Muestras: #2, la última de hace #3 s. Ida y vuelta en #4 ms.

## Refusals, what is safe first
hand-no = No ha cambiado nada. Ahora no es posible.
hand-no-not_yours = No ha cambiado nada. Solo puede hacerlo la moderación.
hand-no-not_live = No se ha perdido nada. La sesión no ha empezado.
hand-no-over = No se ha perdido nada. La sesión ha terminado; aún puede preguntar por escrito.
hand-no-is_paused = No se ha perdido nada. La sesión está en pausa.
hand-no-no_such_hand = No se ha perdido nada. Esa mano ya no está levantada.
hand-no-no_such_turn = No se ha perdido nada. Su turno ya ha terminado.
hand-no-hand_already_up = No se ha perdido nada. Su mano ya está levantada.
hand-no-list_closed = No se ha perdido nada. La lista está cerrada y ninguna parte posterior admite manos. Pregunte por escrito.
hand-no-kind_not_here = No ha cambiado nada. Ahora no es posible una mano de este tipo.
hand-no-nobody_speaks = No ha cambiado nada. No habla nadie a quien esto pueda referirse.
hand-no-points_used_up = { PLURAL($max) ->
    [one] No ha cambiado nada. Ya ha planteado su { $max } cuestión de orden.
   *[other] No ha cambiado nada. Ya ha planteado sus { $max } cuestiones de orden.
}
hand-no-only_once = No ha cambiado nada. Solo es posible una vez.
hand-no-already_so = Ya está así.
hand-no-muted = No ha cambiado nada. Por ahora la moderación no admite manos ni preguntas suyas.
hand-no-banned = No ha cambiado nada. La moderación le ha cerrado esta sesión.
hand-no-no_round = No ha cambiado nada. Ninguna ronda llega a esta mano.
hand-no-stale = No se ha perdido nada. Alguien lo cambió antes; así está ahora.
hand-no-full = No ha cambiado nada. Esta sesión está completa.
hand-no-text_too_long = No se ha perdido nada. El texto tiene { $chars } caracteres; caben { $max }.
hand-no-text_empty = No ha cambiado nada. Aún no hay texto.
hand-no-not_stored = No se ha perdido nada, y aún no se ha enviado nada. El servidor no puede guardarlo por ahora; envíelo otra vez.
hand-no-stopping = No se ha perdido nada, y aún no se ha enviado nada. El servidor se reinicia; envíelo otra vez.
hand-no-too_fast = No se ha perdido nada. Espere un momento y envíelo otra vez.
hand-no-not_signed_in = No se ha perdido nada. Esta página ya no le reconoce; únase de nuevo.

## The landing page
landing-what = Una sola cola de palabra para una mesa redonda híbrida: sala y en línea en una misma lista, un reloj para cada intervención y voz para personas cuyo nombre no puede decirse.
landing-join = Unirse a una sesión
landing-code = Código de acceso
landing-code-hint = Ocho caracteres, en la pantalla o el folleto
landing-go = Unirse
landing-create = Organizar una sesión
landing-create-means = Con la clave de anfitrión de este servidor se crean sesiones y se obtienen los enlaces para la moderación, la pantalla de la sala y los participantes.
landing-host = Ir a la página de anfitrión
landing-keeps = Sin cuenta, sin rastreadores, nada de terceros.

## Codenames: words in the same order in every language
codename-tints = ámbar coral marfil jade índigo cobre plata oro escarlata violeta carmín turquesa olivo perla rubí topacio azafrán cobalto mármol terciopelo bruma sol seda brisa luz cristal calma viento valor nácar bosque mar
codename-birds = Garza Halcón Golondrina Abubilla Cigüeña Grulla Alondra Petirrojo Paloma Águila Pinzón Ibis Mirlo Canario Ruiseñor Quetzal Búho Perdiz Pelícano Gorrión Codorniz Tucán Colibrí Estornino Cisne Vencejo Charrán Zorzal Jilguero Martín_pescador Oropéndola Flamenco
codename = { $bird } de { $tint }

## Coming in
hand-join-another = Alguien más usa ya este dispositivo. Aquí se une usted como otra persona, con página propia.
hand-identification = La organización anfitriona quiere saber quién participa:
hand-chatham = Regla de Chatham House.
hand-chatham-means = Puede usarse lo que se dice, pero no decir quién lo dijo ni quién estuvo aquí.
hand-chatham-webcast = Una sesión que se transmite no puede regirse por ella: la regla solo se aplica entonces a lo que esta herramienta muestra y exporta. Si prefiere, escriba y la moderación lo lee sin su nombre.
hand-return = Ya estuve aquí
hand-return-words = Sus cuatro palabras
hand-return-means = En cualquiera de los seis idiomas, en mayúsculas o minúsculas. Si no las tiene, únase de nuevo.
hand-return-go = Volver a mi página
hand-return-unknown = Con estas cuatro palabras no vuelve nadie. Revíselas o únase de nuevo.
hand-return-not-words = No son cuatro palabras de nuestra lista. Revíselas una por una; el orden cuenta.
hand-page-old = Esta página llevaba demasiado tiempo abierta, o llegó aquí desde otra. Revise lo que pone y pulse de nuevo.
hand-said-back = Ha vuelto. Sus manos y preguntas están como las dejó.
hand-said-deleted = Se ha borrado todo lo suyo.
hand-erase-out = Usted salió de esta sesión, o la moderación se la cerró. Lo suyo sigue aquí; puede borrarlo.
hand-said-seat-not-free = Ya está dentro. Ese asiento está ocupado; diga a la moderación dónde se sienta.
hand-said-no-such-seat = Ya está dentro. Aquí no hay un asiento con ese número; diga a la moderación dónde se sienta.
hand-shown = ¿Dónde puede mostrarse este nombre?
hand-shown-room = En la pantalla de la sala y a los demás aquí
hand-shown-stream = En la transmisión en directo y su grabación
hand-shown-report = En el informe
hand-shown-means = Lo que no marque es un no. Puede cambiarlo hasta que se publique.
hand-join-more = Asiento, necesidades, grupo
hand-seat = Número de asiento, si ve alguno
hand-need = ¿Qué necesita para participar?
hand-need-readers = Solo lo ven las dos personas que moderan. Es lo primero que se borra.
hand-group-people = Si es un grupo, ¿cuántas personas hablan por esta página?
hand-group-means = De 2 a 10 000. Un grupo tiene una sola voz en la cola.
hand-group-wrong = No se ha perdido nada. Un grupo tiene de 2 a 10 000 personas; deje ese campo vacío si viene por su cuenta.
hand-sees = ¿Quién ve qué?
hand-sees-who = Quién
hand-sees-name = Su nombre
hand-sees-words = Lo que escriba
hand-sees-moderators = Las dos personas que moderan
hand-sees-moderators-name = sí, salvo que se una sin nombre
hand-sees-moderators-words = sí
hand-sees-room = La sala y los demás aquí
hand-sees-room-name = solo si lo marca
hand-sees-room-words = solo si la moderación lo pone en pantalla o lo lee
hand-sees-stream = La transmisión
hand-sees-stream-name = solo si lo marca y la moderación lo muestra
hand-sees-stream-words = solo si la moderación lo pone ahí o lo lee
hand-sees-report = El informe
hand-sees-report-name = solo si lo marca
hand-sees-report-words = sin su nombre
hand-check = Esta es la página correcta si el folleto o la organización anfitriona muestran las mismas cuatro palabras:
hand-join-tongue = Otro idioma, conservando lo que ha escrito
hand-slow = Un momento, por favor
hand-device-own = Esta página: { $name }
hand-device-others = También en este dispositivo:
hand-device = Compartir este dispositivo
hand-device-more = Otra persona de esta mesa usa este dispositivo
hand-device-full = Seis personas usan este dispositivo; no caben más.
hand-device-unnamed = Sin nombre
hand-device-called = le toca

## The own page
hand-others = { PLURAL($questions) ->
    [one] { $questions } pregunta de los demás para apoyar
   *[other] { $questions } preguntas de los demás para apoyar
}
hand-others-means = Las publicó la moderación. El apoyo se cuenta; nadie ve quién lo dio.
hand-others-more = { PLURAL($questions) ->
    [one] { $questions } más
   *[other] { $questions } más
}
hand-votes-none = Aún sin apoyo
hand-votes = { PLURAL($people) ->
    [one] La apoya { $people } persona
   *[other] La apoyan { $people } personas
}
hand-support = La apoyo
hand-unsupport = Apoyada · retirar
hand-own-question = Esta la hizo usted
hand-from-onsite = De la sala
hand-from-online = Del canal en línea
hand-from-panel = Del panel
hand-signals = Avisar a la moderación
hand-signals-means = Sus señales se cuentan, nunca con nombre; nunca van a la cola. Cada una se apaga sola a los dos minutos.
hand-signal-slower = Más despacio, por favor
hand-signal-interpretation = Falta la interpretación
hand-signal-cannot_hear = No oigo
hand-signal-on = activada · retirar
hand-me = Usted es { $name }
hand-me-unnamed = Está aquí sin nombre
hand-sees-codename = Las dos personas que moderan ven este seudónimo junto a sus manos y textos. Los demás solo lo ven donde usted lo permita.
hand-sees-named = Las dos personas que moderan ven su nombre junto a sus manos y textos. Los demás solo lo ven donde usted lo permita.
hand-sees-unnamed = La moderación lee lo que escriba y no ve ningún nombre. Sus textos no se guardan una vez leídos.
hand-group = { PLURAL($people) ->
    [one] Habla por { $people } persona.
   *[other] Habla por { $people } personas.
}
hand-turns-none = Aún no ha tenido la palabra.
hand-turns = { PLURAL($turns) ->
    [one] Ha tenido la palabra { $turns } vez.
   *[other] Ha tenido la palabra { $turns } veces.
}
hand-own-need = Qué necesita para participar
hand-need-means = Solo lo ve la moderación. Por ejemplo: subtítulos, más tiempo, un acceso sin escalones.
hand-need-drop = Retirarlo
hand-seat-yours = Ocupa el asiento { $seat }.
hand-seat-leave = Ya no me siento ahí
hand-own-seat = Su asiento
hand-seat-means = El número que lleva. Solo la moderación ve dónde se sienta.
hand-seat-take = Me siento ahí
hand-phrase = Cuatro palabras para volver
hand-phrase-means = Le traen de vuelta aquí en otro teléfono, o en un navegador que olvida.
hand-phrase-show = Ver cuatro palabras
hand-phrase-title = Sus cuatro palabras
hand-phrase-note = Anótelas ahora. Solo se muestran esta vez, y quien las tenga puede actuar como usted.
hand-phrase-how = Para volver, abra esta dirección en cualquier dispositivo, elija «{ $choice }» y escriba las palabras.
hand-phrase-new = Unas palabras nuevas sustituyen a estas; las antiguas ya no abren nada.
hand-phrase-once = Las palabras se mostraron una vez. Las que anotó siguen valiendo.
hand-phrase-again = Ver palabras nuevas
hand-erase = Borrar lo mío
hand-erase-title = ¿Borrar lo suyo?
hand-erase-goes = Lo que se borra: cómo se llama aquí, sus manos, sus preguntas y temas, lo que necesita, su asiento y su forma de volver.
hand-erase-stays = Lo que queda: que alguien estuvo aquí y cuánto tiempo habló alguien. Nada más. Lo que se dijo en voz alta o se mostró no puede retirarse.
hand-erase-final = Se hace de inmediato y no se puede deshacer.
hand-erase-yes = Borrar ahora
hand-watch = Vista grande
hand-watch-every = Cada { $seconds } s
hand-watch-says = Esta página se actualiza sola cada { $seconds } segundos.
hand-watch-stands = Esta página no se actualiza sola.
hand-watch-stop = Parar
hand-watch-act = Ir a la página con los botones
hand-forgotten = Se leyó y no se guardó, como usted eligió
hand-said-supported = Su apoyo cuenta.
hand-said-unsupported = Su apoyo se ha retirado.
hand-said-told = La moderación lo ve como un número.
hand-said-untold = Retirado.
hand-said-saved = Guardado.
hand-said-already = Ya está así.
hand-no-no_such_question = No ha cambiado nada. Ya no se puede apoyar esta pregunta.
hand-no-own_question = No ha cambiado nada. Esta la hizo usted; eso ya cuenta.
hand-no-no_such_seat = No ha cambiado nada. No hay ningún asiento con este número.
hand-no-seat_taken = No ha cambiado nada. Alguien se sienta ya ahí. La moderación puede ayudar.
hand-no-not_in_the_room = No ha cambiado nada. Los asientos son para quienes están en la sala.
hand-no-no_such_person = Aquí ya no queda nada suyo.
hand-no-in_the_program = No ha cambiado nada. El programa de la sesión le nombra; quien la organiza lo borra con la sesión.

## The line
hand-waits = Aún sin enviar
hand-take-back = Anular el envío
hand-saver = Ahorrar datos
hand-saver-means = La lista se mueve aquí cada diez segundos como máximo. Su turno se muestra enseguida.
