# The run of show, the end of the session, the time of the floor.

## In the strip
agenda-open = Programa completo
standing-in-full = Termina en el minuto { $time }, a las { $clock }. Tenemos la sala hasta el minuto { $hard }, a las { $at }.
offer-shorten = ¿Acortar { $what }?
offer-shorten-many = { PLURAL($n) ->
    [one] ¿Acortar { $n } segmento?
   *[other] ¿Acortar { $n } segmentos?
 }
offer-lengthen = ¿Más para { $what }?
offer-lengthen-many = { PLURAL($n) ->
    [one] ¿Más para { $n } segmento?
   *[other] ¿Más para { $n } segmentos?
 }
offer-shortfall = ¿Qué se omite?
offer-slack = ¿Dejar la palabra abierta?
offer-too-late = ¿Qué se puede hacer?
offer-too-early = Vea el final
run-between = Entre dos segmentos
rebudget-open = Repartir el tiempo restante
segment-is-done = terminado
segment-is-now = en curso
segment-is-skipped = omitido
clock-segment = Segmento
clock-session = Sesión

## The pane
agenda-title = Programa
agenda-why = Nada cambia solo. Lo que cambie aquí lo ven ambos puestos; se puede deshacer.
agenda-keys = Las flechas recorren las filas; con Shift mueven lo que está por venir.
end-hard = Tenemos la sala hasta el minuto { $time }, a las { $clock }.
end-length = Previsto: { $time }.
end-plan = Según el programa
end-plan-why = Cada segmento dura lo que tiene ahora.
end-adapted = Si se reparte
end-adapted-why = Se toma lo propuesto; el cierre conserva su tiempo.
end-pace = Al ritmo actual
end-pace-why = Hasta ahora los segmentos ocuparon { $n } de lo previsto, y así seguiría.
end-as-planned = Terminar a las { $time }, como estaba previsto
th-segment = Segmento
th-planned = Previsto
th-actual = Real
th-projected = Empieza hacia
th-length = Duración
th-drift = Desfase
th-before = Ahora
th-after = En su lugar
segment-panel = panel { $what }
segment-floor = { $time } por turno
segment-fixed = fijo
segment-bounds = de { $min } a { $max }
segment-hard-start = no antes de su hora
minutes-more = +{ $n } min
minutes-less = −{ $n } min

## Deeds
deed-segment-begin = Empezar ya
deed-segment-end = Terminar
deed-segment-less-1 = Un minuto menos
deed-segment-more-1 = Un minuto más
deed-segment-more-2 = Dos minutos más
deed-segment-more-5 = Cinco minutos más
deed-segment-up = Subir
deed-segment-down = Bajar
deed-segment-skip = Omitir
deed-segment-take-in = Volver a incluir
deed-segment-began = Empezó antes
deed-segment-stretch = Otra duración
deed-end-set = Cambiar el final
deed-end-usual = Final habitual
deed-end-as-planned = Terminar según lo previsto
deed-rebudget = Aplicar
deed-set-slot = Fijar el límite
deed-lever-floor = Límite más corto por turno
deed-lever-panel = Segundas intervenciones más cortas
deed-write-instead = Invitar a escribir
deed-extra-time = Tiempo adicional
to-segment-begin = Empezar { $what } ya
to-segment-end = Terminar { $what }
to-segment-less-1 = { $what }: un minuto menos
to-segment-more-1 = { $what }: un minuto más
to-segment-more-2 = { $what }: dos minutos más
to-segment-more-5 = { $what }: cinco minutos más
to-segment-up = Mover { $what } antes en el programa
to-segment-down = Mover { $what } después en el programa
to-segment-skip = Omitir { $what }
to-segment-take-in = Volver a incluir { $what }
to-segment-began = { $what } empezó antes
to-extra-time = Tiempo adicional para { $what }
ask-segment-began = ¿Cuánto antes empezó este segmento?
ask-end = ¿Hasta cuándo tenemos la sala?
ask-extra-time = ¿Cuánto tiempo más para cada turno de esta persona? Solo lo ven los puestos.
length-own = Minutos y segundos
length-wrong = Minutos y segundos, por ejemplo 2:30; como máximo { $max }.
length-none = Ninguno
length-set = Fijar
clock-own = Hora del reloj
clock-is-minute = Son { $time } desde el inicio.
clock-wrong = Una hora que aún no ha llegado, por ejemplo 15:30.

