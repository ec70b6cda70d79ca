## Pages; also the second half of the window's title

page-welcome = Начало
page-new-notebook = Новая тетрадь
page-unlock = Разблокировка
page-home = Главная
page-case = Дело
page-health = Здоровье
page-law = Заключение и суд
page-dates = Жалобы и сроки
page-contacts = Свидания и связь
page-disputed = Расхождения
page-people = Люди и места
page-new-entry = Новая запись
page-correction = Исправление
page-history = История записи
page-backup = Резервная копия
page-settings = Настройки
page-search = Поиск
page-locking = Блокировка…

## Everywhere

back = Назад
cancel = Отмена
save = Сохранить
saving = Сохраняется…
lock = Заблокировать
nav-label = Страницы
key-hint = Клавиша: { $key }
choice-none = —
more-fields = Другие поля
list-add = Добавить
list-item = { $list }, { $number }
list-remove = Убрать № { $number } из списка «{ $list }»
field-refused = Проверьте, пожалуйста, это поле.
failure-unknown = Что-то пошло не так ({ $code }).
failure-unknown-next = Насколько известно программе, ничего не изменилось. Попробуйте ещё раз; если это повторится, заблокируйте тетрадь и перезапустите программу.
deriving = Вычисляется ключ…

## Keys

keys-title = Клавиши
keys-new = Новая запись
keys-search = Поиск
keys-home = Главная
keys-backup = Резервная копия
keys-card = Открыть дело на главной странице
keys-arrows = Переход между делами
keys-save = Сохранить запись
keys-back = Назад
keys-lock = Заблокировать немедленно
keys-list = Этот список
keys-layout = Клавиши узнаются по месту на клавиатуре и работают в любой раскладке.

## Welcome

welcome-lead = Записи по делам: остаются на этом компьютере и хранятся в зашифрованном виде.
welcome-new = Новая тетрадь
welcome-new-hint = Выберите папку и парольную фразу
welcome-open = Открыть тетрадь
welcome-open-hint = Выберите её папку на компьютере или на съёмном диске
welcome-sample = Тетрадь-образец
welcome-sample-hint = Вымышленные люди и записи, чтобы всё попробовать; исчезнет, когда программа закроется
welcome-busy = Минутку…
welcome-limits = Тот, кто заберёт компьютер или диск, не прочтёт заблокированную тетрадь без парольной фразы. Но Dapter не защитит от шпионской программы на компьютере, где вы разблокируете тетрадь, и от принуждения назвать парольную фразу.
welcome-restore = Восстановить тетрадь из резервной копии можно из командной строки:

## New notebook

field-notebook-name = Название
new-notebook-default-name = Заметки
new-notebook-name-hint = Его видит каждый, кто откроет папку. Лучше без имени человека и названия дела.
new-notebook-place = Место
new-notebook-choose = Выбрать папку…
new-notebook-no-place = Папка ещё не выбрана
new-notebook-place-hint = Любая папка, в том числе на съёмном диске. Внутри неё у тетради будет своя папка.
new-notebook-passphrase-hint = Несколько не связанных между собой слов легче запомнить и труднее подобрать, чем короткий пароль со спецсимволами.
new-notebook-no-reset = Сбросить парольную фразу не может никто. Если она утеряна, открыть тетрадь будет уже невозможно.
new-notebook-create = Создать тетрадь

## Passphrase

passphrase = Парольная фраза
passphrase-again = Парольная фраза ещё раз
passphrase-show = Показать
passphrase-hide = Скрыть
passphrase-caps = Включён Caps Lock
passphrase-cyrillic = Вы пишете кириллицей
passphrase-latin = Вы пишете латиницей
passphrase-mixed = Вы смешиваете кириллицу и латиницу
passphrase-differs = Парольные фразы пока не совпадают.
strength-none = Надёжность видна по мере ввода.
strength-0 = Угадывается сразу
strength-1 = Очень слабая: подбирается за минуты
strength-2 = Слабая: не выдержит серьёзного подбора
strength-3 = Хорошая
strength-4 = Надёжная

## Unlock

