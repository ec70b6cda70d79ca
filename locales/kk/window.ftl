## Pages; also the second half of the window's title

page-welcome = Бастау
page-new-notebook = Жаңа дәптер
page-unlock = Құлыпты ашу
page-restore = Сақтық көшірмеден қалпына келтіру
page-check = Файлдарды тексеру
page-about = Dapter туралы
page-home = Басты бет
page-case = Іс
page-health = Денсаулық
page-law = Қамау мен сот
page-dates = Шағымдар мен мерзімдер
page-contacts = Кездесу мен байланыс
page-disputed = Қайшылықтар
page-people = Адамдар мен орындар
page-new-entry = Жаңа жазба
page-correction = Түзету
page-history = Жазба тарихы
page-backup = Сақтық көшірме
page-settings = Баптаулар
page-search = Іздеу
page-locking = Құлыпталып жатыр…

## Everywhere

back = Артқа
cancel = Болдырмау
save = Сақтау
saving = Сақталып жатыр…
lock = Құлыптау
nav-label = Беттер
key-hint = Перне: { $key }
choice-none = —
more-fields = Басқа өрістер
list-add = Қосу
list-item = { $list }, { $number }
list-remove = «{ $list }» тізімінен { $number }-жолды алып тастау
field-refused = Осы өрісті тексеріңіз.
failure-unknown = Қате шықты ({ $code }).
failure-unknown-next = Бағдарламаға белгілі болғаны бойынша, ештеңе өзгерген жоқ. Қайталап көріңіз; тағы шықса, дәптерді құлыптап, бағдарламаны қайта іске қосыңыз.
deriving = Кілт есептеліп жатыр…

## Keys

keys-title = Пернелер
keys-new = Жаңа жазба
keys-search = Іздеу
keys-home = Басты бет
keys-backup = Сақтық көшірме
keys-card = Басты беттен істі ашу
keys-arrows = Істер арасында жылжу
keys-save = Жазбаны сақтау
keys-back = Артқа
keys-lock = Бірден құлыптау
keys-list = Осы тізім
keys-layout = Пернелер пернетақтадағы орнына қарай танылады, сондықтан қай тілде теріп отырсаңыз да жұмыс істейді.

## Welcome

welcome-lead = Істер бойынша жазбалар: осы компьютерде қалады, шифрланып сақталады.
welcome-new = Жаңа дәптер
welcome-new-hint = Қалта мен құпиясөз тіркесін таңдаңыз
welcome-open = Дәптерді ашу
welcome-open-hint = Оның компьютердегі немесе алмалы дискідегі қалтасын таңдаңыз
welcome-sample = Үлгі дәптер
welcome-sample-hint = Бәрін байқап көруге арналған ойдан шығарылған адамдар мен жазбалар; бағдарлама жабылғанда жоғалады
welcome-busy = Бір сәт…
welcome-limits = Компьютерді немесе дискіні алып кеткен адам құлыпталған дәптерді құпиясөз тіркесінсіз оқи алмайды. Бірақ дәптердің құлпы ашылатын компьютердегі тыңшы бағдарламадан және құпиясөз тіркесін мәжбүрлеп айтқызудан Dapter қорғай алмайды.
welcome-restore = Сақтық көшірмеден қалпына келтіру
welcome-restore-hint = Көшірмеде не бар екенін көріп, одан дәптерді қайта жасау
welcome-recent = Жуырда ашылғандар

## New notebook

field-notebook-name = Атауы
new-notebook-default-name = Жазбалар
new-notebook-name-hint = Оны қалтаны ашқан әркім көреді. Адамның немесе істің атын жазбаған дұрыс.
new-notebook-place = Орны
new-notebook-choose = Қалта таңдау…
new-notebook-no-place = Қалта әлі таңдалмады
new-notebook-place-hint = Кез келген қалта, алмалы дискіде болса да жарайды. Оның ішінде дәптердің өз қалтасы жасалады.
new-notebook-passphrase-hint = Бір-бірімен байланысы жоқ бірнеше сөзді есте сақтау оңай, ал табу арнайы таңбалары бар қысқа құпиясөзден гөрі қиын.
new-notebook-no-reset = Құпиясөз тіркесін ешкім қалпына келтіре алмайды. Ол жоғалса, дәптерді қалпына келтіру кілті ғана ашады; оны келесі қадамда жасауға болады.
new-notebook-create = Дәптерді жасау

## Passphrase

passphrase = Құпиясөз тіркесі
passphrase-again = Құпиясөз тіркесі тағы бір рет
passphrase-show = Көрсету
passphrase-hide = Жасыру
passphrase-caps = Caps Lock қосулы
passphrase-cyrillic = Кирилл әріптерімен теріп жатырсыз
passphrase-latin = Латын әріптерімен теріп жатырсыз
passphrase-mixed = Кирилл мен латын әріптері араласып тұр
passphrase-differs = Екі құпиясөз тіркесі әзірге бірдей емес.
strength-none = Беріктігі тере бастағанда көрінеді.
strength-0 = Бірден табылады
strength-1 = Өте әлсіз: бірнеше минутта табылады
strength-2 = Әлсіз: шындап іздегенге төтеп бере алмайды
strength-3 = Жақсы
strength-4 = Берік

## Unlock

unlock-title = Дәптердің құлпын ашу
unlock-open = Құлыпты ашу
unlock-leave = Басқа дәптер
unlock-sample = Үлгі дәптер; құпиясөз тіркесі — «sample»

## Locking

locking-failed = Дәптер жасырулы тұр. Оның құлыпталғанына сенімді болу үшін бағдарламаны жабыңыз.

## What locks, and the panic key

keys-close = Бағдарламаны кез келген беттен бірден жабу
settings-triggers = Дәптер мына кездерде де құлыпталады
trigger-sleep = компьютер ұйқы режиміне өткенде
trigger-lid = ноутбуктің қақпағы жабылғанда
trigger-session = сеанс құлыпталғанда
trigger-screen_saver = экран қорғаушы қосылғанда
settings-no-triggers = Компьютердің ұйқыға кеткенін не экранның құлыпталғанын жүйе бағдарламаға хабарламайды. Кетерде дәптерді өзіңіз құлыптаңыз: Ctrl+L.

## Home

home-new-case = Жаңа іс
home-last-backup = Соңғы сақтық көшірме: { $date }
home-no-backup = Сақтық көшірме әлі жоқ
home-empty-title = Әзірге істер жоқ
home-empty-text = Іс дегеніміз — сіз ол туралы жазба жүргізетін адам. Бастау үшін бір есім жеткілікті, қалғанын кейін қосуға болады.
home-first-case = Бірінші істі қосу
reason-strike = Тізімдегі орны: аштық жариялау жалғасуда
reason-silence = Тізімдегі орны: байланыссыз күндер бойынша
reason-recent = Аштық жариялау да, ұзақ үнсіздік те жоқ

## How a case stands

case-overview = Жалпы көрініс
strike-heading = Аштық жариялау: { $kind }
strike-day =
    { $shape ->
        [least] кемінде { $min }-күн
        [range] { $min }–{ $max }-күн
       *[one] { $min }-күн
    }
strike-full-days =
    { $shape ->
        [least] толық тәулік: кемінде { $min }
        [range] толық тәулік: { $min }–{ $max }
       *[one] толық тәулік: { $min }
    }
