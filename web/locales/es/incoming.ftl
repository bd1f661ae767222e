## Questions from elsewhere: pasted, dropped, picked or fed
incoming-title = De otro sitio
incoming-from-clipboard = Texto pegado
incoming-waiting = { PLURAL($n) ->
    [one] { $n } más después
   *[other] { $n } más después
}
incoming-reading = Leyendo…
incoming-nothing-taken = No ha entrado nada.
incoming-cards = Mensajes encontrados
incoming-nothing-new = Nada nuevo.
incoming-only-changes = No hay mensajes nuevos; algunos conocidos han cambiado en su origen.
incoming-new = { PLURAL($n) ->
    [one] { $n } nuevo
   *[other] { $n } nuevos
}
incoming-known = { PLURAL($n) ->
    [one] { $n } ya conocido
   *[other] { $n } ya conocidos
}
incoming-changed = { PLURAL($n) ->
    [one] { $n } cambiado en su origen
   *[other] { $n } cambiados en su origen
}
incoming-private = { PLURAL($n) ->
    [one] { $n } mensaje privado excluido
   *[other] { $n } mensajes privados excluidos
}
incoming-skipped = { PLURAL($n) ->
    [one] { $n } línea sin mensaje
   *[other] { $n } líneas sin mensaje
}
incoming-unread = { PLURAL($n) ->
    [one] { $n } línea no entendida (línea { $which })
   *[other] { $n } líneas no entendidas (líneas { $which })
}
incoming-broken = ilegible después de la línea { $n }
incoming-bad-bytes = algunas letras están dañadas
incoming-too-large = Es demasiado grande: se leen { $n } MB como máximo.
incoming-too-many-lines = Demasiadas líneas: se leen { $n } como máximo a la vez.
incoming-unreachable = Sin conexión con el servidor. No se pierde nada; inténtelo de nuevo.
incoming-no-words = Las imágenes, el sonido y el vídeo no contienen texto.
incoming-host-not-allowed = El operador no ha permitido la conexión con ese servidor. Se permite con { $option } al iniciar el programa.
incoming-failed = El servidor no ha podido leer esto.
incoming-came = { PLURAL($n) ->
    [one] Ha entrado { $n } pregunta
   *[other] Han entrado { $n } preguntas
}
incoming-followed = { PLURAL($n) ->
    [one] { $n } mensaje conocido sigue a su origen
   *[other] { $n } mensajes conocidos siguen a su origen
}
incoming-taking = { $done } de { $of } han entrado
incoming-waits = Sin conexión. { $done } de { $of } han entrado; el resto seguirá por sí solo.
incoming-progress = Cuánto ha entrado
incoming-halted = { $done } han entrado, { $left } no.
incoming-halt = Parar
incoming-go-on = Continuar
incoming-questions-only = Solo preguntas
incoming-at-once = Aceptar al pegar
incoming-skip = Omitir este
incoming-accept = { PLURAL($n) ->
    [one] Incorporar { $n }
   *[other] Incorporar { $n }
}
incoming-accept-changes = Incorporar los cambios
incoming-accept-private = { PLURAL($n) ->
    [one] Contar { $n } mensaje privado
   *[other] Contar { $n } mensajes privados
}
incoming-none = Excluir todo
incoming-all = Tomar todo
incoming-comments-out = { PLURAL($n) ->
    [one] { $n } comentario excluido
   *[other] { $n } comentarios excluidos
}
incoming-leave-out = Excluir
incoming-join = Unir con el anterior
incoming-edit = Editar
incoming-first-shown = Se muestran los primeros { $n } de { $all }; entra todo lo elegido.
incoming-show-more = Mostrar más
incoming-sender = remitente { $n }
incoming-question = pregunta
incoming-comment = comentario
incoming-votes = { PLURAL($n) ->
    [one] voto
   *[other] votos
 }
incoming-held = retenida
incoming-reply = respuesta
incoming-cut = acortado
incoming-edited = editado aquí
incoming-unsure = revisar
incoming-goes-on = continúa
incoming-save = Listo
incoming-drop = Suéltelo para la bandeja
incoming-read-as = Leer como
incoming-day-order = Qué significa 3/4
incoming-choose = elegir
incoming-day-month = el tres de abril
incoming-month-day = el cuatro de marzo
incoming-is-group = ¿Es el chat de un grupo? Un chat entre dos es privado; nada de él entra.
incoming-group-yes = Un grupo
incoming-group-no = Entre dos
incoming-columns = Qué contiene cada columna, contando desde 1
incoming-column-body = Palabras
incoming-column-name = Nombre
incoming-column-time = Hora
incoming-column-recipient = A quién
incoming-column-private = Privado
incoming-column-votes = Votos
incoming-column-lang = Idioma
incoming-column-id = Número propio
incoming-column-email = Dirección
incoming-column-answer = Respuesta
incoming-columns-right = Son correctas
incoming-as-zoom-chat = Chat de Zoom guardado
incoming-as-zoom-clipboard = Chat de Zoom copiado
incoming-as-zoom-qa-clipboard = Preguntas de Zoom copiadas
incoming-as-zoom-qa-report = Informe de preguntas de Zoom
incoming-as-zoom-qa-json = Preguntas de Zoom en JSON
incoming-as-zoom-webhook = Evento de Zoom
incoming-as-webex = Chat de Webex
incoming-as-webex-qa-json = Preguntas de Webex en JSON
incoming-as-mastodon = Mastodon
incoming-as-youtube = YouTube
incoming-as-matrix = Matrix
incoming-as-telegram = Telegram
incoming-as-whatsapp = WhatsApp
incoming-as-bluesky = Bluesky
incoming-as-social-stream = Relé de emisión
incoming-as-table = Tabla (CSV, TSV)
incoming-as-objects = JSON, un objeto por línea
incoming-as-canonical = Nuestra propia exportación
incoming-as-plain = Texto simple, una tarjeta por párrafo