unlock-title = Разблокировать тетрадь
unlock-open = Разблокировать
unlock-leave = Другая тетрадь
unlock-sample = Тетрадь-образец; её парольная фраза — «sample»

## Locking

locking-failed = Тетрадь остаётся скрытой. Чтобы она наверняка была заблокирована, закройте программу.

## Home

home-new-case = Новое дело
home-last-backup = Последняя резервная копия: { $date }
home-no-backup = Резервной копии ещё нет
home-empty-title = Дел пока нет
home-empty-text = Дело — это человек, о котором вы ведёте записи. Для начала достаточно одного имени, остальное можно добавить потом.
home-first-case = Добавить первое дело
reason-strike = Место в списке: идёт голодовка
reason-silence = Место в списке: по дням без связи
reason-recent = Место в списке: по последней записи

## How a case stands

case-overview = Сводка
strike-heading = Голодовка: { $kind }
strike-day =
    { $shape ->
        [least] как минимум { $min }-й день
        [range] { $min }–{ $max }-й день
       *[one] { $min }-й день
    }
strike-full-days =
    { $shape ->
        [least] полных суток: не меньше { $min }
        [range] полных суток: { $min }–{ $max }
       *[one]
            { $min ->
                [one] { $min } полные сутки
                [few] { $min } полных суток
                [many] { $min } полных суток
               *[other] { $min } полных суток
            }
    }
strike-dry-day =
    { $shape ->
        [least] Без воды: как минимум { $min }-й день
        [range] Без воды: { $min }–{ $max }-й день
       *[one] Без воды: { $min }-й день
    }
strike-day-unknown = день неизвестен
strike-confirmed-claimed = Подтверждён { $confirmed }-{ "\u2060" }й день; со слов — { $claimed }-{ "\u2060" }й день
strike-claimed = Со слов — { $claimed }-{ "\u2060" }й день; подтверждений нет
strike-start = Начало: { $date }
strike-start-computed = Начало вычислено по названному дню: { $date }
strike-paused = Перерыв: человек ест
strike-paused-days =
    { $shape ->
        [least] Дней с едой, не в счёт: не меньше { $min }
        [range] Дней с едой, не в счёт: { $min }–{ $max }
       *[one] Дней с едой, не в счёт: { $min }
    }
strike-none = Записей об идущей голодовке нет
contact-heading = Связь
silence-days =
    { $days ->
        [one] { $days } день без подтверждённой связи
        [few] { $days } дня без подтверждённой связи
        [many] { $days } дней без подтверждённой связи
       *[other] { $days } дня без подтверждённой связи
    }
silence-unknown = Записей о подтверждённой связи нет
silence-released = По записям — на свободе
refused-visits =
    { $count ->
        [one] { $count } отказ в свидании
        [few] { $count } отказа в свидании
        [many] { $count } отказов в свидании
       *[other] { $count } отказа в свидании
    }
weight-heading = Вес
weight-none = Вес не записан
weight-kg = { $kg } кг
weight-change = { $kg }{ "\u00a0" }кг ({ $percent }{ "\u00a0" }%) к исходным { $baseline }{ "\u00a0" }кг
weight-direct = Есть и другой вес: { $kg }{ "\u00a0" }кг, { $reading }
weight-direct-label = Другой вес
weight-no-baseline = Сравнить пока не с чем
weight-kinds-differ = Исходный вес получен другим способом: { $baseline }

## Case

case-correct = Исправить сведения
case-tabs = Разделы дела
tab-timeline = Хронология
filter-words = Поиск
filter-kind = Вид записи
filter-all-kinds = Все виды
entries-count =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
entries-found =
    { $count ->
        [0] Ничего не найдено
        [one] Найдена { $count } запись
        [few] Найдено { $count } записи
        [many] Найдено { $count } записей
       *[other] Найдено { $count } записи
    }
entries-more = Показать ещё
entry-correct = Исправить
entry-history = История
source-label = Источник:
source-relay = передано через: { $chain }
source-reliability = надёжность источника: { $grade }
source-credibility = достоверность сказанного: { $grade }
row-in-brief = { $first } ({ $rest })
advice-privileged = Советы (адвокатская тайна)

## Health

