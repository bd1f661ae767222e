# The host: sessions are made, prepared and handed out here.

## page
host-brand = Horseshoe
host-title = Сессии
skip-to-content = К содержанию
copied = Скопировано
copy-by-hand = Копирование здесь запрещено. Текст выделен: скопируйте его вручную.
keep-it = Оставить
again = Ещё раз
edit-undo = Отменить (Ctrl Z)
edit-redo = Повторить (Ctrl Shift Z)
save = Сохранить
create = Создать сессию
untitled = Сессия без названия
menu-empty = Здесь делать нечего
undeclared = Не указано

## door
door-title = Подготовить сессию
door-lede = У кого есть ключ хоста, тот создаёт сессии, готовит их и раздаёт ссылки на них.
door-key = Ключ хоста
door-kept = Ключ остаётся только в этой вкладке и забывается, когда её закрывают.
door-open = Открыть
door-close = Закрыть дверь
door-where = Ключ задали приложению при запуске, или оно само его тогда напечатало. Модераторы готовят свою сессию со своего пульта, ключ им не нужен.
door-check = Проверить это устройство

## refusals
no-empty-key = Сначала введите ключ хоста.
no-wrong-key = Это не ключ хоста. Ключи длинные: скопируйте его целиком, без пробелов по краям.
no-unreachable = Сервер не отвечает. Ничего не пропало; попробуйте снова чуть позже.
no-other = Сервер не смог этого сделать. Ничего не изменилось.
no-not-signed-in = Ключ хоста больше не открывает эту страницу. Введите его снова.
no-not-yours = Вашей роли такое не разрешено. Ничего не изменилось.
no-no-such-session = Этой сессии здесь нет. Возможно, её удалили.
no-nothing-here = Это приложение такого пока не умеет.
no-file-changed = В этот же миг сохраняет кто-то ещё. Здесь ничего не пропало; сохраните снова.
no-already-live = Сессия началась. Изменить можно только её сведения.
no-bad-file = В файле ещё не всё верно. Ничего не сохранено.
no-too-large = Файл слишком велик для сервера. Ничего не сохранено.
no-too-fast = Слишком много попыток за короткое время. Подождите несколько секунд.
no-not-stored = Сервер не смог это записать. Введённое вами всё ещё здесь.
no-stopping = Сервер останавливается. Введённое вами всё ещё здесь.
no-house-full = На сервере столько сессий, сколько он вмещает. Удалите одну из оконченных.
no-foreign-origin = Запрос пришёл не с того адреса, которого ждёт сервер. Откройте эту страницу с собственного адреса сервера.
no-no-such-link = Такой ссылки в этой сессии нет. Сначала сохраните людей, затем создайте ссылку.
no-rehearsals-full = { PLURAL($rehearsals_max) ->
    [one] Уже идёт { $rehearsals_max } репетиция, и больше нельзя. Сначала завершите одну.
    [few] Уже идут { $rehearsals_max } репетиции, и больше нельзя. Сначала завершите одну.
    [many] Уже идут { $rehearsals_max } репетиций, и больше нельзя. Сначала завершите одну.
   *[other] Уже идёт { $rehearsals_max } репетиции, и больше нельзя. Сначала завершите одну.
}
no-is-rehearsal = Это сама репетиция. Репетируйте сессию, с которой она скопирована.
no-not-a-rehearsal = Это не репетиция. Ничего не изменилось.
no-no-rehearsal = Репетиции этой сессии сейчас нет.
no-too-slow = Ответ шёл слишком долго. Ничего не пропало; попробуйте снова.

## said
said-undone = Отменено.
said-redone = Повторено.
said-saved = Сохранено.
said-merged = Сохранено вместе с тем, что тем временем изменили другие.
said-saved-links = Сохранено. { PLURAL($n) ->
    [one] Ссылка { $n } нового панелиста показана
    [few] Ссылки { $n } новых панелистов показаны
    [many] Ссылки { $n } новых панелистов показаны
   *[other] Ссылки { $n } нового панелиста показаны
} в этой вкладке, в разделе «Ссылки и сообщения».
said-created = Сессия создана. Её ссылки показаны сейчас.
said-deleted = Удалено: { $title }.
said-renewed = Новая ссылка: { $name }. Она показана сейчас.
said-revoked = Ссылка отозвана: { $name }.
said-rehearsing = Репетиция идёт.
said-rehearsed = Репетиция завершена.

