## Questions from elsewhere: pasted, dropped, picked or fed
incoming-title = Из другого места
incoming-from-clipboard = Вставленный текст
incoming-waiting = { PLURAL($n) ->
    [one] после этого ещё { $n }
    [few] после этого ещё { $n }
    [many] после этого ещё { $n }
   *[other] после этого ещё { $n }
}
incoming-reading = Чтение…
incoming-nothing-taken = Ничего не принято.
incoming-cards = Найденные сообщения
incoming-nothing-new = Ничего нового.
incoming-only-changes = Новых сообщений нет; известные изменились в источнике.
incoming-new = { PLURAL($n) ->
    [one] { $n } новое
    [few] { $n } новых
    [many] { $n } новых
   *[other] { $n } новых
}
incoming-known = { PLURAL($n) ->
    [one] { $n } уже здесь
    [few] { $n } уже здесь
    [many] { $n } уже здесь
   *[other] { $n } уже здесь
}
incoming-changed = { PLURAL($n) ->
    [one] { $n } изменено в источнике
    [few] { $n } изменены в источнике
    [many] { $n } изменено в источнике
   *[other] { $n } изменено в источнике
}
incoming-private = { PLURAL($n) ->
    [one] { $n } личное сообщение отброшено
    [few] { $n } личных сообщения отброшены
    [many] { $n } личных сообщений отброшено
   *[other] { $n } личного сообщения отброшено
}
incoming-skipped = { PLURAL($n) ->
    [one] { $n } строка без сообщения
    [few] { $n } строки без сообщения
    [many] { $n } строк без сообщения
   *[other] { $n } строки без сообщения
}
incoming-unread = { PLURAL($n) ->
    [one] { $n } строка не понята (строка { $which })
    [few] { $n } строки не поняты (строки { $which })
    [many] { $n } строк не понято (строки { $which })
   *[other] { $n } строки не поняты (строки { $which })
}
incoming-broken = после строки { $n } не читается
incoming-bad-bytes = часть букв повреждена
incoming-too-large = Слишком много: читается не более { $n } МБ.
incoming-too-many-lines = Слишком много строк: за раз читается не более { $n }.
incoming-unreachable = Нет связи с сервером. Ничего не потеряно; попробуйте ещё раз.
incoming-no-words = В изображениях, звуке и видео нет текста.
incoming-host-not-allowed = Оператор не разрешил соединение с этим сервером. Его разрешают при запуске программы: { $option }.
incoming-failed = Сервер не смог это прочитать.
incoming-came = { PLURAL($n) ->
    [one] Принят { $n } вопрос
    [few] Принято { $n } вопроса
    [many] Принято { $n } вопросов
   *[other] Принято { $n } вопроса
}
incoming-followed = { PLURAL($n) ->
    [one] { $n } известное сообщение обновлено по источнику
    [few] { $n } известных сообщения обновлены по источнику
    [many] { $n } известных сообщений обновлено по источнику
   *[other] { $n } известного сообщения обновлено по источнику
}
incoming-taking = Принято { $done } из { $of }
incoming-waits = Нет связи. Принято { $done } из { $of }; остальное придёт само.
incoming-progress = Сколько принято
incoming-halted = Принято { $done }, не принято { $left }.
incoming-halt = Остановить
incoming-go-on = Продолжить
incoming-questions-only = Только вопросы
incoming-at-once = Принимать при вставке
incoming-skip = Пропустить этот
incoming-accept = { PLURAL($n) ->
    [one] Принять { $n }
    [few] Принять { $n }
    [many] Принять { $n }
   *[other] Принять { $n }
}
incoming-accept-changes = Принять изменения
incoming-accept-private = { PLURAL($n) ->
    [one] Учесть { $n } личное сообщение
    [few] Учесть { $n } личных сообщения
    [many] Учесть { $n } личных сообщений
   *[other] Учесть { $n } личного сообщения
}
incoming-none = Не брать ничего
incoming-all = Взять всё
incoming-comments-out = { PLURAL($n) ->
    [one] { $n } реплика отброшена
    [few] { $n } реплики отброшены
    [many] { $n } реплик отброшено
   *[other] { $n } реплики отброшено
}
incoming-leave-out = Не брать
incoming-join = Соединить с предыдущим
incoming-edit = Изменить
incoming-first-shown = Показаны первые { $n } из { $all }; примется всё выбранное.
incoming-show-more = Показать ещё
incoming-sender = отправитель { $n }
incoming-question = вопрос
incoming-comment = реплика
incoming-votes = { PLURAL($n) ->
    [one] голос
    [few] голоса
    [many] голосов
   *[other] голоса
 }
