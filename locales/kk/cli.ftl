# What the command line says.

ask-passphrase = Құпия тіркес:{ " " }
ask-new-passphrase = Жаңа құпия тіркес:{ " " }
ask-again = Тағы бір рет:{ " " }
passphrases-differ = Екеуі сәйкес келмейді. Ештеңе өзгертілген жоқ.
made-notebook = Дәптер жасалды: { $path }.
imported = { $count } жазба алынды (бұрыннан бар: { $unchanged }).
exported = Жазылды: { $path }.
exported-unprotected = Бұл файл шифрланбаған: қолына түскен кез келген адам оқи алады.
backed-up =
    Сақтық көшірме жазылды, қайта оқылып, салыстырылды: { $path } ({ $entries } жазба).
    SHA-256 { $sha256 }
holds = «{ $title }»: { $entries } жазба, { $revisions } нұсқа.
restored = { $path } қалтасына қалпына келтірілді.
passphrase-changed = Құпия тіркес өзгертілді. Бұрын жасалған көшірмелер ескісімен ашылады.
check-sound = { $count } файлдың бәрі соңына дейін оқылды, бәрі бүтін.
check-broken = { $file }: { $fault }
check-next = Ештеңені өшірмеңіз. Соңғы сақтық көшірмені жаңа қалтаға қалпына келтіріп, бұл қалтаны маманға сақтап қойыңыз.
show-strike = Аштық жариялау ({ $kind }), { $start }
show-start = басталуы: { $date }
show-start-computed = басталуы: { $date } (аталған күн бойынша есептелген, көрсетілмеген)
show-start-unknown = басталуы белгісіз
show-day = { $day }-күн, толық тәулік: { $full } ({ $convention })
show-day-over = аяқталды; { $day }-күнге дейін созылды ({ $convention })
show-confirmed = расталған: { $day }-күн
show-claimed = айтылған: { $date } — { $day }-күн
show-weight = Салмақ { $kg } кг ({ $reading })
show-change = { $kg } кг-ға қарағанда { $change } кг, { $percent } % ({ $reading })
show-kinds-differ = екеуі әртүрлі жолмен алынған
show-silence = Соңғы расталған кездесуден бері { $days } күн
show-no-contact = Расталған кездесу жазылмаған
show-refused = Рұқсат берілмеген кездесу: { $count }
nothing-found = Ештеңе табылмады.
history-revision = { $time }, компьютер { $device }
history-deleted = өшірілген

sample-title = Үлгі дәптер
