# Dates in words.

month-1 = қаңтар
month-2 = ақпан
month-3 = наурыз
month-4 = сәуір
month-5 = мамыр
month-6 = маусым
month-7 = шілде
month-8 = тамыз
month-9 = қыркүйек
month-10 = қазан
month-11 = қараша
month-12 = желтоқсан

season-spring = көктем
season-summer = жаз
season-autumn = күз
season-winter = қыс

date-day = { $digits }.{ $year }
date-month = { $year } ж. { $month }
date-season = { $year } ж. { $season }
date-year = { $year } ж.
date-decade = { $year }-жылдар
date-century = { $year }–{ $last } жж.
date-approximate = шамамен { $date }
date-uncertain = { $date } (анық емес)
date-before = { $date } немесе одан бұрын
date-after = { $date } немесе одан кейін
date-interval = { $from } – { $to }
date-between = { $from } – { $to } аралығы
date-or = { $a } немесе { $b }
date-unknown = күні белгісіз

# Titles in a calendar file that anybody may read
calendar-appointment = Кездесу { $number }
calendar-deadline = Мерзім { $number }
