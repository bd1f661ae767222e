### Reading along: for interpreters, and for whoever reads aloud.

read-title = Чтение вслед
read-connecting = Соединение
read-link-refused = Эта ссылка больше не действует. Попросите у модератора новую.
read-link-again = Мы пробуем снова каждую минуту.
read-link-missing = Откройте эту страницу по её ссылке. Она есть у модераторов.
read-no-line = Сервер не отвечает. Мы продолжаем попытки.
read-fault = Минуту, пожалуйста
read-fault-means = Эта страница начнёт заново через несколько секунд.
read-offline = Возможно, уже выступает кто-то другой. Мы продолжаем попытки.

## What stands there
read-now = Сейчас
read-after = После этого
read-answers = Отвечает на этот вопрос
read-no-words = Текста заранее нет: говорят свободно
read-next-none = Никто ещё не вызван
read-nobody = Никто не выступает
read-silence = Подумаем в тишине
read-lobby = Мы скоро начнём
read-lobby-means = То, что будут читать вслух, появится здесь заранее.
read-ended = Сессия окончена
read-blank = Модераторы погасили экраны
read-blank-means = Тексты вернутся вместе с экранами. Знаки от слушающих считаются и сейчас.
read-message = Сообщение для всех:
read-signs-none = Знаков от слушающих нет
read-said-now = Сейчас: { $who }
read-said-next = Далее: { $who }

## This device
read-words = Какой текст показан
read-both = Оба
read-original = Оригинал
read-translation = Перевод
read-size = Размер текста
read-smaller = Текст мельче
read-larger = Текст крупнее
read-usual = Обычный размер
read-dark = Тёмный фон
read-full = На весь экран
read-help = Клавиши
read-close = Закрыть
read-key-words = Оригинал, перевод или оба
read-key-ground = Светлый или тёмный фон
read-keys = Одиночные клавиши работают
