# The desk. Plain verbs, sentence case, who acted, and the way out.

## The strip
desk = Пульт
skip = К выступлению
session-clock = Часы сессии
life-lobby = До начала
life-ended = Окончена
planned = по плану
left = осталось
over = сверх
on-time = Вовремя
late-by = Опоздание { $time }
early-by = Опережение { $time }
ends = Конец { $time }
ready = Готово
paused-since = с { $time }
phones-here = { PLURAL($n) ->
    [one] { $n } телефон здесь
    [few] { $n } телефона здесь
    [many] { $n } телефонов здесь
   *[other] { $n } телефона здесь
 }
run-of-show = Программа
run-over = Программа завершена
time-left = осталось { $time }
time-over = сверх { $time }
begin-segment = Начать { $key }
session-menu = Сессия
menu-empty = Сейчас здесь ничего не сделать.
has-gavel = ведёт сессию
away = не здесь
you = вы
on-item = в работе: { $what }
take-gavel = Взять ведение
give-gavel = Передать ведение: { $who }

## The floor
the-floor = Слово
has-floor = Слово имеет
break-runs = Перерыв
redacted = Удалено модератором
of-limit = из { $time }
hub-of = { PLURAL($n) ->
    [one] { $n } человек
    [few] { $n } человека
    [many] { $n } человек
   *[other] { $n } человека
 }
reads = зачитывает { $who }
told-wrap-up = знак: завершать
told-time-is-up = знак: время вышло
waits-under = ждёт { $who }
extend-by = +{ $n } с
extended = добавлено { $n } с
more-about = Ещё: { $what }
suggested = Предлагается
no-topic = Тема не указана
nobody-waits = Никто не ждёт
pick-another = Другой выбор
key-space = Пробел
before-start = До начала
nobody-yet = Слово ещё никому не дано
check-stage = На экране зала — код
screens = { $n ->
    [0] экрана пока нет
    [one] { $n } экран
    [few] { $n } экрана
    [many] { $n } экранов
   *[other] { $n } экрана
 }
check-other = { $who } за другим пультом
check-remote = Звук онлайн проверен
check-rules = На экране зала — правила
join-at = Вход для участников: { $url }
silence = Тишина
hands-open = Руки принимаются
quiet-now = Время тишины
quiet-why = Все думают; руку можно поднять.
floor-free = Слово свободно
session-paused = Сессия на паузе
session-paused-why = Выступление и часть стоят; конец сессии — нет.
session-over = Сессия окончена
session-over-why = Письменные ответы и отчёт ещё открыты.
purged = Все личные данные удалены: участники, вопросы, сообщения. Остаются цифры и программа.
purge-when = Все личные данные будут удалены через { $time }.
last-spoke = Последнее выступление: { $who }, { $time } назад
nobody-spoke = Никто ещё не выступал.

## Reasons
reason-turns = { PLURAL($n) ->
    [one] пока { $n } выступление
    [few] пока { $n } выступления
    [many] пока { $n } выступлений
   *[other] пока { $n } выступления
 }
reason-alternate-onsite = зал после онлайна
reason-alternate-online = онлайн после зала
reason-waiting = ждёт { $time }
reason-placed = место дано: { $who }
reason-kind = идёт раньше рук

## The queue
queue = Очередь
queue-empty = Рук пока нет.
queue-empty-why = Их поднимают телефоны; или введите место в разделе «Зал».
queue-empty-closed = Список закрыт; новые руки ждут следующей части.
first-short = 1-й раз
nth-turn = { $n }-й раз
was-moved = Передвинуто модератором
for-later = следующая часть
row-muted = не принимаем
asleep = не на связи
joined-just-now = только что здесь
call = Вызвать
waits = ждёт { $time }
slots-missed = { PLURAL($n) ->
    [one] Если по { $time }, до { $n } не дойдёт очередь.
    [few] Если по { $time }, до { $n } не дойдёт очередь.
    [many] Если по { $time }, до { $n } не дойдёт очередь.
   *[other] Если по { $time }, до { $n } не дойдёт очередь.
 }