health-weight = Вес
health-strikes = Голодовки
health-no-strikes = Записей о голодовках нет.
health-convention = Как считаются дни голодовки: { $convention }.
weight-latest = Последний
weight-baseline = Исходный
weight-sourced = { $kg } кг, { $reading }; { $date }; источник: { $source }
weight-change-label = Изменение
bmi = Индекс массы тела
bmi-missing-height = не вычислен: рост не записан
bmi-missing = не вычислен
chart-title = Изменение веса
chart-desc = У каждого способа получения свой знак; периоды голодовки закрашены. В таблице ниже те же числа с источниками.
chart-point = { $label }: { $stated }. { $source }
chart-uncertain = неточная дата
chart-note = Линией соединены только значения, полученные одним способом и с точной датой. Закрашены периоды голодовки.
chart-empty = Нет записей о весе с известной датой.
table-caption = Записи о весе
table-date = Дата
table-kg = кг
table-stated = Как указано в источнике
table-reading = Как получено
table-source = Источник
strike-ended = Окончена
strike-ended-on = Окончена ({ $date })
strike-ongoing = Продолжается
strike-claims = Дни, названные в источниках
strike-claim-on = «{ $day }-й день» ({ $date })
strike-claim-undated = «{ $day }-й день», дата неизвестна

## Search

search-hint = По всей тетради: записи, люди и места, в любом написании имени.

## History of an entry

revisions-count =
    { $count ->
        [one] { $count } редакция
        [few] { $count } редакции
        [many] { $count } редакций
       *[other] { $count } редакции
    }
history-hint = Исправление не стирает прежний текст.
history-current = Действующая
history-device = устройство: { $device }
history-occurred = Когда: { $date }
history-deleted = В этой редакции запись удалена

## Entry

kind-hint = Начните печатать, чтобы сузить список; Enter — выбрать.
common-fields = Дата и источник
editor-memory = Несохранённый текст пропадёт, если тетрадь заблокируется.
leave-title = Выйти без сохранения?
leave-text = То, что вы здесь написали, больше нигде не хранится.
leave-stay = Продолжить писать
leave-discard = Выйти, не сохраняя
case-none = Дело не указано
occurred-since = С какого времени
date-placeholder = 12.10.2025
date-read-as = Прочитано как: { $date }
date-empty = Пустое поле — дата неизвестна. Можно и так: окт 2025, ~2025-08, 11 или 15 окт, 31 июля или раньше.
stated-hint = Собственные слова источника, например «накануне заседания».
relay-step = { $number }.
facility-hint = Выберите учреждение из записанных или напишите название.
pseudonym-hint = Для общения с посторонними. Сама программа имя псевдонимом не заменяет.
time-zone-hint = Местное время учреждения; по нему считаются дни голодовки.
field-names-text = Имя или название
name-variant = Вариант или другое написание
field-names-script = Письменность
name-script-any = Письменность не указана
name-script-cyrillic = Кириллица
name-script-latin = Латиница
name-script-arabic = Арабская
field-names-note = Примечание к имени
weight-value-hint = Как указано в источнике, в тех же единицах.
strike-day-claimed = «{ $day }-й день»
strike-day-claimed-hint = Число, которое назвал источник.
strike-not-named = Голодовка не указана
advice-hint = Адвокатская тайна: только между адвокатом и подзащитным.

