### The participant's page and the landing page. Phones are addressed as a person: «вы», without gender.

## Everywhere
hand-language = English
hand-title = Участие
hand-refresh = Обновить
hand-leave = Выйти
hand-rehearsal = Репетиция ×{ $rate }
hand-as-of = Состояние на { $time }
hand-back = Назад к круглому столу

## Joining
hand-join-title = Присоединиться к круглому столу
hand-recording = Принимающая сторона транслирует или записывает эту сессию.
hand-recording-means = Сказанное вслух могут услышать где угодно. Можно написать: модератор зачитает текст без вашего имени.
hand-not-recorded = Принимающая сторона не транслирует и не записывает эту сессию.
hand-readers = То, что вы здесь пишете, видят оба модератора. Больше никто не видит имени — только там, где вы отметите ниже.
hand-plain-http = Этот адрес не зашифрован. В этой сети тексты можно прочитать.
hand-who = Как вас называть?
hand-codename = По псевдониму:
hand-codename-means = Только на эту сессию. Своё имя не нужно.
hand-named = По имени
hand-named-means = Под своим именем. Показывается только там, где вы отметите ниже.
hand-name = Ваше имя, при желании с организацией
hand-unnamed = Никак
hand-unnamed-means = Модератор зачитывает то, что вы пишете. Имя не сохраняется.
hand-where = Где вы?
hand-onsite = В зале
hand-online = Онлайн
hand-tongue = Язык, на котором вы говорите или пишете
hand-join = Присоединиться
hand-consent = Присоединяясь, вы соглашаетесь, что поднятые вами руки и ваши тексты хранятся для этой сессии. Без учётной записи. Один файл cookie, только на сегодня.
hand-deleted = { PLURAL($hours) ->
    [one] Всё удаляется через { $hours } час после окончания.
    [few] Всё удаляется через { $hours } часа после окончания.
    [many] Всё удаляется через { $hours } часов после окончания.
   *[other] Всё удаляется через { $hours } часа после окончания.
}
hand-join-name-missing = Ничего не пропало. Введите имя или выберите псевдоним.
hand-join-over = Сессия окончена. Присоединиться уже нельзя.
hand-code-unknown = Сессии с таким кодом нет
hand-code-unknown-means = Проверьте восемь знаков на экране или листовке. O и ноль считаются одним знаком, I, L и единица — тоже.

## What runs
hand-lobby = Ещё не началось
hand-lobby-means = Руку уже можно поднять. Порядок поступления сохранится.
hand-ended = Сессия окончена
hand-ended-means = Вопрос ещё можно задать письменно. Модераторы ответят письменно.
hand-paused = Сессия на паузе. Все часы стоят.
hand-blank = Экраны погашены
hand-blank-means = Модераторы ненадолго погасили их. Ваша рука и ваши вопросы сохранены.
hand-muted = Сейчас модераторы не принимают от вас рук и вопросов.
hand-silence = Подумаем в тишине. Руку можно поднять.
hand-now-nobody = Никто не выступает
hand-now-onsite = Сейчас: человек в зале
hand-now-online = Сейчас: человек онлайн
hand-now-panel = Сейчас: панель
hand-now-read = Сейчас: вопрос зачитывают
hand-now-hub = { PLURAL($people) ->
    [one] Сейчас: группа, { $people } человек
    [few] Сейчас: группа, { $people } человека
    [many] Сейчас: группа, { $people } человек
   *[other] Сейчас: группа, { $people } человека
}
hand-now-named = Сейчас: { $name }
hand-now-break = Перерыв
hand-next-onsite = Далее: человек в зале
hand-next-online = Далее: человек онлайн
hand-next-panel = Далее: панель
hand-next-named = Далее: { $name }
hand-segment = { $key }. { $title }
hand-waiting = { PLURAL($hands) ->
    [zero] Никто не ждёт.
    [one] Ждёт { $hands } рука.
    [few] Ждут { $hands } руки.
    [many] Ждут { $hands } рук.
   *[other] Ждут { $hands } руки.
}
hand-waiting-none = Никто не ждёт.
hand-list-closing = Последняя возможность: список закрывается. Поднимите руку сейчас, если хотите выступить в этой части.
hand-list-closed = На эту часть список закрыт. Рука, поднятая сейчас, ждёт следующей части.
hand-list-closed-last = Список закрыт. Ещё можно написать: текст попадёт в протокол.

