## Pages; also the second half of the window's title

page-welcome = Бастау
page-new-notebook = Жаңа дәптер
page-unlock = Дәптерді ашу
page-home = Басты бет
page-case = Іс
page-health = Денсаулық
page-new-entry = Жаңа жазба
page-correction = Түзету
page-history = Тарихы
page-backup = Сақтық көшірме
page-settings = Баптаулар
page-search = Іздеу
page-locking = Құлыпталып жатыр…

## Everywhere

back = Артқа
cancel = Бас тарту
save = Сақтау
saving = Сақталып жатыр…
lock = Құлыптау
nav-label = Беттер
key-hint = Перне: { $key }
choice-none = —
more-fields = Басқа өрістер
list-add = Қосу
list-item = { $list }, { $number }
list-remove = «{ $list }» тізімінен № { $number } жолды алып тастау
field-refused = Осы өрісті қайта қараңыз.
failure-unknown = Бірдеңе дұрыс болмады ({ $code }).
failure-unknown-next = Бағдарламаға белгілі болғандай, ештеңе өзгерген жоқ. Қайталап көріңіз; тағы болса, дәптерді құлыптап, бағдарламаны қайта іске қосыңыз.
deriving = Кілт есептеліп жатыр…

## Keys

keys-title = Пернелер
keys-new = Жаңа жазба
keys-search = Іздеу
keys-home = Басты бет
keys-backup = Сақтық көшірме
keys-card = Басты беттегі істі ашу
keys-arrows = Істер арасында жылжу
keys-save = Жазбаны сақтау
keys-back = Артқа
keys-lock = Дәптерді бірден құлыптау
keys-list = Осы тізім
keys-layout = Пернелер пернетақтадағы орнына қарай танылады, сондықтан кез келген жайылымда жұмыс істейді.

## Welcome

welcome-lead = Істер бойынша жазбалар: тек осы компьютерде, шифрланған түрде сақталады.
welcome-new = Жаңа дәптер
welcome-new-hint = Қалта мен құпия сөйлемді таңдаңыз
welcome-open = Дәптерді ашу
welcome-open-hint = Компьютердегі немесе алмалы дискідегі қалтасын таңдаңыз
welcome-sample = Үлгі дәптер
welcome-sample-hint = Бәрін байқап көруге арналған ойдан шығарылған адамдар мен жазбалар; бағдарлама жабылғанда жойылады
welcome-busy = Бір сәт…
welcome-limits = Құлыпталған дәптерді компьютерді немесе дискіні тартып алған адам оқи алмайды. Бірақ дәптер ашық тұрғанда компьютердегі тыңшы бағдарламадан және құпия сөйлемді мәжбүрлеп айтқызудан Dapter қорғай алмайды.
welcome-restore = Сақтық көшірмеден қалпына келтіру командалық жол арқылы орындалады:

## New notebook

field-notebook-name = Атауы
new-notebook-default-name = Жазбалар
new-notebook-name-hint = Оны қалтаны ашқан әркім көреді. Адамның немесе істің атын жазбаған дұрыс.
new-notebook-place = Орны
new-notebook-choose = Қалтаны таңдау…
new-notebook-no-place = Қалта әлі таңдалмады
new-notebook-place-hint = Кез келген қалта, алмалы дискіде де болады. Оның ішінде дәптердің өз қалтасы жасалады.
new-notebook-passphrase-hint = Бір-бірімен байланысы жоқ бірнеше сөзді есте сақтау оңай, ал таңбалары бар қысқа парольге қарағанда табу қиын.
new-notebook-no-reset = Құпия сөйлемді ешкім қалпына келтіре алмайды. Ол жоғалса, дәптер енді ешқашан ашылмайды.
new-notebook-create = Дәптерді жасау

## Passphrase