## The pane of the ways in
ways-title = Vías de entrada
ways-why = Lo preguntado en otros sitios llega a la bandeja por cualquiera de estas vías. Los mensajes privados se descartan antes de mostrar o guardar nada.
ways-by-hand = A mano
ways-by-hand-why = Pegue en cualquier lugar de esta página sin ningún campo activo, arrastre a ella un texto o un archivo, o elija un archivo. Lo mismo dos veces no añade nada.
ways-from-zoom-chat = Chat de Zoom
ways-zoom-chat-how = En el chat elija «Más» y luego «Guardar chat», y suelte aquí el archivo. O seleccione todo el chat, cópielo y péguelo aquí: solo queda lo nuevo.
ways-from-zoom-qa = Preguntas de Zoom
ways-zoom-qa-how = Copie las preguntas de la ventana de preguntas y péguelas aquí. Tras un seminario web, suelte aquí el informe en CSV.
ways-from-webex = Webex
ways-webex-how = Seleccione los mensajes del chat o las preguntas del panel, cópielos y péguelos aquí. Lo que no se entienda será tarjetas simples.
ways-from-whatsapp = WhatsApp
ways-whatsapp-how = En el grupo elija «Más», «Exportar chat», sin archivos, y suelte aquí el .txt. Se le preguntará si es un grupo; un chat entre dos queda fuera.
ways-from-telegram = Telegram
ways-telegram-how = En la aplicación de escritorio elija «Exportar historial», en JSON, y suelte aquí el archivo. Los chats entre dos se excluyen.
ways-from-matrix = Matrix
ways-matrix-how = En la aplicación web abra la información de la sala, «Exportar chat», en JSON, y suelte aquí el archivo.
ways-from-table = Una tabla
ways-table-how = CSV o TSV con una columna de textos, como las respuestas de un formulario. Las columnas se adivinan, se muestran y se pueden corregir.
ways-from-other = Cualquier otra cosa
ways-other-how = Copie y pegue: cada párrafo será una tarjeta. Indique de dónde viene en «Origen». O escríbalo: tecla Q.
ways-script = Una clave para programas
ways-script-why = El programa que la tenga puede incorporar mensajes, y no puede hacer ni ver nada más.
ways-script-once = Cópiela ahora: solo se muestra esta vez.
ways-script-is = Hay una clave en uso.
ways-script-none = No hay ninguna clave.
ways-script-make = Crear una clave
ways-script-renew = Crear otra; la anterior deja de valer
ways-script-revoke = Anular la clave
ways-copy-line = Copiar la línea
ways-copy-token = Copiar la clave
ways-copy-address = Copiar la dirección
ways-zoom = Eventos de Zoom
ways-zoom-why = Requiere una aplicación del titular de la cuenta de Zoom: suscríbala a los mensajes de chat de seminarios, dele esta dirección y escriba abajo su clave secreta.
ways-zoom-https = Zoom solo envía a direcciones HTTPS.
ways-zoom-is = La clave está puesta: los eventos firmados entran por sí solos.
ways-zoom-none = Sin configurar.
ways-zoom-secret = Clave secreta de la aplicación
ways-set = Guardar
ways-replace = Reemplazar
ways-remove = Quitar
ways-listen = Escuchar
ways-key-wrong = Una clave no lleva espacios y tiene 256 caracteres como máximo.
ways-mastodon-why = Las publicaciones públicas con una etiqueta entran como tarjetas retenidas mientras dura la sesión.
ways-mastodon-is = { $tag } en { $server }:
ways-mastodon-none = No se escucha ninguna etiqueta.
ways-mastodon-server = Servidor
ways-mastodon-tag = Etiqueta
ways-mastodon-token = Clave (opcional: más rápido)
ways-mastodon-token-kept = Clave (hay una guardada)
ways-tag-wrong = Una etiqueta es una palabra de letras, cifras y _; una clave no lleva espacios.
ways-fare-off = no está en marcha.
ways-fare-connecting = conectando.
ways-fare-live = en directo, al instante.
ways-fare-polling = en directo, preguntando cada poco.
ways-fare-retrying = { PLURAL($n) ->
    [one] { $why } De nuevo en { $n } segundo.
   *[other] { $why } De nuevo en { $n } segundos.
}
ways-fare-stopped = { $why } Espera un cambio.
ways-fare-not-allowed = El operador no permite la conexión.
ways-fare-unauthorized = El servidor pide una clave, u otra.
ways-fare-no-such-tag = El servidor no conoce la etiqueta; quizá nadie la ha usado aún.
ways-fare-unreachable = No se puede llegar al servidor.
ways-fare-timed-out = El servidor no respondió a tiempo.
ways-fare-rate-limited = El servidor pide esperar.
ways-fare-redirected = El servidor remite a otro sitio; no vamos allí.
ways-fare-silent = El servidor no dio señales de vida.
ways-fare-cut-off = La conexión se cortó.
ways-fare-server-error = El servidor falló.
ways-fare-other = El servidor respondió de un modo que no se entiende.
