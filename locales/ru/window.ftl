## Pages; also the second half of the window's title

page-welcome = Начало
page-new-notebook = Новая тетрадь
page-unlock = Разблокировка
page-restore = Восстановление из копии
page-check = Проверка файлов
page-about = О программе
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
welcome-restore = Восстановить из резервной копии
welcome-restore-hint = Посмотреть, что в ней есть, и снова сделать из неё тетрадь
welcome-recent = Недавно открытые

## New notebook

field-notebook-name = Название
new-notebook-default-name = Заметки
new-notebook-name-hint = Его видит каждый, кто откроет папку. Лучше без имени человека и названия дела.
new-notebook-place = Место
new-notebook-choose = Выбрать папку…
new-notebook-no-place = Папка ещё не выбрана
new-notebook-place-hint = Любая папка, в том числе на съёмном диске. Внутри неё у тетради будет своя папка.
new-notebook-passphrase-hint = Несколько не связанных между собой слов легче запомнить и труднее подобрать, чем короткий пароль со спецсимволами.
new-notebook-no-reset = Сбросить парольную фразу не может никто. Если она утеряна, тетрадь откроет только ключ восстановления; его можно создать на следующем шаге.
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

## What locks, and the panic key

keys-close = Немедленно закрыть программу, с любой страницы
settings-triggers = Тетрадь блокируется и тогда, когда
trigger-sleep = компьютер переходит в спящий режим
trigger-lid = закрывается крышка ноутбука
trigger-session = блокируется сеанс
trigger-screen_saver = включается заставка
settings-no-triggers = Система не сообщает программе, когда компьютер засыпает или блокируется экран. Уходя, блокируйте тетрадь сами: Ctrl+L.

## Home

home-new-case = Новое дело
home-last-backup = Последняя резервная копия: { $date }
home-no-backup = Резервной копии ещё нет
home-empty-title = Дел пока нет
home-empty-text = Дело — это человек, о котором вы ведёте записи. Для начала достаточно одного имени, остальное можно добавить потом.
home-first-case = Добавить первое дело
reason-strike = Место в списке: идёт голодовка
reason-silence = Место в списке: по дням без связи
reason-recent = Голодовка не идёт, долгого молчания нет

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
leave-title = Это ещё не сохранено как запись
leave-text = Оставьте черновик: он сохранится в тетради в зашифрованном виде и будет ждать на главной странице.
leave-keep = Оставить черновик
leave-stay = Продолжить писать
leave-discard = Удалить черновик
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
field-legal-due = Срок подачи
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
backup-cancelled = Отменено. Файл не записан.
backup-done = Резервная копия записана
backup-compared = Файл прочитан заново и сверен с тетрадью: в нём есть все сохранённые записи. Черновиков в нём нет.
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
settings-lock = Блокировка
settings-lock-after = Блокировать при бездействии
settings-minutes =
    { $minutes ->
        [one] минута
        [few] минуты
        [many] минут
       *[other] минуты
    }
settings-lock-hint = От 1 до 120 минут. Недописанная запись останется зашифрованным черновиком.
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
fold-due = Срок подачи
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

## Counting days in this notebook

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

## Drafts

draft-will-be-kept = Написанное каждые две секунды сохраняется в зашифрованный черновик.
draft-kept = Зашифрованный черновик сохранён, { $time }
draft-not-kept = Сейчас черновик не сохраняется. Если получится, сохраните запись.
draft-was-open = Это вы писали, когда тетрадь заблокировалась
drafts-title =
    { $count ->
        [one] { $count } черновик
        [few] { $count } черновика
       *[many] { $count } черновиков
    }
draft-correction = исправление
draft-unknown-kind = вид записи из более новой версии программы
draft-unreadable = Черновик не читается. Его файл оставлен как есть.
draft-continue = Продолжить
draft-discard = Удалить
draft-discard-title = Удалить этот черновик?
draft-discard-text = Написанное в нём будет стёрто, вернуть его нельзя. Сохранённые записи не изменятся.

## Deleting

