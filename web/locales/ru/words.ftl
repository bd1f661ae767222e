# Words that every face shares. One word a thing, as in the glossary.

language = Язык

channel-onsite = Зал
channel-online = Онлайн
channel-panel = Панель

kind-floor = рука
kind-interposed-question = вопрос
kind-short-intervention = реплика
kind-point-of-order = по порядку ведения
kind-direct-reply = прямой ответ
kind-panel = панель
kind-reply = ответ
kind-right-of-reply = право на ответ
kind-break = перерыв

phase-normal = Время есть
phase-warning = Пора завершать
phase-danger = Последние секунды
phase-overtime = Сверх времени

via-phone = Телефон
via-web-form = Веб-форма
via-seat-tap = Схема мест
via-keyboard = Клавиатура
via-mic = Микрофон
via-paper = Бумага
via-hub = Хаб
via-voice = Свой голос
via-zoom-chat = Чат Zoom
via-zoom-qa = Вопросы Zoom
via-zoom-voice = Zoom, свой голос
via-webex = Webex
via-slido = Slido
via-x = X
via-mastodon = Mastodon
via-youtube = YouTube
via-matrix = Matrix
via-telegram = Telegram
via-whatsapp = WhatsApp
via-bluesky = Bluesky
via-facebook = Facebook
via-email = Почта
via-csv = Файл

role-onsite-moderator = модератор в зале
role-online-moderator = онлайн-модератор
role-rapporteur = докладчик
role-organizer = организатор
role-panelist = панелист
role-participant = участник
role-stage = экран зала
role-overlay = оверлей
role-interpreter = переводчик
role-feed = источник

hat-onsite = пульт зала
hat-online = онлайн-пульт
hat-onsite-short = З
hat-online-short = О

live = На связи
not-live = Нет связи с { $time }
rehearsal = Репетиция { $rate }
first-time = Впервые
next = Далее
paused = Пауза

## How right the clock is
diagnostics = Часы и связь этой страницы
diagnostics-why = Верное время отличается от показанного не больше, чем указано. Пока сервер молчит, предел растёт.
diagnostics-bound = Точность
diagnostics-no-bound = неизвестна до первого ответа
diagnostics-offset = Часы сервера впереди на
diagnostics-samples = Замеры
diagnostics-ages = новейшему { $newest } с, старейшему { $oldest } с
diagnostics-trip = Последний путь туда и обратно
diagnostics-line = Связь
diagnostics-live = На связи уже
diagnostics-down = Нет связи уже
diagnostics-connecting = Соединяется уже
diagnostics-closed = Закрыто уже
diagnostics-session = Время сессии
diagnostics-lobby = не началась
diagnostics-rate = Темп
diagnostics-build = Сборка сервера

## Who has the floor or is next, where no name may stand
who-onsite = Участник из зала
who-online = Участник онлайн
who-panel = Панелист
who-read = Вопрос зачитывает модератор
who-read-online = Вопрос из онлайна
who-break = Перерыв
who-group = { PLURAL($people) ->
    [one] Группа: { $people } человек
    [few] Группа: { $people } человека
    [many] Группа: { $people } человек
   *[other] Группа: { $people } человека
}

## Messages that a tap sends; each reader sees them in the own language
message-wrap-up = Завершайте, пожалуйста
message-slower = Чуть медленнее, пожалуйста
message-louder = Громче, пожалуйста
message-closer-to-mic = Ближе к микрофону, пожалуйста
message-you-are-next = Следующее слово — ваше
message-answer-please = Ответьте на вопрос, пожалуйста
message-last-questions = Последние вопросы
message-write-instead = Времени мало: напишите свой вопрос, пожалуйста
message-short-break = Короткий перерыв
message-back-soon = Мы скоро вернёмся
message-technical-problem = Техническая неполадка. Мы её устраняем.

## Seat codes, printed by the host and by the desk
codes-open = Печать кодов мест
codes-title = Коды мест
codes-why = Мест: { $n }, страниц A4: { $pages }. Печатайте в натуральную величину и режьте по пунктиру.
codes-print = Печать
codes-close = Закрыть
codes-page = Страница { $n }
codes-seat = Место
codes-how = Отсканируйте, чтобы участвовать с этого места, или откройте:
codes-code = Код
codes-hint = Каждый код открывает вход и знает своё место. Напечатайте заново, если изменятся номера мест или код сессии.
codes-save-first = Сначала сохраните: в кодах стоят те номера мест, которые есть в сессии.