more-waiting = Ждут ещё { $n }.
list-closes-in = Закроется через { $time }
list-closed = Список закрыт
list-takes = { PLURAL($n) ->
    [one] Примет ещё { $n } руку
    [few] Примет ещё { $n } руки
    [many] Примет ещё { $n } рук
   *[other] Примет ещё { $n } руки
 }
keep-open = Не закрывать
parked = Отложено
end-of-segment = конец части

## The room
room = Зал
here = { $onsite } в зале, { $online } онлайн
hubs = { PLURAL($n) ->
    [one] , { $n } хаб
    [few] , { $n } хаба
    [many] , { $n } хабов
   *[other] , { $n } хаба
 }
seat-or-name = Место или имя
nobody-joined = Пока никто не присоединился. Введите место, чтобы поднять за него руку.
more-people = Ещё { $n }; начните вводить имя.
on-record = Под своим именем
speaks = выступает
hand-up = рука поднята
turns-had = { PLURAL($n) ->
    [one] { $n } выступление
    [few] { $n } выступления
    [many] { $n } выступлений
   *[other] { $n } выступления
 }
balance = Баланс выступлений
balance-empty = Появится с первым выступлением участника.
balance-short-online = { PLURAL($n) ->
    [one] У онлайна меньше 60 % своей доли, а ждёт { $n } человек.
    [few] У онлайна меньше 60 % своей доли, а ждут { $n } человека.
    [many] У онлайна меньше 60 % своей доли, а ждут { $n } человек.
   *[other] У онлайна меньше 60 % своей доли, а ждут { $n } человека.
 }
balance-short-onsite = { PLURAL($n) ->
    [one] У зала меньше 60 % своей доли, а ждёт { $n } человек.
    [few] У зала меньше 60 % своей доли, а ждут { $n } человека.
    [many] У зала меньше 60 % своей доли, а ждут { $n } человек.
   *[other] У зала меньше 60 % своей доли, а ждут { $n } человека.
 }
fact-turns = зал / онлайн
fact-first = впервые
fact-longest = дольше всего ждут
fact-panel = панель

## The inbox
inbox = Входящие
add-question = Добавить
inbox-empty = Вопросов пока нет.
inbox-empty-why = Они приходят с телефонов, или вы вставляете, перетаскиваете или набираете заданное в другом месте.
funnel-asked = задано
funnel-forwarded = передано
funnel-voiced = зачитано
funnel-answered = отвечено
bring = Импорт…
bring-file = Импортировать файл…
bring-menu = Другие пути внутрь
read-again = Прочитать файл снова
pick-again = Выбрать файл снова
ways-in = Пути внутрь: чаты, программы, потоки
quick-hint = Метки: @имя — кому, #2 — какой вопрос программы, затем язык, например ar
inbox-new = Новые
inbox-held = На потом
inbox-queue = В очереди
inbox-voiced = Зачитано, ответа нет
inbox-written = Для письменного ответа
inbox-answered = Отвечено
inbox-declined = Отклонено
shortlisted = в подборке
is-on-this = { $who } работает с этим
declined-because = Отклонено: { $why }
answer-is = Ответ: { $text }
question-text = О чём спросили
who-asks = Кто спрашивает (необязательно)
agreed-named = Можно назвать по имени
agreed-name = Имя
agreed-named-else = Иначе будет кодовое имя, а имя не сохранится
source = Источник
straight-to-queue = Сразу в очередь
add = Добавить
cancel = Отмена

## The line
the-line = Между модераторами
line-empty = Здесь будет каждое действие: кто его сделал и как его вернуть.
undo-last = Отменить моё последнее действие
redo-last = Вернуть отменённое мной
nobody = никто
unnamed-onsite = Гость в зале
unnamed-online = Гость онлайн
unnamed-panel = Панелист
a-break = Перерыв
a-hand = рука
something = что-то
the-clock = Часы
something-changed = Что-то изменилось раньше

