## Pages; also the second half of the window's title

page-welcome = Welcome
page-new-notebook = New notebook
page-unlock = Unlock
page-home = Home
page-case = Case
page-health = Health
page-new-entry = New entry
page-correction = Correction
page-history = History
page-backup = Backup
page-settings = Settings
page-search = Search
page-locking = Locking…

## Everywhere

back = Back
cancel = Cancel
save = Save
saving = Saving…
lock = Lock
nav-label = Pages
key-hint = Key: { $key }
choice-none = —
more-fields = More fields
list-add = Add
list-item = { $list }, { $number }
list-remove = Remove no. { $number } from “{ $list }”
field-refused = Please look at this field again.
failure-unknown = Something went wrong ({ $code }).
failure-unknown-next = As far as the program knows, nothing was changed. Try again; if it happens again, lock the notebook and restart the program.
deriving = Working out the key…

## Keys

keys-title = Keys
keys-new = New entry
keys-search = Search
keys-home = Home
keys-backup = Backup
keys-card = Open a case on the home page
keys-arrows = Move between cases
keys-save = Save the entry
keys-back = Back
keys-lock = Lock at once
keys-list = This list
keys-layout = Keys are told by their place on the keyboard, so they work in every layout.

## Welcome

welcome-lead = Case notes that stay on this computer, encrypted.
welcome-new = New notebook
welcome-new-hint = Choose a folder and a passphrase
welcome-open = Open a notebook
welcome-open-hint = Choose its folder on this computer or on a drive
welcome-sample = Sample notebook
welcome-sample-hint = Invented people and entries, to try everything out; gone when the program closes
welcome-busy = One moment…
welcome-limits = Whoever takes the computer or the drive cannot read a locked notebook without the passphrase. Dapter cannot protect you from spyware on the computer where you unlock it, or from being forced to give up the passphrase.
welcome-restore = To restore from a backup, use the command line:

## New notebook

field-notebook-name = Name
new-notebook-default-name = Notes
new-notebook-name-hint = Anyone who opens the folder can see it. Better without the name of a person or a case.
new-notebook-place = Place
new-notebook-choose = Choose a folder…
new-notebook-no-place = No folder chosen yet
new-notebook-place-hint = Any folder; it may be on a removable drive. The notebook gets a folder of its own in it.
new-notebook-passphrase-hint = Several unrelated words are easier to remember and harder to guess than a short password with special characters.
new-notebook-no-reset = Nobody can reset the passphrase. If it is lost, the notebook can never be opened again.
new-notebook-create = Create the notebook

## Passphrase

passphrase = Passphrase
passphrase-again = Passphrase once more
passphrase-show = Show
passphrase-hide = Hide
passphrase-caps = Caps Lock is on
passphrase-cyrillic = You are typing in Cyrillic
passphrase-latin = You are typing in Latin letters
passphrase-mixed = You are mixing Cyrillic and Latin letters
passphrase-differs = The two passphrases are not the same yet.
strength-none = Its strength appears as you type.
strength-0 = Guessed at once
strength-1 = Very weak: guessed within minutes
strength-2 = Weak: will not withstand a serious attempt
strength-3 = Good
strength-4 = Strong

## Unlock

unlock-title = Unlock
unlock-open = Unlock
unlock-leave = Another notebook
unlock-sample = Sample notebook; its passphrase is “sample”

## Locking

locking-failed = The notebook stays hidden. Close the program to be certain that it is locked.

## Home

home-new-case = New case
home-last-backup = Last backup: { $date }
home-no-backup = No backup yet
home-empty-title = No cases yet
home-empty-text = A case is the person you keep records about. One name is enough to begin; everything else can follow.
home-first-case = Add the first case
reason-strike = Sorted by: hunger strike under way
reason-silence = Sorted by: days without contact
reason-recent = Sorted by: latest entry

## How a case stands

case-overview = Overview
strike-heading = Hunger strike: { $kind }
strike-day =
    { $shape ->
        [least] at least day { $min }
        [range] day { $min } to { $max }
       *[one] day { $min }
    }
strike-full-days =
    { $shape ->
        [least] full days: at least { $min }
        [range] full days: { $min } to { $max }
       *[one]
            { $min ->
                [one] { $min } full day
               *[other] { $min } full days
            }
    }
