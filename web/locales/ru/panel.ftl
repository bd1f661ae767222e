### The panelist's page. Speaks to one person at the table: «вы», without gender.

panel-title = Панель
panel-connecting = Соединение
panel-link-refused = Эта ссылка больше не действует. Попросите у модератора новую.
panel-link-missing = Откройте свою страницу по собственной ссылке. Она есть у модераторов.
panel-no-line = Сервер не отвечает. Мы продолжаем попытки.
panel-signed-out = Эта страница вас больше не узнаёт. Попросите у модератора новую ссылку.
panel-reload = Эта страница старше сервера. Ничего не пропало.
panel-reload-do = Загрузить заново
panel-offline = Цифры идут дальше. Мы продолжаем попытки.
panel-unsent = Нажатое ещё не отправлено. Оно отправится само, один раз.
panel-unsent-short = Ещё не отправлено. Отправится само, один раз.
panel-sending = Отправляется…

## The state
panel-lobby = Ещё не началось
panel-lobby-means = Модераторы дадут вам слово, когда подойдёт ваша очередь.
panel-first-in = Ваше первое выступление — в части { $key }. { $title }
panel-next-in = Ваше следующее выступление — в части { $key }. { $title }
panel-later = Ваша очередь ещё впереди
panel-idle = Выступлений впереди нет
panel-idle-means = Можно слушать, отвечать, когда вас спросят, или поднять руку.
panel-place = Ваше место в этой части — { $place ->
    [1] первое
    [2] второе
    [3] третье
    [4] четвёртое
    [5] пятое
    [6] шестое
   *[other] номер { $place }
 }
panel-about = { PLURAL($minutes) ->
    [one] Примерно через { $minutes } минуту
    [few] Примерно через { $minutes } минуты
    [many] Примерно через { $minutes } минут
   *[other] Примерно через { $minutes } минуты
}
panel-in-a-moment = Совсем скоро
panel-when-called = Как только модератор даст вам слово
panel-next = Следующее слово — ваше
panel-next-hand = Следующая рука — ваша
panel-you-get = У вас будет { $time }
panel-paused = Сессия на паузе. Все часы стоят.
panel-ended = Сессия окончена
panel-ended-means = Спасибо за участие.

## The own turn
panel-floor = Вам слово
panel-read = Ваш вопрос зачитывают
panel-turn-over = Ваше выступление завершено
panel-of = из { $time }
panel-of-wrap = из { $time }. На { $mark } эта страница попросит вас завершать.
panel-of-more = из { $time }, из них добавлено { $more }
panel-turn-paused = Ваши часы стоят
panel-wrap-up = Модераторы просят вас завершать
panel-time-is-up = Время вышло. Модераторы просят вас закончить.
panel-done = У меня всё
panel-clock-0 = Ваше время вышло
panel-clock-left = { PLURAL($seconds) ->
    [one] Осталась { $seconds } секунда
    [few] Осталось { $seconds } секунды
    [many] Осталось { $seconds } секунд
   *[other] Осталось { $seconds } секунды
}

## Ready
panel-ready = Можно начинать
panel-ready-yes = Модераторы видят вашу готовность.
panel-ready-no = Модераторы увидят это, как только вы нажмёте.

## The own time
panel-budget = Ваше время
panel-spoken = Ваши выступления: { $used } из { $planned }
panel-left = осталось { $time }
panel-over = на { $time } больше плана
panel-budget-none = В этой сессии для вас время не запланировано.

## Messages
panel-messages = От модераторов
panel-messages-none = Сообщений пока нет.
panel-messages-earlier = { PLURAL($n) ->
    [one] Прежние сообщения: { $n }
    [few] Прежние сообщения: { $n }
    [many] Прежние сообщения: { $n }
   *[other] Прежние сообщения: { $n }
}
panel-message-all = Всем
panel-message-said = Сообщение от модераторов: { $text }
panel-put-away = Убрать
panel-put-away-what = Убрать: { $text }
panel-show-again = Показать снова
panel-show-again-what = Показать снова: { $text }

## Questions
panel-questions = Вопросы к вам
panel-questions-none = Вопросов к вам пока нет. Модераторы передают их сюда.
panel-question-open = Ответа ещё нет
panel-question-voiced = Зачитан в зале
panel-question-answered = Ответ дан
panel-question-declined = Снят
panel-question-redacted = Этот текст удалён

