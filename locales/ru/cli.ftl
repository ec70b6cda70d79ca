# What the command line says.

ask-passphrase = Парольная фраза:{ " " }
ask-new-passphrase = Новая парольная фраза:{ " " }
ask-again = Ещё раз:{ " " }
passphrases-differ = Парольные фразы не совпадают. Ничего не изменено.
made-notebook = Тетрадь создана: { $path }.
imported =
    { $count ->
        [one] Принята { $count } запись
        [few] Приняты { $count } записи
        [many] Принято { $count } записей
       *[other] Принято { $count } записи
    } (уже были в тетради: { $unchanged }).
exported = Записано: { $path }.
exported-unprotected = Этот файл не зашифрован: его прочтёт любой, у кого он окажется.
backed-up =
    Резервная копия записана, прочитана заново и сверена: { $path } ({ $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
        [many] { $entries } записей
       *[other] { $entries } записи
    }).
    SHA-256 { $sha256 }
holds =
    «{ $title }»: { $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
        [many] { $entries } записей
       *[other] { $entries } записи
    }, { $revisions ->
        [one] { $revisions } редакция
        [few] { $revisions } редакции
        [many] { $revisions } редакций
       *[other] { $revisions } редакции
    }.
restored = Восстановлено: { $path }.
passphrase-changed = Парольная фраза изменена. Копии, в том числе резервные, сделанные раньше, открываются прежней фразой.
check-sound =
    { $count ->
        [one] Прочитан до конца { $count } файл, повреждений нет.
        [few] Прочитаны до конца { $count } файла, повреждений нет.
        [many] Прочитано до конца { $count } файлов, повреждений нет.
       *[other] Прочитано до конца { $count } файла, повреждений нет.
    }
check-broken = { $file }: { $fault }
check-next = Ничего не удаляйте. Восстановите последнюю неповреждённую резервную копию в новую папку, а эту папку сохраните для специалиста.
check-next-warn = Все записи читаются. Сделайте сейчас резервную копию; затем «dapter check --repair» отложит повреждённые файлы и ничего не удалит.
check-set-aside =
    { $count ->
        [one] { $count } файл отложен в { $folder }; ничего не удалено.
        [few] { $count } файла отложены в { $folder }; ничего не удалено.
        [many] { $count } файлов отложены в { $folder }; ничего не удалено.
       *[other] { $count } файла отложены в { $folder }; ничего не удалено.
    }
show-strike = Голодовка ({ $kind }), { $start }
show-start = начало: { $date }
show-start-computed = начало: { $date } (вычислено по названному дню; само начало не указано)
show-start-unknown = начало неизвестно
show-day = день { $day }, полных суток: { $full } ({ $convention })
show-day-over = окончена; последний день: { $day } ({ $convention })
show-ended = почему окончена: { $reason }
show-confirmed = подтверждено: день { $day }
show-claimed = со слов: день { $day } ({ $date })
show-weight = Вес { $kg } кг ({ $reading })
show-direct = есть и другой вес: { $kg } кг ({ $reading })
show-change = { $change } кг, { $percent } % к исходным { $kg } кг ({ $reading })
show-kinds-differ = два значения веса получены разными способами
show-silence =
    { $days ->
        [one] { $days } день без подтверждённой связи
        [few] { $days } дня без подтверждённой связи
        [many] { $days } дней без подтверждённой связи
       *[other] { $days } дня без подтверждённой связи
    }
show-no-contact = Записей о подтверждённой связи нет
show-refused =
    { $count ->
        [one] { $count } отказ в свидании
        [few] { $count } отказа в свидании
        [many] { $count } отказов в свидании
       *[other] { $count } отказа в свидании
    }
show-paused = сейчас перерыв; дней перерыва: { $days }
show-dry = без воды: день { $day }
show-dry-days = дней без воды: { $days }
show-custody = В заключении: день { $days }, начало: { $date } (день задержания — первый)
show-facility = Где содержится: { $place }
show-facility-days = день { $days } в этом учреждении
show-solitary = Дней подряд в одиночной камере: { $days }
show-sentence-end = конец — { $date } (вычислено)
show-sentence-open = конец не вычислен: не указано, откуда считать срок
show-holidays-unknown = праздники этого года неизвестны
show-no-expiry = без срока
show-replaced = заменено более поздним решением
show-disputed = Сведения расходятся: { $about }
show-settled = решено показывать: { $claim }
show-settled-apart = решено, что речь о разном
counting-strikes = Дни голодовок: { $convention }.
counting-holidays = Рабочие дни считаются с учётом праздников Казахстана (известны по { $date }) и дней ниже.
counting-day-off = выходной: { $date }, { $name }
counting-working-day = рабочий день: { $date }, { $name }
nothing-found = Ничего не найдено.
history-revision = { $time }, устройство: { $device }
revision-deleted = в этой редакции запись удалена

# What may stand before the colon of a filter inside a search; several names with commas.

query-kind = вид
query-from = с, от
query-to = по, до
query-source = источник
query-with = кто, кем, с кем
query-confidentiality = доступ, видят, конфиденциальность

sample-title = Тетрадь-образец

# Deleting, what changed.
entry-gone = удалённая запись
said-yes = да
said-no = нет
said-nothing = пусто
history-id = редакция { $id }
deleted = Запись удалена. История сохранилась; dapter undelete вернёт запись.
brought-back = Запись снова видна.
ask-purge = Будет стёрто всё, что когда-либо было в этой записи, вместе с прежними редакциями. Вернуть это нельзя. В резервных и других копиях, сделанных раньше, запись останется. Чтобы продолжить, напишите «да»:
purge-not-done = Ничего не стёрто.
purged = Запись стёрта навсегда. В резервных и других копиях, сделанных раньше, она осталась; следы старых файлов, которые может хранить диск, зашифрованы.
imported-purged =
    { $count ->
        [one] Не принята { $count } запись: раньше её стёрли навсегда.
        [few] Не приняты { $count } записи: раньше их стёрли навсегда.
        [many] Не принято { $count } записей: раньше их стёрли навсегда.
       *[other] Не принято { $count } записи: раньше их стёрли навсегда.
    }
## Recovery keys

ask-key-passphrase = Парольная фраза файла с ключом:{ " " }
recovery-made =
    Ключ { $name } теперь открывает эту тетрадь, как и парольная фраза. Он показан один раз.
    Храните его отдельно от тетради и проверьте: --identity-file.
recovery-added = Владелец этого ключа теперь может открыть тетрадь ({ $name }).
recovery-removed = Ключ { $name } больше не открывает эту тетрадь. Тот, у кого есть этот ключ и прежняя копия папки, по-прежнему
    откроет эту копию.
recovery-line = { $name }, создан { $date }
recovery-none = Эту тетрадь открывает только парольная фраза.
calendar-written = Дат в файле: { $dates }. Не вошло (известно только начало или только конец): { $left }.