passphrase = Құпия сөйлем
passphrase-again = Құпия сөйлем тағы бір рет
passphrase-show = Көрсету
passphrase-hide = Жасыру
passphrase-caps = Caps Lock қосулы
passphrase-cyrillic = Кирилл әріптерімен теріп жатырсыз
passphrase-latin = Латын әріптерімен теріп жатырсыз
passphrase-mixed = Кирилл мен латын әріптері араласып тұр
passphrase-differs = Екі сөйлем әзірге бірдей емес.
strength-none = Беріктігі теру барысында көрінеді.
strength-0 = Бірден табылады
strength-1 = Өте әлсіз: бірнеше минутта табылады
strength-2 = Әлсіз: шындап іздегенге төтеп бермейді
strength-3 = Жақсы
strength-4 = Берік

## Unlock

unlock-title = Дәптерді ашу
unlock-open = Ашу
unlock-leave = Басқа дәптер
unlock-sample = Үлгі дәптер; құпия сөйлемі — «sample»

## Locking

locking-failed = Мазмұны жасырылды. Дәптердің құлыпталғанына сенімді болу үшін бағдарламадан шығыңыз.

## Home

home-new-case = Жаңа іс
home-last-backup = Соңғы сақтық көшірме: { $date }
home-no-backup = Сақтық көшірме әлі жоқ
home-empty-title = Әзірге іс жоқ
home-empty-text = Іс дегеніміз — сіз жазба жүргізетін адам. Бастау үшін бір есім жеткілікті, қалғанын кейін қосуға болады.
home-first-case = Бірінші істі қосу
reason-strike = Реті: аштық жариялау жалғасуда
reason-silence = Реті: байланыссыз күндер
reason-recent = Реті: соңғы жазба

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
        [range] толық { $min }–{ $max } тәулік
       *[one] толық { $min } тәулік
    }
strike-dry-day =
    { $shape ->
        [least] Сусыз: кемінде { $min }-күн
        [range] Сусыз: { $min }–{ $max }-күн
       *[one] Сусыз: { $min }-күн
    }
strike-day-unknown = күні белгісіз
strike-confirmed-claimed = Расталғаны — { $confirmed }-күн, айтылғаны — { $claimed }-күн
strike-claimed = Айтылғаны — { $claimed }-күн; растау жоқ
strike-start = Басталуы: { $date }
strike-start-computed = Басталуы айтылған күннен есептелді: { $date }
strike-none = Жалғасып жатқан аштық жариялау туралы жазба жоқ
contact-heading = Байланыс
silence-days =
    { $days ->
        [one] Расталған байланыссыз { $days } күн
       *[other] Расталған байланыссыз { $days } күн
    }
silence-unknown = Расталған байланыс туралы жазба жоқ
refused-visits =
    { $count ->
        [one] Кездесуден { $count } рет бас тартылған
       *[other] Кездесуден { $count } рет бас тартылған
    }
weight-heading = Салмағы
weight-none = Салмағы жазылмаған
weight-kg = { $kg } кг
weight-change = { $kg } кг ({ $percent } %), бастапқысы { $baseline } кг
weight-no-baseline = Салыстыратын көрсеткіш әлі жоқ
weight-kinds-differ = Басқа түрдегі көрсеткішпен салыстырылған: { $baseline }

## Case

case-correct = Мәліметтерді түзету
case-tabs = Істің бөлімдері
tab-timeline = Хронология
filter-words = Іздеу
filter-kind = Жазба түрі
filter-all-kinds = Барлық түрі
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
entries-more = Тағы көрсету
entry-correct = Түзету
entry-history = Тарихы
source-label = Дереккөз:
source-relay = жеткізгендер: { $chain }
source-reliability = дереккөздің сенімділігі: { $grade }
source-credibility = айтылғанның шынайылығы: { $grade }
visitor-with-role = { $name } ({ $role })
advice-privileged = Кеңестер (адвокаттық құпия)

## Health