field-kind = Вид записи
field-text = Текст
field-remarks = Примечания
field-case = Дело
field-occurred = Когда
field-occurred-time = Время
field-occurred-offset = Сдвиг от UTC
field-occurred-stated = Дата словами источника
field-occurred-year-inferred = Год в источнике не назван
field-learned = Когда стало известно
field-written = Когда записано на бумаге
field-source = Источник
field-source-basis = Откуда известно
field-source-who = Кто сообщает
field-source-relay = Передано через
field-source-reliability = Надёжность источника
field-source-credibility = Достоверность сказанного
field-confidentiality = Конфиденциальность
field-links = Связи с другими записями
field-links-to = Запись
field-links-kind = Эта запись
field-links-answer = Официальный ответ
field-tags = Метки
field-names = Имя (название) и варианты
field-pseudonym = Псевдоним
field-born = Дата рождения
field-case-height-cm = Рост, см
field-case-facility = Место содержания
field-case-baseline-weight = Исходный вес
field-case-day-convention = Счёт дней голодовки
field-time-zone = Часовой пояс
field-person-roles = Роли
field-person-contact = Как связаться
field-facility-code = Шифр
field-facility-aliases = Другие названия
field-facility-type = Тип учреждения
field-facility-city = Город
field-facility-former-cities = Прежние названия города
field-outcome = Исход
field-visit-mode = Как проходило
field-facility = Место
field-visit-room = Кабинет
field-visit-time-in = Начало
field-visit-time-out = Конец
field-visit-waited-minutes = Ожидание, минут
field-visit-visitors = Посетители
field-visit-visitors-who = Посетитель
field-role = Роль
field-visit-staff-present = Кто из сотрудников был
field-visit-interpreter = Переводчик
field-reason = Названная причина
field-visit-reason-by = Кто назвал причину
field-visit-privacy = Конфиденциальность свидания
field-visit-observed = Что наблюдалось
field-visit-said = Слова заключённого дословно
field-visit-said-quote = Слова
field-visit-said-language = Язык
field-visit-advice = Поручения и советы
field-visit-complaints = Жалобы
field-visit-complaints-issue = Жалоба
field-visit-complaints-answer = Ответ администрации
field-visit-complaints-answer-by = Кто ответил
field-visit-handed-over = Передано заключённому
field-visit-taken-away = Вынесено со свидания
field-visit-next = Что делать дальше
field-weight-value = Вес
field-weight-unit = Единица
field-reading = Как получено
field-weight-by = Кто взвесил или сказал
field-weight-instrument = Весы, одежда
field-strike-phases = Этапы
field-strike-phases-kind = Вид голодовки
field-from = С какого дня
field-to = По какой день
field-strike-demands = Требования
field-strike-announced-by = Кто объявил
field-strike-stated-duration = Срок словами источника
field-strike-ended = Окончание
field-strike-ended-reason = Причина окончания
field-strike-day-strike = Какая голодовка
field-strike-day-day = День голодовки, названный источником
field-person-note = Примечания
field-patronymic = Отчество
field-id-number = ИИН или номер документа
field-phase-kind = Вид голодовки
field-articles = Статьи
field-articles-article = Статья
field-articles-part = Часть, пункт
field-articles-code = Кодекс или закон
field-due-date = Указанная дата
field-due-rule = Правило
field-due-rule-days = Дней
field-due-rule-count = Какие дни
field-due-rule-from = Отсчёт от даты
field-due-rule-starts = Со дня какой записи
field-due-rule-reason = Откуда правило
field-body = Суд или другой орган
field-restricted = Поля не для всех
field-restricted-field = Поле
field-restricted-confidentiality = Кому видно
field-consents = Согласие раскрыть
field-consents-for = Кому и для чего
field-consents-by = Кто дал
field-consents-given = Когда дано
field-consents-withdrawn = Когда отозвано
field-consents-how = Как дано
field-attachments = Доказательства
field-case-quotas = Положенные свидания и связь
field-case-quotas-of = Что
field-case-quotas-amount = Сколько
field-case-quotas-per = Период
field-case-quotas-reason = Откуда правило
field-strike-ended-edtf = Последний день без еды
field-strike-pauses = Перерывы, когда человек ел
field-strike-pauses-reason = Причина
field-contact-channel = Что
field-contact-direction = Направление
field-contact-with = С кем
field-contact-contents = Содержание, состав
field-contact-number = Номер квитанции или отправления
field-health-symptoms = Жалобы и симптомы
field-health-symptoms-symptom = Симптом
field-health-symptoms-place = Где именно
field-health-symptoms-note = Словами
field-health-event = Что произошло
field-health-method = Каким способом
field-health-cause = Названная причина
field-health-by = Кто осматривал или измерял
field-health-independent = Независим от учреждения
field-health-blood-pressure = Давление, мм рт. ст.
field-health-blood-pressure-systolic = Верхнее
field-health-blood-pressure-diastolic = Нижнее
field-health-pulse-bpm = Пульс, ударов в минуту
field-health-temperature-c = Температура, °C
field-health-glucose-mmol-l = Глюкоза крови, ммоль/л
field-health-instrument = Чем измерено
field-health-low-minerals = Ниже нормы в крови
field-health-marks = Следы и повреждения
field-health-marks-place = Где на теле
field-health-marks-description = Размер, цвет, форма
field-health-treatment = Медицинская помощь
field-health-treatment-asked = О чём просили
field-health-treatment-outcome = Чем кончилось
field-health-medication = Лекарства и дозы
field-health-diagnosis = Диагноз
field-health-diagnosis-by = Кто поставил диагноз
field-health-intake = Еда и питьё
field-health-conditions = Условия: жара, холод, фиксация
field-health-consistency = Соответствие рассказу
field-health-consistency-by = Какой врач оценил
field-custody-event = Что произошло
field-custody-facility = Куда
field-custody-from = Откуда
field-custody-days = На сколько, суток
field-custody-hours-per-day = Часов в сутки в камере
field-custody-by = По чьему решению
field-legal-event = Что произошло
field-legal-result = Результат
field-legal-sentence = Что назначено
field-legal-sentence-type = Вид
field-legal-sentence-amount = Сколько
field-legal-sentence-unit = Единица
field-legal-sentence-what = На что, какой перечень
field-legal-sentence-from-rule = Отсчёт срока
field-legal-sentence-credit-days = Зачтено суток
field-legal-items = Что изъято
field-legal-items-what = Что
field-legal-items-owner = Чьё
field-legal-items-privileged = Адвокатская тайна
field-legal-items-returned = Возвращено
field-legal-number = Номер дела или решения
field-legal-about = К какому решению относится
field-legal-closed = В закрытом режиме
field-legal-stated-reason = Названное основание
field-legal-due = Срок обжалования
field-complaint-to = Кому
field-complaint-sent = Когда отправлено
field-complaint-received = Когда получено
field-complaint-due = Срок ответа
field-complaint-replied = Когда ответили
field-complaint-answer = Что ответили
field-complaint-outcome = Чем кончилось
field-complaint-number = Исходящий или входящий номер
field-complaint-about = О каких записях
field-incident-type = Что это было
field-incident-denied = В чём отказано
field-incident-place = Где именно
field-incident-actors = Кто это сделал
field-incident-witnesses = Кто видел
field-incident-duration = Как долго
field-incident-injuries = Повреждения
field-incident-certificate = Справка о повреждениях
field-incident-told = Кому сообщили
field-incident-answer = Что ответили
field-incident-consequences = Что было потом
field-reprisal-person = Кого
field-reprisal-type = Вид
field-reprisal-for = За что
field-reprisal-amount = Сумма
field-reprisal-amount-value = Сколько
field-reprisal-amount-currency = Валюта
field-reprisal-amount-precision = Насколько точно
field-reprisal-amount-conversions = В других валютах, как указано
field-reprisal-amount-conversions-value = Сколько
field-reprisal-amount-conversions-currency = Валюта
field-reprisal-days = Суток ареста
field-claim-about = О чём
field-claim-value = Что сказано
field-claim-unit = Единица числа
field-claim-period = К какому времени относится
field-attachment-name = Название
field-attachment-media-type = Тип файла
field-attachment-size = Размер, байт
field-attachment-sha256 = SHA-256
field-attachment-acquired = Как получено
field-attachment-acquired-by = Кто получил
field-attachment-acquired-at = Когда
field-attachment-acquired-how = Каким путём
field-attachment-acquired-origin = Откуда, от кого
field-attachment-original = Оригинал
field-settlement-entries = Расходящиеся записи
field-settlement-shown = Какую показывать