## list
list-new = Новая сессия
list-search = Поиск по названию, номеру или коду
list-asking = Запрашиваем сессии у сервера.
list-empty = Сессий пока нет.
list-empty-means = «Новая сессия» начинается с шаблона или файла. Это занимает несколько минут, и до начала всё можно изменить.
list-none = По этому запросу сессий нет.
session-life-lobby = Готовится
session-life-live = Идёт
session-life-ended = Окончена
session-life-other = Закрыта
row-prepare = Подготовить
row-duplicate = Дублировать
row-keep = Скачать файл
row-delete = Удалить
row-more = Ещё: { $title }
row-rehearsal = Репетиция
row-no-date = Даты пока нет
row-nobody = Никто не подключён
row-desks = { PLURAL($desks) ->
    [one] { $desks } пульт
    [few] { $desks } пульта
    [many] { $desks } пультов
   *[other] { $desks } пульта
}
row-phones = { PLURAL($phones) ->
    [one] { $phones } телефон
    [few] { $phones } телефона
    [many] { $phones } телефонов
   *[other] { $phones } телефона
}
delete-title = Удалить: { $title }?
delete-loses-lobby = Подготовка сессии, все её ссылки и код сессии пропадут.
delete-loses-live = Сессия идёт. Всех отключит сразу; очередь, вопросы, протокол и отчёт пропадут.
delete-loses-ended = Протокол сессии, её вопросы, отчёт и принятые меры пропадут.
delete-loses-rehearsal = Репетиция завершится. Сессия, с которой она скопирована, останется.
delete-connected = { PLURAL($people) ->
    [one] Прямо сейчас подключено { $people } устройство.
    [few] Прямо сейчас подключены { $people } устройства.
    [many] Прямо сейчас подключены { $people } устройств.
   *[other] Прямо сейчас подключено { $people } устройства.
}
delete-final = Отменить это нельзя. Сначала скачайте файл, если он может ещё понадобиться.
delete-deed = Удалить навсегда

## choose
choose-title = Новая сессия
choose-lede = Начните с того, что ближе всего. До начала всё можно изменить.
choose-file = Или с файла сессии
choose-drop = Перетащите файл сюда
choose-pick = Выбрать файл
minutes-short = { $minutes } мин
template-round-table = Круглый стол
template-round-table-means = Все за одним столом. Короткое открытие, долгое обсуждение, закрытие.
template-panel = Панель
template-panel-means = Три выступления панели, затем слово участникам.
template-debate = Дебаты
template-debate-means = Две группы с одинаковым временем; далее предлагается тот, кто использовал меньше всего.
template-break-out = Работа в группах
template-break-out-means = Работа в трёх группах, короткий отчёт каждой, затем общее обсуждение.
template-ws430-means = Полный пример: IGF 2019 WS #430, три вопроса политики в трёх раундах, в конце — меры.
template-example-means = Полный пример, который можно изменить.
plan-opening = Открытие
plan-discussion = Обсуждение
plan-close = Закрытие
plan-inputs = Выступления панели
plan-floor = Вопросы и реплики
plan-statements = Вступительные заявления
plan-debate = Дебаты
plan-last-words = Заключительное слово
plan-groups = Работа в группах
plan-report = Отчёт: { $group }
group-for = За
group-against = Против
group-n = Группа { $n }
panelist-n = Панелист { $n }
file-too-large = Файл больше { $kilobytes } КБ. Ничего не перенесено.
file-not-json = Это не файл JSON. Ничего не перенесено.
file-not-a-session = Это не файл сессии: в нём не указан формат. Ничего не перенесено.
file-other-format = Формат этого файла — { $format }; у файла сессии — round-table-session/1. Ничего не перенесено.