health-weight = Салмағы
health-strikes = Аштық жариялаулар
health-no-strikes = Аштық жариялау туралы жазба жоқ.
health-convention = Аштық күндерінің саналуы: { $convention }.
weight-latest = Соңғысы
weight-baseline = Бастапқысы
weight-sourced = { $kg } кг, { $reading }; { $date }; дереккөз: { $source }
weight-change-label = Өзгерісі
bmi = Дене салмағының индексі
bmi-missing-height = есептелмеді: бойы жазылмаған
bmi-missing = есептелмеді
chart-title = Салмақтың уақыт бойынша өзгеруі
chart-desc = Көрсеткіштің әр түрінің өз белгісі бар; аштық жариялау кезеңдері боялған. Төмендегі кестеде сол сандар дереккөздерімен берілген.
chart-point = { $label }: { $stated }. { $source }
chart-uncertain = күні дәл емес
chart-note = Тек бір түрдегі, күні дәл көрсеткіштер сызықпен қосылған. Боялғаны — аштық жариялау кезеңдері.
chart-empty = Күні белгілі салмақ жазбасы жоқ.
table-caption = Салмақ жазбалары
table-date = Күні
table-kg = кг
table-stated = Қалай айтылған
table-reading = Көрсеткіш түрі
table-source = Дереккөз
strike-ended = Аяқталды
strike-ended-on = Аяқталды: { $date }
strike-ongoing = Жалғасуда
strike-claims = Айтылған күндер
strike-claim-on = «{ $day }-күн», { $date }
strike-claim-undated = «{ $day }-күн», датасы белгісіз

## Search

search-hint = Бүкіл дәптер бойынша: жазбалар, адамдар мен орындар, есімнің кез келген жазылуымен.

## History of an entry

revisions-count =
    { $count ->
        [one] { $count } нұсқа
       *[other] { $count } нұсқа
    }
history-hint = Түзету бұрынғы мәтінді өшірмейді.
history-current = Қазіргі нұсқа
history-device = құрылғы { $device }
history-occurred = Қашан: { $date }
history-deleted = Бұл нұсқада жазба жойылған

## Entry

kind-hint = Тізімді қысқарту үшін теріңіз, таңдау үшін Enter басыңыз.
common-fields = Күні мен дереккөзі
editor-memory = Дәптер құлыпталса, сақталмаған мәтін жоғалады.
leave-title = Сақтамай шығасыз ба?
leave-text = Мұнда терілгені басқа еш жерде сақталмайды.
leave-stay = Жазуды жалғастыру
leave-discard = Сақтамай шығу
case-none = Іссіз
occurred-since = Қай уақыттан бері
date-placeholder = 12.10.2025
date-read-as = Түсінілгені: { $date }
date-empty = Бос болса — белгісіз. 10.2025, 2025-08~, ../2025-07-31 деп те жазуға болады.
stated-hint = Дереккөздің өз сөзі, мысалы «сот отырысының қарсаңында».
relay-step = { $number }.
facility-hint = Жазылған мекемені таңдаңыз немесе атауын жазыңыз.
pseudonym-hint = Бөгде адамдарға берілетін құжаттарда есімнің орнына тұрады.
time-zone-hint = Мекеменің жергілікті уақыты; аштық күндері соған қарай саналады.
name-first = Есімі не атауы
name-variant = Нұсқасы немесе басқаша жазылуы
name-script = Жазуы
name-script-any = Жазуы көрсетілмеген
name-script-cyrillic = Кирилл
name-script-latin = Латын
name-script-arabic = Араб
name-note = Осы атауға ескертпе
weight-value-hint = Дереккөзде айтылғандай, сол өлшем бірлігімен.
strike-day-claimed = «{ $day }-күн»
strike-day-claimed-hint = Дереккөз айтқан сан.
strike-not-named = Қайсысы екені көрсетілмеген
advice-hint = Адвокаттық құпия.

