# What long work is doing, while it does it.

work-deriving = Working out the key
work-writing = Writing the backup
work-reading_back = Reading it back and comparing
work-unpacking = Unpacking the backup
work-opening = Opening what was in it
work-checking = Reading every file
work-reading = Reading the lines
work-taking_in = Taking the entries in
work-percent = { $work }: { $percent } %
