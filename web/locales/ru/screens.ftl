# What screens show besides the floor: messages, the screens themselves, cards, the stream, published questions.

## The pane
screens-title = Экраны
screens-parts = На что посмотреть
part-messages = Сообщения
part-screens = Экраны
part-stream = Трансляция
message-to-screens = Сообщение на экраны
screens-connected = Подключённые экраны
stream-shows = Что показывает трансляция
message-to = Сообщение для: { $who }

## Messages
message-for = Кто увидит
audience-speaker = Выступающий
audience-speaker-is = телефон и монитор того, у кого слово
audience-panel = Панель
audience-panel-is = страницы всех на панели
audience-moderators = Модераторы
audience-moderators-is = оба пульта
audience-stage = Экран зала
audience-stage-is = проектор
audience-public = Публика
audience-public-is = телефоны и трансляция
message-person = Один человек
message-no-person = никто отдельно
presets-speaker = Тому, кто выступает
presets-room = Залу
message-words = Свои слова
message-goes-to = Уйдёт: { $who }
message-nobody = Выберите, кто увидит.
deed-show-message = Показать
messages-stand = Сейчас показано
messages-none = Сообщений на экранах нет.
shown-by = { $who }, уже { $time }
deed-clear-message = Снять
to-clear-message = Снять: { $what }
deed-tell-slower = Выступающему: медленнее
deed-tell-louder = Выступающему: громче
deed-tell-closer-to-mic = Выступающему: ближе к микрофону
deed-tell-answer-please = Выступающему: ответьте, пожалуйста

## The screens
screen-number = Экран { $n }
screen-role-stage = экран зала
screen-role-overlay = оверлей трансляции
screen-orders = Экран { $n } показывает
screen-identify = Который?
screen-blank = Погасить
screen-unblank = Вернуть
screen-shows-nothing = ничего не показывает
screen-shows-third = показывает нижнюю плашку
view-room = Зал
view-speaker = Выступающий
view-next = Далее
view-question = Вопрос
view-clock = Часы
view-blank = Ничего
screen-asked = Запрошено: { $what }
screen-lags = Запрошено: { $what }. Экран не откликнулся.
screens-none = Ни один экран не подключён.
screens-none-how = Откройте ссылку экрана зала или оверлея на машине, которая ведёт проектор или трансляцию.
screens-links = Копировать ссылки

## Cards and blank
screens-all = Все экраны
card-on-stage = Карточка на экране зала
card-none = Карточки нет.
card-rules = Правила
card-question = Вопрос
card-join = Как войти
card-why = Кто выступает, остаётся на виду.
deed-show-question = Показать вопрос
deed-show-join = Показать, как войти
deed-hide-card = Снять карточку
blank-all = Погасить всё
blank-is-on = Все экраны и телефоны погашены.
blank-why = Экран зала, трансляция и телефоны разом. Часы не останавливаются.

## The stream
on-air = В эфире
stream-preview = Предпросмотр
stream-as-is = Трансляция показывает это.
stream-not-yet = Трансляция ещё не показывает этих изменений.
stream-nothing-yet = В эфире ничего нет.
stream-other-language = Сам экран трансляции показывает это на языке: { $lang }
stream-what = Показывает
stream-is-on-air = У кого слово, с часами
stream-has-question = Зачитываемый вопрос
stream-has-address = Адрес для вопросов
stream-question-why = Только вопросы, чьи слова опубликованы.
stream-naming = Как называть людей
naming-roles = Роль
naming-roles-is = «Участник из зала»; имён нет.
naming-codenames = Псевдоним
naming-codenames-is = у тех, кто на это согласен; все остальные — по роли.
naming-names = Имя
naming-names-is = у тех, кто выступает под своим именем и на это согласен; псевдонимы и роли — как выше.
stream-chatham = Действует правило Чатем-Хауса: в трансляции никого не называют.
stream-show-so = Показать так
deed-air = Показать в трансляции
deed-off-air = Снять с эфира
stream-no-screen = Оверлей не подключён: это увидит тот, кто откроет его ссылку.
stream-empty = Трансляция ничего не показывает.
stream-no-turn = Сейчас никто не выступает.
stream-blank = Все экраны погашены: трансляция ничего не показывает.
stream-asks = Смотрите и спрашивайте

## Questions on screens
deed-publish-question = На экраны, эфир, телефоны
deed-unpublish-question = Снять с экранов
to-publish-question = На экраны, эфир, телефоны: { $what }
to-unpublish-question = Снять с экранов: { $what }
on-screens = на экранах и телефонах
words-on-screens = слова на экранах
ask-publish = Эти слова будут на экране зала, в трансляции и на телефонах
publish-why = Без имени того, кто спрашивает. Экран зала и трансляция показывают их, пока их зачитывают; на телефонах они в списке с этого момента, и вопрос можно поддержать. Снять их можно одним касанием; отозвать уже показанное в эфире нельзя.
deed-address-question = Для панелиста
deed-unaddress-question = Для всех
ask-address = Кому этот вопрос?
question-for = для: { $who }
key-address = Этому панелисту
reading-open = Открыть «Чтение вслед»
reading-hint = Крупно: слова, которые звучат сейчас, и те, что следующие, — для переводчиков. Они открывают страницу по ссылке «переводчик».