delete = Удалить
delete-title = Удалить эту запись?
delete-text = Она исчезнет из списков, подсчётов и поиска. История сохранится, и запись можно вернуть: сразу — одним нажатием, позже — из списка удалённых записей в настройках.
deleted-last = Удалено: { $title }
deleted-undo = Вернуть
deleted-hide = Скрыть
deleted-count =
    { $count ->
        [one] После разблокировки удалена { $count } запись
        [few] После разблокировки удалены { $count } записи
        [many] После разблокировки удалено { $count } записей
       *[other] После разблокировки удалено { $count } записи
    }
deleted-title = Удалённые записи
deleted-hint = История удалённой записи сохраняется. Вернуть можно её последнюю редакцию или любую прежнюю.
deleted-none = Удалённых записей нет.

## What changed

change-added = добавлено:
change-removed = убрано:
change-nothing = пусто
history-whole = Весь текст этой редакции
history-restore = Вернуть эту редакцию

## Removing for good

purge-summary = Стереть эту запись навсегда…
purge-what = Всё, что когда-либо было в этой записи, будет стёрто из тетради и её файлов вместе с прежними редакциями и черновиком. Тетрадь запомнит, что запись стёрта, и при импорте она не вернётся. Отменить это нельзя.
purge-copies = В резервных и других копиях, сделанных раньше, запись останется: удалите их сами или сделайте новые. Следы стёртых файлов, которые может хранить диск, зашифрованы.
purge-ask = Стереть навсегда…
purge-title = Стереть навсегда?
purge-text = Запись и все её прежние редакции будут стёрты. Вернуть их сможет только резервная или другая копия, сделанная раньше.
purge-act = Стереть навсегда
purging = Запись стирается: тетрадь записывается заново
## Long work

long-work-held = Работа ещё идёт. Дождитесь конца или отмените её.

## Restoring from a backup

restore-lead = Сначала вы увидите, что есть в резервной копии. Пока вы не выбрали место, ничего не записывается.
restore-backup = Резервная копия
restore-choose = Выбрать файл…
restore-none = Файл ещё не выбран
restore-with = Чем открывается
restore-with-passphrase = парольной фразой
restore-with-key = ключом
restore-passphrase = Парольная фраза резервной копии
restore-look = Посмотреть, что в ней
restore-holds = Что в ней есть
restore-title = Тетрадь
restore-recorded = Последнее сохранение
restore-place-hint = Внутри неё у тетради будет своя папка. То, что там уже есть, не изменится.
restore-new-passphrase = Придумайте парольную фразу, которой будет открываться восстановленная тетрадь:
restore-run = Восстановить

## Checking the files

check-lead = Программа читает файлы этой тетради до последнего байта и о каждом говорит, остался ли он таким, каким был записан. Ничего не меняется.
check-open = Проверить файлы…
check-run = Проверить
check-is-sound = Все файлы целы
check-is-warn = Есть повреждения, но все записи читаются
check-is-critical = Часть записей прочитать нельзя
check-sound-count =
    { $count ->
        [one] { $count } файл прочитан до конца и цел.
        [few] { $count } файла прочитаны до конца и целы.
        [many] { $count } файлов прочитаны до конца и целы.
       *[other] { $count } файла прочитаны до конца и целы.
    }
check-sound-files = Целые файлы
check-helps = Что поможет
check-helps-keep = Ничего не удаляйте и не исправляйте вручную.
check-helps-copy = Скопируйте всю папку как есть на другой диск — для специалиста.
check-helps-restore = Заблокируйте эту тетрадь и на начальной странице восстановите последнюю неповреждённую резервную копию в новую папку.
check-helps-repair = Затем отложите повреждённые файлы. Тетрадь, открытая только для чтения, снова будет принимать записи, но без того, что прочитать нельзя.
check-repair = Отложить повреждённое…
check-repair-title = Отложить повреждённые файлы?
check-repair-text = Они переместятся в папку «set-aside» внутри тетради; ничего не удаляется. После этого тетрадь заблокируется: откройте её снова, чтобы продолжить.
check-repair-go = Отложить и заблокировать

## Another passphrase

