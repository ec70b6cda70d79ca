# Dates in words.

month-1 = январь
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь

season-spring = весна
season-summer = лето
season-autumn = осень
season-winter = зима

date-day = { $digits }.{ $year }
date-month = { $month } { $year } г.
date-season = { $season } { $year } г.
date-year = { $year } г.
date-decade = { $year }-е годы
date-century = { $year }–{ $last } гг.
date-approximate = примерно { $date }
date-uncertain = { $date } (под вопросом)
date-before = { $date } или раньше
date-after = { $date } или позже
date-interval = { $from } – { $to }
date-between = между { $from } и { $to }
date-or = { $a } или { $b }
date-unknown = дата неизвестна

# Titles in a calendar file that anybody may read
calendar-appointment = Встреча { $number }
calendar-deadline = Срок { $number }