## Backup

backup-lead = Резервная копия — один зашифрованный файл. Храните его отдельно от этого компьютера.
backup-opened-by = Чем открывается
backup-own = парольной фразой этой тетради
backup-own-passphrase = Парольная фраза этой тетради
backup-separate = отдельной парольной фразой
backup-separate-hint = Для копии, которую хранит кто-то другой.
backup-run = Сделать резервную копию…
backup-busy = Копия записывается и проверяется чтением…
backup-cancelled = Отменено. Файл не записан.
backup-done = Резервная копия записана
backup-compared = Файл прочитан заново и сверен с тетрадью: в нём есть всё.
backup-path = Файл
backup-size = Размер
backup-content = Содержимое
backup-advice = Запишите SHA-256, хотя бы первые шестнадцать знаков: по ним потом видно, тот ли это файл.

## Settings

settings-language = Язык
settings-theme = Оформление
theme-system = Как в системе
theme-light = Светлое
theme-dark = Тёмное
settings-lock = Блокировать при бездействии
settings-minutes =
    { $minutes ->
        [one] минута
        [few] минуты
        [many] минут
       *[other] минуты
    }
settings-lock-hint = От 1 до 120 минут. Несохранённый текст пропадёт, если тетрадь заблокируется.
settings-saved = Сохранено.

