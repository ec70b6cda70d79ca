# Errors: what happened; .lost: whether anything was lost; .next: what to do.

error-wrong-key = The passphrase or key does not open this.
    .lost = Nothing was lost or changed.
    .next = Check the keyboard layout and Caps Lock, and try again. If you are certain of the passphrase, identity.age may be damaged: restore the latest backup into a new folder, and delete nothing.
error-empty-passphrase = The passphrase is empty.
    .lost = Nothing was changed.
    .next = Choose a passphrase of several unrelated words.
error-in-use = This notebook is open elsewhere.
    .lost = Nothing was lost or changed.
    .next = Close it in the other window or program, then try again.
error-damaged = The file { $file } cannot be used: { $fault }.
    .lost = Nothing was changed; the other files stand as they were.
    .next = Do not delete anything. Restore the latest undamaged backup into a new folder, and keep the damaged files for an expert.
error-newer = { $file } was written by a newer version of Dapter (format { $found }).
    .lost = Nothing was lost or changed.
    .next = Open the notebook with that newer version.
error-not-a-notebook = There is neither a Dapter notebook nor a backup here: { $path }.
    .lost = Nothing was changed.
    .next = Choose the folder that holds identity.age, or the file of a backup.
error-exists = There is something here already: { $path }.
    .lost = It was left as it is.
    .next = Choose another name, or an empty folder.
error-read-only = This notebook is open for reading only.
    .lost = Nothing new was stored; what could be read stays as it is.
    .next = Restore the latest backup into a new folder to go on writing.
error-stopped = Nothing can be written at the moment ({ $cause }).
    .lost = Nothing new was stored; everything stored before is safe.
    .next = Free some space or reconnect the drive, then save again. Your text is still here.
error-disk = The system reports an error ({ $path }): { $cause }.
    .lost = What was being done did not happen; everything stored before is safe.
    .next = Check that the drive is connected, has room and may be written to, then try again.
error-no-such-entry = There is no such entry in this notebook.
    .lost = Nothing was changed.
    .next = Check the name or the identifier.
error-still-mentioned =
    { $count ->
        [one] This cannot be deleted: { $count } other entry is about it.
       *[other] This cannot be deleted: { $count } other entries are about it.
    }
    .lost = Nothing was changed.
    .next = Delete or correct those entries first.
error-purge-unfinished = The entry is gone from the notebook, but older files that still hold it, encrypted, could not be removed yet ({ $cause }).
    .lost = Nothing else was changed.
    .next = Check that the drive is connected and has room, then lock and unlock the notebook: the removal goes on by itself.
error-ambiguous = Several entries have this name.
    .lost = Nothing was changed.
    .next = Use the identifier of the one you mean.
error-no-such-value = The value after “{ $filter }:” (character { $at } of the search) was not understood.
    .lost = Nothing was changed.
    .next = Kinds of entry and sources are named as in their lists, or by their first letters; dates are written 12.10.2025, 2025-10-12, 10.2025 or 2025; several words stand in quotation marks.
error-refused = The field “{ $field }” was not accepted: { $reason }.
    .lost = Nothing was stored; your text is still here.
    .next = Correct the field and save again.
error-refused-line = Line { $line }, field “{ $field }”: { $reason }.
    .lost = Nothing was taken from the file; the notebook is as it was.
    .next = Correct the line and import the file again.
error-backup-differs = The backup was written, but reading it back did not give the same content; it was removed.
    .lost = The notebook itself is unchanged.
    .next = The drive may be failing: make the backup on another one.
error-not-a-key = This is not an age key.
    .lost = Nothing was changed.
    .next = A key to encrypt to begins with age1, a secret key with AGE-SECRET-KEY-1.
error-usage = This cannot be used as given: { $argument }.
    .lost = Nothing was changed.
    .next = Run the command with --help to see what it takes.
error-internal = Dapter ran into a fault of its own ({ $part }).
    .lost = Everything stored before is safe.
    .next = Close the program and open the notebook again. If it happens again, tell the makers of Dapter the word in brackets.
error-opened-damaged = The notebook is open for reading only because of the file { $file }: { $fault }.
    .lost =
    { $lost ->
        [0] No saved entry is lost: everything could be read from the other files.
        [one] Everything up to save { $read_to } could be read; { $lost } later save could not.
       *[other] Everything up to save { $read_to } could be read; { $lost } later saves could not.
    }
    .next = Nothing was deleted. Make a copy of the folder as it is, then restore the latest backup into a new folder.
error-holds-damaged = The backup holds a damaged notebook, because of the file { $file }: { $fault }.
    .lost =
    { $lost ->
        [0] No saved entry is lost: everything could be read from the other files.
        [one] Everything up to save { $read_to } could be read; { $lost } later save could not.
       *[other] Everything up to save { $read_to } could be read; { $lost } later saves could not.
    }
    .next = Keep this backup as it is, and look for an earlier or a later one.
error-clock-behind = This computer's clock says { $now }, but something in this notebook was recorded on { $recorded }, which is later.
    .lost = Nothing is lost, and what is saved stays in its order. Counts up to today leave out what happened after { $now }.
    .next = Set the clock right; the command line can also count as of another day (--on). If the clock was wrong when that was recorded, this goes on being said until then.