## prepare
save-bar = Сохранение
rehearsal-file = Этот файл создаёт репетицию (×{ $rate }) вместо сессии.
rehearsal-file-not = Сделать сессией
row-take = Перенести из файла
file-taken = Перенесено из файла; отмена вернёт то, что здесь было.
parts = Разделы подготовки
part-details = Сведения
part-details-means = Что люди видят первым: на листовке, экране зала, телефонах и в своих сообщениях.
part-questions = Вопросы политики
part-questions-means = На что сессия должна ответить. К ним отсылают части, руки и выводы.
part-people = Люди
part-people-means = Выступающие, модераторы, докладчик и организаторы. Каждый получает собственную ссылку. Участников здесь не перечисляют никогда.
part-show = Программа
part-show-means = Сессия по частям. Начало и конец следуют из минут.
part-rules = Правила и лимиты
part-rules-means = Кого предлагать далее и сколько длятся выступления. Модераторы могут менять это во время сессии.
part-seats = Места
part-seats-means = Сколько мест на каждой стороне стола. Полный редактор, с именами и подписями, — на пульте.
part-links = Ссылки и сообщения
part-rehearsal = Репетиция
part-links-means = Ссылка даёт свою роль тому, у кого она есть, без пароля. Передавайте каждую лично.
part-rehearsal-means = Копия этой сессии, которую разыгрывают вымышленные люди. Оба пульта и экран зала работают как по-настоящему; самой сессии это никак не касается.
part-later = после создания
part-wrong = Здесь что-то не принято
session-asking = Запрашиваем сервер.
state-draft = Ещё не создана
state-unsaved = Не сохранено
state-saving = Сохраняется
state-saved = Сохранено
leave-unsaved = Ваши изменения не сохранены. Всё равно уйти?
changed-elsewhere = Вы и кто-то ещё изменили одно и то же: { $places }. Пока ничего не сохранено.
changed-take = Взять их вариант
changed-force = Сохранить мой
refused-at = Пока ничего не сохранено. { $part }, { $place }:
under-way = Сессия началась. Этот раздел здесь больше не изменить; с пульта — можно.
under-way-details = Сессия началась. Название, номер, время, место, Wi-Fi и адреса ещё можно изменить.
unknown-keys = { PLURAL($count) ->
    [one] Сохранено, но этому приложению неизвестно: { $keys }
    [few] Сохранено, но этому приложению неизвестно: { $keys }
    [many] Сохранено, но этому приложению неизвестно: { $keys }
   *[other] Сохранено, но этому приложению неизвестно: { $keys }
}

## reasons of a refusal
why-missing = Этого не хватает.
why-empty = Здесь пусто.
why-out-of-range = Нужно целое число от { $min } до { $max }.
why-too-long = Это длиннее { $max }.
why-plain-key = Только латинские буквы A–Z, цифры и дефисы.
why-one-of = Нужно одно из: { $words }.
why-nobody = Это не имя того, у кого здесь есть роль.
why-no-group = Это не группа этой сессии.
why-address = Нужен адрес, который начинается с https://.
why-moment = Нужен день со временем и поясом.
why-zone = Нужен часовой пояс, например Europe/Berlin.
why-twice = Одно и то же обозначение стоит дважды.
why-before-start = Конец раньше начала.
why-not-json = Это не JSON.
why-other = { $reason }

## details
details-when = Когда
details-where = Где и как попасть
details-how = Что говорят людям
field-title = Название
field-number = Номер
field-number-hint = Коротко, например WS #430. Виден на каждой странице.
field-length = Длительность
field-day = День
field-time = Время
field-zone = Часовой пояс
field-zone-hint = Например { $zone }. День и время — по этому месту.
field-zone-unknown = Такой пояс неизвестен. Выберите из списка.
field-place = Место
field-place-hint = Зал и здание, как написано на двери.
field-wifi = Имя Wi-Fi
field-wifi-password = Пароль Wi-Fi
field-wifi-hint = Виден модераторам и на листовке, для тех, кто в зале.
field-meeting = Адрес встречи
field-meeting-hint = Где слушают и говорят те, кто участвует издалека.
field-stream = Адрес трансляции
field-stream-hint = Где смотрят остальные.
field-languages = Языки
field-languages-hint = Коды через запятую, например en, ar, fr.
field-retention = Хранить после окончания
field-retention-hint = Затем люди, руки и тексты удаляются; отчёт остаётся ещё на время.
field-recording = Уведомление о записи
field-recording-hint = Кто записывает или транслирует. Показывается прежде, чем кто-либо начнёт вводить текст.
unit-minutes = мин
unit-min = мин
unit-seconds = с
unit-hours = ч

## questions
questions-empty = Вопросов политики пока нет.
questions-empty-means = Сессия может обойтись и без них; если они есть, их можно указать у частей и рук.
questions-add = Добавить вопрос политики
field-question-id = Краткое имя
field-question = Вопрос
field-clarified = Пояснённая формулировка
field-clarified-hint = Сам вопрос остаётся слово в слово; это стоит рядом.
move-up = Выше: { $name }
move-down = Ниже: { $name }
move-up-key = Выше (Alt ↑)
move-down-key = Ниже (Alt ↓)
remove = Убрать: { $name }
remove-short = Убрать

