# Dates in words.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

season-spring = spring
season-summer = summer
season-autumn = autumn
season-winter = winter

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-season = { $season } { $year }
date-year = { $year }
date-decade = { $year }s
date-century = { $year } to { $last }
date-approximate = about { $date }
date-uncertain = { $date } (uncertain)
date-before = { $date } or earlier
date-after = { $date } or later
date-interval = { $from } – { $to }
date-between = between { $from } and { $to }
date-or = { $a } or { $b }
date-unknown = date unknown

# Titles in a calendar file that anybody may read
calendar-appointment = Appointment { $number }
calendar-deadline = Deadline { $number }