change-title = Смена парольной фразы
change-warning = Копии, в том числе резервные, сделанные раньше, по-прежнему открываются прежней парольной фразой. Если её мог узнать кто-то ещё, сделайте после смены новую резервную копию, а старые уничтожьте.
change-current = Нынешняя парольная фраза
change-new = Новая парольная фраза
change-again = Новая парольная фраза ещё раз
change-run = Сменить
change-done = Парольная фраза изменена. Теперь эта тетрадь открывается только новой.

## More settings

settings-contents = На этой странице
settings-window = Язык и оформление
settings-recent = Недавно открытые тетради
settings-remember = Показывать недавно открытые тетради на начальной странице
settings-recent-hint = Если выключено, не запоминается ничего. Если включено, места последних тетрадей (не больше восьми) записываются в файл настроек этого компьютера без шифрования: тот, у кого окажется диск, узнает, где лежат ваши тетради. При выключении список стирается.

## Time for a backup

home-advice-never = У этой тетради ещё нет резервной копии. Если пропадёт этот компьютер, пропадёт и всё, что в ней записано.
home-advice-old =
    { $days ->
        [one] Последней резервной копии { $days } день. Всё записанное с тех пор есть только на этом компьютере.
        [few] Последней резервной копии { $days } дня. Всё записанное с тех пор есть только на этом компьютере.
        [many] Последней резервной копии { $days } дней. Всё записанное с тех пор есть только на этом компьютере.
       *[other] Последней резервной копии { $days } дня. Всё записанное с тех пор есть только на этом компьютере.
    }

## About

about-open = Версия, лицензии, от чего программа не защищает…
about-network = Без сети
about-network-none = Dapter никогда не выходит в сеть: нет ни учётной записи, ни телеметрии, ни проверки обновлений, ни шрифтов или карт со стороны. Программа и не может этого сделать, даже из-за собственной ошибки.
about-network-tested = Как это проверяется
about-test-trace = Готовую программу проводят через её основную работу и записывают в журнал все её обращения к системе. В журнале не должно быть ни соединений с интернетом, ни попыток соединиться (tests/e2e/tests/release/main.rs).
about-test-filter = Первым делом программа сама отказывается от права открывать соединения с интернетом — за себя и за всё, что она запускает. Если отказаться нельзя, она не запускается (src-tauri/src/harden/network.rs).
about-test-page = Страница не может загрузить ничего извне программы и вызывает только команды, перечисленные поимённо; этот список сверяет тест (src-tauri/src/contract.rs).
about-limits = Чего программа не может
about-limit-spyware = Шпионская программа на компьютере, где разблокирована тетрадь, видит всё, что видите и набираете вы.
about-limit-force = Что вас заставили открыть, то открыто. Скрытой второй тетради нет.
about-limit-passphrase = Парольная фраза, которую можно угадать, ничего не защищает, а утраченную не восстановит никто.
about-limit-seen = Видно, что тетрадь есть, какого она размера и как часто её сохраняли.
about-limit-systems = Всё это проверено только на Linux.
about-counting = Как считаются дни и даты
about-counting-text = Каждое правило счёта — с законом или публикацией, откуда оно взято, — описано рядом с исходным кодом:
about-licences = Лицензии
about-licences-text = Dapter — свободная программа под лицензией MIT или Apache 2.0, на ваш выбор. Шрифт — Inter, под лицензией SIL Open Font License 1.1.
## Making a notebook, step by step

wizard-place = Название и место
wizard-next = Дальше
wizard-case = Первое дело
wizard-case-text = Дело — это человек, о котором вы ведёте записи. Достаточно одного имени; чего не знаете, то пропустите.
wizard-since = В заключении с
wizard-case-save = Добавить дело
wizard-case-skip = Позже