strike-dry-day =
    { $shape ->
        [least] Without fluids: at least day { $min }
        [range] Without fluids: day { $min } to { $max }
       *[one] Without fluids: day { $min }
    }
strike-day-unknown = day not known
strike-confirmed-claimed = Confirmed: day { $confirmed }; claimed: day { $claimed }
strike-claimed = Claimed: day { $claimed }; none confirmed
strike-start = Start: { $date }
strike-start-computed = Start computed from the claimed day: { $date }
strike-none = No ongoing hunger strike recorded
contact-heading = Contact
silence-days =
    { $days ->
        [one] { $days } day without confirmed contact
       *[other] { $days } days without confirmed contact
    }
silence-unknown = No confirmed contact recorded
refused-visits =
    { $count ->
        [one] { $count } visit refused
       *[other] { $count } visits refused
    }
weight-heading = Weight
weight-none = No weight recorded
weight-kg = { $kg } kg
weight-change = { $kg } kg ({ $percent } %) from { $baseline } kg
weight-no-baseline = Nothing to compare it with yet
weight-kinds-differ = The baseline is another kind of reading: { $baseline }

## Case

case-correct = Correct the details
case-tabs = Parts of the case
tab-timeline = Timeline
filter-words = Search
filter-kind = Kind
filter-all-kinds = All kinds
entries-count =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
entries-found =
    { $count ->
        [0] Nothing found
        [one] { $count } entry found
       *[other] { $count } entries found
    }
entries-more = Show more
entry-correct = Correct
entry-history = History
source-label = Source:
source-relay = through { $chain }
source-reliability = reliability of the source: { $grade }
source-credibility = credibility: { $grade }
visitor-with-role = { $name } ({ $role })
advice-privileged = Advice (privileged)

## Health

health-weight = Weight
health-strikes = Hunger strikes
health-no-strikes = No hunger strike recorded.
health-convention = How days of a strike are counted: { $convention }.
weight-latest = Latest
weight-baseline = Baseline
weight-sourced = { $kg } kg, { $reading }; { $date }; source: { $source }
weight-change-label = Change
bmi = Body mass index
bmi-missing-height = not calculated: height not recorded
bmi-missing = not calculated
chart-title = Weight over time
chart-desc = Each kind of reading has its own mark; hunger strikes are shaded. The table below holds the same figures with their sources.
chart-point = { $label }: { $stated }. { $source }
chart-uncertain = uncertain date
chart-note = Only readings of the same kind and with a certain date are joined. Shaded: hunger strikes.
chart-empty = No weight with a known date has been recorded.
table-caption = Recorded weights
table-date = Date
table-kg = kg
table-stated = As stated
table-reading = Kind of reading
table-source = Source
strike-ended = Ended
strike-ended-on = Ended ({ $date })
strike-ongoing = Ongoing
strike-claims = Days as claimed
strike-claim-on = “Day { $day }” ({ $date })
strike-claim-undated = “Day { $day }”, date not known

## Search

search-hint = In the whole notebook: entries, people and places, under every spelling of a name.

## History of an entry

revisions-count =
    { $count ->
        [one] { $count } revision
       *[other] { $count } revisions
    }
history-hint = A correction never removes the earlier wording.
history-current = Current
history-device = device: { $device }
history-occurred = When: { $date }
history-deleted = The entry was deleted in this revision

## Entry

kind-hint = Type to narrow the list, Enter to choose.
common-fields = Date and source
editor-memory = Unsaved text is lost when the notebook locks.
leave-title = Leave without saving?
leave-text = What you typed here is kept nowhere else.
leave-stay = Keep writing
leave-discard = Leave and discard
case-none = No case
occurred-since = Since when
date-placeholder = 12.10.2025
date-read-as = Read as: { $date }
date-empty = Left empty: date unknown. You can also write 10.2025, 2025-08~, ../2025-07-31.
stated-hint = The source’s own words, such as “the eve of the hearing”.
relay-step = { $number }.
facility-hint = Choose a recorded place or write its name.
pseudonym-hint = For use with outsiders. Dapter does not put it in place of the name by itself.
time-zone-hint = The local time of the place; days of a strike follow it.
name-first = Name
name-variant = Variant or other spelling
name-script = Script
name-script-any = Script not given
name-script-cyrillic = Cyrillic
name-script-latin = Latin
name-script-arabic = Arabic
name-note = Remark on this name
weight-value-hint = As stated, in the unit stated.
strike-day-claimed = “Day { $day }”
strike-day-claimed-hint = The number as somebody said it.
strike-not-named = Strike not named
advice-hint = Privileged: between lawyer and client.

