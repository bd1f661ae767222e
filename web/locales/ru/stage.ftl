### The stage: what the whole room reads. Roles and sides, no names unless on the record.

stage-title = Экран зала
stage-connecting = Соединение
stage-ends-in = до конца сессии
stage-over-by = сверх времени
stage-has-floor = Слово имеет
stage-please-stop = Пожалуйста, закончите
stage-next = Далее
stage-nobody-next = Пока никого
stage-room = Зал
stage-remote = Онлайн
stage-turns = Выступлений
stage-waiting = { PLURAL($hands) ->
    [one] Ждёт { $hands } рука
    [few] Ждут { $hands } руки
    [many] Ждут { $hands } рук
   *[other] Ждут { $hands } руки
}
stage-waiting-none = Никто не ждёт
stage-nobody = Можно просить слова
stage-nobody-raise = Поднимите руку на телефоне или в зале
stage-silence = Подумаем в тишине
stage-silence-means = Руку можно поднять. Каждого желающего выслушают один раз, прежде чем кого-то — дважды.
stage-paused = Пауза
stage-paused-means = Все часы стоят. Мы скоро продолжим.
stage-lobby = Мы скоро начнём
stage-lobby-means = Руку уже можно поднять. Порядок сохранится.
stage-ended = Сессия окончена
stage-ended-means = Вопросы ещё можно задать письменно.
stage-join = Попросить слова
stage-code = Код
stage-closing = Список закрывается
stage-closed = На эту часть список закрыт

## The card of rules
stage-rules = Как мы говорим
stage-rules-webcast = Эта сессия транслируется или записывается. Сказанное вслух могут услышать где угодно.
stage-rules-write = Можно написать: модератор зачитает текст без вашего имени.
stage-rules-names = Этот экран и список не показывают имён, если только человек не выступает под своим именем.
stage-rules-chatham = Правило Чатем-Хауса
stage-rules-chatham-text = Если заседание или его часть проводится по правилу Чатем-Хауса, участники могут свободно использовать полученную информацию, но не вправе раскрывать ни личность, ни принадлежность выступающих или любого другого участника.
stage-rules-chatham-webcast = Веб-трансляция не может идти по этому правилу. Здесь оно определяет, что показывает и выгружает этот инструмент.
stage-rules-turns = Никто не выступает дважды, пока все желающие не выступили по разу. Зал и онлайн чередуются.
stage-rules-respect = Говорите по вопросу, а не о личностях.

## The way in
stage-link-refused = Эта ссылка больше не действует. Попросите у модератора новую.
stage-link-missing = Откройте экран зала по его ссылке. Она есть у модераторов.
stage-no-line = Сервер не отвечает. Мы продолжаем попытки.
stage-old = Этот экран старше сервера. Загрузите его заново.
stage-blank = Модераторы погасили экраны
stage-link-again = Мы пробуем снова каждую минуту.
stage-no-line-means = Часы там идут дальше; этот экран вернётся сам.
stage-fault = Минуту, пожалуйста
stage-fault-means = Через несколько секунд этот экран запустится заново.
stage-renewing = Загружается новая версия

## What the views say
stage-nobody-speaks = Никто не выступает
stage-then = Затем
stage-after-you = Далее
stage-waits = Ждут
stage-nudge-wrap-up = Завершайте, пожалуйста
stage-nudge-time-is-up = Время вышло
stage-question-next = Следующий вопрос
stage-question-room = Вопрос из зала
stage-no-question = На экране нет вопроса
stage-join-means = Отсканируйте телефоном или введите адрес. Без имени, без приложения, без учётной записи.
stage-clock-session = Сессия
stage-clock-end = до конца сессии
stage-clock-over = после конца сессии
stage-clock-segment = Эта часть
stage-clock-turn = Выступление

## This screen: its panel and what the desk calls it
stage-screen = Экран
stage-options = Настройки этого экрана
stage-close = Закрыть
stage-shows = Показывает
stage-how = Вид
stage-view-room = Зал
stage-view-speaker = Для выступающего
stage-view-next = Кто далее
stage-view-question = Вопрос
stage-view-clock = Студийные часы
stage-view-blank = Ничего
stage-emptied = Пока погасить
stage-light = Светлый фон
stage-mirror = Зеркально
stage-full = Во весь экран
stage-size = Размер
stage-smaller = Мельче
stage-larger = Крупнее
stage-not-live = Нет связи с сервером; экран продолжает попытки
stage-wake-awake = Устройство не засыпает
stage-wake-asleep = Устройство может заснуть: коснитесь экрана один раз
stage-wake-cannot = Этот браузер не может удержать устройство от сна: отключите сон в его настройках
stage-shelf = Перезагрузка без сети снова покажет эту страницу
stage-shelf-none = Без https эту страницу не перезагрузить, пока нет сети: не закрывайте её

## The overlay of the stream
overlay-title = Оверлей
overlay-number = Оверлей
overlay-ask = Смотрите и спрашивайте

## The plain page for old browsers
stage-no-script = Этому экрану нужен скрипт. Без него попросите у модератора простую страницу экрана зала.
stage-group = Группа