words-invent = Предложить слова
words-invent-hint = Слова, выбранные случайно, угадать труднее, чем придуманные человеком.
words-shown = Случайных слов: { $count }. Таких фраз 2 в степени { $bits }, и все равновероятны: перебрать их не удастся. Прочтите свою несколько раз, как маленькую историю.
words-latin = Слова английские и пишутся латиницей: чтобы их набрать, переключите раскладку. Пробелы между ними важны.
words-learn = Скрыть слова и набрать их по памяти
words-hidden = Слова скрыты. Наберите их: так они и запоминаются. Если забылись, возьмите другие.
words-type = Наберите слова
words-differ = Пока это не те слова.
words-other = Другие слова
words-own = Своя парольная фраза

## Recovery keys

kit-offer = Ключ восстановления открывает тетрадь, если парольная фраза забыта. Его печатают, сохраняют файлом или переписывают от руки и хранят отдельно от компьютера.
kit-offer-limits = Тот, у кого есть ключ и папка тетради, прочтёт всё, как и вы. Резервная копия, сделанная с парольной фразой, открывается только этой фразой.
kit-make = Создать ключ восстановления
kit-skip = Не сейчас
kit-skip-hint = Без ключа забытая парольная фраза закроет тетрадь навсегда. Ключ можно создать и позже, в настройках.
kit-shown = Ваш ключ восстановления
kit-keep = Ключ показан только сейчас, программа его не хранит. Прежде чем идти дальше, перенесите его на бумагу или в файл.
kit-code = Ключ в виде QR-кода
kit-print = Напечатать лист…
kit-print-warning = Копия может остаться в принтере, в очереди печати или в копировальном центре. Печатайте на своём принтере или перепишите ключ от руки.
kit-save = Сохранить файлом…
kit-save-hint = У файла своя парольная фраза, лучше не такая, как у тетради. Файл читается заново и сверяется и только потом считается сохранённым.
kit-save-run = Выбрать место и сохранить
kit-saved = Сохранено, прочитано заново и сверено: { $path }
kit-rehearse = Дальше: проверить ключ
kit-later = Не проверять
kit-rehearsal = Проверка ключа
kit-rehearsal-text = Возьмите лист или файл и введите ключ так, как пришлось бы на деле. Программа по-настоящему откроет им собственный ключ тетради.
kit-try = Проверить
kit-show-again = Показать ключ ещё раз
kit-proved = Ключ открывает эту тетрадь.
kit-proved-text = Теперь уберите его: не к компьютеру и не в ту же сумку. Время от времени проверяйте его в настройках.
kit-done = Готово
kit-leave-title = Уйти, не проверив ключ?
kit-leave-text = Больше он показан не будет. Если его нет ни на бумаге, ни в файле, он никому не поможет. Парольная фраза открывает тетрадь как прежде, а другой ключ можно создать в любое время.
kit-leave-stay = Вернуться к ключу
kit-leave-go = Уйти

key-given-as = В каком виде у вас ключ
key-typed = Набрать с листа
key-in-file = Из файла
key-choose = Выбрать файл…
key-no-file = Файл ещё не выбран
key-file-passphrase = Парольная фраза файла с ключом
key-key = Ключ восстановления
key-typed-hint = Заглавные или строчные буквы, пробелы, дефисы и переносы строк — неважно.
key-busy = Ключ проверяется…

sheet-title = Ключ восстановления
sheet-what = Этим ключом тетрадь Dapter можно открыть без парольной фразы. Тот, у кого есть этот лист и папка тетради, прочтёт в ней всё.
sheet-notebook = Тетрадь
sheet-key-name = Ключ
sheet-made = Создан
sheet-how = Как им пользоваться
sheet-step-open = Запустите Dapter, нажмите «Открыть тетрадь» и выберите папку тетради.
sheet-step-type = Нажмите «{ $choice }» и наберите ключ с этого листа или считайте QR-код и вставьте текст.
sheet-step-after = Задайте тетради новую парольную фразу, а если этот ключ мог кто-то увидеть, создайте новый.
sheet-keep = Храните этот лист отдельно от компьютера и диска, там, где его не найдёт никто другой. Время от времени проверяйте ключ.
sheet-without = Без Dapter, программой age (что делать дальше, написано в файле RECOVERY.ru.txt в каждой резервной копии):