## Raising
hand-raise-title = Хотите выступить?
hand-raise = Поднять руку
hand-raise-other = Другая рука: ответ, порядок ведения
hand-more = Указать, о чём речь
hand-kind = Вид
hand-kind-floor = Выступить
hand-kind-interposed_question = Короткий вопрос выступающему
hand-kind-short_intervention = Короткая реплика о сказанном
hand-kind-point_of_order = По порядку ведения
hand-kind-direct_reply = Ответ выступающему
hand-kind-right_of_reply = Право на ответ
hand-kind-panel = Панель
hand-kind-reply = Ответ
hand-kind-break = Перерыв
hand-topic = Тема, для модераторов
hand-about = К вопросу
hand-about-none = Ни к какому отдельно
hand-up-to = Знаков: до { $chars }

## Waiting
hand-is-up = Ваша рука поднята
hand-is-parked = Ваша рука отложена
hand-is-parked-means = Она вернётся, когда вы скажете.
hand-place = место в очереди
hand-place-1 = место в очереди
hand-ahead = { PLURAL($hands) ->
    [one] Перед вами { $hands } рука
    [few] Перед вами { $hands } руки
    [many] Перед вами { $hands } рук
   *[other] Перед вами { $hands } руки
}
hand-ahead-none = Перед вами никого
hand-expected = около { $minute }-й минуты ({ $clock })
hand-expected-minute = около { $minute }-й минуты
hand-expected-range = между { $from }-й и { $to }-й минутой
hand-next-expected = Вы выступаете около { $minute }-й минуты ({ $clock }).
hand-next-expected-minute = Вы выступаете около { $minute }-й минуты.
hand-unreached = До вас может не дойти очередь. Напишите: текст попадёт в протокол.
hand-unreached-short = очередь может не дойти
hand-write = Лучше написать
hand-write-send = Отправить в протокол
hand-for-later = Ждёт следующей части, где дают слово участникам.
hand-lowers = Скоро опустится. Чтобы оставить, поднимите снова.
hand-lower = Опустить руку
hand-step-back = Уступить место
hand-park = Отложить
hand-unpark = Вернуть в очередь
hand-change = Изменить
hand-save = Сохранить
hand-is-next = Следующее слово — ваше
hand-is-next-means = Не закрывайте эту страницу.
hand-read-for-you = Модератор зачитает это вслух, без имени

## The own turn
hand-floor = Вам слово
hand-floor-read = Ваш вопрос зачитывают
hand-of = из { $time }
hand-done = У меня всё
hand-nudge-wrap-up = Пора завершать
hand-nudge-time-is-up = Время вышло
hand-wrap-up = Модераторы просят вас завершать
hand-time-is-up = Модераторы просят вас закончить
hand-turn-paused = Ваши часы стоят
hand-phase-normal = Время есть
hand-phase-warning = Пора завершать
hand-phase-danger = Последние секунды
hand-phase-overtime = Сверх времени

## Messages from the moderators
hand-message-wrap_up = Завершайте, пожалуйста
hand-message-slower = Говорите медленнее, пожалуйста
hand-message-louder = Говорите громче, пожалуйста
hand-message-closer_to_mic = Ближе к микрофону, пожалуйста
hand-message-you_are_next = Следующее слово — ваше
hand-message-answer_please = Ответьте на вопрос, пожалуйста
hand-message-last_questions = Последние вопросы, пожалуйста
hand-message-write_instead = Лучше напишите, пожалуйста: текст попадёт в протокол
hand-message-short_break = Короткий перерыв
hand-message-back_soon = Мы скоро вернёмся
hand-message-technical_problem = Техническая неполадка. Пожалуйста, оставайтесь с нами