incoming-held = на потом
incoming-reply = ответ
incoming-cut = сокращено
incoming-edited = изменено здесь
incoming-unsure = проверьте
incoming-goes-on = продолжение есть
incoming-save = Готово
incoming-drop = Отпустите — попадёт во входящие
incoming-read-as = Читать как
incoming-day-order = Что значит 3/4
incoming-choose = выберите
incoming-day-month = третье апреля
incoming-month-day = четвёртое марта
incoming-is-group = Это чат группы? Переписка двоих личная; из неё ничего не берётся.
incoming-group-yes = Группа
incoming-group-no = Двое
incoming-columns = Что в каком столбце, считая с 1
incoming-column-body = Слова
incoming-column-name = Имя
incoming-column-time = Время
incoming-column-recipient = Кому
incoming-column-private = Личное
incoming-column-votes = Голоса
incoming-column-lang = Язык
incoming-column-id = Свой номер
incoming-column-email = Адрес
incoming-column-answer = Ответ
incoming-columns-right = Всё верно
incoming-as-zoom-chat = Сохранённый чат Zoom
incoming-as-zoom-clipboard = Скопированный чат Zoom
incoming-as-zoom-qa-clipboard = Скопированные вопросы Zoom
incoming-as-zoom-qa-report = Отчёт о вопросах Zoom
incoming-as-zoom-qa-json = Вопросы Zoom в JSON
incoming-as-zoom-webhook = Событие Zoom
incoming-as-webex = Чат Webex
incoming-as-webex-qa-json = Вопросы Webex в JSON
incoming-as-mastodon = Mastodon
incoming-as-youtube = YouTube
incoming-as-matrix = Matrix
incoming-as-telegram = Telegram
incoming-as-whatsapp = WhatsApp
incoming-as-bluesky = Bluesky
incoming-as-social-stream = Ретранслятор потока
incoming-as-table = Таблица (CSV, TSV)
incoming-as-objects = JSON, по объекту в строке
incoming-as-canonical = Наш собственный экспорт
incoming-as-plain = Простой текст, карточка на абзац