## Deeds
deed-start-session = Начать сессию
deed-advance = Начать следующую часть
deed-end-session = Завершить сессию
deed-purge = Удалить все личные данные
deed-pause-session = Пауза сессии
deed-resume-session = Продолжить сессию
deed-reflect = 20 секунд тишины
deed-end-silence = Завершить тишину
deed-show-rules = Показать правила
deed-remote-ready = Онлайн готов
deed-close-list = Закрыть список
deed-close-list-now = Закрыть список сразу
deed-open-list = Открыть список
deed-call = Вызвать
deed-clear-next = Снять вызов
deed-start-turn = Дать слово
deed-start-own = Свой голос
deed-give-break = Перерыв
deed-record-turn = Записать выступление
deed-put-back = Вернуть последнее выступление
deed-pass-gavel = Передать ведение
deed-end-turn = Завершить
deed-pause-turn = Пауза
deed-resume-turn = Продолжить
deed-extend-turn = Больше времени
deed-wrap-up = Пора завершать
deed-time-is-up = Время вышло
deed-cut-turn = Прервать
deed-correct-speaker = Исправить, кто выступает
deed-backdate-turn = Начало на 30 с раньше
deed-make-next = Вызвать эту
deed-accept-point = Принять
deed-decline-point = Отклонить
deed-move-up = Выше
deed-move-down = Ниже
deed-move-hand = Передвинуть
deed-release-hand = Забыть перестановку
deed-park-hand = Отложить
deed-unpark-hand = Вернуть в очередь
deed-last-word = Последнее слово
deed-merge-hands = Объединить с
deed-unmerge-hand = Разъединить
deed-same-person = То же лицо, что
deed-change-kind = Изменить вид
deed-right-of-reply = Дать право на ответ
deed-lower-hand = Опустить руку
deed-forward = В очередь
deed-hold = На потом
deed-shortlist = В подборку
deed-back-to-new = Снова в новые
deed-answer = Отвечено
deed-decline = Отклонить
deed-redact = Удалить текст
deed-give-panel = Панель
deed-give-reply = Ответ
deed-raise-for = Поднять руку
deed-raise-point = По порядку ведения
deed-raise-right = Право на ответ
deed-undo = Отменить
deed-redo = Повторить

## What is asked before a deed
ask-end-session = Завершить сессию? Руки и выступления прекратятся; письменные ответы останутся открыты.
ask-purge = Удалить все личные данные сейчас и навсегда? Исчезнут участники, вопросы, ответы и сообщения; если сессия ещё идёт, она завершится. Цифры и программа останутся. Сначала выгрузите то, что вам нужно.
ask-cut = Почему это выступление прерывается? Спросить об этом может каждый.
ask-correct = Кто на самом деле выступает?
ask-override = Почему эта рука, а не предложенная?
ask-merge = С какой рукой объединить?
ask-same = С кем это одно лицо?
ask-kind = Какого вида эта рука?
ask-point = Решение и его причина
ask-answer = Письменный ответ, если вслух не ответили
ask-decline = Почему отклонено? Это увидит тот, кто спрашивает.
ask-redact = Удалить этот текст везде? Вернуть его будет нельзя.
words = Слова
words-optional = Слова, если хотите
search = Найти
none-found = Ничего с таким именем.
stock-time = Время вышло
stock-topic = Не по теме
stock-conduct = Против правил поведения
stock-direct = Ответ на только что сказанное
stock-region = Сначала голос этого региона
stock-leaves = Скоро уходит
stock-topic-fits = Сейчас по теме
stock-asked = Уже спрашивали
stock-off-topic = Не по теме этой сессии
stock-no-time = Времени не осталось

## A turn held without the tool
record-title = Записать выступление, прошедшее без этого инструмента
record-who = Кто говорил
record-kind = Вид
record-from = С, по часам сессии
record-to = До
record-save = Записать
record-bad-time = Минуты и секунды, например 34:20

## Keys
keys = Клавиши
keys-why = Важно место клавиши, а не буква; пока вы печатаете, клавиши отдыхают.
keys-on = Одиночные клавиши на этом устройстве
keys-desk = Пульт
keys-turn = Выступление
keys-hand = Выбранная рука
keys-question = Выбранный вопрос
key-due = Сделать то, что пора
key-down = Следующая строка
key-up = Предыдущая строка
key-gavel = Взять или передать ведение
key-help = Эта схема
close = Закрыть
dismiss = Убрать