strike-dry-day =
    { $shape ->
        [least] Сусыз: кемінде { $min }-күн
        [range] Сусыз: { $min }–{ $max }-күн
       *[one] Сусыз: { $min }-күн
    }
strike-day-unknown = күні белгісіз
strike-confirmed-claimed = Расталғаны: { $confirmed }-{ "\u2060" }күн; айтылғаны: { $claimed }-{ "\u2060" }күн
strike-claimed = Айтылғаны: { $claimed }-{ "\u2060" }күн; растау жоқ
strike-start = Басталуы: { $date }
strike-start-computed = Басталуы айтылған күннен есептелді: { $date }
strike-paused = Үзіліс: тамақ жейді
strike-paused-days =
    { $shape ->
        [least] Тамақ жеген күн, есепке кірмейді: кемінде { $min }
        [range] Тамақ жеген күн, есепке кірмейді: { $min }–{ $max }
       *[one] Тамақ жеген күн, есепке кірмейді: { $min }
    }
strike-none = Жалғасып жатқан аштық жариялау туралы жазба жоқ
contact-heading = Байланыс
silence-days =
    { $days ->
        [one] Соңғы расталған байланыстан бері { $days } күн
       *[other] Соңғы расталған байланыстан бері { $days } күн
    }
silence-unknown = Расталған байланыс туралы жазба жоқ
silence-released = Жазбалар бойынша бостандықта
refused-visits =
    { $count ->
        [one] Рұқсат берілмеген кездесу: { $count }
       *[other] Рұқсат берілмеген кездесу: { $count }
    }
weight-heading = Салмағы
weight-none = Салмағы жазылмаған
weight-kg = { $kg } кг
weight-change = { $kg }{ "\u00a0" }кг ({ $percent }{ "\u00a0" }%), бастапқысы { $baseline }{ "\u00a0" }кг
weight-direct = Басқа салмақ та бар: { $kg }{ "\u00a0" }кг, { $reading }
weight-direct-label = Басқа салмақ
weight-no-baseline = Салыстыратын көрсеткіш әлі жоқ
weight-kinds-differ = Бастапқы салмақ басқа жолмен анықталған: { $baseline }

## Case

case-correct = Мәліметтерді түзету
case-tabs = Істің бөлімдері
tab-timeline = Хронология
filter-words = Іздеу
filter-kind = Жазба түрі
filter-all-kinds = Барлық түрлері
entries-count =
    { $count ->
        [one] { $count } жазба
       *[other] { $count } жазба
    }
entries-found =
    { $count ->
        [0] Ештеңе табылмады
        [one] { $count } жазба табылды
       *[other] { $count } жазба табылды
    }
entry-correct = Түзету
entry-history = Тарихы
source-label = Дереккөз:
source-relay = мына арқылы жетті: { $chain }
source-reliability = дереккөздің сенімділігі: { $grade }
source-credibility = айтылғанның шынайылығы: { $grade }
row-in-brief = { $first } ({ $rest })
advice-privileged = Кеңестер (адвокаттық құпия)

## Health

health-weight = Салмағы
health-strikes = Аштық жариялау
health-no-strikes = Аштық жариялау туралы жазба жоқ.
health-convention = Аштық жариялау күндері былай саналады: { $convention }.
weight-latest = Соңғысы
weight-baseline = Бастапқысы
weight-sourced = { $kg } кг, { $reading }; { $date }; дереккөз: { $source }
weight-change-label = Өзгерісі
bmi = Дене салмағының индексі
bmi-missing-height = есептелмеді: бойы жазылмаған
bmi-missing = есептелмеді
chart-title = Салмақтың өзгеруі
chart-desc = Анықтаудың әр жолының өз белгісі бар; аштық жариялау кезеңдері боялған. Төмендегі кестеде сол сандар дереккөздерімен берілген.
chart-point = { $label }: { $stated }. { $source }
chart-uncertain = күні дәл емес
chart-note = Тек бір жолмен анықталған, күні дәл көрсеткіштер сызықпен қосылған. Боялғаны — аштық жариялау кезеңдері.
chart-empty = Күні белгілі салмақ жазбасы жоқ.
table-caption = Салмақ жазбалары
table-date = Күні
table-kg = кг
table-stated = Дереккөзде қалай айтылған
table-reading = Қалай анықталды
table-source = Дереккөз
strike-ended = Аяқталды
strike-ended-on = Аяқталды ({ $date })
strike-ongoing = Жалғасуда
strike-claims = Дереккөздер айтқан күндер
strike-claim-on = «{ $day }-күн» ({ $date })
strike-claim-undated = «{ $day }-күн», қай күні айтылғаны белгісіз

## Search

search-hint = Бүкіл дәптер бойынша: жазбалар, адамдар мен орындар, атау қалай жазылса да.

## History of an entry

revisions-count =
    { $count ->
        [one] { $count } нұсқа
       *[other] { $count } нұсқа
    }
history-hint = Түзету бұрынғы мәтінді өшірмейді.
history-current = Қазіргі нұсқа
history-device = құрылғы: { $device }
history-occurred = Қашан: { $date }
history-deleted = Бұл нұсқада жазба өшірілген

## Entry

kind-hint = Тізімді қысқарту үшін тере бастаңыз, таңдау үшін Enter пернесін басыңыз.
common-fields = Күні мен дереккөзі
leave-title = Бұл әлі жазба болып сақталған жоқ
leave-text = Қараламаға сақтаңыз: ол дәптерде шифрланған күйде қалып, басты бетте күтіп тұрады.
leave-keep = Қараламаға сақтау
leave-stay = Жазуды жалғастыру
leave-discard = Қараламаны өшіру
case-none = Іс көрсетілмеген
occurred-since = Қай уақыттан бері
date-placeholder = 12.10.2025
date-read-as = Былай оқылды: { $date }
date-empty = Бос қалса — күні белгісіз. Былай да жазуға болады: қазан 2025, ~2025-08, 11 немесе 15 қазан, 31 шілдеге дейін.
stated-hint = Дереккөздің өз сөзі, мысалы «сот отырысы қарсаңында».
relay-step = { $number }.
facility-hint = Жазылған мекемелерден таңдаңыз немесе атауын жазыңыз.
pseudonym-hint = Бөгде адамдармен сөйлескенде керек. Бағдарламаның өзі есімді бүркеншік есіммен алмастырмайды.
time-zone-hint = Мекеменің жергілікті уақыты; аштық жариялау күндері соған қарай саналады.
field-names-text = Есімі немесе атауы
name-variant = Басқаша айтылуы немесе жазылуы
field-names-script = Жазуы
name-script-any = Жазуы көрсетілмеген
name-script-cyrillic = Кирилл
name-script-latin = Латын
name-script-arabic = Араб
field-names-note = Осы атауға ескертпе
weight-value-hint = Дереккөзде айтылғандай, сол өлшем бірлігімен.
strike-day-claimed = «{ $day }-күн»
strike-day-claimed-hint = Дереккөз айтқан сан.
strike-not-named = Қай аштық жариялау екені көрсетілмеген
advice-hint = Адвокаттық құпия: тек адвокат пен оның қорғауындағы адам арасында.

