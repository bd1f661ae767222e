# The room: its table, rounds, shares and rules.

## The map
seat-map = Места вокруг стола
seat-map-how = Стрелки ведут вдоль стола; Enter открывает возможные действия.
seat-number = Место { $n }
second-row = второй ряд
seat-free = свободно
seat-named = под своим именем
seat-hand = рука поднята
seat-next = далее
seat-speaks = выступает
seat-heard = выступление было
seat-muted = руки не принимаются
comma = {", "}
legend-hand = Рука поднята
legend-next = Далее
legend-speaks = Выступает
legend-heard = Выступали
legend-named = Под именем
legend-free = Свободно
middle-room = { PLURAL($n) ->
    [one] { $n } в зале
    [few] { $n } в зале
    [many] { $n } в зале
   *[other] { $n } в зале
 }
middle-online = { PLURAL($n) ->
    [one] { $n } онлайн
    [few] { $n } онлайн
    [many] { $n } онлайн
   *[other] { $n } онлайн
 }
middle-online-hubs = { PLURAL($n) ->
    [one] { $n } онлайн
    [few] { $n } онлайн
    [many] { $n } онлайн
   *[other] { $n } онлайн
 }, { PLURAL($hubs) ->
    [one] { $hubs } хаб
    [few] { $hubs } хаба
    [many] { $hubs } хабов
   *[other] { $hubs } хаба
 }
open-end = Здесь, но без места
tiles-more = { PLURAL($n) ->
    [one] ещё { $n }
    [few] ещё { $n }
    [many] ещё { $n }
   *[other] ещё { $n }
 }
tiles-more-hands = { PLURAL($n) ->
    [one] +{ $n } рука
    [few] +{ $n } руки
    [many] +{ $n } рук
   *[other] +{ $n } руки
 }
everyone = Все, кто здесь
everyone-found = Что найдено
nobody-found = С таким именем никого нет. Enter поднимет руку за нового человека.
room-menu = Зал
no-table = Стола пока нет.
no-table-why = Когда места расставлены, рука поднимается одним касанием.
lay-out = Расставить места
edit-seats = Изменить места
show-everyone = Показать всех
start-round-menu = Пройти по кругу
show-fairness = Цифры в таблице
show-settings = Правила сессии
show-diagnostics = Часы и связь этой страницы

## Deeds at a seat
deed-give-floor = Дать слово
deed-rename-person = Имя
deed-name-seat = Назвать, кто здесь сидит
deed-seat-person = Посадить сюда
deed-label-seat = Подписать место
deed-note-seat = Заметка
deed-free-seat = Освободить место
deed-call-hand = Вызвать
deed-lay-table = Сохранить места
ask-rename = Какое имя?
ask-name-seat = Кто здесь сидит?
ask-seat-person = Кто сюда садится?
ask-label-seat = Как называется это место? Пустое поле убирает подпись.
ask-note-seat = Заметка для обоих модераторов. Пустое поле убирает её.

## Laying out
seats-title = Стол
seats-why = Лево и право — как на этой схеме. Кто сидит на месте, остаётся на нём.
preset = Начать с
preset-u24 = П, 24
preset-u36 = П, 36
preset-u60 = П, 60
preset-square = Квадрат, 30
preset-classroom = Ряды, 40
side-left = Слева
side-head = Во главе
side-right = Справа
row-1 = У стола
row-2 = Второй ряд
seats-of = { $row }, { $side }
fewer = Меньше
more-seats = Больше
seats-count = { PLURAL($n) ->
    [one] { $n } место
    [few] { $n } места
    [many] { $n } мест
   *[other] { $n } места
 }
seats-gone = { PLURAL($n) ->
    [one] { $n } человек теряет место.
    [few] { $n } человека теряют места.
    [many] { $n } человек теряют места.
   *[other] { $n } человека теряют места.
 }
