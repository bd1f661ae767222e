# The run of show, the end of the session, the time of the floor.

## In the strip
agenda-open = Вся программа
standing-in-full = Конец на { $time }, по часам { $clock }. Зал наш до { $hard }, { $at }.
offer-shorten = Сократить { $what }?
offer-shorten-many = { PLURAL($n) ->
    [one] Сократить { $n } часть?
    [few] Сократить { $n } части?
    [many] Сократить { $n } частей?
   *[other] Сократить { $n } части?
 }
offer-lengthen = Продлить { $what }?
offer-lengthen-many = { PLURAL($n) ->
    [one] Продлить { $n } часть?
    [few] Продлить { $n } части?
    [many] Продлить { $n } частей?
   *[other] Продлить { $n } части?
 }
offer-shortfall = Что опустить?
offer-slack = Дать ещё слово участникам?
offer-too-late = Что можно сделать?
offer-too-early = Посмотрите на конец
run-between = Между двумя частями
rebudget-open = Распределить оставшееся время
segment-is-done = окончена
segment-is-now = идёт
segment-is-skipped = опущена
clock-segment = Часть
clock-session = Сессия

## The pane
agenda-title = Программа
agenda-why = Само ничего не меняется. Что вы меняете здесь, видят оба пульта; это можно отменить.
agenda-keys = Стрелки ведут по строкам; с Shift они передвигают то, что впереди.
end-hard = Зал наш до { $time }, по часам { $clock }.
end-length = По плану { $time }.
end-plan = По программе
end-plan-why = Каждая часть занимает столько, сколько у неё сейчас.
end-adapted = Если распределить
end-adapted-why = Предложенное принято; закрытие сохраняет своё время.
end-pace = В нынешнем темпе
end-pace-why = Части до сих пор заняли { $n } плана, и так пойдёт дальше.
end-as-planned = Закончить в { $time } по плану
th-segment = Часть
th-planned = План
th-actual = Факт
th-projected = Начало около
th-length = Длина
th-drift = Сдвиг
th-before = Сейчас
th-after = Взамен
segment-panel = панель { $what }
segment-floor = участники по { $time }
segment-fixed = закреплена
segment-bounds = от { $min } до { $max }
segment-hard-start = не раньше своего времени
minutes-more = +{ $n } мин
minutes-less = −{ $n } мин

## Deeds
deed-segment-begin = Начать сейчас
deed-segment-end = Завершить
deed-segment-less-1 = На минуту меньше
deed-segment-more-1 = На минуту больше
deed-segment-more-2 = На две минуты больше
deed-segment-more-5 = На пять минут больше
deed-segment-up = Выше
deed-segment-down = Ниже
deed-segment-skip = Опустить
deed-segment-take-in = Вернуть
deed-segment-began = Началась раньше
deed-segment-stretch = Другая длина
deed-end-set = Изменить конец
deed-end-usual = Обычный конец
deed-end-as-planned = Закончить по плану
deed-rebudget = Применить
deed-set-slot = Задать лимит
deed-lever-floor = Меньший лимит для участников
deed-lever-panel = Короче вторые выступления
deed-write-instead = Пригласить писать
deed-extra-time = Доп. время
to-segment-begin = Начать сейчас: { $what }
to-segment-end = Завершить: { $what }
to-segment-less-1 = { $what }: на минуту меньше
to-segment-more-1 = { $what }: на минуту больше
to-segment-more-2 = { $what }: на две минуты больше
to-segment-more-5 = { $what }: на пять минут больше
to-segment-up = Раньше в программе: { $what }
to-segment-down = Позже в программе: { $what }
to-segment-skip = Опустить: { $what }
to-segment-take-in = Вернуть: { $what }
to-segment-began = Началась раньше: { $what }
to-extra-time = Дополнительное время: { $what }
ask-segment-began = Насколько раньше началась эта часть?
ask-end = До какого времени зал наш?
ask-extra-time = Насколько больше времени на каждое выступление этого человека? Это видят только пульты.
length-own = Минуты и секунды
length-wrong = Минуты и секунды, например 2:30; не больше { $max }.
length-none = Нет
length-set = Задать
clock-own = По часам
clock-is-minute = Это { $time } после начала.
clock-wrong = Время, которое ещё впереди, например 15:30.