recovery-heading = Кто может открыть эту тетрадь
recovery-passphrase = Тот, кто знает парольную фразу, и тот, у кого есть один из ключей ниже вместе с папкой тетради.
recovery-made-on = создан { $date }
recovery-rehearse = Проверить
recovery-remove = Убрать…
recovery-remove-title = Убрать ключ { $name }?
recovery-remove-text = Этот ключ больше не откроет тетрадь. Но тот, у кого есть он и прежняя копия папки или восстановленная резервная копия, по-прежнему откроет такую копию. Сначала убедитесь, что помните парольную фразу.
recovery-remove-go = Убрать
recovery-trust = Дать доступ чужому ключу
recovery-trust-hint = Для того, у кого есть свой ключ age и кто дал вам его открытую часть. Если к нему попадёт копия папки, он прочтёт в ней всё.
recovery-name = Как назвать ключ
recovery-name-hint = Буквы, цифры, - и _. Имя видит каждый, кто откроет папку.
recovery-recipient = Открытый ключ (начинается с age1)
recovery-trust-add = Разрешить открывать тетрадь

unlock-by-key = Открыть ключом восстановления
unlock-by-passphrase = Открыть парольной фразой
## Lists of entries: filters, months, the strip above them

filter-label = Какие записи
filter-person = Человек или место
filter-people = Люди
filter-places = Места
filter-any = Любые
filter-another = Добавить ещё
filter-more = Ещё условия
filter-less = Меньше условий
filter-source = Источник
filter-confidentiality = Кому видно
filter-from = Не раньше
filter-to = Не позже
filter-date-example = напр. 10.2025
filter-date-refused = На дату не похоже. Попробуйте 12.10.2025, 10.2025 или 2025.
filter-chip-from = не раньше: { $date }
filter-chip-to = не позже: { $date }
filter-chosen = Выбрано
filter-remove = Убрать: { $what }
filter-clear = Сбросить всё
entries-list = Записи, сначала новые
month-jump = Месяц
month-count = { $month } ({ $count })
strip-label = Обзор по времени
strip-slider = Время
strip-entries = Записи
strip-custody = В заключении
strip-solitary = В одиночной камере
strip-place =
    { $with ->
        [none] { $time }: { $count ->
            [0] записей нет
            [one] { $count } запись
            [few] { $count } записи
           *[many] { $count } записей
        }
       *[bands] { $time }: { $count ->
            [0] записей нет
            [one] { $count } запись
            [few] { $count } записи
           *[many] { $count } записей
        } · { $bands }
    }
strip-span = начало: { $from }; конец: { $to }
strip-open = начало: { $from }; окончание не записано
strip-unsure = неточно, на полосе — штриховка
strip-undated =
    { $count ->
        [one] { $count } запись без даты здесь не показана.
        [few] { $count } записи без даты здесь не показаны.
       *[many] { $count } записей без даты здесь не показаны.
    }
strip-table = Таблица и как пользоваться полосой
strip-hint = Стрелки ведут по времени, + и − меняют масштаб, Enter переводит к записям этого времени.
strip-in = Приблизить
strip-out = Отдалить
strip-whole = Весь период
strip-earlier = Раньше
strip-later = Позже
## Ready-made beginnings of an entry; `also` are other words that find them

kinds-ready = Заготовки
begin-visit-held = Свидание: состоялось
    .also = встреча, пустили, прошло, виделись, был у него, была у неё
begin-visit-refused = Свидание: отказ
    .also = не пустили, недопуск, отказали, не дали, не состоялось
begin-call = Звонок
    .also = телефон, созвонились, говорили, позвонил
begin-call-refused = Звонок: не разрешили
    .also = телефон, отказ, запретили
begin-letter-received = Письмо: получено
    .also = почта, пришло, написал, написала, весточка
begin-letter-returned = Письмо: вернулось
    .also = почта, возврат, вернули, не дошло
begin-parcel-accepted = Передача: принята
    .also = посылка, продукты, взяли, бандероль
begin-parcel-refused = Передача: не принята
    .also = посылка, отказ, не взяли, не приняли, запретили, бандероль
begin-parcel-returned = Передача: вернулась
    .also = посылка, возврат, вернули, пришла обратно, бандероль
