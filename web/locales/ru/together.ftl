# Two people, one table: what is announced, refused, taken back and found by typing.

## What a screen reader is told
timer-at-30 = Осталось 30 секунд
timer-at-10 = Осталось 10 секунд
timer-at-0 = Время вышло
live-again = Снова на связи

## Conflicts: who did what, and how long ago
refusal-someone-did = { $what }, { $time } назад. Ваше действие ничего не изменило.
stands-near = Соседней руки уже нет; эта стоит рядом с ближайшей из оставшихся.

## The way back
undo-this = Отменить: { $what }
redo-this = Повторить: { $what }
deed-add-remote = Добавить вопрос

## Find and do
palette = Найти и сделать
palette-open = Найти и сделать
palette-hint = Что сделать или с кем
palette-not-live = Нет связи: действия ждут, пока она вернётся.
to-make-next = Вызвать: { $what }
to-accept-point = Принять замечание: { $what }
to-decline-point = Отклонить замечание: { $what }
to-move-up = Выше: { $what }
to-move-down = Ниже: { $what }
to-release-hand = Место по правилу: { $what }
to-park-hand = Отложить: { $what }
to-unpark-hand = Вернуть в очередь: { $what }
to-last-word = Последнее слово: { $what }
to-merge-hands = Объединить с другой рукой: { $what }
to-unmerge-hand = Разъединить: { $what }
to-same-person = То же лицо, что { $what }
to-part-person = Всё-таки двое: { $what }
to-change-kind = Изменить вид: { $what }
to-right-of-reply = Дать право на ответ: { $what }
to-lower-hand = Опустить руку: { $what }
to-forward = В очередь: { $what }
to-hold = На потом: { $what }
to-shortlist = В подборку: { $what }
to-back-to-new = Снова в новые: { $what }
to-answer = Отвечено: { $what }
to-drop = Отбросить: { $what }
to-decline = Отклонить: { $what }
to-redact = Удалить текст: { $what }
to-give-panel = Панель: { $what }
to-give-reply = Ответ: { $what }
to-raise-for = Поднять руку: { $what }
to-raise-point = По порядку ведения: { $what }
to-raise-right = Просить права на ответ: { $what }
to-end-turn = Завершить выступление: { $what }
to-pause-turn = Пауза: { $what }
to-resume-turn = Продолжить: { $what }
to-extend-turn = Больше времени: { $what }
to-wrap-up = Знак «пора завершать»: { $what }
to-time-is-up = Знак «время вышло»: { $what }
to-cut-turn = Прервать выступление: { $what }
to-correct-speaker = Выступает не { $what }: исправить
to-backdate-turn = Начало на 30 с раньше: { $what }
add-question-long = Добавить вопрос из другого источника

## Keys
key-panelist = Слово этому панелисту
key-policy-question = К этому вопросу политики
keys-move = Нажмите здесь клавишу, затем её новое место.
keys-reset = Как было
key-move = { $what }: сейчас { $key }. Нажмите, чтобы выбрать другую клавишу.
deed-policy-question = Вопрос политики
deed-drop = Отбросить

## The line between the moderators
line-unread = { PLURAL($n) ->
    [one] { $n } новое
    [few] { $n } новых
    [many] { $n } новых
   *[other] { $n } нового
 }
tell-to = Кому: { $who }
tell-away = { $who } прочтёт по возвращении
tell-send = Отправить
deed-tell = Отправить сообщение
phrases-more = Другие фразы
phrase-remote-ready = Онлайн готов
phrase-two-minutes = 2 минуты
phrase-gavel = Ведение?
phrase-slower = Медленнее
phrase-louder = Громче
phrase-yes = Да
phrase-no = Нет
phrase-wait = Подождите
phrase-look-at-inbox = См. входящие
phrase-thanks = Спасибо

## What the other is about to do
about-to-call = { $who } сейчас вызовет
about-to-move = { $who } передвигает это
about-to-edit = { $who } работает с этим
about-to-read = { $who } читает это
about-to-call-what = сейчас вызовет: { $what }
about-to-move-what = передвигает: { $what }
about-to-edit-what = в работе: { $what }
about-to-read-what = читает: { $what }