field-kind = Жазба түрі
field-text = Мәтін
field-remarks = Ескертпелер
field-case = Іс
field-occurred = Қашан
field-occurred-time = Уақыты
field-occurred-offset = UTC-ден айырмасы
field-occurred-stated = Күні, дереккөздің сөзімен
field-occurred-year-inferred = Дереккөзде жылы айтылмаған
field-learned = Қашан белгілі болды
field-written = Қағазға қашан жазылды
field-source = Дереккөз
field-source-basis = Қайдан белгілі
field-source-who = Кім айтады
field-source-relay = Кім арқылы жетті
field-source-reliability = Дереккөздің сенімділігі
field-source-credibility = Айтылғанның шынайылығы
field-confidentiality = Құпиялылығы
field-links = Басқа жазбалармен байланысы
field-links-to = Жазба
field-links-kind = Бұл жазба
field-links-answer = Ресми жауап
field-tags = Белгілер
field-names = Есімі (атауы) және басқаша жазылуы
field-pseudonym = Бүркеншік есімі
field-born = Туған күні
field-case-height-cm = Бойы, см
field-case-facility = Қамауда ұсталатын орны
field-case-baseline-weight = Бастапқы салмағы
field-case-day-convention = Аштық жариялау күндерін санау
field-time-zone = Уақыт белдеуі
field-person-roles = Рөлдері
field-person-contact = Байланысу жолы
field-facility-code = Шифры
field-facility-aliases = Басқа атаулары
field-facility-type = Мекеме түрі
field-facility-city = Қала
field-facility-former-cities = Қаланың бұрынғы атаулары
field-outcome = Нәтижесі
field-visit-mode = Қалай өтті
field-facility = Орны
field-visit-room = Бөлмесі
field-visit-time-in = Басталуы
field-visit-time-out = Аяқталуы
field-visit-waited-minutes = Күткені, минут
field-visit-visitors = Келушілер
field-visit-visitors-who = Келуші
field-role = Рөлі
field-visit-staff-present = Қатысқан қызметкерлер
field-visit-interpreter = Аудармашы
field-reason = Айтылған себеп
field-visit-reason-by = Себебін кім айтты
field-visit-privacy = Кездесудің оңашалығы
field-visit-observed = Не байқалды
field-visit-said = Қамаудағы адамның сөзі, сөзбе-сөз
field-visit-said-quote = Сөзі
field-visit-said-language = Тілі
field-visit-advice = Тапсырмалар мен кеңестер
field-visit-complaints = Шағымдар
field-visit-complaints-issue = Шағым
field-visit-complaints-answer = Әкімшіліктің жауабы
field-visit-complaints-answer-by = Кім жауап берді
field-visit-handed-over = Қамаудағы адамға берілді
field-visit-taken-away = Кездесуден алып шығылды
field-visit-next = Бұдан әрі не істеу керек
field-weight-value = Салмағы
field-weight-unit = Өлшем бірлігі
field-reading = Қалай анықталды
field-weight-by = Кім өлшеді не айтты
field-weight-instrument = Таразы, киім
field-strike-phases = Кезеңдері
field-strike-phases-kind = Аштық жариялау түрі
field-from = Қай күннен
field-to = Қай күнге дейін
field-strike-demands = Талаптары
field-strike-announced-by = Кім жариялады
field-strike-stated-duration = Ұзақтығы, дереккөздің сөзімен
field-strike-ended = Аяқталуы
field-strike-ended-reason = Аяқталу себебі
field-strike-day-strike = Қай аштық жариялау
field-strike-day-day = Аштық жариялаудың айтылған күні
field-person-note = Ескертпелер
field-patronymic = Әкесінің аты
field-id-number = ЖСН немесе құжат нөмірі
field-phase-kind = Аштық жариялау түрі
field-articles = Заң баптары
field-articles-article = Бап
field-articles-part = Бөлігі, тармағы
field-articles-code = Кодекс не заң
field-due-date = Көрсетілген күн
field-due-rule = Ережесі
field-due-rule-days = Неше күн
field-due-rule-count = Қандай күндер
field-due-rule-from = Қай күннен саналады
field-due-rule-starts = Қай жазбаның күнінен саналады
field-due-rule-reason = Ереже қайдан алынған
field-body = Сот немесе басқа орган
field-restricted = Бәріне көрінбейтін өрістер
field-restricted-field = Өріс
field-restricted-confidentiality = Кім көре алады
field-consents = Басқаға беруге келісім
field-consents-for = Кімге, не үшін
field-consents-by = Кім берді
field-consents-given = Қашан берілді
field-consents-withdrawn = Қашан қайтарып алынды
field-consents-how = Қалай берілді
field-attachments = Дәлелдемелер
field-case-quotas = Рұқсат етілген кездесу мен байланыс
field-case-quotas-of = Түрі
field-case-quotas-amount = Қанша
field-case-quotas-per = Мерзім
field-case-quotas-reason = Ереже қайдан алынған
field-strike-ended-edtf = Тамақсыз соңғы күні
field-strike-pauses = Тамақ жеген кездері
field-strike-pauses-reason = Себебі
field-contact-channel = Түрі
field-contact-direction = Бағыты
field-contact-with = Кіммен
field-contact-contents = Мазмұны, құрамы
field-contact-number = Түбіртек не жөнелтілім нөмірі
field-health-symptoms = Шағымдары мен белгілері
field-health-symptoms-symptom = Белгі
field-health-symptoms-place = Дененің қай жері
field-health-symptoms-note = Сөзбен
field-health-event = Не болды
field-health-method = Қандай тәсілмен
field-health-cause = Айтылған себебі
field-health-by = Кім қарады не өлшеді
field-health-independent = Мекемеден тәуелсіз
field-health-blood-pressure = Қан қысымы, мм с. б.
field-health-blood-pressure-systolic = Жоғарғысы
field-health-blood-pressure-diastolic = Төменгісі
field-health-pulse-bpm = Тамыр соғуы, минутына
field-health-temperature-c = Дене қызуы, °C
field-health-glucose-mmol-l = Қандағы глюкоза, ммоль/л
field-health-instrument = Немен өлшенді
field-health-low-minerals = Қан талдауында төмен
field-health-marks = Іздер мен жарақаттар
field-health-marks-place = Дененің қай жерінде
field-health-marks-description = Көлемі, түсі, пішіні
field-health-treatment = Медициналық көмек
field-health-treatment-asked = Не сұралды
field-health-treatment-outcome = Немен аяқталды
field-health-medication = Дәрілер мен мөлшері
field-health-diagnosis = Диагноз
field-health-diagnosis-by = Диагнозды кім қойды
field-health-intake = Не ішіп-жеді
field-health-conditions = Жағдайы: ыстық, суық, байлап қою
field-health-consistency = Айтылғанға сәйкестігі
field-health-consistency-by = Бағалаған дәрігер
field-custody-event = Не болды
field-custody-facility = Қайда
field-custody-from = Қайдан
field-custody-days = Неше тәулікке
field-custody-hours-per-day = Камерада тәулігіне неше сағат
field-custody-by = Кімнің шешімімен
field-legal-event = Не болды
field-legal-result = Нәтижесі
field-legal-sentence = Не тағайындалды
field-legal-sentence-type = Түрі
field-legal-sentence-amount = Мөлшері
field-legal-sentence-unit = Өлшем бірлігі
field-legal-sentence-what = Не, қай тізім
field-legal-sentence-from-rule = Қай күннен саналады
field-legal-sentence-credit-days = Есепке алынған тәулік
field-legal-items = Не алынды
field-legal-items-what = Не
field-legal-items-owner = Кімдікі
field-legal-items-privileged = Адвокаттық құпия
field-legal-items-returned = Қайтарылды
field-legal-number = Іс не шешім нөмірі
field-legal-about = Қай шешімге қатысты
field-legal-closed = Жабық түрде
field-legal-stated-reason = Айтылған негіз
field-legal-due = Құжат беру мерзімі
field-complaint-to = Кімге
field-complaint-sent = Қашан жіберілді
field-complaint-received = Қашан қабылданды
field-complaint-due = Жауап беру мерзімі
field-complaint-replied = Қашан жауап берілді
field-complaint-answer = Не деп жауап берді
field-complaint-outcome = Немен аяқталды
field-complaint-number = Шығыс не кіріс нөмірі
field-complaint-about = Қай жазбалар туралы
field-incident-type = Оқиға түрі
field-incident-denied = Не берілмеді, не рұқсат жоқ
field-incident-place = Нақты қай жерде
field-incident-actors = Кім жасады
field-incident-witnesses = Кім көрді
field-incident-duration = Қанша уақыт
field-incident-injuries = Жарақаттары
field-incident-certificate = Жарақат туралы анықтама
field-incident-told = Кімге айтылды
field-incident-answer = Не деп жауап берді
field-incident-consequences = Кейін не болды
field-reprisal-person = Кімді
field-reprisal-type = Түрі
field-reprisal-for = Не үшін
field-reprisal-amount = Сомасы
field-reprisal-amount-value = Қанша
field-reprisal-amount-currency = Валютасы
field-reprisal-amount-precision = Қаншалық дәл
field-reprisal-amount-conversions = Басқа валютада, айтылғандай
field-reprisal-amount-conversions-value = Қанша
field-reprisal-amount-conversions-currency = Валютасы
field-reprisal-days = Қамақ, тәулік
field-claim-about = Не туралы
field-claim-value = Не айтылды
field-claim-unit = Санның өлшем бірлігі
field-claim-period = Қай уақытқа қатысты
field-attachment-name = Атауы
field-attachment-media-type = Файл түрі
field-attachment-size = Көлемі, байт
field-attachment-sha256 = SHA-256
field-attachment-acquired = Қалай келді
field-attachment-acquired-by = Кім алды
field-attachment-acquired-at = Қашан
field-attachment-acquired-how = Қандай жолмен
field-attachment-acquired-origin = Қайдан, кімнен
field-attachment-original = Түпнұсқа
field-settlement-entries = Бір-біріне қайшы жазбалар
field-settlement-shown = Қайсысы көрсетіледі