## A hand
panel-hand = Ваша рука
panel-hand-none = Кроме своих выступлений вы можете просить слова, как все.
panel-hand-up = Ваша рука поднята
panel-hand-up-direct-reply = Ваш ответ ждёт
panel-hand-up-point-of-order = Ваше замечание по порядку ведения ждёт
panel-hand-up-interposed-question = Ваш вопрос выступающему ждёт
panel-hand-up-short-intervention = Ваша реплика ждёт
panel-hand-up-right-of-reply = Ваше право на ответ ждёт
panel-hand-up-reply = Ваш ответ ждёт
panel-hand-up-panel = Ваше выступление ждёт
panel-hand-place = { $place ->
    [1] 1-е место в очереди
    [2] 2-е место в очереди
    [3] 3-е место в очереди
   *[other] { $place }-е место в очереди
}
panel-hand-minute = около { $minute }-й минуты ({ $time })
panel-hand-range = между { $from } и { $to }
panel-hand-unreached = Оставшегося времени может не хватить.
panel-hand-later = Ждёт следующей части, где дают слово участникам.
panel-hand-lowers = Скоро опустится. Чтобы оставить, поднимите снова.
panel-hand-parked = Пока отложена.
panel-raise-floor = Поднять руку
panel-raise-direct-reply = Ответить выступающему
panel-raise-point-of-order = По порядку ведения
panel-lower = Опустить руку

## The room
panel-room = В зале
panel-blank = Модераторы погасили экраны. Ваши часы идут дальше.
panel-between = Между двумя частями
panel-silence = Подумаем в тишине
panel-now-nobody = Никто не выступает
panel-now-onsite = Сейчас: человек в зале
panel-now-online = Сейчас: человек онлайн
panel-now-panel = Сейчас: панель
panel-now-named = Сейчас: { $name }
panel-now-read = Сейчас: вопрос зачитывают
panel-now-break = Перерыв
panel-now-group = { PLURAL($people) ->
    [one] Сейчас: группа, { $people } человек
    [few] Сейчас: группа, { $people } человека
    [many] Сейчас: группа, { $people } человек
   *[other] Сейчас: группа, { $people } человека
}
panel-after-onsite = Затем человек в зале
panel-after-online = Затем человек онлайн
panel-after-panel = Затем панель
panel-after-named = Затем { $name }
panel-waiting = { PLURAL($n) ->
    [one] Ждёт { $n } рука
    [few] Ждут { $n } руки
    [many] Ждут { $n } рук
   *[other] Ждут { $n } руки
}
panel-waiting-none = Никто не ждёт
panel-list-closing = Список закрывается
panel-list-closed = Список закрыт
panel-then = После этой части: { $key }. { $title }
panel-last-part = Это последняя часть
panel-ends-in = до конца сессии { $time }
panel-over-by = сессия идёт сверх времени { $time }

## This device
panel-options = На этом устройстве
panel-vibrate = Вибрация, когда дают слово или подают знак
panel-stay-on = Не гасить этот экран
panel-keys = Одиночные клавиши: R — можно начинать, D — у меня всё

## Refusals, what is safe first
panel-no = Ничего не изменилось. Сейчас это невозможно.
panel-no-not-yours = Ничего не изменилось. Это может сделать только модератор.
panel-no-not-live = Ничего не пропало. Сессия ещё не началась.
panel-no-over = Ничего не пропало. Сессия окончена.
panel-no-is-paused = Ничего не пропало. Сессия на паузе.
panel-no-hand-already-up = Ничего не пропало. Ваша рука уже поднята.
panel-no-list-closed = Ничего не пропало. Список закрыт, и в следующих частях рук не принимают.
panel-no-kind-not-here = Ничего не изменилось. Рука этого вида сейчас невозможна.
panel-no-nobody-speaks = Ничего не изменилось. Никто не выступает, отвечать некому.
panel-no-points-used-up = { PLURAL($max) ->
    [one] Ничего не изменилось. Ваше право выступить по порядку ведения исчерпано: { $max } раз.
    [few] Ничего не изменилось. Ваше право выступить по порядку ведения исчерпано: { $max } раза.
    [many] Ничего не изменилось. Ваше право выступить по порядку ведения исчерпано: { $max } раз.
   *[other] Ничего не изменилось. Ваше право выступить по порядку ведения исчерпано: { $max } раза.
}
panel-no-only-once = Ничего не изменилось. Это возможно только один раз.
panel-no-muted = Сейчас модераторы не принимают от вас рук.
panel-no-banned = Ничего не изменилось. Модераторы закрыли для вас эту сессию.
panel-no-full = Ничего не изменилось. В списке нет мест.
panel-no-not-stored = Ничего не пропало, но ничего и не отправлено. Сервер сейчас не может это сохранить; нажмите ещё раз.
panel-no-stopping = Ничего не пропало, но ничего и не отправлено. Сервер перезапускается; нажмите ещё раз.
panel-no-too-fast = Ничего не пропало. Подождите немного и нажмите ещё раз.