field-kind = Kind of entry
field-text = Text
field-remarks = Remarks
field-case = Case
field-occurred = When
field-occurred-time = Time
field-occurred-offset = UTC offset
field-occurred-stated = Date as stated
field-occurred-year-inferred = The source left the year out
field-learned = Learned on
field-written = Written down at
field-source = Source
field-source-basis = How it is known
field-source-who = Who says so
field-source-relay = Passed on through
field-source-reliability = Reliability of the source
field-source-credibility = Credibility of the statement
field-confidentiality = Confidentiality
field-links = Links to other entries
field-links-to = Entry
field-links-kind = This entry
field-links-answer = Official answer
field-tags = Tags
field-names = Name and variants
field-case-pseudonym = Pseudonym
field-case-born = Born
field-case-height = Height, cm
field-case-facility = Place of detention
field-case-baseline = Baseline weight
field-case-convention = Counting of strike days
field-time-zone = Time zone
field-person-roles = Roles
field-person-contact = Contact
field-facility-code = Code
field-facility-aliases = Other names
field-facility-type = Type
field-facility-city = City
field-facility-former-cities = Former names of the city
field-visit-outcome = Outcome
field-visit-mode = How it was held
field-visit-facility = Place
field-visit-room = Room
field-visit-time-in = Time in
field-visit-time-out = Time out
field-visit-waited = Waited, minutes
field-visit-visitors = Visitors
field-visit-visitor = Visitor
field-visit-role = Role
field-visit-staff = Staff present
field-visit-interpreter = Interpreter
field-visit-reason = Reason stated
field-visit-reason-by = Reason given by
field-visit-privacy = Privacy of the visit
field-visit-observed = Observed
field-visit-said = What the detainee said, word for word
field-visit-quote = Words
field-visit-language = Language
field-visit-advice = Instructions and advice
field-visit-complaints = Complaints
field-visit-complaint = Complaint
field-visit-complaint-answer = Answer of the administration
field-visit-complaint-answer-by = Answered by
field-visit-handed-over = Given to the detainee
field-visit-taken-away = Taken out
field-visit-next = What to do next
field-weight-value = Weight
field-weight-unit = Unit
field-weight-reading = Kind of reading
field-weight-by = Weighed or said by
field-weight-instrument = Scales, clothes
field-strike-phases = Phases
field-strike-phase-kind = Kind of strike
field-strike-from = From
field-strike-to = To
field-strike-demands = Demands
field-strike-announced-by = Announced by
field-strike-duration = Duration as stated
field-strike-ended = Ended on
field-strike-reason = Reason for ending
field-strike-day-strike = Which strike
field-strike-day-day = Day of the strike, as claimed

## Backup

backup-lead = A backup is one encrypted file. Keep it apart from this computer.
backup-opened-by = Opened by
backup-own = this notebook’s passphrase
backup-own-passphrase = This notebook’s passphrase
backup-separate = a separate passphrase
backup-separate-hint = For a copy that somebody else keeps.
backup-run = Make a backup…
backup-busy = Writing, then reading it back…
backup-cancelled = Cancelled. No file was written.
backup-done = The backup is written
backup-compared = The file was read back and compared with the notebook: everything is in it.
backup-path = File
backup-size = Size
backup-content = Holds
backup-advice = Write down the SHA-256, at least its first sixteen characters: later it shows whether the file is still the same.

## Settings

settings-language = Language
settings-theme = Appearance
theme-system = As the system
theme-light = Light
theme-dark = Dark
settings-lock = Lock after a time without use
settings-minutes =
    { $minutes ->
        [one] minute
       *[other] minutes
    }
settings-lock-hint = From 1 to 120 minutes. Unsaved text is lost when the notebook locks.
settings-saved = Saved.
