# What long work is doing, while it does it.

work-deriving = Кілт есептеліп жатыр
work-writing = Сақтық көшірме жазылып жатыр
work-reading_back = Көшірме қайта оқылып, салыстырылып жатыр
work-unpacking = Сақтық көшірменің ішіндегісі шығарылып жатыр
work-opening = Ішіндегі дәптер ашылып жатыр
work-checking = Әр файл оқылып жатыр
work-reading = Жолдар оқылып жатыр
work-taking_in = Жазбалар қабылданып жатыр
work-percent = { $work }: { $percent } %
