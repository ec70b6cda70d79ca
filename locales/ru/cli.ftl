# What the command line says.

ask-passphrase = Парольная фраза:{ " " }
ask-new-passphrase = Новая парольная фраза:{ " " }
ask-again = Ещё раз:{ " " }
passphrases-differ = Они не совпадают. Ничего не изменено.
made-notebook = Дәптер создан: { $path }.
imported =
    { $count ->
        [one] Принята { $count } запись
        [few] Приняты { $count } записи
       *[other] Принято { $count } записей
    } (уже были: { $unchanged }).
exported = Записано: { $path }.
exported-unprotected = Этот файл не зашифрован: его прочтёт любой, у кого он окажется.
backed-up =
    Резервная копия записана, прочитана обратно и сверена: { $path } ({ $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
       *[other] { $entries } записей
    }).
    SHA-256 { $sha256 }
holds =
    «{ $title }»: { $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
       *[other] { $entries } записей
    }, { $revisions ->
        [one] { $revisions } редакция
        [few] { $revisions } редакции
       *[other] { $revisions } редакций
    }.
restored = Восстановлено в { $path }.
passphrase-changed = Парольная фраза изменена. Копии, сделанные раньше, открываются прежней.
check-sound =
    { $count ->
        [one] { $count } файл прочитан до конца и цел.
        [few] Все { $count } файла прочитаны до конца и целы.
       *[other] Все { $count } файлов прочитаны до конца и целы.
    }
check-broken = { $file }: { $fault }
check-next = Ничего не удаляйте. Восстановите последнюю резервную копию в новую папку, а эту папку сохраните для специалиста.
show-strike = Голодовка ({ $kind }), { $start }
show-start = начало: { $date }
show-start-computed = начало: { $date } (вычислено по названному дню, не указано)
show-start-unknown = начало неизвестно
show-day = день { $day }, полных суток: { $full } ({ $convention })
show-day-over = окончена; длилась до дня { $day } ({ $convention })
show-confirmed = подтверждено: день { $day }
show-claimed = утверждают: день { $day } на { $date }
show-weight = Вес { $kg } кг ({ $reading })
show-change = { $change } кг, { $percent } % к { $kg } кг ({ $reading })
show-kinds-differ = получены разными способами
show-silence =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } с последней подтверждённой встречи
show-no-contact = Подтверждённых встреч не записано
show-refused =
    { $count ->
        [one] { $count } отказ в свидании
        [few] { $count } отказа в свидании
       *[other] { $count } отказов в свидании
    }
nothing-found = Ничего не найдено.
history-revision = { $time }, компьютер { $device }
history-deleted = удалено

sample-title = Пример дәптера