## Other lengths
rebudget-title = Repartir el tiempo restante
rebudget-why = Una propuesta: mírela, cámbiela y aplíquela. El cierre nunca se recorta.
rebudget-none = Ahora no hace falta repartir nada.
rebudget-changed = Entretanto cambiaron las duraciones. Esta es la propuesta tal como queda ahora.
rebudget-too-late = Más de un cuarto de hora de retraso: acortar segmentos no lo arregla. Omita algo o pida la sala por más tiempo.
rebudget-too-early = Sobra más de un cuarto de hora. No hace falta repartir nada.
rebudget-length = { $what }: duración, de { $min } a { $max }
rebudget-less = { $what }: 30 segundos menos
rebudget-more = { $what }: 30 segundos más
rebudget-one = Tomarlo todo de
rebudget-all = todos los segmentos, según su duración
rebudget-total-less = En total, { $time } menos
rebudget-total-more = En total, { $time } más
rebudget-rest-none = Así termina a tiempo.
rebudget-rest-late = Aún { $time } de retraso
rebudget-rest-early = Aún { $time } de adelanto
rebudget-drop = Lo que se podría omitir
rebudget-shortfall = Aun así faltan { $time }. Lo que se podría omitir:
rebudget-slack = Aun así sobran { $time }; la palabra puede seguir abierta más tiempo.
rebudget-open-longer = { $what }: { $time } más
lever-panel = Segundas intervenciones de { $n } s en vez de { $before }
lever-panel-gain = libera { $time }
lever-floor = Límite por turno de { $n } s en vez de { $before }
lever-floor-gain = las mismas voces ocupan { $time } menos
lever-do = Fijar en { $n } s

## The time of the floor
slots-wait = { PLURAL($n) ->
    [one] { $n } en espera,
   *[other] { $n } en espera,
 }
slots-head = quedan { $left } · { $time } por turno
slots-head-none = quedan { $left }
slots-line = { PLURAL($n) ->
    [one] { $n } en espera · quedan { $left } · { $time } por turno
   *[other] { $n } en espera · quedan { $left } · { $time } por turno
 }
slots-carry = Pasan a { $what }.
slots-no-later = Después no hay más tiempo de palabra.
set-slot = Límite { $time }
put-away = Ocultar
last-call-in = Última llamada en { $time }
last-call = Última llamada
last-call-why = A una mano más no le llegaría el turno.
close-warned = Cerrar con aviso
due-minute = min { $n }
due-about = hacia { $time }
due-maybe-not = quizá no
due-unreached = Quizá no le llegue el turno; puede escribirse y queda en el acta.
due-in-full = Hacia el minuto { $minute }, a las { $time }
due-with-range = Hacia el minuto { $minute }, a las { $time }; entre { $from } y { $to }
place-and-minute = n.º { $place } · min { $n }
place-maybe-not = n.º { $place } · quizá no
extra-short = { $time } adicional
extra-why = Tiempo adicional, visible solo en los puestos
turn-grace = Agotado, con margen

## The panel
panel-times = Tiempo del panel
panel-left = quedan { $time } de { $planned }
panel-over = { $time } más de { $planned }
panel-ready = todo listo
panel-not-ready = aún no
th-ready = Todo listo

## The panel opens its segment
panel-first = Primero el panel: { $who }, { $time }
give-input = Dar la palabra a { $who }