numbering = Номера
number-start = С
number-from-left = Слева
number-from-right = Справа
number-per-side = Каждой стороне своя сотня
number-again = Номера заново
seat-chosen = Место
seat-chosen-none = Выберите место на схеме, чтобы изменить номер или подпись.
seat-own-number = Номер
seat-own-label = Подпись
seat-moves = Переместить
seat-move-on = Вдоль стола
seat-move-back = Обратно
numbers-doubled = { PLURAL($n) ->
    [one] Повторяется { $n } номер.
    [few] Повторяются { $n } номера.
    [many] Повторяются { $n } номеров.
   *[other] Повторяются { $n } номера.
 }
seats-stale = Тем временем стол изменили на другом пульте. Ваша расстановка всё ещё здесь.
seats-theirs = Взять их вариант
seats-mine = Сохранить мой поверх
seats-save = Сохранить
no-line-now = У этого пульта нет связи; сейчас ничего не сохранить.
saving = Сохраняется

## A round
round = Круг по столу
round-short = Круг
round-why = Все, кто сидит на местах или сам говорит онлайн, получают руку, по очереди вдоль стола. Кто пропускает, выступает последним.
round-from = Начало
round-from-first = с первого места
round-way = Направление
round-way-on = Слева направо
round-way-back = Справа налево
round-limit = Лимит, в секундах
round-limit-usual = обычный
round-start = Начать круг
round-left = { PLURAL($n) ->
    [one] осталось { $n } из { $people }
    [few] осталось { $n } из { $people }
    [many] осталось { $n } из { $people }
   *[other] осталось { $n } из { $people }
 }
round-done = Слово дали всем.
deed-start-round = Начать круг
deed-pass-round = Пропустить
deed-end-round = Завершить круг
round-limit-each = по { $time }

## Balance
fair-short = { $channel }: меньше 60 % своей доли, а { PLURAL($n) ->
    [one] ждёт { $n } человек
    [few] ждут { $n } человека
    [many] ждут { $n } человек
   *[other] ждут { $n } человека
 }, самое долгое — с { $since }.
fact-first-waiting = ждут впервые
fact-evenness = ровность
fact-wait = дольше всего ждут
fact-panel-share = панель
fairness-title = Баланс выступлений
fairness-why = Доли завершённых выступлений участников. Равная доля отмечена; канал обделён, если у него меньше 60 % этой доли, а там кто-то ждёт.
as-table = Таблицей
th-channel = Канал
th-turns = Выступления
th-time = Время
th-share = Доля
th-waiting = Ждут
th-first = Впервые
th-oldest = Дольше всего ждут
th-all = Участники
th-panel = Панель
chart-shares = Время участников по каналам
chart-panel = Панель и участники
chart-heard = Кто уже выступал и кто ещё нет
heard-count = { PLURAL($n) ->
    [one] выступило: { $n }
    [few] выступило: { $n }
    [many] выступило: { $n }
   *[other] выступило: { $n }
 }
unheard-count = { PLURAL($n) ->
    [one] ещё нет: { $n }
    [few] ещё нет: { $n }
    [many] ещё нет: { $n }
   *[other] ещё нет: { $n }
 }
evenness-lanes = Ровность каналов
evenness-people = Ровность среди выступавших
evenness-why = Индекс Джайна: 1 — совсем ровно.
budgets = Время групп
th-group = Группа
th-given = Дано
th-used = Ушло
th-rest = Осталось
budgets-none = Своего времени нет ни у одной группы. Его дают в правилах сессии.
budget-more = + { $time } всем
deed-add-budget = Больше времени группам
deed-change-settings = Изменить правила

