### Reading along: for interpreters, and for whoever reads aloud.

read-title = Leer a la par
read-connecting = Conectando
read-link-refused = Este enlace ya no es válido. Pida uno nuevo a la moderación.
read-link-again = Volvemos a intentarlo cada minuto.
read-link-missing = Abra esta página con su enlace. Lo tiene la moderación.
read-no-line = El servidor no responde. Seguimos intentándolo.
read-fault = Un momento, por favor
read-fault-means = Esta página empieza de nuevo en unos segundos.
read-offline = Puede que ya hable otra persona. Seguimos intentándolo.

## What stands there
read-now = Ahora
read-after = Después
read-answers = Responde a esta pregunta
read-no-words = Sin texto por adelantado: habla libremente
read-next-none = Aún no se ha llamado a nadie
read-nobody = Nadie tiene la palabra
read-silence = Un momento de silencio para pensar
read-lobby = Empezamos pronto
read-lobby-means = Lo que se leerá en voz alta aparece aquí antes de leerse.
read-ended = La sesión ha terminado
read-blank = La moderación ha vaciado las pantallas
read-blank-means = Los textos vuelven con las pantallas. Las señales de quienes escuchan se cuentan igualmente.
read-message = Mensaje para todos:
read-signs-none = Ninguna señal de quienes escuchan
read-said-now = Ahora: { $who }
read-said-next = Siguiente: { $who }

## This device
read-words = Texto mostrado
read-both = Ambos
read-original = Texto original
read-translation = Traducción
read-size = Tamaño del texto
read-smaller = Texto más pequeño
read-larger = Texto más grande
read-usual = Tamaño habitual
read-dark = Fondo oscuro
read-full = Pantalla completa
read-help = Teclas
read-close = Cerrar
read-key-words = Texto original, traducción o ambos
read-key-ground = Fondo claro u oscuro
read-keys = Las teclas sueltas funcionan