## The page and its server
connecting = Подходим к столу
no-line = Сервер не отвечает. Страница продолжает попытки.
not-live-why = Ничего не пропало. Страница пытается вернуться; до тех пор она только показывает.
journal-not-writable = Ничего не пропало, но сервер сейчас не может ничего сохранить. Смотреть можно; действия не принимаются.
link-used = Ссылку ({ $role }) открыли на новом устройстве.
link-refused = Эта ссылка больше не действует. Попросите новую у другого модератора.
link-missing = Откройте ссылку, которую вам дали; в её конце секрет.
closed-stopping = Сервер останавливается. Страница вернётся сама.
closed-signed-out = Эта ссылка обновлена. Попросите новую у другого модератора.
closed-not-signed-in = У этой страницы нет места за столом. Откройте ссылку, которую вам дали.
closed-silent = Связь молчала слишком долго.
closed-reload = Сервер новее этой страницы. Ничего не пропало; загрузите её заново.
reload = Обновить
now-speaks = Слово имеет { $who }

## Ways out of a refusal
way-take-gavel = Взять ведение: { $what }
way-do-now = Сейчас: { $what }
way-again = Ещё раз
way-confirm = { PLURAL($n) ->
    [one] Убрать { $n } и продолжить
    [few] Убрать { $n } и продолжить
    [many] Убрать { $n } и продолжить
   *[other] Убрать { $n } и продолжить
 }
way-undo-all = { PLURAL($n) ->
    [one] Отменить { $n }
    [few] Отменить все { $n }
    [many] Отменить все { $n }
   *[other] Отменить все { $n }
 }
way-reason = Указать причину

## Refusals. Nothing has changed.
refusal-not-yours = Этой роли такое не разрешено.
refusal-gavel-held-by = Сессию ведёт { $who }.
refusal-not-live = Сессия ещё не началась.
refusal-already-live = Сессия уже началась.
refusal-over = Сессия окончена.
refusal-is-paused = Сессия на паузе.
refusal-not-paused = Сессия не на паузе.
refusal-changed = { $what }. Ваше действие ничего не изменило.
refusal-no-such-segment = Эта часть уже началась.
refusal-no-such-person = Этого человека здесь нет.
refusal-no-such-hand = Эта рука уже не поднята.
refusal-no-such-turn = Это выступление завершено.
refusal-no-such-question = Этот вопрос ушёл дальше.
refusal-no-such-act = Это действие было слишком давно.
refusal-hand-already-up = { $what }: такая рука уже поднята.
refusal-list-closed = Список закрыт, и в следующих частях рук не принимают. Остаётся письменный список.
refusal-list-already = Список уже в этом состоянии.
refusal-queue-empty = Никто не ждёт.
refusal-next-already = { $what }: вызов уже сделан.
refusal-nobody-next = Никто не вызван.
refusal-reason-needed = Правило предлагает: { $what }. Для другого выбора нужна причина.
refusal-kind-not-here = Этот вид здесь невозможен.
refusal-nobody-speaks = Никто не выступает.
refusal-points-used-up = { PLURAL($n) ->
    [one] По порядку ведения — { $n } раз на человека, и он исчерпан.
    [few] По порядку ведения — { $n } раза на человека, и все исчерпаны.
    [many] По порядку ведения — { $n } раз на человека, и все исчерпаны.
   *[other] По порядку ведения — { $n } раза на человека, и все исчерпаны.
 }
refusal-only-once = Это возможно только один раз.
refusal-already-extended = Это выступление уже продлено.
refusal-clock-already = Часы уже в этом состоянии.
refusal-needs-confirm = { PLURAL($n) ->
    [one] Это уберёт { $n } ждущий вопрос выступающему.
    [few] Это уберёт { $n } ждущих вопроса выступающему.
    [many] Это уберёт { $n } ждущих вопросов выступающему.
   *[other] Это уберёт { $n } ждущего вопроса выступающему.
 }