field-kind = Жазба түрі
field-text = Мәтін
field-remarks = Ескертпелер
field-case = Іс
field-occurred = Қашан
field-occurred-time = Уақыты
field-occurred-offset = UTC-ден айырмасы
field-occurred-stated = Күні дереккөздің сөзімен
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
field-names = Есімі (атауы) мен нұсқалары
field-case-pseudonym = Бүркеншік есімі
field-case-born = Туған күні
field-case-height = Бойы, см
field-case-facility = Қамауда отырған жері
field-case-baseline = Бастапқы салмағы
field-case-convention = Аштық күндерін санау
field-time-zone = Уақыт белдеуі
field-person-roles = Кім болып келеді
field-person-contact = Байланысу жолы
field-facility-code = Шифры
field-facility-aliases = Басқа атаулары
field-facility-type = Мекеме түрі
field-facility-city = Қала
field-facility-former-cities = Қаланың бұрынғы атаулары
field-visit-outcome = Нәтижесі
field-visit-mode = Қалай өтті
field-visit-facility = Орны
field-visit-room = Бөлмесі
field-visit-time-in = Басталуы
field-visit-time-out = Аяқталуы
field-visit-waited = Күткені, минут
field-visit-visitors = Келушілер
field-visit-visitor = Келуші
field-visit-role = Кім болып келеді
field-visit-staff = Қатысқан қызметкерлер
field-visit-interpreter = Аудармашы
field-visit-reason = Айтылған себеп
field-visit-reason-by = Себебін кім айтты
field-visit-privacy = Кездесудің оңашалығы
field-visit-observed = Не байқалды
field-visit-said = Қамаудағы адамның сөзі, сөзбе-сөз
field-visit-quote = Сөзі
field-visit-language = Тілі
field-visit-advice = Тапсырмалар мен кеңестер
field-visit-complaints = Шағымдар
field-visit-complaint = Шағым
field-visit-complaint-answer = Әкімшіліктің жауабы
field-visit-complaint-answer-by = Кім жауап берді
field-visit-handed-over = Берілді
field-visit-taken-away = Алып қойылды
field-visit-next = Бұдан әрі не істеу керек
field-weight-value = Салмағы
field-weight-unit = Өлшем бірлігі
field-weight-reading = Көрсеткіш түрі
field-weight-by = Кім өлшеді немесе айтты
field-weight-instrument = Таразы, киім
field-strike-phases = Кезеңдері
field-strike-phase-kind = Аштық түрі
field-strike-from = Басы
field-strike-to = Аяғы
field-strike-demands = Талаптары
field-strike-announced-by = Кім жариялады
field-strike-duration = Ұзақтығы дереккөздің сөзімен
field-strike-ended = Қашан аяқталды
field-strike-reason = Аяқталу себебі
field-strike-day-strike = Қай аштық жариялау
field-strike-day-day = Аштықтың айтылған күні

## Backup

backup-lead = Сақтық көшірме — шифрланған бір файл. Оны осы компьютерден бөлек сақтаңыз.
backup-opened-by = Немен ашылады
backup-own = осы дәптердің құпия сөйлемімен
backup-own-passphrase = Осы дәптердің құпия тіркесі
backup-separate = бөлек құпия сөйлеммен
backup-separate-hint = Басқа адам сақтайтын көшірме үшін.
backup-run = Көшірме жасау…
backup-busy = Жазылып, қайта оқылып жатыр…
backup-cancelled = Тоқтатылды. Файл жазылған жоқ.
backup-done = Көшірме жазылды
backup-compared = Файл қайта оқылып, дәптермен салыстырылды: бәрі бар.
backup-path = Файл
backup-size = Көлемі
backup-content = Ішінде
backup-advice = SHA-256 санының алғашқы сегіз таңбасын жазып алыңыз: кейін файлдың сол қалпында екенін содан білуге болады.

## Settings

settings-language = Тіл
settings-theme = Көрінісі
theme-system = Жүйедегідей
theme-light = Ашық
theme-dark = Күңгірт
settings-lock = Ешкім жоқта құлыптау
settings-minutes =
    { $minutes ->
        [one] минут
       *[other] минут
    }
settings-lock-hint = 1-ден 120-ға дейін. Дәптер құлыпталса, сақталмаған мәтін жоғалады.
settings-saved = Сақталды.