## Backup

backup-lead = Сақтық көшірме — шифрланған бір файл. Оны осы компьютерден бөлек сақтаңыз.
backup-opened-by = Немен ашылады
backup-own = осы дәптердің құпиясөз тіркесімен
backup-own-passphrase = Осы дәптердің құпиясөз тіркесі
backup-separate = бөлек құпиясөз тіркесімен
backup-separate-hint = Басқа адам сақтайтын көшірме үшін.
backup-run = Сақтық көшірме жасау…
backup-cancelled = Тоқтатылды. Файл жазылған жоқ.
backup-done = Сақтық көшірме жазылды
backup-compared = Файл қайта оқылып, дәптермен салыстырылды: сақталған жазбалардың бәрі ішінде. Қараламалар оған кірмейді.
backup-path = Файл
backup-size = Көлемі
backup-content = Ішіндегісі
backup-advice = SHA-256 мәнін, тым болмаса алғашқы он алты таңбасын жазып алыңыз: кейін файлдың сол қалпында екені содан көрінеді.

## Settings

settings-language = Тіл
settings-theme = Көрінісі
theme-system = Жүйедегідей
theme-light = Ашық
theme-dark = Күңгірт
settings-lock = Құлыптау
settings-lock-after = Пайдаланылмай тұрғанда құлыптау
settings-minutes =
    { $minutes ->
        [one] минут
       *[other] минут
    }
settings-lock-hint = 1-ден 120 минутқа дейін. Аяқталмаған жазба шифрланған қаралама болып қалады.
settings-saved = Сақталды.

## Kinds of entry, as a new one is chosen

kinds-passed = Кездесу, байланыс, жазба
kinds-person = Адамның жай-күйі
kinds-law = Сот пен шағым
kinds-papers = Қағаздар мен мәліметтер
kinds-about = Адамдар мен орындар

## Parts of forms

answer-unknown = белгісіз
answer-yes = иә
answer-no = жоқ
original-made-from = мынадан жасалған: { $name }
moment-more = Уақыты, дереккөздің сөзі
moment-stated = («{ $words }»)
symptoms-described = Қай жері, қандай сөзбен айтылды
due-rule-term = күн саны
due-rule-words = сөзбен
due-from = санақ басы: { $start }
article-with-part = { $code } { $article }-бап, { $part }-бөлік
fold-measured = Өлшеулер
fold-treatment = Ем мен диагноз
fold-marks = Іздер мен жарақаттар
fold-injuries = Жарақаттар
fold-after = Кімге айтылды, кейін не болды
fold-answer = Қабылдау мен жауап
fold-due = Құжат беру мерзімі
fold-quotas = Рұқсат етілген кездесу мен байланыс
unit-hour = сағат
unit-day = тәулік
unit-month = ай
unit-year = жыл
sentence-unit-hint = Немесе валюта коды, мысалы KZT.
from-rule-hint = Оқиға, күн (2025-10-12) немесе сөз. Онсыз мерзімнің соңы есептелмейді.
custody-facility-hint = Босатылса — қайдан босатылғаны.
certificate-hint = Нөмірі, кім бергені немесе берілмегені.
acquired-how-hint = Суретке түсіріп, мессенджермен, қағаз күйінде.
sha256-hint = Файлдың бақылау мәні, 64 таңба.
settlement-reason-hint = Неге бұлай шешілді: шешіммен бірге сақталады.
settlement-all-stand = Ешқайсысы: әңгіме әртүрлі жайт туралы, бәрі қалады
date-read-year-inferred = Былай оқылды: { $date }; жылы болжанды
due-counted =
    { $count ->
        [working] { $days } жұмыс күні
       *[calendar] { $days } күнтізбелік күн
    }

## What follows for a case

standing-heading = Қамау мен мерзімдер
standing-custody = Қамауда: { $days }
standing-disputed = Жазбалардағы қайшылық: { $count }
custody-days =
    { $shape ->
        [least] кемінде { $min }-күн
        [range] { $min }–{ $max }-күн
       *[one] { $min }-күн
    }
days-count = { $days } күн
dates-waiting = { $days } күннен бері жауап жоқ
contacts-returned = Жетпеген хат, қоңырау, сәлемдеме: { $count }
computed-by-rule = есептелген, санақ: { $rule }

## Custody and law

