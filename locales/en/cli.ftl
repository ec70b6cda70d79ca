# What the command line says.

ask-passphrase = Passphrase:{ " " }
ask-new-passphrase = New passphrase:{ " " }
ask-again = Once more:{ " " }
passphrases-differ = The two passphrases are not the same. Nothing was changed.
made-notebook = Made a notebook in { $path }.
imported =
    { $count ->
        [one] Took in { $count } entry
       *[other] Took in { $count } entries
    } ({ $unchanged } already there).
exported = Wrote { $path }.
exported-unprotected = This file is not encrypted: anyone who gets it can read it.
backed-up =
    Backup written, read back and compared: { $path } ({ $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }).
    SHA-256 { $sha256 }
holds =
    “{ $title }” holds { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    } in { $revisions ->
        [one] { $revisions } revision
       *[other] { $revisions } revisions
    }.
restored = Restored into { $path }.
passphrase-changed = The passphrase was changed. Copies and backups made earlier still open with the old one.
check-sound =
    { $count ->
        [one] { $count } file was read to its end and is sound.
       *[other] { $count } files were read to their end and are sound.
    }
check-broken = { $file }: { $fault }
check-next = Do not delete anything. Restore the latest undamaged backup into a new folder, and keep this folder for an expert.
check-next-warn = Every entry can be read. Make a backup now; “dapter check --repair” then sets the broken files aside and deletes nothing.
check-set-aside =
    { $count ->
        [one] { $count } file was set aside into { $folder }; nothing was deleted.
       *[other] { $count } files were set aside into { $folder }; nothing was deleted.
    }
show-strike = Hunger strike ({ $kind }), { $start }
show-start = from { $date }
show-start-computed = from { $date } (computed from a claimed day, not stated)
show-start-unknown = start unknown
show-day =
    day { $day }, { $full ->
        [one] { $full } full day
       *[other] { $full } full days
    } ({ $convention })
show-day-over = over; lasted until day { $day } ({ $convention })
show-ended = why it ended: { $reason }
show-confirmed = confirmed: day { $day }
show-claimed = claimed: day { $day } on { $date }
show-weight = Weight { $kg } kg ({ $reading })
show-direct = also recorded: { $kg } kg ({ $reading })
show-change = { $change } kg, { $percent } % against { $kg } kg ({ $reading })
show-kinds-differ = the two weights were obtained in different ways
show-silence =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    } since the last confirmed contact
show-no-contact = No confirmed contact is recorded
show-refused =
    { $count ->
        [one] { $count } refused visit
       *[other] { $count } refused visits
    }
show-paused = in a pause; days of pauses: { $days }
show-dry = without fluids: day { $day }
show-dry-days = days without fluids: { $days }
show-custody = In custody: day { $days }, since { $date } (the day of detention is day 1)
show-facility = Held at: { $place }
show-facility-days = day { $days } there
show-solitary = In solitary: day { $days } in a row
show-sentence-end = until { $date } (computed)
show-sentence-open = no end is computed: no rule gives its start
show-holidays-unknown = holidays of that year are not known
show-no-expiry = without an expiry
show-replaced = replaced by a later decision
show-disputed = Disputed: { $about }
show-settled = shown, by decision: { $claim }
show-settled-apart = by decision they speak of different things
counting-strikes = Days of hunger strikes: { $convention }.
counting-holidays = Working days: the public holidays of Kazakhstan as known until { $date }, and the days below.
counting-day-off = day off: { $date }, { $name }
counting-working-day = working day: { $date }, { $name }
nothing-found = Nothing found.
history-revision = { $time }, device { $device }
revision-deleted = deleted in this revision

# What may stand before the colon of a filter inside a search; several names with commas.

query-kind = kind
query-from = from
query-to = to
query-source = source
query-with = with
query-confidentiality = confidentiality

sample-title = Sample notebook

# Deleting, what changed.
entry-gone = a deleted entry
said-yes = yes
said-no = no
said-nothing = nothing
history-id = revision { $id }
deleted = Deleted. The history stays; dapter undelete brings the entry back.
brought-back = The entry is shown again.
ask-purge = This removes everything the entry ever said, every earlier revision included. It cannot be undone. Backups and copies made before still hold it. Write “yes” to go on:
purge-not-done = Nothing was removed.
purged = Removed for good. Backups and copies made before still hold it; traces of old files that the drive may keep are encrypted.
imported-purged =
    { $count ->
        [one] { $count } entry had been removed for good and was not taken in.
       *[other] { $count } entries had been removed for good and were not taken in.
    }
## Recovery keys

ask-key-passphrase = Passphrase of the key file:{ " " }
recovery-made =
    The key { $name } opens this notebook from now on, like its passphrase. It is shown this once.
    Keep it apart from the notebook, and try it: --identity-file.
recovery-added = The holder of that key can open this notebook from now on ({ $name }).
recovery-removed =
    The key { $name } opens this notebook no more. Whoever has it and an older copy of the folder can still
    open that copy.
recovery-line = { $name }, made on { $date }
recovery-none = Only the passphrase opens this notebook.
calendar-written =
    { $dates ->
        [one] { $dates } date
       *[other] { $dates } dates
    } in the file. Left out, with only a beginning or only an end: { $left }.