begin-weight-self-reported = Вес: со слов самого человека
    .also = килограммы, кг, сказал, сказала, похудел, вешу
begin-weight-measured = Вес: измерен
    .also = весы, килограммы, кг, взвесили, взвешивание
begin-strike-day = День голодовки: со слов
    .also = голодает, голодовка, какой день, сказал, названный
begin-hospital = Положили в больницу
    .also = госпиталь, госпитализация, санчасть, скорая, здоровье
begin-beating = Жестокое обращение
    .also = били, избили, побои, пытки, ударили, насилие
begin-denial = Не дали или не разрешили
    .also = отказали, лишили, лекарства, врач, прогулка, питание, письма
begin-detained = Задержали
    .also = арест, задержание, забрали, полиция, увезли
begin-transferred = Перевели, этапировали
    .also = перевод, этап, колония, увезли, конвой
begin-solitary = Водворили в ДИЗО
    .also = одиночка, изолятор, шизо, карцер
begin-released = Освободили
    .also = освобождение, свобода, вышел, вышла, отпустили, дома
begin-hearing = Судебное заседание
    .also = суд, слушание, процесс, судья
begin-verdict = Приговор
    .also = суд, осудили, срок, наказание, оправдали
begin-search = Обыск
    .also = полиция, изъяли, изъятие, пришли, телефон

## Lists that come piece by piece

rows-more = Показать ещё (осталось { $count })
mentions-show = Где упоминается

## Lines of published thresholds in the chart of weights

lines-show = Показывать опубликованные пороги линиями
line-title = { $name }: { $kg } кг. { $source }

## Places on the body

health-body = На теле
body-view-front = Спереди
body-view-back = Сзади
body-caption = Следы, симптомы и повреждения по месту на теле
body-number = №
body-what = Что
body-place = Где, словами из записи
body-mark = { $number }: { $what }, { $place }; { $date }
body-mark-of = след
body-injury-of = повреждение при происшествии
body-unplaced = На рисунке нет: неясно, о какой части тела речь.
body-side-missing = Не сказано, слева или справа, поэтому на рисунке нет.
body-note = Лево и право — для самого человека. Программа только читает слова и ничего не угадывает.
body-none = Следов, повреждений и симптомов с указанием места не записано.

## What comes, and the calendar file

coming-hearing = Судебное заседание
coming-visit = Свидание
coming-reply = Срок ответа
coming-filing = Срок подачи
coming-sentence-end = Конец срока наказания
coming-solitary-end = Конец срока в одиночной камере или ДИЗО
agenda-uncertain = точный день неизвестен
calendar-save = Сохранить как файл календаря…
calendar-title = Сохранить даты в файл календаря?
calendar-warning = Файл не зашифрован: его прочтёт любой, у кого он окажется, и любой календарь, куда его добавят.
calendar-content = В нём только даты и время под нейтральными названиями, например «Встреча 1» или «Срок 2»: ни имён, ни мест, ничего о деле.
calendar-choose = Выбрать место…
calendar-done =
    { $count ->
        [one] Сохранена { $count } дата.
        [few] Сохранены { $count } даты.
        [many] Сохранено { $count } дат.
       *[other] Сохранено { $count } даты.
    }
calendar-left-out = Не вошло (известно только начало или только конец): { $count }.
## Reach: size of the text, keys, layouts

settings-text = Размер текста
settings-text-now = Размер текста: { $percent } %
settings-text-hint = На любой странице: Ctrl и + или −; Ctrl и 0 возвращают обычный размер.
keys-text = Крупнее, мельче, обычный текст
close = Закрыть
skip-to-content = К содержимому
passphrase-refused-cyrillic = Вы писали кириллицей. Если парольная фраза записана латиницей, переключите раскладку и введите её ещё раз.
passphrase-refused-latin = Вы писали латиницей. Если парольная фраза записана кириллицей, переключите раскладку и введите её ещё раз.
passphrase-refused-mixed = Вы смешали кириллицу и латиницу. Проверьте раскладку и введите парольную фразу ещё раз.
