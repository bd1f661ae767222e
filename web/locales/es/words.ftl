# Words that every face shares. One word a thing, as in the glossary.

language = Idioma

channel-onsite = Sala
channel-online = En línea
channel-panel = Panel

kind-floor = mano
kind-interposed-question = pregunta
kind-short-intervention = comentario breve
kind-point-of-order = cuestión de orden
kind-direct-reply = réplica directa
kind-panel = panel
kind-reply = respuesta
kind-right-of-reply = derecho de respuesta
kind-break = receso

phase-normal = A tiempo
phase-warning = Concluya
phase-danger = Últimos segundos
phase-overtime = Tiempo excedido

via-phone = Teléfono
via-web-form = Formulario web
via-seat-tap = Desde el asiento
via-keyboard = Teclado
via-mic = Micrófono
via-paper = Papel
via-hub = Nodo
via-voice = Voz propia
via-zoom-chat = Chat de Zoom
via-zoom-qa = Preguntas de Zoom
via-zoom-voice = Zoom, voz propia
via-webex = Webex
via-slido = Slido
via-x = X
via-mastodon = Mastodon
via-youtube = YouTube
via-matrix = Matrix
via-telegram = Telegram
via-whatsapp = WhatsApp
via-bluesky = Bluesky
via-facebook = Facebook
via-email = Correo
via-csv = Archivo

role-onsite-moderator = moderación presencial
role-online-moderator = moderación en línea
role-rapporteur = relatoría
role-organizer = organización
role-panelist = panelista
role-participant = participante
role-stage = pantalla de la sala
role-overlay = rótulo
role-interpreter = interpretación
role-feed = fuente automática

hat-onsite = puesto presencial
hat-online = puesto en línea
hat-onsite-short = Pr
hat-online-short = Lí

live = Con conexión
not-live = Sin conexión desde hace { $time }
rehearsal = Ensayo { $rate }
first-time = Primera vez
next = Siguiente
paused = En pausa

## How right the clock is
diagnostics = Reloj y conexión de esta página
diagnostics-why = La hora verdadera no dista de la mostrada más de lo que dice el margen, que crece mientras no se recibe nada.
diagnostics-bound = Margen
diagnostics-no-bound = no se conoce antes de la primera respuesta
diagnostics-offset = El reloj del servidor adelanta
diagnostics-samples = Muestras
diagnostics-ages = la última, de hace { $newest } s; la primera, de hace { $oldest } s
diagnostics-trip = Última ida y vuelta
diagnostics-line = Conexión
diagnostics-live = Con conexión desde hace
diagnostics-down = Sin conexión desde hace
diagnostics-connecting = Conectando desde hace
diagnostics-closed = Cerrada desde hace
diagnostics-session = Tiempo de la sesión
diagnostics-lobby = no ha empezado
diagnostics-rate = Velocidad
diagnostics-build = Versión del servidor

## Who has the floor or is next, where no name may stand
who-onsite = Participante de la sala
who-online = Participante en línea
who-panel = Panelista
who-read = Pregunta, leída por la moderación
who-read-online = Pregunta en línea
who-break = Receso
who-group = { PLURAL($people) ->
    [one] Grupo de { $people }
   *[other] Grupo de { $people }
}

## Messages that a tap sends; each reader sees them in the own language
message-wrap-up = Vaya concluyendo, por favor
message-slower = Un poco más despacio, por favor
message-louder = Más alto, por favor
message-closer-to-mic = Más cerca del micrófono, por favor
message-you-are-next = El próximo turno es suyo
message-answer-please = Responda a la pregunta, por favor
message-last-questions = Últimas preguntas
message-write-instead = Queda poco tiempo: escriba su pregunta, por favor
message-short-break = Breve receso
message-back-soon = Volvemos enseguida
message-technical-problem = Un problema técnico. Lo estamos resolviendo.

## Seat codes, printed by the host and by the desk
codes-open = Imprimir códigos de asiento
codes-title = Códigos de asiento
codes-why = { $n } asientos en { $pages } páginas A4. Imprima a tamaño real y corte por las líneas discontinuas.
codes-print = Imprimir
codes-close = Cerrar
codes-page = Página { $n }
codes-seat = Asiento
codes-how = Escanee para participar desde este asiento, o abra:
codes-code = Código
codes-hint = Cada código abre la entrada y conoce su asiento. Imprima de nuevo cuando los asientos cambien de número o se renueve el código de acceso.
codes-save-first = Guarde primero: los códigos de asiento llevan los números guardados en la sesión.