## Writing
hand-ask-title = Спросить письменно
hand-question = Ваш вопрос
hand-ask-readers = Оба модератора видят текст и выбранное вами имя. Текст они могут показать, имя — только там, где вы отметили.
hand-ask-aloud = Модератор зачитает вопрос вслух, когда подойдёт ваша очередь.
hand-for-the-record = Только для протокола: ответьте мне письменно
hand-send = Отправить
hand-mine = Ваши вопросы
hand-state-new = Вопрос у модераторов
hand-state-held = Вопрос у модераторов
hand-state-shortlisted = Отобран для зала
hand-state-forwarded = В очереди, его зачитают
hand-state-voiced = Зачитан в зале
hand-state-answered = Ответ дан
hand-state-declined = Не принят
hand-state-written = Для письменного ответа
hand-reason = Причина: { $text }
hand-answer = Ответ: { $text }
hand-redacted = Этот текст удалён

## What came of it
hand-said-raised = Принято, номер { $place }
hand-said-received = Принято
hand-said-slow-down = Принято. Считается последнее нажатие; повторять не нужно.
hand-said-left = Вы вышли. Ваши руки опущены.
hand-said-changed = Изменено
hand-said-done = Спасибо. Ваше выступление завершено.
hand-said-done-already = Спасибо. Модератор завершил ваше выступление в тот же миг.
hand-said-written = Принято. Текст попадёт в протокол.
hand-sending = Отправляется…
hand-unsent = Ещё не отправлено. Отправится само, один раз.
hand-offline = Нет связи с { $time }. Ничего не пропало.
hand-reload = Эта страница старше сервера. Загрузите её заново; ничего не пропадёт.
hand-this-page = Часы этой страницы
hand-clock = Точность ± #0 мс. Сдвиг #1 мс. Замеров: #2, новейшему #3 с. Туда и обратно за #4 мс.

## Refusals, what is safe first
hand-no = Ничего не изменилось. Сейчас это невозможно.
hand-no-not_yours = Ничего не изменилось. Это может сделать только модератор.
hand-no-not_live = Ничего не пропало. Сессия ещё не началась.
hand-no-over = Ничего не пропало. Сессия окончена; вопрос ещё можно задать письменно.
hand-no-is_paused = Ничего не пропало. Сессия на паузе.
hand-no-no_such_hand = Ничего не пропало. Эта рука уже не поднята.
hand-no-no_such_turn = Ничего не пропало. Ваше выступление уже завершено.
hand-no-hand_already_up = Ничего не пропало. Ваша рука уже поднята.
hand-no-list_closed = Ничего не пропало. Список закрыт, и в следующих частях рук не принимают. Спросите письменно.
hand-no-kind_not_here = Ничего не изменилось. Рука этого вида сейчас невозможна.
hand-no-nobody_speaks = Ничего не изменилось. Никто не выступает, и отнести это не к кому.
hand-no-points_used_up = { PLURAL($max) ->
    [one] Ничего не изменилось. Ваше право выступить по порядку ведения исчерпано: { $max } раз.
    [few] Ничего не изменилось. Ваше право выступить по порядку ведения исчерпано: { $max } раза.
    [many] Ничего не изменилось. Ваше право выступить по порядку ведения исчерпано: { $max } раз.
   *[other] Ничего не изменилось. Ваше право выступить по порядку ведения исчерпано: { $max } раза.
}
hand-no-only_once = Ничего не изменилось. Это возможно только один раз.
hand-no-already_so = Так уже и есть.
hand-no-muted = Ничего не изменилось. Сейчас модераторы не принимают от вас рук и вопросов.
hand-no-banned = Ничего не изменилось. Модераторы закрыли для вас эту сессию.
hand-no-no_round = Ничего не изменилось. Круг до этой руки не доходит.
hand-no-stale = Ничего не пропало. Кто-то изменил это раньше; вот как обстоит сейчас.
hand-no-full = Ничего не изменилось. В этой сессии нет мест.
hand-no-text_too_long = Ничего не пропало. Знаков в тексте: { $chars }; возможно не больше { $max }.
hand-no-text_empty = Ничего не изменилось. Текста пока нет.
hand-no-not_stored = Ничего не пропало, но ничего и не отправлено. Сервер сейчас не может это сохранить; отправьте ещё раз.
hand-no-stopping = Ничего не пропало, но ничего и не отправлено. Сервер перезапускается; отправьте ещё раз.
hand-no-too_fast = Ничего не пропало. Подождите немного и отправьте ещё раз.
hand-no-not_signed_in = Ничего не пропало. Эта страница вас больше не узнаёт; присоединитесь снова.