## Other lengths
rebudget-title = Распределить оставшееся время
rebudget-why = Это предложение: посмотрите, измените, затем примените. Закрытие не сокращается никогда.
rebudget-none = Сейчас распределять нечего.
rebudget-changed = Тем временем длину частей изменили. Вот предложение в нынешнем виде.
rebudget-too-late = Опоздание больше четверти часа: более короткие части этого не исправят. Опустите что-нибудь или попросите зал на дольше.
rebudget-too-early = В запасе больше четверти часа. Распределять ничего не нужно.
rebudget-length = { $what }: длина, от { $min } до { $max }
rebudget-less = { $what }: на 30 секунд меньше
rebudget-more = { $what }: на 30 секунд больше
rebudget-one = Взять всё из
rebudget-all = всех частей, по их длине
rebudget-total-less = Вместе на { $time } короче
rebudget-total-more = Вместе на { $time } длиннее
rebudget-rest-none = Тогда конец будет вовремя.
rebudget-rest-late = Всё ещё опоздание { $time }
rebudget-rest-early = Всё ещё опережение { $time }
rebudget-drop = Что можно опустить
rebudget-shortfall = Даже так не хватает { $time }. Что можно опустить:
rebudget-slack = Даже так остаётся { $time }; участникам можно дать слово на дольше.
rebudget-open-longer = { $what }: на { $time } дольше
lever-panel = Вторые выступления { $n } с вместо { $before }
lever-panel-gain = освобождает { $time }
lever-floor = Лимит для участников { $n } с вместо { $before }
lever-floor-gain = те же голоса займут на { $time } меньше
lever-do = Задать { $n } с

## The time of the floor
slots-wait = { PLURAL($n) ->
    [one] ждёт { $n },
    [few] ждут { $n },
    [many] ждут { $n },
   *[other] ждут { $n },
 }
slots-head = осталось { $left } · по { $time }
slots-head-none = осталось { $left }
slots-line = { PLURAL($n) ->
    [one] ждёт { $n } · осталось { $left } · по { $time }
    [few] ждут { $n } · осталось { $left } · по { $time }
    [many] ждут { $n } · осталось { $left } · по { $time }
   *[other] ждут { $n } · осталось { $left } · по { $time }
 }
slots-carry = Они переходят в часть { $what }.
slots-no-later = Позже слова участникам не дают.
set-slot = Лимит { $time }
put-away = Убрать
last-call-in = Закрывать через { $time }
last-call = Пора закрывать
last-call-why = До ещё одной руки очередь не дойдёт.
close-warned = Закрыть с предупреждением
due-minute = мин { $n }
due-about = около { $time }
due-maybe-not = может не дойти
due-unreached = Очередь может не дойти; можно написать, и текст попадёт в протокол.
due-in-full = Около { $minute }-й минуты, по часам { $time }
due-with-range = Около { $minute }-й минуты, по часам { $time }; между { $from } и { $to }
place-and-minute = № { $place } · мин { $n }
place-maybe-not = № { $place } · может не дойти
extra-short = доп. { $time }
extra-why = Дополнительное время, видно только пультам
turn-grace = Сверх, допустимо

## The panel
panel-times = Время панели
panel-left = осталось { $time } из { $planned }
panel-over = на { $time } больше { $planned }
panel-ready = готово
panel-not-ready = ещё нет
th-ready = Готовность

## The panel opens its segment
panel-first = Сначала панель: { $who }, { $time }
give-input = Дать слово: { $who }
