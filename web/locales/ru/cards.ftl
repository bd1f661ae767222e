# Карточки входящих и онлайн-пульт.

## Groups, and what is looked for
inbox-shortlisted = В подборке
inbox-dropped = Отброшенные
filter = Какие карточки показаны
filter-all = Все
filter-questions = Вопросы
filter-words = Найти во входящих
show-all-cards = Показать все
none-match = Ничего не найдено.
left-out = { PLURAL($n) ->
    [one] { $n } более старый здесь не показан.
    [few] { $n } более старых здесь не показаны.
    [many] { $n } более старых здесь не показаны.
   *[other] { $n } более старых здесь не показаны.
 }
left-out-get = Скачать все

## The line beneath the head, and what is copied
gauge-waiting = Ждущие руки: зал и онлайн
oldest-waits = дольше всех { $time }
oldest-waits-full = Дольше всех издалека ждут { $time }
oldest-waits-long = Дольше всех издалека ждут { $time }, больше 15 минут
nobody-waits-afar = Издалека никто не ждёт.
invite-short = Приглашение
invite = Скопировать «Спросите здесь»
copied-in = Скопировано, { $lang }

## A card
comment = реплика
may-be-named = можно назвать
is-edited = изменено в источнике
is-cut = обрезано: было длиннее
replies-to = ответ: { $who }
like = Похоже на вопрос: { $who }
like-very = Скорее всего, тот же вопрос: { $who }
stands-for = { PLURAL($n) ->
    [one] { $n } присоединён
    [few] { $n } присоединены
    [many] { $n } присоединено
   *[other] { $n } присоединено
 }
votes-both = { $n } здесь · { $elsewhere } в другом месте
asked-at = Время вопроса
show-whole = Весь текст
show-less = Меньше текста
for-everyone = Для всех
fact-came = { $source }, в { $time }
fact-relayed = передал пульт: { $who }
fact-put = зачитано в { $time }
fact-replied = ответ: { $who }

## Two questions beside each other
diff = Оба вопроса, слово за словом
merge-them = Объединить
not-the-same = Не то же самое
done-merged-with = { $who }: вопрос ({ $what }) объединён с вопросом ({ $with })
key-inbox = К входящим и обратно

## A translation
translation-text = Перевод
translation-save = Сохранить
translation-remove = Убрать

## Deeds on a card
deed-put-next = Следующим
to-put-next = Следующим: { $what }
deed-bring-back = Вернуть
to-bring-back = Вернуть: { $what }
deed-merge-question = Объединить с…
ask-merge-question = Какой вопрос о том же?
deed-part-question = Отделить
ask-part-question = Какой всё-таки о другом?
deed-mark-comment = Это реплика
deed-mark-question = Это вопрос
deed-correct-question = Исправить вопрос
deed-merge-hint = Сравнить с похожим, затем объединить
deed-translate-question = Перевод
deed-correct-language = Его язык: следующий
deed-tell-asker = Скопировать ответ
deed-read-aloud = Зачитать
read-aloud-open = Крупная карточка для чтения

## The online moderator’s station
station = Пульт
station-open = Онлайн-пульт
station-title = Онлайн-пульт
station-why = Как далеко доходит то, что приходит издалека, и что полагается тем, кого нет в зале.
duties-owed = { PLURAL($n) ->
    [one] { $n } дело
    [few] { $n } дела
    [many] { $n } дел
   *[other] { $n } дела
 }
station-duties = Для тех, кто далеко
duty-greet = Поприветствовать тех, кто далеко
duty-announce = Назвать тему и номер сессии
duty-test-sound = Проверить звук в обе стороны
duty-ask-needs = Спросить лично, что нужно для участия
duty-say-next = Сказать, что будет дальше
duty-again = снова пора: новая часть
station-sides = Зал и онлайн
station-waiting = Ждущие руки
station-turns = Выступления до сих пор
station-invite = Как участвовать
station-funnel = Издалека в зал
station-states = Где сейчас вопросы
funnel-declined = отклонено
funnel-other = без ответа
other-why = Без ответа, потому что:
funnel-comments = комментарии
funnel-unanswered = зачитано, но не отвечено
funnel-not-reached = не дошла очередь
voiced-in-turns = { PLURAL($n) ->
    [one] Зачитано за { $n } выступление.
    [few] Зачитано за { $n } выступления.
    [many] Зачитано за { $n } выступлений.
   *[other] Зачитано за { $n } выступления.
 }
private-dropped = { PLURAL($n) ->
    [one] { $n } личное сообщение отброшено до всякого сохранения.
    [few] { $n } личных сообщения отброшены до всякого сохранения.
    [many] { $n } личных сообщений отброшено до всякого сохранения.
   *[other] { $n } личного сообщения отброшено до всякого сохранения.
 }