## The landing page
landing-what = Одна очередь выступающих для гибридного круглого стола: зал и онлайн в одном списке, часы для каждого выступления и голос тем, кого нельзя называть по имени.
landing-join = Присоединиться к сессии
landing-code = Код сессии
landing-code-hint = Восемь знаков, на экране или листовке
landing-go = Войти
landing-create = Провести сессию
landing-create-means = С ключом хоста этого сервера вы создаёте сессии и получаете ссылки для модераторов, экрана зала и участников.
landing-host = К странице хоста
landing-keeps = Без учётной записи, без слежки, ничего от третьих сторон.

## Codenames: words in the same order in every language
codename-tints = янтаря коралла перламутра нефрита индиго меди серебра золота зари фиалки малины лазури оливы жемчуга рубина топаза шафрана кобальта мрамора бархата тумана солнца тишины нежности света ясности штиля ветра отваги вереска леса простора
codename-birds = Цапля Сокол Ласточка Иволга Аист Журавль Жаворонок Зарянка Горлица Орёл Зяблик Ибис Чайка Снегирь Соловей Зимородок Сова Куропатка Пеликан Ржанка Перепел Синица Кулик Скворец Лебедь Стриж Крачка Дрозд Щегол Свиристель Королёк Фламинго
codename = { $bird } { $tint }