## Rules
settings-title = Правила сессии
settings-why = Изменения действуют с этого момента; у идущих выступлений лимит прежний.
policy = Кого предлагать далее
policy-equal-voice = Равный голос
policy-equal-voice-why = Сначала те, кто выступает впервые; зал и онлайн чередуются; затем по времени ожидания.
policy-arrival = По порядку
policy-arrival-why = Кто раньше поднял руку.
policy-least-time = Меньше времени
policy-least-time-why = Кто до сих пор говорил меньше всех.
policy-round = Круг
policy-round-why = Вдоль стола от последнего выступления, затем онлайн.
limits = Лимиты, в секундах
limit-floor-ms = Рука
limit-hub-ms = Хаб
limit-panel-first-ms = Панель, первое выступление
limit-panel-ms = Панель, следующее выступление
limit-reply-ms = Ответ панели
limit-right-of-reply-ms = Право на ответ
limit-point-of-order-ms = По порядку ведения
limit-interposed-question-ms = Вопрос выступающему
limit-short-intervention-ms = Реплика
limit-direct-reply-ms = Прямой ответ
limit-extension-ms = Сколько добавляет «+30 с»
limit-closing-ms = Предупреждение о закрытии списка
limit-stream-delay-ms = Онлайн-канал открыт дольше на
counts = Количество
count-points-of-order-per-person = По порядку ведения, на человека
count-hands-per-kind = Рук одного вида на человека
count-point-ranks = Ступени срочности, порядок ведения
rule-starts-at-once = Вызов сразу начинает выступление
rule-ends-at-zero = На нуле выступление завершается само
budget-of = Секунды: { $group }
budgets-why = С группы списываются выступления её панелистов и участников.
budget-new = Ещё одна группа
budget-add = Добавить
budget-remove = Убрать: { $group }
settings-save-none = Изменений нет
settings-save = { PLURAL($n) ->
    [one] Сохранить { $n } изменение
    [few] Сохранить { $n } изменения
    [many] Сохранить { $n } изменений
   *[other] Сохранить { $n } изменения
 }
settings-stale = Тем временем правила изменили на другом пульте. Ваши изменения всё ещё здесь; сохранение наложит их поверх.
settings-range = { $what }: от { $min } до { $max }.
setting-budgets = Время группы

## Tabs on narrow screens
tabs = Разделы пульта
tab-inbox = Входящие
tab-room = Зал
tab-line = Лента
give-panel-input = Дать слово панели
give-panel-reply = Дать слово для ответа
tab-new = { PLURAL($n) ->
    [one] { $n } новое
    [few] { $n } новых
    [many] { $n } новых
   *[other] { $n } нового
 }
deed-set-group = Группа
ask-group = С какой группы списывать это время?
group-none = Без группы

## Ranks of points of order
rank = Срочность
deed-change-rank = Изменить срочность
to-change-rank = Изменить срочность: { $what }
ask-rank = Насколько срочно это замечание по порядку ведения?

## A person's card, and what people need
about-person = О человеке: { $who }
person-card = Об этом человеке
person-open = Об этом человеке
person-rename = Изменить имя
person-joined = здесь с { $time }
person-needs = Что нужно
person-needs-who = Это видят только модераторы. Исчезает, когда человек это отзывает.
person-named = Где может стоять имя
named-room = В зале
named-stream = В трансляции
named-report = В отчёте
named-yes = да
named-no = нет
named-as-named = Выступает под своим именем. На что нет согласия, то — «нет».
named-as-codename = Участвует под псевдонимом. На что нет согласия, то — «нет».
named-as-read-by-moderator = Просит, чтобы тексты зачитывал модератор и ничего не хранилось.
named-chatham = Действует правило Чатем-Хауса: никого не называют.
erased-why = Имя и все тексты удалены. Учтено только, что кто-то здесь был.
flag-need = что-то нужно
flag-need-more = Что-то нужно: прочитать что
flag-like = похожее имя
flag-like-more = Имя похоже на чужое: посмотреть, на чьё
flag-official = как у ведущих
flag-official-more = Имя звучит как у того, кто ведёт сессию: посмотреть почему
looks-like-why = Это имя похоже на то, которое называет сессия: { $who }. Здесь под ним вошли как участник: тёзка или кто-то, кто хочет сойти за это лицо.
looks-official-why = В этом имени есть «модератор», «хост» или «организатор». Здесь под ним вошли как участник.
needs-title = Что нужно людям
needs-why = Люди написали это сами, только для модераторов. Просмотрите до начала.
needs-none = Никто не написал, что нужно.
needs-look = Смотреть
needs-count = { PLURAL($n) ->
    [one] { $n } человеку что-то нужно
    [few] { $n } людям что-то нужно
    [many] { $n } людям что-то нужно
   *[other] { $n } людям что-то нужно
 }