## people
people-empty = Ролей пока ни у кого нет.
people-empty-means = Ссылки ролей работают и без имён.
people-add = Добавить человека
people-others = { PLURAL($people) ->
    [one] В файле назван ещё { $people } человек, который просто участвует. Эта запись остаётся как есть.
    [few] В файле названы ещё { $people } человека, которые просто участвуют. Эти записи остаются как есть.
    [many] В файле названы ещё { $people } человек, которые просто участвуют. Эти записи остаются как есть.
   *[other] В файле названо ещё { $people } человека, которые просто участвуют. Эти записи остаются как есть.
}
person-unnamed = Имени пока нет
person-no-role = без роли
person-no-role-means = Без роли этот человек не получит ссылки.
field-name = Имя
field-affiliation = Организация
field-stakeholder = Группа заинтересованных сторон
field-region = Регион
field-language = Язык сообщения
field-language-any = Не указан (английский)
field-group = Группа
field-group-none = Нет
field-roles = Роли
stakeholder-government = Правительство
stakeholder-igo = Международная организация
stakeholder-civil-society = Гражданское общество
stakeholder-technical-community = Техническое сообщество
stakeholder-private-sector = Частный сектор
region-african = Африка
region-asia-pacific = Азия и Тихий океан
region-eastern-european = Восточная Европа
region-grulac = Латинская Америка и Карибы
region-weog = Западная Европа и другие
region-igo = Международная организация

## run of show
show-bar = { PLURAL($parts) ->
    [one] { $parts } часть, { $minutes } из { $whole } минут
    [few] { $parts } части, { $minutes } из { $whole } минут
    [many] { $parts } частей, { $minutes } из { $whole } минут
   *[other] { $parts } части, { $minutes } из { $whole } минут
}
sum-full = { $planned } из { $whole } минут, всё распределено
sum-free = { $planned } из { $whole } минут, свободно { $minutes }
sum-over = Лишних минут: { $minutes }. По плану { $planned }, есть { $whole }
sum-shares = Панель { $panel } мин, участники { $floor } мин
show-empty = Частей пока нет.
show-empty-means = Без частей сессия — одно открытое обсуждение.
show-add = Добавить часть
segment-more = Все поля: { $name }
segment-more-short = Все поля
field-segment-title = Название части
field-segment-minutes = Минуты части
field-segment-key = Буква
field-segment-key-hint = Стоит под полосой.
field-segment-question = Вопрос политики
field-segment-question-none = Нет
field-lead = Ведёт
field-inputs = Выступления панели, по порядку
field-input-who = Выступление { $n }: кто
field-input-minutes = Выступление { $n }: минуты
inputs-add = Добавить выступление
inputs-nobody = Сначала добавьте людей; выступление — всегда чьё-то.
remove-input = Убрать выступление { $n }
field-floor = В этой части слово дают участникам
field-floor-limit = Лимит выступления
field-silence = Тишина перед словом участникам
field-fixed = Никогда не сокращать и не растягивать
field-least = Не меньше
field-most = Не больше
segment-left = Участникам остаётся минут: { $minutes }.
segment-too-full = Выступления панели и тишина не помещаются в часть, лишних минут: { $minutes }.
segment-outside = Длина выходит за эти пределы.

