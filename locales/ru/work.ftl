# What long work is doing, while it does it.

work-deriving = Вычисляется ключ
work-writing = Резервная копия записывается
work-reading_back = Копия читается заново и сверяется
work-unpacking = Резервная копия распаковывается
work-opening = Открывается то, что в ней было
work-checking = Читается каждый файл
work-reading = Читаются строки
work-taking_in = Записи принимаются
work-percent = { $work }: { $percent } %