refusal-overlaps = Это накладывается на другое выступление.
refusal-bad-times = Такого времени не может быть: конец раньше начала или в будущем.
refusal-nothing-to-put-back = Вернуть некого.
refusal-waits-already = { $what }: рука того же вида уже ждёт.
refusal-cannot-merge = Для объединения нужны две или больше ждущих рук одного вида.
refusal-cannot-join = { $what }: соединить нельзя — это уже одно лицо или замкнутый круг.
refusal-limit-out-of-range = Не больше { $time }.
refusal-has-dependents = { PLURAL($n) ->
    [one] На этом держится { $n } более позднее действие: { $what }.
    [few] На этом держатся { $n } более поздних действия: { $what }.
    [many] На этом держатся { $n } более поздних действий: { $what }.
   *[other] На этом держится { $n } более позднего действия: { $what }.
 }
refusal-already-undone = { $who }: это уже отменено.
refusal-cannot-undo = Это отменить нельзя.
refusal-cannot-redo = Повторить это нельзя: с тех пор что-то изменилось.
refusal-full = { PLURAL($n) ->
    [one] Не больше { $n } в одной сессии.
    [few] Не больше { $n } в одной сессии.
    [many] Не больше { $n } в одной сессии.
   *[other] Не больше { $n } в одной сессии.
 }
refusal-already-so = Так уже и есть.
refusal-stale = Это изменилось с тех пор, как вы это видели.
refusal-malformed = Сервер не понял эту страницу. Загрузите её заново; ничего не пропадёт.
refusal-too-large = { PLURAL($n) ->
    [one] Слишком длинно: не больше { $n } байта.
    [few] Слишком длинно: не больше { $n } байт.
    [many] Слишком длинно: не больше { $n } байт.
   *[other] Слишком длинно: не больше { $n } байта.
 }
refusal-too-fast = Слишком много действий сразу. Попробуйте снова через { $time }.
refusal-text-too-long = { PLURAL($n) ->
    [one] { $n } знак; сохраняется не больше { $max }.
    [few] { $n } знака; сохраняется не больше { $max }.
    [many] { $n } знаков; сохраняется не больше { $max }.
   *[other] { $n } знака; сохраняется не больше { $max }.
 }
refusal-text-empty = Здесь нет слов.
refusal-not-signed-in = У этой страницы нет места за столом.
refusal-no-such-session = Этой сессии здесь нет.
refusal-hello-first = Эта страница старше сервера. Загрузите её заново; ничего не пропадёт.
refusal-not-stored = Ничего не изменилось: сервер не смог это сохранить.
refusal-stopping = Сервер останавливается. Ничего не изменилось.
refusal-house-full = Мест больше нет.

## The log of acts
act-open-session = Сессия создана
act-plan-session = { $who }: план сессии изменён
act-start-session = { $who }: сессия начата
act-advance = { $who }: начата часть { $what }
act-end-session = { $who }: сессия завершена
act-purge = { $who }: удалены все личные данные
act-pause-session = { $who }: сессия на паузе
act-resume-session = { $who }: сессия продолжена
act-reflect = { $who }: тишина начата
act-end-silence = { $who }: тишина завершена
act-show-card = { $who }: карточка на экране зала изменена
act-remote-ready = { $who }: онлайн готов
act-pass-gavel = { $who }: ведение передано
act-join = { $what }: вход в сессию
act-leave = { $what }: выход из сессии
act-same-person = { $who }: две записи соединены — { $what }
act-part-person = { $who }: записи снова разделены — { $what }
act-raise-hand = { $who }: рука поднята — { $what }
act-lower-hand = { $who }: рука опущена — { $what }
act-park-hand = { $who }: рука отложена — { $what }
act-unpark-hand = { $who }: рука возвращена — { $what }
act-step-back = { $what }: место уступлено
act-move-hand = { $who }: рука передвинута — { $what }
act-release-hand = { $who }: место определяет правило — { $what }
act-change-hand = { $who }: рука изменена — { $what }
act-merge-hands = { $who }: руки объединены — { $what }
act-unmerge-hand = { $who }: руки разъединены — { $what }
act-call-next = { $who }: вызов — { $what }
act-override-next = { $who }: вызов вопреки предложенному — { $what }
act-clear-next = { $who }: вызов снят
act-last-word = { $who }: последнее слово — { $what }
act-start-turn = { $who }: слово дано — { $what }
act-give-floor = { $who }: слово дано — { $what }
act-end-turn = { $who }: выступление завершено — { $what }
act-pause-turn = { $who }: выступление на паузе — { $what }
act-resume-turn = { $who }: выступление продолжено — { $what }
act-extend-turn = { $who }: время добавлено — { $what }
act-backdate-turn = { $who }: начало сдвинуто раньше — { $what }
act-cut-turn = { $who }: выступление прервано — { $what }
act-nudge-speaker = { $who }: подан знак — { $what }
act-correct-speaker = { $who }: исправлено, кто выступает — { $what }
act-record-turn = { $who }: выступление записано — { $what }
act-put-back = { $who }: слово возвращено — { $what }
act-rule-point = { $who }: решение по порядку ведения — { $what }
act-close-list = { $who }: список закрыт
act-open-list = { $who }: список открыт
act-ask-in-writing = { $what }: вопрос задан письменно
act-add-remote = { $who }: вопрос добавлен — { $what }
act-take-in = { PLURAL($n) ->
    [0] { $who }: приняты сообщения
    [one] { $who }: принято { $n } сообщение
    [few] { $who }: принято { $n } сообщения
    [many] { $who }: принято { $n } сообщений
   *[other] { $who }: принято { $n } сообщения
 }