error-rolled-back = This notebook is older than when it was last open on this computer (it ends at save { $found }; then it ended at save { $seen }).
    .lost = Later entries may be missing from this copy.
    .next = If you restored a backup, this is to be expected. If not, somebody may have put an old copy in its place: compare it with your backups.
error-locked = The notebook is locked.
    .lost = What was being done did not happen; everything saved before is safe.
    .next = Unlock it and try again.
error-settings-invalid = The value of a setting is outside its limits.
    .lost = The settings stay as they were.
    .next = Choose a value within the limits shown.
error-settings-not-kept = The settings apply now, but could not be kept ({ $cause }).
    .lost = Your notes are not affected.
    .next = You will have to choose them again after closing the program.
error-path-not-text = The name of this folder or file has characters in it that Dapter cannot read.
    .lost = Nothing was changed.
    .next = Choose another place, or rename the folder or the file.
error-cancelled = Cancelled.
    .lost = Nothing was changed, and nothing half done is left.
    .next = Start again whenever you like.

## Keys that open a notebook

error-not-its-key = The key itself is in order, but it does not open this notebook.
    .lost = Nothing was lost or changed.
    .next = Compare the notebook’s name and the date with the sheet; a key that was removed opens it no more. Or open it with the passphrase.
error-key-length = A key has 58 letters and digits after AGE-SECRET-KEY-1; here there are { $found }.
    .lost = Nothing was changed.
    .next = Go through the sheet line by line: something is missing or was typed twice.
error-key-letter = Group { $group } of the key has a character that no key has.
    .lost = Nothing was changed.
    .next = Look at this group on the sheet again. All letters are Latin; a key has no digit 1 and no letters B, I, O, so what looks like O is a zero.
error-key-group = Group { $group } of the key is mistyped.
    .lost = Nothing was changed.
    .next = Look at this group on the sheet again, letter by letter.
error-key-checksum = The key is mistyped somewhere; where cannot be told.
    .lost = Nothing was changed.
    .next = Compare all groups with the sheet, one after the other.
error-recovery-name = A recovery key cannot be called “{ $name }”.
    .lost = Nothing was changed.
    .next = Use letters, digits, - and _, sixty of them at most; the name “backup” belongs to backups.
error-no-such-recovery = There is no recovery key called “{ $name }”.
    .lost = Nothing was changed.
    .next = Look at the list of keys again.
error-last-way-in = This key is the last thing that opens the notebook: identity.age is missing.
    .lost = Nothing was removed.
    .next = Set a new passphrase first; then the key can go.
error-kit-differs = The key file was written, but reading it back did not give the same key; it was removed.
    .lost = The notebook and the key are unchanged.
    .next = The drive may be failing: save the key on another one, or print it.
error-not-printed = The system shows no print dialog ({ $cause }).
    .lost = Nothing was lost or changed.
    .next = Save the key as a file, or copy it by hand.

## Why a field is not accepted

reason-not_json = it is not JSON
reason-wrong_type = a value of another kind belongs here
reason-missing = it must be filled in
reason-unknown_term = this word is not in the list
reason-unknown_kind = this version of Dapter knows no such kind of entry
reason-impossible_date = there is no such date, or it is not written as a date
reason-impossible_time = there is no such time of day or UTC offset, or the day is not known exactly
reason-end_before_start = the end comes before the start
reason-not_positive = the number must be above zero
reason-out_of_range = such a value is not possible here
reason-dangling = it points at nothing in this notebook
reason-wrong_kind = it points at an entry of another kind
reason-duplicate = it appears twice
reason-unknown_field = it names no field of this entry
reason-not_a_digest = it is not a SHA-256 digest: 64 digits 0–9 and letters a–f
reason-kind_changed = the kind of an entry cannot be changed
reason-too_many = it is more than is taken in at once; divide the file

## What is wrong with a file

fault-missing = the file is missing
fault-truncated = it ends too early
fault-altered = its bytes were changed
fault-forged = it was not written by the holder of this notebook’s key
fault-foreign = it belongs to another notebook
fault-misplaced = it has the name of another file
fault-out_of_order = it does not follow the file before it
fault-content = its content is not what a notebook writes
fault-hostile = it was made to use up this computer’s memory
fault-irregular = a link, a folder or a device stands in its place

## What a file is to the notebook, and what helps

finding-unfinished = Left by a write that was cut off. It goes when the notebook is next opened for writing.
finding-stranger = Not a file of the notebook, so it is passed over. If a synchronising program put it there, let only one computer write to this folder.
finding-set_aside = Set aside by a repair. Keep it until a backup has been restored or an expert has looked at it.
finding-spare = A spare from before the newest image, which holds the same. No entry is missing because of it.
finding-image = The newest image. The one before it and the log stand in for it.
finding-recovery = The recovery key it was made for no longer opens the notebook. Make a new one.
finding-draft = What was being typed there cannot be read. Saved entries are not touched by it.
finding-cut_off = Sound, but a file before it is broken or missing, so its entries are not shown. The notebook’s key can still decrypt it, as the instructions in every backup tell.
finding-passphrase = The passphrase no longer opens the notebook, only a recovery key does. Set a new passphrase now.
finding-lost = What it held cannot be read. The latest sound backup may still have it.

## How much that matters

severity-good = Sound
severity-info = Note
severity-warn = Warning
severity-critical = Critical