## Kinds of entry, as a new one is chosen

kinds-passed = Встречи, связь, заметки
kinds-person = Что с человеком
kinds-law = Суд и жалобы
kinds-papers = Бумаги и сведения
kinds-about = Люди и места

## Parts of forms

answer-unknown = неизвестно
answer-yes = да
answer-no = нет
original-made-from = на основе: { $name }
moment-more = Время, слова источника
moment-stated = («{ $words }»)
symptoms-described = Где именно и какими словами
due-rule-term = число дней
due-rule-words = словами
due-from = отсчёт от: { $start }
article-with-part = { $article } ч. { $part } { $code }
fold-measured = Измерения
fold-treatment = Лечение и диагноз
fold-marks = Следы и повреждения
fold-injuries = Повреждения
fold-after = Кому сообщили, что было потом
fold-answer = Получение и ответ
fold-due = Срок обжалования
fold-quotas = Положенные свидания и связь
unit-hour = часов
unit-day = суток
unit-month = месяцев
unit-year = лет
sentence-unit-hint = Или код валюты, например KZT.
from-rule-hint = Событие, дата (2025-10-12) или слова. Без этого конец срока не вычисляется.
custody-facility-hint = При освобождении — откуда освобождён.
certificate-hint = Номер и кто выдал, или что не выдали.
acquired-how-hint = Снято на фото, через мессенджер, на бумаге.
sha256-hint = Хеш-сумма файла, 64 знака.
settlement-reason-hint = Почему так решено: сохранится с решением.
settlement-all-stand = Ни одну: речь о разном, остаются все
date-read-year-inferred = Прочитано как: { $date }; год предположен
due-counted =
    { $count ->
        [working]
            { $days ->
                [one] { $days } рабочий день
                [few] { $days } рабочих дня
                [many] { $days } рабочих дней
               *[other] { $days } рабочего дня
            }
       *[calendar]
            { $days ->
                [one] { $days } календарный день
                [few] { $days } календарных дня
                [many] { $days } календарных дней
               *[other] { $days } календарного дня
            }
    }

## What follows for a case

standing-heading = Заключение и сроки
standing-custody = В заключении: { $days }
standing-disputed =
    { $count ->
        [one] { $count } расхождение в записях
        [few] { $count } расхождения в записях
        [many] { $count } расхождений в записях
       *[other] { $count } расхождения в записях
    }
custody-days =
    { $shape ->
        [least] как минимум { $min }-й день
        [range] { $min }–{ $max }-й день
       *[one] { $min }-й день
    }
days-count =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
dates-waiting =
    { $days ->
        [one] ответа нет { $days } день
        [few] ответа нет { $days } дня
        [many] ответа нет { $days } дней
       *[other] ответа нет { $days } дня
    }
contacts-returned = Не дошло писем, звонков, передач: { $count }
computed-by-rule = вычислено, отсчёт: { $rule }

## Custody and law