## Blank, mute, ban
deed-blank = Погасить все экраны
deed-unblank = Вернуть экраны
blank-now = Все экраны погашены: экран зала, оверлей и телефоны ничего не показывают.
deed-mute-person = Не принимать рук
deed-unmute-person = Принимать руки
deed-ban-person = Исключить
deed-unban-person = Снова впустить
to-mute-person = Не принимать рук: { $what }
to-unmute-person = Принимать руки: { $what }
to-ban-person = Исключить: { $what }
to-unban-person = Снова впустить: { $what }
ask-ban = Почему этого человека исключают? Причину увидят оба модератора.
stock-twice = Два входа, чтобы выступить дважды
stock-hostile = Враждебность к другим

## Links
link-renew = Не вы? Обновите её
link-look = Не ждали? Посмотрите ссылки
link-copy = Копировать новую ссылку
link-is-new = Ссылка ({ $role }) новая; старая и её устройства отключены. Передайте новую.
link-is-new-mine = Ваша ссылка новая; все другие устройства со старой отключены.
link-not-renewed = Ссылка не обновлена; попробуйте ещё раз.
link-renewed = { $who }: ссылка обновлена ({ $role }).
link-revoked = { $who }: ссылка отозвана ({ $role }).
role-host = хост

## Not live
offline-works = Ничего не пропало. Чтение, часы и блокнот здесь работают; действия ждут, пока вернётся связь.
acts-wait = { PLURAL($n) ->
    [one] { $n } действие ждёт отправки.
    [few] { $n } действия ждут отправки.
    [many] { $n } действий ждут отправки.
   *[other] { $n } действия ждёт отправки.
 }

## Copying
copied = Скопировано
copy-by-hand = Копирование здесь запрещено. Текст выделен: скопируйте его вручную.

## The server's place
place-moved = Сеть сменилась: теперь этот сервер по адресу { $url }. Открытые страницы найдут его сами; тем, кто присоединяется, назовите новый адрес.
place-not-awake = Ноутбук с сервером может заснуть: не закрывайте крышку и отключите сон.

## Lists that hold still
freeze = Заморозить списки
unfreeze = Показать изменения
frozen = Заморожено
changes-wait = { PLURAL($n) ->
    [one] { $n } изменение ждёт
    [few] { $n } изменения ждут
    [many] { $n } изменений ждут
   *[other] { $n } изменения ждёт
 }
hand-gone = больше не ждёт
now-at-place = { $what }: теперь номер { $n }
deed-move-to = Передвинуть…
to-move-to = Передвинуть { $what }…
ask-move-to = Перед кем?
at-the-end = В конец

## The notepad, for when the line is down
notepad = Блокнот
notepad-why = Хранится на этом устройстве. Когда связь вернётся, каждая строка вносится одним нажатием.
notepad-why-live = Хранится на этом устройстве. Вносите каждую строку одним нажатием; само ничего не вносится.
notepad-begin = Выступает
notepad-end = Закончено
notepad-speaks = выступает { $who }, { $time }
notepad-note = Заметка
notepad-write = Записать
notepad-empty = Ничего не записано.
notepad-tell = В ленту
notepad-strike = Вычеркнуть
notepad-look = Посмотреть
notes-wait = { PLURAL($n) ->
    [one] { $n } строка блокнота ещё не внесена.
    [few] { $n } строки блокнота ещё не внесены.
    [many] { $n } строк блокнота ещё не внесены.
   *[other] { $n } строки блокнота ещё не внесено.
 }

## New hands and first voices
chime-on = Звук новых рук: включить
chime-off = Звук новых рук: выключить
new-hands = { PLURAL($n) ->
    [one] { $n } новая рука
    [few] { $n } новые руки
    [many] { $n } новых рук
   *[other] { $n } новой руки
 }
first-voice-waits = Ждёт впервые: { $who }
silence-now = Панель выступила. 20 секунд тишины перед словом участникам помогают услышать новые голоса.
deed-same-as = То же лицо, что…
deed-part-person = Всё-таки двое
ask-part = Какая запись — другой человек?
entries-joined = записей: { $n }
to-same-as = { $what } — то же лицо, что…