## Coming in
hand-join-another = Этим устройством уже пользуется другой человек. Здесь вы присоединяетесь отдельно, со своей страницей.
hand-identification = Принимающая сторона хочет знать, кто участвует:
hand-chatham = Правило Чатем-Хауса.
hand-chatham-means = Сказанное можно использовать, но нельзя раскрывать, кто это сказал и кто здесь был.
hand-chatham-webcast = Сессию с трансляцией нельзя провести по этому правилу: оно тогда касается лишь того, что показывает и выгружает этот инструмент. Лучше напишите: модератор зачитает текст без вашего имени.
hand-return = Я уже участвую
hand-return-words = Ваши четыре слова
hand-return-means = На любом из шести языков, прописными или строчными. Если слов нет, присоединитесь заново.
hand-return-go = Вернуться
hand-return-unknown = По этим четырём словам никто не возвращается. Проверьте их ещё раз или присоединитесь заново.
hand-return-not-words = Это не четыре слова из нашего списка. Проверьте каждое ещё раз; порядок важен.
hand-page-old = Эта страница была открыта слишком долго, или вас привела сюда другая страница. Проверьте, что здесь написано, и нажмите ещё раз.
hand-said-back = Вы снова здесь. Ваши руки и вопросы — как вы их оставили.
hand-said-deleted = Всё ваше удалено.
hand-erase-out = Вы покинули эту сессию, или модераторы закрыли её для вас. Ваше ещё здесь; его можно удалить.
hand-said-seat-not-free = Вы в сессии. Это место уже занято; скажите модератору, где вы сидите.
hand-said-no-such-seat = Вы в сессии. Места с таким номером здесь нет; скажите модератору, где вы сидите.
hand-shown = Где можно показывать это имя?
hand-shown-room = На экране в зале и другим участникам
hand-shown-stream = В прямой трансляции и её записи
hand-shown-report = В отчёте
hand-shown-means = Что не отмечено, то — «нет». Пока имя не опубликовано, это можно изменить.
hand-join-more = Место, что вам нужно, группа
hand-seat = Номер места, если вы его видите
hand-need = Что вам нужно, чтобы участвовать?
hand-need-readers = Это видят только два модератора. Удаляется в первую очередь.
hand-group-people = Если вы группа: сколько человек говорит через эту страницу?
hand-group-means = От 2 до 10 000. У группы один голос в очереди.
hand-group-wrong = Ничего не потеряно. В группе от 2 до 10 000 человек; оставьте поле пустым, если вы без группы.
hand-sees = Кто что видит?
hand-sees-who = Кто
hand-sees-name = Ваше имя
hand-sees-words = Что вы пишете
hand-sees-moderators = Оба модератора
hand-sees-moderators-name = да, если вы не входите без имени
hand-sees-moderators-words = да
hand-sees-room = Зал и другие участники
hand-sees-room-name = только с вашей отметкой
hand-sees-room-words = только если модератор выведет текст на экран или зачитает
hand-sees-stream = Трансляция
hand-sees-stream-name = только с вашей отметкой и если его покажет модератор
hand-sees-stream-words = только если модератор выведет туда текст или зачитает
hand-sees-report = Отчёт
hand-sees-report-name = только с вашей отметкой
hand-sees-report-words = без вашего имени
hand-check = Страница та самая, если на листовке или у принимающей стороны те же четыре слова:
hand-join-tongue = Другой язык, написанное сохранится
hand-slow = Минуту, пожалуйста
hand-device-own = Эта страница: { $name }
hand-device-others = На этом устройстве также:
hand-device = Устройство на нескольких
hand-device-more = Ещё кто-то за этим столом пользуется этим устройством
hand-device-full = Этим устройством пользуются шесть человек; больше мест нет.
hand-device-unnamed = Без имени
hand-device-called = вызывают