act-follow-source = Источник изменил вопрос
act-correct-question = { $who }: исправлен вопрос ({ $what })
act-translate-question = { $who }: переведён вопрос ({ $what })
act-merge-question = { $who }: объединён вопрос ({ $what })
act-part-question = { $who }: отделён вопрос ({ $what })
act-drop-question = { $who }: отброшено сообщение ({ $what })
act-put-next = { $who }: следующим назначен вопрос ({ $what })
act-check-duty = { $who }: отмечен пункт контрольного списка
act-forward-question = { $who }: вопрос в очереди — { $what }
act-sort-question = { $who }: вопрос разобран — { $what }
act-decline-question = { $who }: вопрос отклонён — { $what }
act-answer-question = { $who }: отмечен ответ — { $what }
act-redact = { $who }: текст удалён
act-undo = { $who }: отменено — { $what }
act-redo = { $who }: повторено — { $what }
act-clock = Часы: { $what }
act-away = Сервера не было { $time }; часы шли
act-away-long = Сервера не было { $time }; часы стоят, пока вы не продолжите

## The table, the line, the rules: reasons, refusals and lines of the log
reason-spoken = время выступлений { $time }
reason-along-the-table = далее вдоль стола
reason-passed = был пропуск
refusal-muted = Сейчас модераторы не принимают рук от этого человека.
refusal-banned = Этого человека исключили из сессии.
refusal-no-such-seat = Этого места больше нет.
refusal-seat-taken = Здесь сидит кто-то другой.
refusal-seat-is-free = Здесь никто не сидит. Введите имя или поднимите руку за место.
refusal-bad-layout = У двух мест один номер, или номер вне допустимого.
refusal-round-already = Круг уже идёт.
refusal-no-round = Круг не идёт или не доходит до этой руки.
refusal-no-such-rank = Такой ступени срочности здесь нет.
refusal-no-such-group = У такой группы нет своего времени.
refusal-setting-out-of-range = Это значение вне допустимого.
refusal-nothing-to-tell = Сначала напишите что-нибудь.
act-rename-person = { $who }: имя изменено — { $what }
act-mute-person = { $who }: руки больше не принимаются — { $what }
act-unmute-person = { $who }: руки снова принимаются — { $what }
act-ban-person = { $who }: исключение из сессии — { $what }
act-unban-person = { $who }: снова можно войти — { $what }
act-set-group = { $who }: группа указана — { $what }
act-lay-table = { $who }: места расставлены
act-label-seat = { $who }: место подписано
act-note-seat = { $who }: заметка о месте
act-seat-person = { $who }: изменено, кто где сидит
act-start-round = { $who }: круг начат
act-pass-round = { $who }: пропуск в круге — { $what }
act-end-round = { $who }: круг завершён
act-blank = { $who }: экраны погашены
act-unblank = { $who }: экраны возвращены
act-tell = { $who }: сообщение другому модератору
act-support = { $who }: вопрос поддержан
act-give-signal = { $who }: знак модераторам
act-clear-signal = { $who }: улажено то, о чём был знак
act-set-consent = { $who }: изменено, где можно показывать имя
act-set-need = { $who }: указано, что нужно для участия
act-set-lang = { $who }: изменён язык
act-sit = { $who }: место за столом занято
act-delete-mine = Кто-то удалил всё своё
act-change-settings = { $who }: правила изменены
act-add-budget = { $who }: группам добавлено время