## rules
field-policy = Кого предлагать далее
policy-equal-voice = Равный голос
policy-equal-voice-means = Сначала те, у кого меньше выступлений; зал и онлайн чередуются; затем кто пришёл раньше.
policy-arrival = По порядку
policy-arrival-means = Кто раньше поднял руку.
policy-least-time = Меньше времени
policy-least-time-means = Кто сам или чья группа говорили меньше всех.
policy-round = Круг
policy-round-means = Все по очереди вдоль стола; можно пропустить.
rules-limits = Лимиты
rules-limits-means = В секундах. Пустое поле берёт обычное значение.
limit-usual = Обычно { $usual }
limit-floor = Выступление участника
limit-hub = Выступление хаба
limit-panel-first = Первое выступление панелиста
limit-panel = Следующее выступление
limit-reply = Ответ панели
limit-right-of-reply = Право на ответ
limit-point-of-order = По порядку ведения
limit-interposed-question = Вопрос выступающему
limit-short-intervention = Реплика
limit-direct-reply = Прямой ответ
limit-extension = Продление
limit-stream-delay = Задержка трансляции
limit-closing = Предупреждение о закрытии списка
limit-hands = Рук на человека и вид
rules-ways = Порядок
rules-starts-at-once = Вызов сразу начинает выступление
rules-ends-at-zero = На нуле выступление завершается само
rules-ranks = Ступени срочности, порядок ведения
rules-ranks-means = Сначала самые срочные. Без ступеней замечания идут в порядке поступления.
ranks-add = Добавить ступень
field-rank = Ступень { $n }
limit-points = По порядку ведения, на человека
rules-groups = Группы
rules-groups-means = Для дебатов и работы в группах: люди могут входить в группу, а группам можно дать поровну времени.
field-group-label = Имя группы { $n }
field-budget = Время группы в минутах: { $group }
groups-add = Добавить группу
groups-budget = У каждой группы своё время

## seats
seats-usual = Обычные столы
seats-clear = Без мест
seats-preset-u24 = П на 24
seats-preset-u36 = П на 36
seats-preset-u60 = П на 60
seats-preset-square = Квадрат, 30
seats-preset-classroom = Класс, 40
seats-side = Сторона
seats-left = Левая сторона
seats-head = Глава стола
seats-right = Правая сторона
seats-row-1 = Первый ряд
seats-row-2 = Второй ряд
seats-of-side = { $side }, ряд { $row }: места
seats-drawing = { PLURAL($seats) ->
    [one] Стол: { $seats } место
    [few] Стол: { $seats } места
    [many] Стол: { $seats } мест
   *[other] Стол: { $seats } места
}
seats-none = Без мест пульт поднимает руки по имени, а не по месту. Лево и право — если смотреть с открытого конца на главу стола.
seats-total = { PLURAL($seats) ->
    [one] { $seats } место. Лево и право — если смотреть с открытого конца на главу стола.
    [few] { $seats } места. Лево и право — если смотреть с открытого конца на главу стола.
    [many] { $seats } мест. Лево и право — если смотреть с открытого конца на главу стола.
   *[other] { $seats } места. Лево и право — если смотреть с открытого конца на главу стола.
}
seats-renumber = Пронумеровать вдоль стола

## links
links-once = Ссылки можно показать только сейчас, в этой вкладке: сервер не хранит копии, которую можно прочесть. Передайте их, прежде чем закрыть вкладку. Новую ссылку можно создать в любое время.
links-hidden = Ссылки были показаны при создании; сервер не хранит копии, которую можно прочесть. Новую ссылку можно создать в любое время: старая тогда перестанет действовать.
copy-link = Копировать ссылку
copy-link-of = Копировать ссылку: { $name }
new-link = Создать новую ссылку
new-link-of = Создать новую ссылку: { $name }
revoke-link = Отозвать
revoked-link = Отозвана
link-unused = Ещё не открывали
link-used-on = { PLURAL($devices) ->
    [one] Открыта на { $devices } устройстве
    [few] Открыта на { $devices } устройствах
    [many] Открыта на { $devices } устройствах
   *[other] Открыта на { $devices } устройства
}
link-not-shown = больше не показывается
renew-title = Новая ссылка: { $name }?
renew-means = { PLURAL($devices) ->
    [one] Старая ссылка сразу перестанет действовать, и { $devices } устройство, где её открывали, будет отключено.
    [few] Старая ссылка сразу перестанет действовать, и { $devices } устройства, где её открывали, будут отключены.
    [many] Старая ссылка сразу перестанет действовать, и { $devices } устройств, где её открывали, будут отключены.
   *[other] Старая ссылка сразу перестанет действовать, и { $devices } устройства, где её открывали, будут отключены.
}
renew-join-means = Старый адрес, код и QR сразу перестанут действовать для новых людей; напечатанные нужно заменить. Те, кто уже внутри, останутся.
renew-deed = Создать новую
revoke-title = Отозвать ссылку: { $name }?
revoke-means-unused = Она сразу перестанет действовать. Новую ссылку можно создать позже.
revoke-means = { PLURAL($devices) ->
    [one] Она сразу перестанет действовать, и { $devices } устройство, где её открывали, будет отключено. Новую ссылку можно создать позже.
    [few] Она сразу перестанет действовать, и { $devices } устройства, где её открывали, будут отключены. Новую ссылку можно создать позже.
    [many] Она сразу перестанет действовать, и { $devices } устройств, где её открывали, будут отключены. Новую ссылку можно создать позже.
   *[other] Она сразу перестанет действовать, и { $devices } устройства, где её открывали, будут отключены. Новую ссылку можно создать позже.
}
revoke-deed = Отозвать
join-title = Вход для всех
join-address = Адрес
join-code = Код
join-check = На настоящей странице эти четыре слова
join-copy-label = Копировать ссылку: вход для всех
join-print = Напечатать
join-renew = Создать новый код
join-scan = Отсканируйте код или откройте
join-safe = Без учётной записи, без приложения, имя не нужно. Эта страница никогда не спрашивает пароль или номер телефона.