law-warnings = Тексеретін күндер
law-custody = Қамауда
law-no-custody = Қамауда ұстау туралы күні бар жазба жоқ.
law-sentences = Жазалар
law-sentence = Жаза
law-length = Мөлшері
law-starts = Қай күннен
law-ends = Аяқталуы
law-now = Қазір
law-step = күні белгісіз
law-not-computed = есептелмеді
law-replaced = ауыстырылды
law-over = соңғы күні өтті
law-runs = жүріп жатыр
law-sentences-note = Мерзімнің соңы жазбада қай күннен саналатыны айтылғанда ғана есептеледі. Мерзімінен бұрын босату мен рақымшылық ескерілмеген.
law-steps = Іс барысы, жаңасы алдымен
law-no-steps = Әзірге жазба жоқ.
custody-state = Жазбалар бойынша
custody-held = қамауда
custody-free = қамауда емес
custody-unknown = айтылмаған
custody-since = Қай күннен
custody-days-label = Күн саны
custody-place = Орны
custody-place-unknown = орны белгісіз
custody-solitary = Жалғыз қамауда
custody-longest-solitary = Ең ұзақ жалғыз қамау
custody-hours = тәулігіне { $hours } сағат
custody-stays = Ұсталған орындары
custody-from = Басы
custody-to = Соңы
custody-undated = Күні жоқ, сондықтан бұл тізімге кірмеді:
custody-no-end = аяқталуы жазылмаған

## Complaints and dates

dates-next = Алда не бар
dates-no-next = Алда күні белгілі ештеңе жазылмаған.
dates-filings = Берілетін құжат
dates-sent = Шағымдар мен өтініштер
dates-new-complaint = Жаңа шағым
dates-sent-on = Жіберілді
dates-to = Кімге
dates-to-unknown = кімге екені айтылмаған
dates-due = Жауап мерзімі
dates-answer = Жауабы
dates-no-answer = жауап жоқ
dates-none-sent = Шағым жазылмаған.
due-moved = { $date } жұмыс күні емес, сондықтан жылжытылды.
due-holidays-unknown = Ол жылдың мерекелері бағдарламаға белгісіз.

## Contacts

contacts-counts = Саны
contacts-list = Кездесулер, қоңыраулар, хаттар, сәлемдемелер
contacts-none = Байланыс туралы жазба жоқ.
quota-of = Түрі
quota-period = Мерзім
quota-allowed = Ереже бойынша
quota-used = Пайдаланылды
quota-left-head = Қалды
quota-none = Рұқсат етілген кездесу мен сәлемдеме саны іске жазылмаған.

## Disputed

disputed-lead = Бір-біріне қайшы мәліметтер қатар тұр. Бағдарлама таңдамайды; шешім бәрін сақтайды.
disputed-settle = Шешу…
disputed-settled = Шешілді:
disputed-both-stand = Бәрі қалсын деп шешілді:
disputed-decision = шешім
disputed-shown = көрсетіледі
disputed-none = Бір-біріне қайшы жазба жоқ.

## People and places

people-people = Адамдар
people-places = Орындар
people-new-person = Жаңа адам
people-new-place = Жаңа орын
people-none = Жазба жоқ.

## Published comparisons

health-thresholds = Жарияланыммен салыстыру
health-observations = Байқалғаны
health-no-observations = Байқалғаны жазылмаған.
published-in = Дереккөз: { $source }
health-last-examination = Соңғы қаралу
health-last-independent = Соңғы тәуелсіз қаралу
health-none-recorded = жазылмаған
health-hospital = Ауруханаға жатқаны
health-force-fed = Күштеп тамақтандыру
health-symptoms-ever = Белгілер, әрқайсысы соңғы рет айтылған күнімен

## Counting days in this notebook

counting-heading = Осы дәптердегі күн санау
counting-hint = Дәптердің өзінде сақталады. Жеке істе аштық жариялау күндерін басқаша санауға болады.
counting-convention = Аштық жариялау күндері
counting-days = Демалыс және жұмыс күндері
counting-known-until = Қазақстан мерекелері мына күнге дейін белгілі: { $date }; жетіспейтінін қосыңыз.
counting-off = демалыс күні
counting-working = жұмыс күні
counting-date = Күні
counting-name = Атауы
counting-what = Қандай күн
counting-add = Қосу
counting-remove = Алып тастау: { $date }
counting-inexact = Бір нақты күн керек.

## Drafts

draft-will-be-kept = Жазғаныңыз екі секунд сайын шифрланған қараламаға сақталады.
draft-kept = Шифрланған қаралама сақталды, { $time }
draft-not-kept = Қазір қаралама сақталмай тұр. Мүмкін болса, жазбаны сақтаңыз.
draft-was-open = Дәптер құлыпталғанда осыны жазып отыр едіңіз
drafts-title = { $count } қаралама
draft-correction = түзету
draft-unknown-kind = бағдарламаның жаңарақ нұсқасындағы жазба түрі
draft-unreadable = Бір қараламаны оқу мүмкін болмады. Оның файлы сол күйінде қалдырылды.
draft-continue = Жалғастыру
draft-discard = Өшіру
draft-discard-title = Бұл қараламаны өшіресіз бе?
draft-discard-text = Онда жазылғанның бәрі жойылады, оны қайтаруға болмайды. Сақталған жазбалар өзгермейді.

## Deleting

delete = Өшіру
delete-title = Бұл жазбаны өшіресіз бе?
delete-text = Ол тізімде, санақта және іздеуде көрінбейді. Тарихы сақталады, жазбаны қайтаруға болады: бірден — бір басумен, кейін — баптаулардағы өшірілген жазбалар тізімінен.
deleted-last = Өшірілді: { $title }
deleted-undo = Қайтару
deleted-hide = Жасыру
deleted-count = Құлып ашылғалы { $count } жазба өшірілді
deleted-title = Өшірілген жазбалар
deleted-hint = Өшірілген жазбаның тарихы сақталады. Оның соңғы не кез келген бұрынғы нұсқасын қайтаруға болады.
deleted-none = Өшірілген жазба жоқ.

## What changed

change-added = қосылды:
change-removed = алып тасталды:
change-nothing = бос
history-whole = Осы нұсқаның толық мәтіні
history-restore = Осы нұсқаны қайтару

## Removing for good

purge-summary = Бұл жазбаны біржола жою…
purge-what = Бұл жазбада болғанның бәрі — бұрынғы нұсқалары да, қараламасы да — дәптерден және оның файлдарынан жойылады. Дәптер жазбаның жойылғанын есте сақтайды, сондықтан ол импорт кезінде қайтып келмейді. Мұны кері қайтаруға болмайды.
purge-copies = Бұрын жасалған сақтық көшірмелер мен басқа көшірмелерде ол қалады: оларды өзіңіз жойыңыз немесе жаңасын жасаңыз. Дискіде жойылған файлдардың ізі қалса, ол шифрланған.
purge-ask = Біржола жою…
purge-title = Біржола жоясыз ба?
purge-text = Жазба мен оның барлық бұрынғы нұсқалары жойылады. Оларды тек бұрын жасалған сақтық көшірме немесе басқа көшірме ғана қайтара алады.
purge-act = Біржола жою
purging = Жазба жойылып жатыр: дәптер қайта жазылуда
## Long work

long-work-held = Жұмыс әлі жүріп жатыр. Аяқталғанын күтіңіз немесе тоқтатыңыз.

## Restoring from a backup