## The pane of the ways in
ways-title = Пути внутрь
ways-why = Заданное в другом месте попадает во входящие любым из этих путей. Личные сообщения отбрасываются до того, как что-либо показано или сохранено.
ways-by-hand = Вручную
ways-by-hand-why = Вставьте в любом месте страницы, пока не занято ни одно поле, перетащите сюда текст или файл либо выберите файл. Одно и то же дважды ничего не добавит.
ways-from-zoom-chat = Чат Zoom
ways-zoom-chat-how = В чате выберите «Ещё», затем «Сохранить чат» и перетащите файл сюда. Или выделите весь чат, скопируйте и вставьте здесь: останется только новое.
ways-from-zoom-qa = Вопросы Zoom
ways-zoom-qa-how = Скопируйте вопросы из окна вопросов и вставьте здесь. После вебинара перетащите сюда отчёт о вопросах в CSV.
ways-from-webex = Webex
ways-webex-how = Выделите сообщения чата или вопросы на панели, скопируйте и вставьте здесь. Непонятое станет простыми карточками.
ways-from-whatsapp = WhatsApp
ways-whatsapp-how = В группе выберите «Ещё», «Экспорт чата», без файлов, и перетащите .txt сюда. Вас спросят, группа ли это; переписка двоих останется снаружи.
ways-from-telegram = Telegram
ways-telegram-how = В настольном приложении выберите «Экспорт истории чата», JSON, и перетащите файл сюда. Переписка двоих отбрасывается.
ways-from-matrix = Matrix
ways-matrix-how = В веб-приложении откройте сведения о комнате, «Экспорт чата», JSON, и перетащите файл сюда.
ways-from-table = Таблица
ways-table-how = CSV или TSV со столбцом текстов, например ответы формы. Столбцы угадываются, показываются, и их можно поправить.
ways-from-other = Всё остальное
ways-other-how = Скопируйте и вставьте: каждый абзац станет карточкой. Откуда он, укажите в поле «Источник». Или наберите: клавиша Q.
ways-script = Ключ для программ
ways-script-why = Программа с этим ключом может вносить сообщения и больше ничего не делает и не видит.
ways-script-once = Скопируйте сейчас: больше он показан не будет.
ways-script-is = Ключ действует.
ways-script-none = Ключа нет.
ways-script-make = Создать ключ
ways-script-renew = Создать новый; старый перестанет действовать
ways-script-revoke = Отозвать ключ
ways-copy-line = Скопировать строку
ways-copy-token = Скопировать ключ
ways-copy-address = Скопировать адрес
ways-zoom = События Zoom
ways-zoom-why = Нужно приложение владельца учётной записи Zoom: подпишите его на сообщения чата вебинаров, укажите этот адрес и введите ниже его секретный ключ.
ways-zoom-https = Zoom шлёт только на адреса HTTPS.
ways-zoom-is = Ключ задан: подписанные события приходят сами.
ways-zoom-none = Не настроено.
ways-zoom-secret = Секретный ключ приложения
ways-set = Задать
ways-replace = Заменить
ways-remove = Убрать
ways-listen = Слушать
ways-key-wrong = В ключе нет пробелов и не более 256 знаков.
ways-mastodon-why = Открытые записи с хештегом приходят карточками «на потом», пока идёт сессия.
ways-mastodon-is = { $tag } на { $server }:
ways-mastodon-none = Ни один хештег не слушается.
ways-mastodon-server = Сервер
ways-mastodon-tag = Хештег
ways-mastodon-token = Ключ (необязательно: быстрее)
ways-mastodon-token-kept = Ключ (один сохранён)
ways-tag-wrong = Хештег — одно слово из букв, цифр и _; в ключе нет пробелов.
ways-fare-off = не работает.
ways-fare-connecting = соединение.
ways-fare-live = на связи, сразу.
ways-fare-polling = на связи, с повторными запросами.
ways-fare-retrying = { PLURAL($n) ->
    [one] { $why } Снова через { $n } секунду.
    [few] { $why } Снова через { $n } секунды.
    [many] { $why } Снова через { $n } секунд.
   *[other] { $why } Снова через { $n } секунды.
}
ways-fare-stopped = { $why } Ждёт изменений.
ways-fare-not-allowed = Оператор не разрешает соединение.
ways-fare-unauthorized = Сервер требует ключ или другой ключ.
ways-fare-no-such-tag = Сервер не знает этого хештега; возможно, им ещё не пользовались.
ways-fare-unreachable = Сервер недоступен.
ways-fare-timed-out = Сервер не ответил вовремя.
ways-fare-rate-limited = Сервер просит подождать.
ways-fare-redirected = Сервер отсылает в другое место; туда мы не идём.
ways-fare-silent = Сервер не подавал признаков жизни.
ways-fare-cut-off = Соединение оборвалось.
ways-fare-server-error = На сервере произошёл сбой.
ways-fare-other = Сервер ответил непонятно.