## messages
messages-title = Сообщение для каждого
messages-means = Готово к отправке: что, когда, где, собственная ссылка, что делать и где проверить устройство.
messages-empty = Писать пока некому.
messages-empty-means = Добавьте людей с ролью; каждый получит собственное сообщение.
messages-lacking = { PLURAL($people) ->
    [one] В { $people } сообщении нет ссылки: её больше нельзя показать. Сначала создайте новую ссылку.
    [few] В { $people } сообщениях нет ссылки: её больше нельзя показать. Сначала создайте новые ссылки.
    [many] В { $people } сообщениях нет ссылки: её больше нельзя показать. Сначала создайте новые ссылки.
   *[other] В { $people } сообщения нет ссылки: её больше нельзя показать. Сначала создайте новые ссылки.
}
messages-unsaved = В сообщениях то, что на этой странице; она ещё не сохранена.
message-copy = Копировать сообщение
message-copy-of = Копировать сообщение: { $name }
messages-copy-all = Копировать все сообщения
invite-hello = Здравствуйте, { $name }!
invite-session = Вы участвуете в сессии: { $title }
invite-when = Когда: { $day }, { $time } ({ $zone })
invite-where = Где: { $place }
invite-meeting = Онлайн-встреча:
invite-link = Ваша ссылка ({ $role }):
invite-do-onsite-moderator = Откройте её на ноутбуке, который будет у вас за столом. Оттуда вы ведёте сессию; одна клавиша делает то, что пора.
invite-do-online-moderator = Откройте её на своём ноутбуке рядом со столом. Туда приходят вопросы издалека, и вести сессию можно и оттуда.
invite-do-rapporteur = Откройте её на устройстве, на котором вы делаете заметки.
invite-do-organizer = Откройте её, чтобы видеть и завершить сессию. Храните её отдельно от других ссылок.
invite-do-panelist = Во время сессии откройте её на телефоне или ноутбуке. Она показывает ваше время и то, что говорят вам модераторы.
invite-join = Все остальные участвуют здесь, с кодом { $code }:
invite-test = Проверьте своё устройство заранее, лучше всего в сети сессии:
invite-alone = Ваша ссылка только ваша: у кого она есть, тот действует в вашей роли. Если она попала в чужие руки, попросите новую.

## rehearsal
rehearsal-speed = Скорость
rehearsal-speed-means = ×1 — как по-настоящему. Быстрее хорошо, чтобы взглянуть; медленнее — чтобы потренироваться.
rehearsal-chair = Ведёт
rehearsal-chair-simulated = Вымышленные модераторы
rehearsal-chair-you = Вы
rehearsal-chair-means = Если ведёте вы, копия ждёт, пока вы её начнёте; затем руки и вопросы появляются сами, и часы никого не ждут. Сессию с собственной программой всегда ведёте вы.
rehearsal-begin = Начать репетицию
rehearsal-runs = Репетиция идёт. Об этом говорит каждая её страница.
rehearsal-end = Завершить репетицию
rehearsal-end-other = Завершить одну из идущих
rehearsal-open-means = Всё открывается в отдельных вкладках. Оба пульта может вести один человек; или отправьте один из них другому модератору.
rehearsal-saved-only = Репетиция играет сохранённое; ваших последних изменений в ней нет.
open-onsite-moderator = Пульт зала
open-online-moderator = Онлайн-пульт
open-stage = Экран зала
open-join = Телефон
open-new-tab = (откроется в новой вкладке)