restore-lead = Алдымен сақтық көшірмеде не бар екенін көресіз. Орын таңдамайынша ештеңе жазылмайды.
restore-backup = Сақтық көшірме
restore-choose = Файл таңдау…
restore-none = Файл әлі таңдалмады
restore-with = Немен ашылады
restore-with-passphrase = құпиясөз тіркесімен
restore-with-key = кілтпен
restore-passphrase = Сақтық көшірменің құпиясөз тіркесі
restore-look = Ішінде не бар екенін көру
restore-holds = Ішінде не бар
restore-title = Дәптер
restore-recorded = Соңғы сақталуы
restore-place-hint = Оның ішінде дәптердің өз қалтасы жасалады. Онда бұрыннан тұрғанның бәрі сол қалпында қалады.
restore-new-passphrase = Қалпына келтірілген дәптерді ашатын құпиясөз тіркесін таңдаңыз:
restore-run = Қалпына келтіру

## Checking the files

check-lead = Бағдарлама осы дәптердің файлдарын соңғы байтына дейін оқып, әрқайсысы жазылған қалпында тұр ма, соны айтады. Ештеңе өзгермейді.
check-open = Файлдарды тексеру…
check-run = Тексеру
check-is-sound = Барлық файл бүтін
check-is-warn = Бүлінген файл бар, бірақ барлық жазба оқылады
check-is-critical = Кейбір жазбаларды оқу мүмкін емес
check-sound-count =
    { $count ->
        [one] { $count } файл соңына дейін оқылды, бүтін.
       *[other] { $count } файл соңына дейін оқылды, бәрі бүтін.
    }
check-sound-files = Бүтін файлдар
check-helps = Не көмектеседі
check-helps-keep = Ештеңені өшірмеңіз, қолмен түзетпеңіз.
check-helps-copy = Маманға көрсету үшін бүкіл қалтаны сол күйінде басқа дискіге көшіріңіз.
check-helps-restore = Бұл дәптерді құлыптап, бастау бетінен бүлінбеген соңғы сақтық көшірмені жаңа қалтаға қалпына келтіріңіз.
check-helps-repair = Содан кейін бүлінген файлдарды бөлек қойыңыз. Тек оқуға ашылған дәптер жазбаларды қайта қабылдайды, бірақ оқылмайтыны онда болмайды.
check-repair = Бүлінгенін бөлек қою…
check-repair-title = Бүлінген файлдарды бөлек қоясыз ба?
check-repair-text = Олар дәптердің ішіндегі «set-aside» қалтасына ауыстырылады; ештеңе өшірілмейді. Содан кейін дәптер құлыпталады: жалғастыру үшін оны қайта ашыңыз.
check-repair-go = Бөлек қойып, құлыптау

## Another passphrase

change-title = Құпиясөз тіркесін өзгерту
change-warning = Бұрын жасалған көшірмелер мен сақтық көшірмелер ескі тіркеспен ашыла береді. Оны басқа біреу білуі мүмкін болса, өзгерткен соң жаңа сақтық көшірме жасап, ескілерін жойыңыз.
change-current = Қазіргі құпиясөз тіркесі
change-new = Жаңа құпиясөз тіркесі
change-again = Жаңа құпиясөз тіркесі тағы бір рет
change-run = Өзгерту
change-done = Құпиясөз тіркесі өзгертілді. Енді бұл дәптерді тек жаңасы ашады.

## More settings

settings-contents = Осы бетте
settings-window = Тіл мен көрініс
settings-recent = Жуырда ашылған дәптерлер
settings-remember = Жуырда ашылған дәптерлерді бастау бетінде көрсету
settings-recent-hint = Өшірулі болса, ештеңе есте сақталмайды. Қосулы болса, соңғы дәптерлердің (ең көбі сегіз) қалталары осы компьютердің баптау файлына шифрланбай жазылады: диск кімнің қолына түссе, сол адам дәптерлеріңіздің қайда екенін біледі. Өшірсеңіз, тізім де жойылады.

## Time for a backup

home-advice-never = Бұл дәптердің сақтық көшірмесі әлі жоқ. Осы компьютер жоғалса, дәптерде жазылғанның бәрі жоғалады.
home-advice-old =
    { $days ->
        [one] Соңғы сақтық көшірме { $days } күн бұрын жасалған. Содан бері жазылғандар тек осы компьютерде.
       *[other] Соңғы сақтық көшірме { $days } күн бұрын жасалған. Содан бері жазылғандар тек осы компьютерде.
    }

## About

about-open = Нұсқасы, лицензиялары, неден қорғай алмайтыны…
about-network = Желісіз
about-network-none = Dapter ешқашан желіге қосылмайды: тіркелгі де, телеметрия да, жаңартуды тексеру де, сырттан алынатын қаріп пен карта да жоқ. Өзінде қате шықса да, желіге қосыла алмайды.
about-network-tested = Бұл қалай тексеріледі
about-test-trace = Дайын бағдарлама негізгі жұмысынан түгел өткізіліп, оның жүйеге әр жүгінуі журналға жазылады. Журналда интернетке қосылу түгіл, қосылу әрекеті де болмауы тиіс (tests/e2e/tests/release/main.rs).
about-test-filter = Бағдарлама ең алдымен интернетке қосылу құқығынан өзі бас тартады — өзі үшін де, өзі іске қосатынның бәрі үшін де. Бас тарта алмаса, іске қосылмайды (src-tauri/src/harden/network.rs).
about-test-page = Бет бағдарламадан тыс ештеңе жүктей алмайды, аты тізімде тұрған командаларды ғана шақырады; тізімді тест салыстырып тексереді (src-tauri/src/contract.rs).
about-limits = Бағдарламаның қолынан келмейтіні
about-limit-spyware = Дәптердің құлпы ашылған компьютердегі тыңшы бағдарлама сіз көріп, теріп отырғанның бәрін көреді.
about-limit-force = Мәжбүрлеп аштырған нәрсе ашық қалады. Жасырын екінші дәптер жоқ.
about-limit-passphrase = Оңай табылатын құпиясөз тіркесі ештеңені қорғамайды, ал жоғалғанын ешкім қалпына келтіре алмайды.
about-limit-seen = Дәптердің бар екені, көлемі және қаншалық жиі сақталғаны көрініп тұрады.
about-limit-systems = Осының бәрі тек Linux жүйесінде тексерілген.
about-counting = Күндер мен мерзімдер қалай саналады
about-counting-text = Есептеудің әр ережесі және оның қай заңнан не жарияланымнан алынғаны бастапқы кодпен бірге сипатталған:
about-licences = Лицензиялар
about-licences-text = Dapter — еркін бағдарлама: MIT не Apache 2.0 лицензиясының қалағанын таңдайсыз. Қарпі — Inter, SIL Open Font License 1.1 лицензиясымен.
## Making a notebook, step by step

wizard-place = Атауы мен орны
wizard-next = Әрі қарай
wizard-case = Бірінші іс
wizard-case-text = Іс дегеніміз — сіз ол туралы жазба жүргізетін адам. Бір есім жеткілікті, білмегеніңізді бос қалдырыңыз.
wizard-since = Қай күннен бері қамауда
wizard-case-save = Істі қосу
wizard-case-skip = Кейін

