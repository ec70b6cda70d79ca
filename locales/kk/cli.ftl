# What the command line says.

ask-passphrase = Құпиясөз тіркесі:{ " " }
ask-new-passphrase = Жаңа құпиясөз тіркесі:{ " " }
ask-again = Тағы бір рет:{ " " }
passphrases-differ = Екі құпиясөз тіркесі бірдей емес. Ештеңе өзгерген жоқ.
made-notebook = Дәптер жасалды: { $path }.
imported = { $count } жазба қабылданды (дәптерде бұрыннан бары: { $unchanged }).
exported = Жазылды: { $path }.
exported-unprotected = Бұл файл шифрланбаған: қолына түскен кез келген адам оны оқи алады.
backed-up =
    Сақтық көшірме жазылып, қайта оқылып, салыстырылды: { $path } ({ $entries } жазба).
    SHA-256 { $sha256 }
holds = «{ $title }»: { $entries } жазба, { $revisions } нұсқа.
restored = Қалпына келтірілді: { $path }.
passphrase-changed = Құпиясөз тіркесі өзгертілді. Бұрын жасалған көшірмелер мен сақтық көшірмелер ескі тіркеспен ашылады.
check-sound = { $count } файл соңына дейін оқылды, бүлінген жері жоқ.
check-broken = { $file }: { $fault }
check-next = Ештеңені өшірмеңіз. Бүлінбеген соңғы сақтық көшірмені жаңа қалтаға қалпына келтіріп, бұл қалтаны маманға көрсету үшін сақтап қойыңыз.
check-next-warn = Барлық жазба оқылады. Қазір сақтық көшірме жасаңыз; содан кейін «dapter check --repair» бүлінген файлдарды бөлек қояды, ештеңені өшірмейді.
check-set-aside = { $count } файл { $folder } қалтасына бөлек қойылды; ештеңе өшірілген жоқ.
show-strike = Аштық жариялау ({ $kind }), { $start }
show-start = басталуы: { $date }
show-start-computed = басталуы: { $date } (айтылған күннен есептелген, өзі көрсетілмеген)
show-start-unknown = басталуы белгісіз
show-day = { $day }-күн, толық тәулік саны: { $full } ({ $convention })
show-day-over = аяқталған; соңғысы: { $day }-күн ({ $convention })
show-ended = аяқталу себебі: { $reason }
show-confirmed = расталғаны: { $day }-күн
show-claimed = айтылғаны: { $day }-күн ({ $date })
show-weight = Салмақ { $kg } кг ({ $reading })
show-direct = басқа салмақ та бар: { $kg } кг ({ $reading })
show-change = { $change } кг, { $percent } %; бастапқысы { $kg } кг ({ $reading })
show-kinds-differ = екі салмақ әртүрлі жолмен анықталған
show-silence = Соңғы расталған байланыстан бері { $days } күн
show-no-contact = Расталған байланыс туралы жазба жоқ
show-refused = Рұқсат берілмеген кездесу: { $count }
show-paused = қазір үзіліс; үзіліс күндерінің саны: { $days }
show-dry = сусыз: { $day }-күн
show-dry-days = сусыз өткен күн саны: { $days }
show-custody = Қамауда: { $days }-күн, басталуы: { $date } (ұсталған күн бірінші болып саналады)
show-facility = Ұсталып отырған жері: { $place }
show-facility-days = осы мекемеде { $days }-күн
show-solitary = Жалғыз адамдық камерада қатарынан өткен күн: { $days }
show-sentence-end = аяқталуы — { $date } (есептелген)
show-sentence-open = аяқталуы есептелмеген: мерзімнің қай күннен басталатыны көрсетілмеген
show-holidays-unknown = ол жылдың мерекелері белгісіз
show-no-expiry = мерзімі көрсетілмейді
show-replaced = кейінгі шешіммен ауыстырылған
show-disputed = Мәліметтер сәйкес емес: { $about }
show-settled = көрсетуге шешілгені: { $claim }
show-settled-apart = әртүрлі нәрсе туралы деп шешілген
counting-strikes = Аштық жариялау күндерін санау: { $convention }.
counting-holidays = Жұмыс күндері Қазақстанның мереке күндері (мына күнге дейін белгілі: { $date }) мен төмендегі күндер ескеріліп саналады.
counting-day-off = демалыс күні: { $date }, { $name }
counting-working-day = жұмыс күні: { $date }, { $name }
nothing-found = Ештеңе табылмады.
history-revision = { $time }, құрылғы: { $device }
revision-deleted = бұл нұсқада жазба өшірілген

# What may stand before the colon of a filter inside a search; several names with commas.

query-kind = түрі, түр
query-from = бастап
query-to = дейін
query-source = дереккөз, дереккөзі
query-with = кім, кіммен
query-confidentiality = қолжетім, құпиялылығы, құпиялылық, құпиялық

sample-title = Үлгі дәптер

# Deleting, what changed.
entry-gone = өшірілген жазба
said-yes = иә
said-no = жоқ
said-nothing = бос
history-id = { $id } нұсқасы
deleted = Жазба өшірілді. Тарихы сақталды; оны dapter undelete қайтарады.
brought-back = Жазба қайта көрінеді.
ask-purge = Бұл жазбада болғанның бәрі бұрынғы нұсқаларымен бірге біржола жойылады. Оны қайтаруға болмайды. Бұрын жасалған сақтық көшірмелер мен басқа көшірмелерде ол қалады. Жалғастыру үшін «иә» деп жазыңыз:
purge-not-done = Ештеңе жойылған жоқ.
purged = Жазба біржола жойылды. Бұрын жасалған сақтық көшірмелер мен басқа көшірмелерде ол қалды; дискіде ескі файлдардың ізі қалса, ол шифрланған.
imported-purged = { $count } жазба бұрын біржола жойылған, сондықтан қабылданбады.
## Recovery keys

ask-key-passphrase = Кілт файлының құпиясөз тіркесі:{ " " }
recovery-made =
    Енді { $name } кілті бұл дәптерді құпиясөз тіркесі сияқты ашады. Ол бір-ақ рет көрсетіледі.
    Оны дәптерден бөлек сақтап, тексеріп көріңіз: --identity-file.
recovery-added = Сол кілттің иесі енді бұл дәптерді аша алады ({ $name }).
recovery-removed = { $name } кілті бұл дәптерді енді ашпайды. Осы кілті де, қалтаның бұрынғы көшірмесі де бар адам сол көшірмені
    бәрібір аша алады.
recovery-line = { $name }, жасалған күні: { $date }
recovery-none = Бұл дәптерді құпиясөз тіркесі ғана ашады.
calendar-written = Файлдағы күн саны: { $dates }. Басы не соңы ғана белгілі болғандықтан кірмегені: { $left }.