law-warnings = Даты, которые стоит проверить
law-custody = В заключении
law-no-custody = Записей о задержании, переводах и освобождении с датами нет.
law-sentences = Наказания
law-sentence = Наказание
law-length = Сколько
law-starts = Отсчёт с
law-ends = Окончание
law-now = Сейчас
law-step = дата неизвестна
law-not-computed = не вычислено
law-replaced = заменено
law-over = последний день прошёл
law-runs = идёт
law-sentences-note = Окончание вычислено только там, где в записи сказано, с какого дня идёт срок. УДО и амнистия не учтены.
law-steps = Ход дела, сначала новое
law-no-steps = Записей пока нет.
custody-state = По записям
custody-held = в заключении
custody-free = на свободе
custody-unknown = не сказано
custody-since = С какого дня
custody-days-label = Счёт дней
custody-place = Место
custody-place-unknown = место неизвестно
custody-solitary = В одиночной камере
custody-longest-solitary = Дольше всего в одиночной камере
custody-hours = { $hours } ч в сутки
custody-stays = Места содержания
custody-from = С
custody-to = По
custody-undated = Без даты, поэтому в список не попали:
custody-no-end = окончание не записано

## Complaints and dates

dates-next = Что впереди
dates-no-next = Впереди ничего с датой не записано.
dates-what = Что
dates-by-entry = По записи
dates-filings = Что нужно подать
dates-sent = Жалобы и обращения
dates-new-complaint = Новая жалоба
dates-sent-on = Отправлено
dates-to = Кому
dates-to-unknown = кому, не указано
dates-due = Срок ответа
dates-answer = Ответ
dates-no-answer = ответа нет
dates-none-sent = Жалоб не записано.
due-moved = Перенесено с { $date }: это нерабочий день.
due-holidays-unknown = Праздники этого года программе неизвестны.

## Contacts

contacts-counts = Подсчёт
contacts-list = Свидания, звонки, письма, передачи
contacts-none = Записей о связи нет.
quota-of = Что положено
quota-period = Период
quota-allowed = По правилу
quota-used = Использовано
quota-left-head = Осталось
quota-none = Сколько свиданий и передач положено, в деле не записано.

## Disputed

disputed-lead = Расходящиеся сведения рядом. Программа не выбирает; решение ничего не стирает.
disputed-settle = Решить…
disputed-settled = Решено:
disputed-both-stand = Решено оставить все:
disputed-decision = решение
disputed-shown = показывается
disputed-none = Расхождений между записями нет.

## People and places

people-people = Люди
people-places = Места
people-new-person = Новый человек
people-new-place = Новое место
people-none = Записей нет.

## Published comparisons

health-thresholds = Сравнение с публикациями
health-observations = Наблюдения
health-no-observations = Наблюдений не записано.
published-in = Источник: { $source }
health-last-examination = Последний осмотр
health-last-independent = Последний независимый осмотр
health-none-recorded = не записан
health-hospital = В больнице с
health-force-fed = Принудительное кормление
health-symptoms-ever = Симптомы, по последнему упоминанию

## Счёт дней в этой тетради

counting-heading = Счёт дней в этой тетради
counting-hint = Хранится в самой тетради. В отдельном деле дни голодовки можно считать иначе.
counting-convention = Дни голодовки
counting-days = Выходные и рабочие дни
counting-known-until = Праздники Казахстана известны по { $date }; недостающие добавьте.
counting-off = выходной
counting-working = рабочий день
counting-date = Дата
counting-name = Название
counting-what = Какой это день
counting-add = Добавить
counting-remove = Убрать { $date }
counting-inexact = Нужен один точный день.

## Reach: size of the text, keys, layouts

settings-text = Размер текста
settings-text-now = Размер текста: { $percent } %
settings-text-hint = На любой странице: Ctrl и + или −; Ctrl и 0 возвращают обычный размер.
keys-text = Крупнее, мельче, обычный текст
close = Закрыть
skip-to-content = К содержанию
passphrase-refused-cyrillic = Вы писали кириллицей. Если парольная фраза записана латиницей, переключите раскладку и введите её ещё раз.
passphrase-refused-latin = Вы писали латиницей. Если парольная фраза записана кириллицей, переключите раскладку и введите её ещё раз.
passphrase-refused-mixed = Вы смешали кириллицу и латиницу. Проверьте раскладку и введите парольную фразу ещё раз.