words-invent = Сөздер ұсыну
words-invent-hint = Кездейсоқ алынған сөздерді табу адам ойлап тапқан сөздерден гөрі қиын.
words-shown = Кездейсоқ алынған сөз саны: { $count }. Мұндай тіркестің саны — 2-нің { $bits }-дәрежесі, бәрінің ықтималдығы бірдей: бәрін теріп көріп тауысу мүмкін емес. Өзіңіздікін шағын әңгіме сияқты бірнеше рет оқып шығыңыз.
words-latin = Сөздер ағылшынша, латын әріптерімен жазылады: теру үшін пернетақта тілін ауыстырыңыз. Арасындағы бос орындар да маңызды.
words-learn = Сөздерді жасырып, жатқа теру
words-hidden = Сөздер жасырылды. Енді теріңіз: осылай есте қалады. Ұмытып қалсаңыз, басқа сөздер алыңыз.
words-type = Сөздерді теріңіз
words-differ = Әзірге бұл сол сөздер емес.
words-other = Басқа сөздер
words-own = Өз құпиясөз тіркесім

## Recovery keys

kit-offer = Құпиясөз тіркесі ұмытылса, дәптерді қалпына келтіру кілті ашады. Оны басып шығарады, файл етіп сақтайды немесе қолмен көшіріп жазып алып, компьютерден бөлек сақтайды.
kit-offer-limits = Кілті мен дәптердің қалтасы бар адам сіз сияқты бәрін оқи алады. Құпиясөз тіркесімен жасалған сақтық көшірме сол тіркеспен ғана ашылады.
kit-make = Қалпына келтіру кілтін жасау
kit-skip = Қазір емес
kit-skip-hint = Кілт болмаса, құпиясөз тіркесі ұмытылғанда дәптер біржола жабық қалады. Кілтті кейін баптауларда да жасауға болады.
kit-shown = Қалпына келтіру кілтіңіз
kit-keep = Ол тек қазір көрсетіледі, бағдарлама оны сақтамайды. Әрі қарай өтпес бұрын оны қағазға немесе файлға түсіріңіз.
kit-code = Кілттің QR-коды
kit-print = Парақты басып шығару…
kit-print-warning = Принтерде, басып шығару кезегінде немесе көшірме орталығында көшірмесі қалып қоюы мүмкін. Өз принтеріңізді пайдаланыңыз немесе кілтті қолмен көшіріп жазыңыз.
kit-save = Файл етіп сақтау…
kit-save-hint = Файлдың өз құпиясөз тіркесі болады, дәптердікінен басқаша болғаны дұрыс. Файл қайта оқылып, салыстырылғаннан кейін ғана сақталды деп саналады.
kit-save-run = Орнын таңдап, сақтау
kit-saved = Сақталды, қайта оқылып, салыстырылды: { $path }
kit-rehearse = Әрі қарай: кілтті тексеру
kit-later = Тексермей өту
kit-rehearsal = Кілтті тексеру
kit-rehearsal-text = Парақты немесе файлды алып, кілтті керек болған кездегідей енгізіңіз. Бағдарлама онымен дәптердің өз кілтін шынымен ашып көреді.
kit-try = Тексеру
kit-show-again = Кілтті қайта көрсету
kit-proved = Кілт бұл дәптерді ашады.
kit-proved-text = Енді оны бөлек жерге қойыңыз: компьютермен бірге де, бір сөмкеде де болмасын. Анда-санда баптауларда тексеріп тұрыңыз.
kit-done = Дайын
kit-leave-title = Кілтті тексермей кетесіз бе?
kit-leave-text = Ол енді көрсетілмейді. Қағазда да, файлда да болмаса, ешкімге көмектеспейді. Дәптер бұрынғыша құпиясөз тіркесімен ашылады, ал басқа кілтті кез келген уақытта жасауға болады.
kit-leave-stay = Кілтке оралу
kit-leave-go = Кету

key-given-as = Кілт сізде қандай түрде
key-typed = Парақтан теру
key-in-file = Файлдан
key-choose = Файл таңдау…
key-no-file = Файл әлі таңдалмады
key-file-passphrase = Кілт файлының құпиясөз тіркесі
key-key = Қалпына келтіру кілті
key-typed-hint = Бас не кіші әріп, бос орын, дефис, жаңа жол — бәрібір.
key-busy = Кілт тексеріліп жатыр…

sheet-title = Қалпына келтіру кілті
sheet-what = Бұл кілтпен Dapter дәптерін құпиясөз тіркесінсіз ашуға болады. Қолында осы парақ пен дәптердің қалтасы бар адам дәптердегінің бәрін оқи алады.
sheet-notebook = Дәптер
sheet-key-name = Кілт
sheet-made = Жасалған күні
sheet-how = Қалай пайдалану керек
sheet-step-open = Dapter бағдарламасын іске қосып, «Дәптерді ашу» түймесін басып, дәптердің қалтасын таңдаңыз.
sheet-step-type = «{ $choice }» түймесін басып, кілтті осы парақтан теріңіз немесе QR-кодты оқытып, мәтінін қойыңыз.
sheet-step-after = Дәптерге жаңа құпиясөз тіркесін орнатыңыз; бұл кілтті біреу көруі мүмкін болса, жаңа кілт жасаңыз.
sheet-keep = Бұл парақты компьютер мен дискіден бөлек, басқа ешкім таппайтын жерде сақтаңыз. Кілтті анда-санда тексеріп тұрыңыз.
sheet-without = Dapter болмаса, age бағдарламасымен (әрі қарай не істеу керегі әр сақтық көшірмедегі RECOVERY.kk.txt файлында жазылған):

recovery-heading = Бұл дәптерді кім аша алады
recovery-passphrase = Құпиясөз тіркесін білетін адам және қолында дәптердің қалтасымен бірге төмендегі кілттердің бірі бар адам.
recovery-made-on = жасалған күні: { $date }
recovery-rehearse = Тексеру
recovery-remove = Алып тастау…
recovery-remove-title = { $name } кілтін алып тастайсыз ба?
recovery-remove-text = Бұл кілт дәптерді енді ашпайды. Бірақ осы кілті де, қалтаның бұрынғы көшірмесі немесе қалпына келтірілген сақтық көшірмесі де бар адам сол көшірмені бәрібір аша алады. Алдымен құпиясөз тіркесі есіңізде екеніне көз жеткізіңіз.
recovery-remove-go = Алып тастау
recovery-trust = Басқа адамның кілтіне рұқсат беру
recovery-trust-hint = Өз age кілті бар және оның ашық бөлігін сізге берген адам үшін. Қалтаның көшірмесі қолына түссе, ондағының бәрін оқи алады.
recovery-name = Кілттің атауы
recovery-name-hint = Әріптер, цифрлар, - және _. Оны қалтаны ашқан әркім көреді.
recovery-recipient = Ашық кілт (age1 деп басталады)
recovery-trust-add = Дәптерді ашуға рұқсат беру

unlock-by-key = Қалпына келтіру кілтімен ашу
unlock-by-passphrase = Құпиясөз тіркесімен ашу
## Lists of entries: filters, months, the strip above them