## The own page
hand-others = { PLURAL($questions) ->
    [one] Поддержать: { $questions } вопрос от других
    [few] Поддержать: { $questions } вопроса от других
    [many] Поддержать: { $questions } вопросов от других
   *[other] Поддержать: { $questions } вопроса от других
}
hand-others-means = Их опубликовали модераторы. Поддержка подсчитывается; от кого она, не видит никто.
hand-others-more = { PLURAL($questions) ->
    [one] Ещё { $questions }
    [few] Ещё { $questions }
    [many] Ещё { $questions }
   *[other] Ещё { $questions }
}
hand-votes-none = Поддержки пока нет
hand-votes = { PLURAL($people) ->
    [one] Поддерживает { $people } человек
    [few] Поддерживают { $people } человека
    [many] Поддерживают { $people } человек
   *[other] Поддерживают { $people } человека
}
hand-support = Поддерживаю
hand-unsupport = Поддержано · отозвать
hand-own-question = Это ваш вопрос
hand-from-onsite = Из зала
hand-from-online = Из онлайна
hand-from-panel = От панели
hand-signals = Дать знать модераторам
hand-signals-means = Считается только число, без имён; в очередь не попадает. Каждый знак сам гаснет через две минуты.
hand-signal-slower = Медленнее, пожалуйста
hand-signal-interpretation = Нет перевода
hand-signal-cannot_hear = Мне не слышно
hand-signal-on = подано · отозвать
hand-me = Вы — { $name }
hand-me-unnamed = Вы здесь без имени
hand-sees-codename = Рядом с вашими руками и текстами оба модератора видят этот псевдоним. Другие видят его только там, где вы разрешили.
hand-sees-named = Рядом с вашими руками и текстами оба модератора видят ваше имя. Другие видят его только там, где вы разрешили.
hand-sees-unnamed = Модератор читает то, что вы пишете, и не видит имени. После прочтения ваши слова не хранятся.
hand-group = { PLURAL($people) ->
    [one] Вы говорите от имени { $people } человека.
    [few] Вы говорите от имени { $people } человек.
    [many] Вы говорите от имени { $people } человек.
   *[other] Вы говорите от имени { $people } человека.
}
hand-turns-none = Слова вам ещё не давали.
hand-turns = { PLURAL($turns) ->
    [one] Вам давали слово { $turns } раз.
    [few] Вам давали слово { $turns } раза.
    [many] Вам давали слово { $turns } раз.
   *[other] Вам давали слово { $turns } раза.
}
hand-own-need = Что вам нужно, чтобы участвовать
hand-need-means = Это видят только модераторы. Например: субтитры, больше времени, путь без ступеней.
hand-need-drop = Отозвать
hand-seat-yours = Ваше место: { $seat }.
hand-seat-leave = Я там больше не сижу
hand-own-seat = Ваше место
hand-seat-means = Номер, который на нём стоит. Где вы сидите, видят только модераторы.
hand-seat-take = Я там сижу
hand-phrase = Четыре слова, чтобы вернуться
hand-phrase-means = Они вернут вас сюда на другом телефоне или в браузере, который всё забывает.
hand-phrase-show = Показать четыре слова
hand-phrase-title = Ваши четыре слова
hand-phrase-note = Запишите их сейчас. Их показывают только один раз, и любой, у кого они есть, может действовать за вас.
hand-phrase-how = Чтобы вернуться, откройте этот адрес на любом устройстве, выберите «{ $choice }» и введите слова.
hand-phrase-new = Новые слова заменяют эти; старые тогда ничего не открывают.
hand-phrase-once = Слова уже показаны, один раз. Те, что вы записали, по-прежнему годятся.
hand-phrase-again = Показать новые слова
hand-erase = Удалить всё моё
hand-erase-title = Удалить всё ваше?
hand-erase-goes = Что исчезнет: как вас называть, ваши руки, ваши вопросы и темы, что вам нужно, ваше место и ваш путь назад.
hand-erase-stays = Что останется: что кто-то здесь был и сколько времени кто-то говорил. Больше ничего. Сказанное вслух или показанное отозвать нельзя.
hand-erase-final = Это делается сразу, и отменить это нельзя.
hand-erase-yes = Удалить сейчас
hand-watch = Крупный вид
hand-watch-every = Раз в { $seconds } с
hand-watch-says = Эта страница обновляется сама раз в { $seconds } с.
hand-watch-stands = Эта страница стоит и сама не обновляется.
hand-watch-stop = Остановить
hand-watch-act = К странице с кнопками
hand-forgotten = Прочитано и не сохранено, как вы и выбрали
hand-said-supported = Ваша поддержка учтена.
hand-said-unsupported = Ваша поддержка отозвана.
hand-said-told = Модераторы видят это как число.
hand-said-untold = Отозвано.
hand-said-saved = Сохранено.
hand-said-already = Так уже и есть.
hand-no-no_such_question = Ничего не изменилось. Этот вопрос уже нельзя поддержать.
hand-no-own_question = Ничего не изменилось. Это ваш вопрос; он уже учтён.
hand-no-no_such_seat = Ничего не изменилось. Места с таким номером нет.
hand-no-seat_taken = Ничего не изменилось. Там уже кто-то сидит. Модератор может помочь.
hand-no-not_in_the_room = Ничего не изменилось. Места — для тех, кто в зале.
hand-no-no_such_person = Здесь больше нет ничего вашего.
hand-no-in_the_program = Ничего не изменилось. Вас называет программа сессии; её организатор удалит это вместе с сессией.
## The line
hand-waits = Ещё не отправлено
hand-take-back = Отозвать
hand-saver = Экономить трафик
hand-saver-means = Список здесь меняется не чаще раза в десять секунд. Ваше выступление видно сразу.