## Parts of the page that a screen reader names
notices = Уведомления
done-just-now = Только что сделано

## The way to the preparation, in a tab of its own
prepare-session = Подготовить сессию, ссылки и сообщения
act-end-segment = { $who }: завершена часть { $what }
act-extend-segment = { $who }: изменено время части { $what }
act-skip-segment = { $who }: опущена часть { $what }
act-unskip-segment = { $who }: возвращена часть { $what }
act-move-segment = { $who }: в программе передвинута часть { $what }
act-backdate-segment = { $who }: сдвинуто раньше начало части { $what }
act-rebudget = { $who }: оставшееся время распределено
act-set-end = { $who }: изменён крайний срок окончания
act-set-floor-limit = { $who }: изменён лимит для участников
act-set-panel-limit = { $who }: изменён лимит вторых выступлений панели
act-set-extra-time = { $who }: изменено дополнительное время — { $what }
act-ready = { $what }: готовность есть
act-not-ready = { $what }: готовности пока нет
act-address-question = { $who }: выбрано, кому вопрос
act-publish-question = { $who }: вопрос опубликован
act-unpublish-question = { $who }: вопрос снят с экранов
act-show-message = { $who }: сообщение показано
act-clear-message = { $who }: сообщение снято с экранов
act-air = { $who }: изменено, что показывает трансляция
refusal-segment-over = Эта часть уже началась или окончена.
refusal-segment-fixed = Эта часть закреплена: её не растягивают и не опускают.
refusal-segment-changed = Тем временем длину одной из частей изменили. Посмотрите предложение ещё раз.
refusal-segment-out-of-range = Часть может занимать от { $min } до { $max }.
refusal-nothing-to-show = Сообщению нужны слова или заготовка и тот, кто его прочтёт.
refusal-no-such-message = Этого сообщения на экранах уже нет.
refusal-not-publishable = По правилу Чатем-Хауса в трансляции никого не называют.

## Signs, votes, consents and what was not kept
signal-slower = медленнее
signal-interpretation = нет перевода
signal-cannot-hear = не слышно
sign-told = знак подан
sign-the-line = В зале никто на звук не жалуется: вероятно, дело в трансляции или звонке.
deed-clear-signal = Улажено
to-clear-signal = Улажено: { $what }
votes = { PLURAL($n) ->
    [one] { $n } поддерживает
    [few] { $n } поддерживают
    [many] { $n } поддерживают
   *[other] { $n } поддерживают
 }
inbox-by-votes = По поддержке
forgotten = Прочитано и не сохранено, как просили
erased = Гость с удалёнными данными
deleted-by-asker = Удалено тем, кто спрашивает
not-named-anywhere = имя не называть
not-named-room = имя вслух не называть
not-named-stream = имя в трансляции не называть
naming-why = Имя называют и показывают только там, где есть согласие того, чьё оно

## What acts on questions made of them, where that was seen
act-sort-question-held = { $who }: вопрос отложен на потом — { $what }
act-sort-question-shortlisted = { $who }: вопрос взят в подборку — { $what }
act-sort-question-new = { $who }: вопрос возвращён к новым — { $what }
act-correct-question-policy = { $who }: вопрос отнесён к { $to } — { $what }
act-correct-question-no-policy = { $who }: вопрос больше не отнесён к теме — { $what }
act-correct-question-lang = { $who }: язык вопроса ({ $what }) изменён: был { $from }, теперь { $to }
act-correct-question-comment = { $who }: вопрос стал комментарием — { $what }
act-correct-question-asked = { $who }: комментарий стал вопросом — { $what }