filter-label = Қандай жазбалар
filter-person = Адам немесе орын
filter-people = Адамдар
filter-places = Орындар
filter-any = Кез келгені
filter-another = Тағы қосу
filter-more = Қосымша шарттар
filter-less = Шарттарды жасыру
filter-source = Дереккөз
filter-confidentiality = Кім көре алады
filter-from = Мына күннен бастап
filter-to = Мына күнге дейін
filter-date-example = мыс. 10.2025
filter-date-refused = Бұл күнге ұқсамайды. 12.10.2025, 10.2025 немесе 2025 деп жазып көріңіз.
filter-chip-from = басы: { $date }
filter-chip-to = соңы: { $date }
filter-chosen = Таңдалғаны
filter-remove = Алып тастау: { $what }
filter-clear = Бәрін тазарту
entries-list = Жазбалар, алдымен жаңалары
month-jump = Ай
month-count = { $month } ({ $count })
strip-label = Уақыт бойынша шолу
strip-slider = Уақыт
strip-entries = Жазбалар
strip-custody = Қамауда
strip-solitary = Жалғыз қамауда
strip-place =
    { $with ->
        [none] { $time }: { $count ->
            [0] жазба жоқ
           *[other] { $count } жазба
        }
       *[bands] { $time }: { $count ->
            [0] жазба жоқ
           *[other] { $count } жазба
        } · { $bands }
    }
strip-span = басы: { $from }; соңы: { $to }
strip-open = басы: { $from }; аяқталуы жазылмаған
strip-unsure = дәл емес, жолақта штрихталған
strip-undated = Күні жоқ { $count } жазба мұнда көрсетілмеген.
strip-table = Кесте және жолақты қалай пайдалану керек
strip-hint = Көрсеткі пернелер уақыт бойымен жылжытады, + және − масштабты өзгертеді, Enter сол уақыттағы жазбаларға апарады.
strip-in = Үлкейту
strip-out = Кішірейту
strip-whole = Бүкіл кезең
strip-earlier = Ертерек
strip-later = Кейінірек
## Ready-made beginnings of an entry; `also` are other words that find them

kinds-ready = Дайын үлгілер
begin-visit-held = Кездесу: өтті
    .also = көрістім, жолықтым, кіргізді, болды, свидание
begin-visit-refused = Кездесу: рұқсат берілмеді
    .also = кіргізбеді, жібермеді, бермеді, өтпеді, отказ
begin-call = Қоңырау
    .also = телефон, сөйлестік, хабарласты, звондады, звонок
begin-call-refused = Қоңырау: рұқсат берілмеді
    .also = телефон, тыйым салды, отказ
begin-letter-received = Хат: келді
    .also = пошта, алдым, жазды, письмо
begin-letter-returned = Хат: қайтып келді
    .also = пошта, қайтарылды, жетпеді, письмо, возврат
begin-parcel-accepted = Сәлемдеме: қабылданды
    .also = передача, посылка, алды, өткізді, тамақ
begin-parcel-refused = Сәлемдеме: қабылданбады
    .also = передача, посылка, алмады, өткізбеді, отказ
begin-parcel-returned = Сәлемдеме: қайтып келді
    .also = передача, посылка, қайтарылды, возврат
begin-weight-self-reported = Салмақ: өзінің айтуынша
    .also = килограмм, кг, айтты, өз сөзі, арықтады, вес
begin-weight-measured = Салмақ: өлшенген
    .also = таразы, килограмм, кг, өлшеді, вес
begin-strike-day = Аштықтың нешінші күні: айтылғаны
    .also = аштық жариялау, неше күн, дереккөз айтқан, голодовка
begin-hospital = Ауруханаға жатқызылды
    .also = госпиталь, санчасть, жедел жәрдем, денсаулық, больница
begin-beating = Қатыгез қарым-қатынас
    .also = ұрды, сабады, соққы, азаптау, қинау, зорлық-зомбылық, избили
begin-denial = Бермеді не рұқсат етпеді
    .also = дәрі, дәрігер, серуен, тамақ, хат, тыйым салды, отказ
begin-detained = Ұсталды
    .also = қамау, қамауға алды, полиция, алып кетті, задержание
begin-transferred = Басқа мекемеге ауыстырылды
    .also = этап, колония, апарды, көшірілді
begin-solitary = Тәртіптік изоляторға жабылды
    .also = жалғыз камера, айып изоляторы, қамалды, ДИЗО, ШИЗО, карцер
begin-released = Босатылды
    .also = бостандық, босады, шықты, үйде
begin-hearing = Сот отырысы
    .also = сот, процесс, судья, заседание
begin-verdict = Үкім
    .also = сот, сотталды, ақталды, жаза, приговор
begin-search = Тінту
    .also = полиция, алып қойды, телефон, обыск

## Lists that come piece by piece

rows-more = Тағы көрсету (қалғаны: { $count })
mentions-show = Қайда аталған

## Lines of published thresholds in the chart of weights

lines-show = Жарияланған шектерді сызықпен көрсету
line-title = { $name }: { $kg } кг. { $source }

## Places on the body

health-body = Денеде
body-view-front = Алдынан
body-view-back = Артынан
body-caption = Денедегі іздер, белгілер мен жарақаттар
body-number = №
body-what = Не
body-place = Қай жерде, жазбаның өз сөзімен
body-mark = { $number }: { $what }, { $place }; { $date }
body-mark-of = із
body-injury-of = оқиғадағы жарақат
body-unplaced = Суретте жоқ: дененің қай бөлігі екені айтылған сөзден анық емес.
body-side-missing = Сол не оң жағы айтылмаған, сондықтан суретте жоқ.
body-note = Оң мен сол — адамның өз оңы мен солы. Бағдарлама сөздерді ғана оқиды, ештеңені болжамайды.
body-none = Орны көрсетілген із, жарақат не белгі жазылмаған.

## What comes, and the calendar file

coming-hearing = Сот отырысы
coming-visit = Кездесу
coming-reply = Жауап мерзімі
coming-filing = Құжат беру мерзімі
coming-sentence-end = Жаза мерзімінің аяқталуы
coming-solitary-end = Жалғыз қамаудың айтылған соңы
agenda-uncertain = нақты күні белгісіз
calendar-save = Күнтізбе файлы ретінде сақтау…
calendar-title = Күндерді күнтізбе файлына сақтайсыз ба?
calendar-warning = Файл шифрланбайды: оны қолына түскен кез келген адам да, файл қосылған кез келген күнтізбе де оқи алады.
calendar-content = Онда «Кездесу 1», «Мерзім 2» сияқты бейтарап атаумен тек күн мен уақыт бар: есім де, орын да, іс туралы ештеңе де жоқ.
calendar-choose = Орнын таңдау…
calendar-done = Сақталған күн саны: { $count }.
calendar-left-out = Басы не соңы ғана белгілі болғандықтан кірмегені: { $count }.
## Reach: size of the text, keys, layouts

settings-text = Мәтін өлшемі
settings-text-now = Мәтін өлшемі: { $percent } %
settings-text-hint = Кез келген бетте: Ctrl және + немесе −; Ctrl және 0 әдеттегі өлшемге қайтарады.
keys-text = Мәтінді үлкейту, кішірейту, әдеттегі өлшем
close = Жабу
skip-to-content = Мазмұнға өту
passphrase-refused-cyrillic = Кирилл әріптерімен тердіңіз. Құпиясөз тіркесі латын әріптерінен тұрса, пернетақта тілін ауыстырып, қайта теріңіз.
passphrase-refused-latin = Латын әріптерімен тердіңіз. Құпиясөз тіркесі кирилл әріптерінен тұрса, пернетақта тілін ауыстырып, қайта теріңіз.
passphrase-refused-mixed = Кирилл мен латын әріптерін араластырып тердіңіз. Пернетақта тілін тексеріп, құпиясөз тіркесін қайта теріңіз.
