## Pages; also the second half of the window's title

page-welcome = Welcome
page-new-notebook = New notebook
page-unlock = Unlock
page-restore = Restore from a backup
page-check = Check the files
page-about = About Dapter
page-home = Home
page-case = Case
page-health = Health
page-law = Custody and law
page-dates = Complaints and dates
page-contacts = Contacts
page-disputed = Disputed
page-people = People and places
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
welcome-restore = Restore from a backup
welcome-restore-hint = See what a backup holds, and make a notebook of it again
welcome-recent = Recently opened

## New notebook

field-notebook-name = Name
new-notebook-default-name = Notes
new-notebook-name-hint = Anyone who opens the folder can see it. Better without the name of a person or a case.
new-notebook-place = Place
new-notebook-choose = Choose a folder…
new-notebook-no-place = No folder chosen yet
new-notebook-place-hint = Any folder; it may be on a removable drive. The notebook gets a folder of its own in it.
new-notebook-passphrase-hint = Several unrelated words are easier to remember and harder to guess than a short password with special characters.
new-notebook-no-reset = Nobody can reset the passphrase. If it is lost, only a recovery key, which the next step offers, opens the notebook.
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

## What locks, and the panic key

keys-close = Close the program at once, from any page
settings-triggers = It also locks when
trigger-sleep = the computer goes to sleep
trigger-lid = the lid is closed
trigger-session = the session is locked
trigger-screen_saver = the screen saver starts
settings-no-triggers = The system does not tell this program when the computer sleeps or its screen is locked. Lock it yourself with Ctrl+L before you leave.

## Home

home-new-case = New case
home-last-backup = Last backup: { $date }
home-no-backup = No backup yet
home-empty-title = No cases yet
home-empty-text = A case is the person you keep records about. One name is enough to begin; everything else can follow.
home-first-case = Add the first case
reason-strike = Sorted by: hunger strike under way
reason-silence = Sorted by: days without contact
reason-recent = No hunger strike under way, no long silence

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
strike-paused = Paused: food is taken
strike-paused-days =
    { $shape ->
        [least] Days with food, not counted: at least { $min }
        [range] Days with food, not counted: { $min } to { $max }
       *[one] Days with food, not counted: { $min }
    }
strike-none = No ongoing hunger strike recorded
contact-heading = Contact
silence-days =
    { $days ->
        [one] { $days } day without confirmed contact
       *[other] { $days } days without confirmed contact
    }
silence-unknown = No confirmed contact recorded
silence-released = Released, by the entries
refused-visits =
    { $count ->
        [one] { $count } visit refused
       *[other] { $count } visits refused
    }
weight-heading = Weight
weight-none = No weight recorded
weight-kg = { $kg } kg
weight-change = { $kg }{ "\u00a0" }kg ({ $percent }{ "\u00a0" }%) from { $baseline }{ "\u00a0" }kg
weight-direct = Also recorded: { $kg }{ "\u00a0" }kg, { $reading }
weight-direct-label = Also recorded
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
entry-correct = Correct
entry-history = History
source-label = Source:
source-relay = through { $chain }
source-reliability = reliability of the source: { $grade }
source-credibility = credibility: { $grade }
row-in-brief = { $first } ({ $rest })
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
leave-title = This is not saved as an entry yet
leave-text = Keep it as a draft: it stays in the notebook, encrypted, and waits on the home page.
leave-keep = Keep as draft
leave-stay = Keep writing
leave-discard = Discard
case-none = No case
occurred-since = Since when
date-placeholder = 12.10.2025
date-read-as = Read as: { $date }
date-empty = Left empty: date unknown. You can also write Oct 2025, ~2025-08, 11 or 15 Oct, before 31 July.
stated-hint = The source’s own words, such as “the eve of the hearing”.
relay-step = { $number }.
facility-hint = Choose a recorded place or write its name.
pseudonym-hint = For use with outsiders. Dapter does not put it in place of the name by itself.
time-zone-hint = The local time of the place; days of a strike follow it.
field-names-text = Name
name-variant = Variant or other spelling
field-names-script = Script
name-script-any = Script not given
name-script-cyrillic = Cyrillic
name-script-latin = Latin
name-script-arabic = Arabic
field-names-note = Remark on this name
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
field-pseudonym = Pseudonym
field-born = Born
field-case-height-cm = Height, cm
field-case-facility = Place of detention
field-case-baseline-weight = Baseline weight
field-case-day-convention = Counting of strike days
field-time-zone = Time zone
field-person-roles = Roles
field-person-contact = Contact
field-facility-code = Code
field-facility-aliases = Other names
field-facility-type = Type
field-facility-city = City
field-facility-former-cities = Former names of the city
field-outcome = Outcome
field-visit-mode = How it was held
field-facility = Place
field-visit-room = Room
field-visit-time-in = Time in
field-visit-time-out = Time out
field-visit-waited-minutes = Waited, minutes
field-visit-visitors = Visitors
field-visit-visitors-who = Visitor
field-role = Role
field-visit-staff-present = Staff present
field-visit-interpreter = Interpreter
field-reason = Reason stated
field-visit-reason-by = Reason given by
field-visit-privacy = Privacy of the visit
field-visit-observed = Observed
field-visit-said = What the detainee said, word for word
field-visit-said-quote = Words
field-visit-said-language = Language
field-visit-advice = Instructions and advice
field-visit-complaints = Complaints
field-visit-complaints-issue = Complaint
field-visit-complaints-answer = Answer of the administration
field-visit-complaints-answer-by = Answered by
field-visit-handed-over = Given to the detainee
field-visit-taken-away = Taken out
field-visit-next = What to do next
field-weight-value = Weight
field-weight-unit = Unit
field-reading = Kind of reading
field-weight-by = Weighed or said by
field-weight-instrument = Scales, clothes
field-strike-phases = Phases
field-strike-phases-kind = Kind of strike
field-from = From
field-to = To
field-strike-demands = Demands
field-strike-announced-by = Announced by
field-strike-stated-duration = Duration as stated
field-strike-ended = End
field-strike-ended-reason = Reason for ending
field-strike-day-strike = Which strike
field-strike-day-day = Day of the strike, as claimed
field-person-note = Remarks
field-patronymic = Patronymic
field-id-number = ID document or personal number
field-phase-kind = What is refused
field-articles = Articles of law
field-articles-article = Article
field-articles-part = Part
field-articles-code = Law
field-due-date = Date as stated
field-due-rule = Rule
field-due-rule-days = Days
field-due-rule-count = Which days
field-due-rule-from = Counted from
field-due-rule-starts = Counted from the day of the entry
field-due-rule-reason = Where the rule comes from
field-body = Court or other body
field-restricted = Fields for fewer eyes
field-restricted-field = Field
field-restricted-confidentiality = Who may see it
field-consents = Consents to pass it on
field-consents-for = To whom, for what
field-consents-by = Who gave it
field-consents-given = Given on
field-consents-withdrawn = Withdrawn on
field-consents-how = How it was given
field-attachments = Evidence
field-case-quotas = Limits on contact
field-case-quotas-of = Of what
field-case-quotas-amount = How many
field-case-quotas-per = Per
field-case-quotas-reason = Where the rule comes from
field-strike-ended-edtf = Last day without food
field-strike-pauses = Pauses, when food was taken
field-strike-pauses-reason = Reason
field-contact-channel = What
field-contact-direction = Direction
field-contact-with = With whom
field-contact-contents = What it holds
field-contact-number = Receipt or tracking number
field-health-symptoms = Complaints and signs
field-health-symptoms-symptom = Symptom
field-health-symptoms-place = Where in the body
field-health-symptoms-note = In words
field-health-event = What happened
field-health-method = How, by which means
field-health-cause = Cause as stated
field-health-by = Examined or measured by
field-health-independent = Independent of the facility
field-health-blood-pressure = Blood pressure, mmHg
field-health-blood-pressure-systolic = Upper
field-health-blood-pressure-diastolic = Lower
field-health-pulse-bpm = Pulse, beats per minute
field-health-temperature-c = Temperature, °C
field-health-glucose-mmol-l = Blood glucose, mmol/l
field-health-instrument = Measured with
field-health-low-minerals = Low in the blood test
field-health-marks = Marks and injuries
field-health-marks-place = Where on the body
field-health-marks-description = Size, colour, shape
field-health-treatment = Medical help
field-health-treatment-asked = What was asked for
field-health-treatment-outcome = What became of it
field-health-medication = Medicines and doses
field-health-diagnosis = Diagnosis
field-health-diagnosis-by = Diagnosed by
field-health-intake = Food and drink taken
field-health-conditions = Conditions: heat, restraint, cold
field-health-consistency = Fits the account given
field-health-consistency-by = Clinician who graded it
field-custody-event = What happened
field-custody-facility = To where
field-custody-from = From where
field-custody-days = For how long, days
field-custody-hours-per-day = Hours a day in the cell
field-custody-by = Ordered by
field-legal-event = What happened
field-legal-result = Result
field-legal-sentence = What was imposed
field-legal-sentence-type = Sort
field-legal-sentence-amount = How much
field-legal-sentence-unit = Unit
field-legal-sentence-what = Of what, which list
field-legal-sentence-from-rule = Counted from
field-legal-sentence-credit-days = Days counted as served
field-legal-items = What was taken
field-legal-items-what = What
field-legal-items-owner = Whose
field-legal-items-privileged = Lawyer–client papers
field-legal-items-returned = Given back
field-legal-number = Number of the case or decision
field-legal-about = Earlier step it concerns
field-legal-closed = Behind closed doors
field-legal-stated-reason = Reason stated
field-legal-due = To be filed by
field-complaint-to = To
field-complaint-sent = Sent on
field-complaint-received = Received on
field-complaint-due = Answer due
field-complaint-replied = Answered on
field-complaint-answer = What the answer says
field-complaint-outcome = What came of it
field-complaint-number = Outgoing or incoming number
field-complaint-about = Which entries it is about
field-incident-type = What sort
field-incident-denied = What was denied
field-incident-place = Where exactly
field-incident-actors = Who did it
field-incident-witnesses = Who saw it
field-incident-duration = How long
field-incident-injuries = Injuries
field-incident-certificate = Certificate of injuries
field-incident-told = Who was told
field-incident-answer = What they answered
field-incident-consequences = What followed
field-reprisal-person = On whom
field-reprisal-type = What sort
field-reprisal-for = For what
field-reprisal-amount = Amount
field-reprisal-amount-value = How much
field-reprisal-amount-currency = Currency
field-reprisal-amount-precision = How exactly
field-reprisal-amount-conversions = In other currencies, as stated
field-reprisal-amount-conversions-value = How much
field-reprisal-amount-conversions-currency = Currency
field-reprisal-days = Days of arrest
field-claim-about = About what
field-claim-value = What is said
field-claim-unit = Unit of a number
field-claim-period = Time it is said of
field-attachment-name = Name
field-attachment-media-type = File type
field-attachment-size = Size, bytes
field-attachment-sha256 = SHA-256
field-attachment-acquired = How it came here
field-attachment-acquired-by = Received by
field-attachment-acquired-at = When
field-attachment-acquired-how = In which way
field-attachment-acquired-origin = From where or whom
field-attachment-original = The original
field-settlement-entries = Entries that disagree
field-settlement-shown = Which one is shown

## Backup

backup-lead = A backup is one encrypted file. Keep it apart from this computer.
backup-opened-by = Opened by
backup-own = this notebook’s passphrase
backup-own-passphrase = This notebook’s passphrase
backup-separate = a separate passphrase
backup-separate-hint = For a copy that somebody else keeps.
backup-run = Make a backup…
backup-cancelled = Cancelled. No file was written.
backup-done = The backup is written
backup-compared = The file was read back and compared with the notebook: every saved entry is in it. Drafts are not.
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
settings-lock = Locking
settings-lock-after = Lock after a time without use
settings-minutes =
    { $minutes ->
        [one] minute
       *[other] minutes
    }
settings-lock-hint = From 1 to 120 minutes. An entry you are still typing stays as an encrypted draft.
settings-saved = Saved.

## Kinds of entry, as a new one is chosen

kinds-passed = What passed
kinds-person = What happened to the person
kinds-law = The law
kinds-papers = Papers and statements
kinds-about = People and places

## Parts of forms

answer-unknown = not known
answer-yes = yes
answer-no = no
original-made-from = made from: { $name }
moment-more = Time, words of the source
moment-stated = (“{ $words }”)
symptoms-described = Where and in which words
due-rule-term = a number of days
due-rule-words = in words
due-from = counted from: { $start }
article-with-part = { $article }, part { $part } { $code }
fold-measured = Measurements
fold-treatment = Treatment and diagnosis
fold-marks = Marks and injuries
fold-injuries = Injuries
fold-after = Who was told, what followed
fold-answer = Receipt and answer
fold-due = To be filed by
fold-quotas = Limits on contact
unit-hour = hours
unit-day = days
unit-month = months
unit-year = years
sentence-unit-hint = Or the code of a currency, such as KZT.
from-rule-hint = An event, a date such as 2025-10-12, or words. Without it no end is computed.
custody-facility-hint = On release: the place released from.
certificate-hint = Its number and who gave it, or that none was given.
acquired-how-hint = Photographed, by messenger, on paper.
sha256-hint = The fingerprint of the file, 64 characters.
settlement-reason-hint = Why: this is the reason that stays with the decision.
settlement-all-stand = None: they speak of different things, all stand
date-read-year-inferred = Read as: { $date }; year inferred
due-counted =
    { $count ->
        [working]
            { $days ->
                [one] { $days } working day
               *[other] { $days } working days
            }
       *[calendar]
            { $days ->
                [one] { $days } day
               *[other] { $days } days
            }
    }

## What follows for a case

standing-heading = Custody and dates
standing-custody = Held: { $days }
standing-disputed =
    { $count ->
        [one] { $count } disagreement between entries
       *[other] { $count } disagreements between entries
    }
custody-days =
    { $shape ->
        [least] at least day { $min }
        [range] day { $min } to { $max }
       *[one] day { $min }
    }
days-count =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
dates-waiting =
    { $days ->
        [one] no answer for { $days } day
       *[other] no answer for { $days } days
    }
contacts-returned =
    { $count ->
        [one] { $count } letter, call or parcel returned or blocked
       *[other] { $count } letters, calls or parcels returned or blocked
    }
computed-by-rule = computed, counted from: { $rule }

## Custody and law

law-warnings = Dates to look at again
law-custody = In custody
law-no-custody = No step of custody with a date has been recorded.
law-sentences = Sentences
law-sentence = Sentence
law-length = How much
law-starts = Counts from
law-ends = Ends
law-now = Now
law-step = date unknown
law-not-computed = not computed
law-replaced = replaced
law-over = its last day has passed
law-runs = running
law-sentences-note = An end is computed only where an entry says from when the sentence counts. Early release and amnesty are not taken into it.
law-steps = Steps, newest first
law-no-steps = No step has been recorded.
custody-state = By the entries
custody-held = held
custody-free = not held
custody-unknown = they do not say
custody-since = Since
custody-days-label = Counted
custody-place = Place
custody-place-unknown = place unknown
custody-solitary = In solitary
custody-longest-solitary = Longest in solitary
custody-hours = { $hours } hours a day
custody-stays = Places of custody
custody-from = From
custody-to = To
custody-undated = Without a date, so in no place of this list:
custody-no-end = no end recorded

## Complaints and dates

dates-next = What comes
dates-no-next = Nothing dated lies ahead.
dates-filings = To be filed
dates-sent = Complaints and filings
dates-new-complaint = New complaint
dates-sent-on = Sent
dates-to = To
dates-to-unknown = not stated to whom
dates-due = Answer due
dates-answer = Answer
dates-no-answer = no answer
dates-none-sent = No complaint has been recorded.
due-moved = Moved on from { $date }, which is no working day.
due-holidays-unknown = Holidays of that year are not known to the program.

## Contacts

contacts-counts = Counts
contacts-list = Visits, calls, letters, parcels
contacts-none = No contact has been recorded.
quota-of = Allowed
quota-period = Period
quota-allowed = By the rule
quota-used = Used
quota-left-head = Left
quota-none = Limits on contact are not recorded in the case.

## Disputed

disputed-lead = Claims that disagree, side by side. The program takes no side; a decision keeps all of them.
disputed-settle = Settle…
disputed-settled = Decided:
disputed-both-stand = Decided that all stand:
disputed-decision = the decision
disputed-shown = shown
disputed-none = No entries that disagree.

## People and places

people-people = People
people-places = Places
people-new-person = New person
people-new-place = New place
people-none = None recorded.

## Published comparisons

health-thresholds = Published comparisons
health-observations = Observations
health-no-observations = No observation has been recorded.
published-in = Source: { $source }
health-last-examination = Last examination
health-last-independent = Last independent examination
health-none-recorded = none recorded
health-hospital = In hospital since
health-force-fed = Force-feeding
health-symptoms-ever = Symptoms, each by its latest mention

## Counting days in this notebook

counting-heading = Counting days in this notebook
counting-hint = Travels with the notebook. A case may number its strike days in its own way.
counting-convention = Days of a hunger strike
counting-days = Days off and working days
counting-known-until = Public holidays of Kazakhstan are known until { $date }. Add what is missing.
counting-off = day off
counting-working = working day
counting-date = Date
counting-name = Name
counting-what = What it is
counting-add = Add
counting-remove = Remove { $date }
counting-inexact = One exact day is needed.

## Drafts

draft-will-be-kept = What you type is kept as a draft, encrypted, every two seconds.
draft-kept = Kept as a draft, encrypted, { $time }
draft-not-kept = What you type is not being kept at the moment. Save the entry if you can.
draft-was-open = You were writing this when the notebook was locked
drafts-title =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    }
draft-correction = a correction
draft-unknown-kind = kind of a newer version
draft-unreadable = A draft cannot be read. Its file was left as it is.
draft-continue = Continue
draft-discard = Discard
draft-discard-title = Discard this draft?
draft-discard-text = What was typed in it is removed and cannot be brought back. Saved entries stay as they are.

## Deleting

delete = Delete
delete-title = Delete this entry?
delete-text = It disappears from lists, counts and searches. Its history stays, and you can bring it back: at once with one click, later from the list of deleted entries in the settings.
deleted-last = Deleted: { $title }
deleted-undo = Undo
deleted-hide = Hide
deleted-count =
    { $count ->
        [one] { $count } entry deleted since unlocking
       *[other] { $count } entries deleted since unlocking
    }
deleted-title = Deleted entries
deleted-hint = A deleted entry keeps its history. You can bring back its latest revision or any earlier one.
deleted-none = No entry is deleted.

## What changed

change-added = added:
change-removed = removed:
change-nothing = nothing
history-whole = The whole text of this revision
history-restore = Bring this revision back

## Removing for good

purge-summary = Remove this entry for good…
purge-what = Everything this entry ever said is removed from the notebook and its files, every earlier revision and its draft included. That it was removed is remembered, so that no import brings it back. This cannot be undone.
purge-copies = Backups and copies made before still hold it: delete them yourself, or make new ones. Traces of removed files that the drive may keep are encrypted.
purge-ask = Remove for good…
purge-title = Remove it for good?
purge-text = The entry and all its earlier revisions are erased. Nothing brings them back, except a backup or a copy made before.
purge-act = Remove for good
purging = Removing; the notebook is written anew
## Long work

long-work-held = Still at work. Wait until it is done, or cancel it.

## Restoring from a backup

restore-lead = First you see what the backup holds; nothing is written until you choose a place for it.
restore-backup = The backup
restore-choose = Choose the file…
restore-none = No file chosen yet
restore-with = Opened by
restore-with-passphrase = a passphrase
restore-with-key = a key
restore-passphrase = Passphrase of the backup
restore-look = See what it holds
restore-holds = What it holds
restore-title = Notebook
restore-recorded = Last saved
restore-place-hint = The notebook gets a folder of its own in it. Nothing that is there already is replaced.
restore-new-passphrase = Choose the passphrase that opens the restored notebook:
restore-run = Restore

## Checking the files

check-lead = Reads this notebook’s files to the last byte and says of each whether it still is as it was written. Nothing is changed.
check-open = Check the files…
check-run = Check now
check-is-sound = Every file is sound
check-is-warn = Something is broken, and every entry can be read
check-is-critical = Some entries cannot be read
check-sound-count =
    { $count ->
        [one] { $count } file was read to its end and is sound.
       *[other] { $count } files were read to their end and are sound.
    }
check-sound-files = The sound files
check-helps = What helps
check-helps-keep = Delete nothing and repair nothing by hand.
check-helps-copy = Copy the whole folder as it is to another drive, for an expert.
check-helps-restore = Lock this notebook and restore the latest sound backup into a new folder, from the welcome page.
check-helps-repair = Then have the broken files set aside. A notebook that was open for reading only takes entries again, without what cannot be read.
check-repair = Set aside what is broken…
check-repair-title = Set the broken files aside?
check-repair-text = They are moved into the folder “set-aside” inside the notebook; nothing is deleted. The notebook is then locked; unlock it again to go on.
check-repair-go = Set aside and lock

## Another passphrase

change-title = Change the passphrase
change-warning = Copies and backups made earlier still open with the old passphrase. If somebody may know it, make a new backup afterwards and destroy the old ones.
change-current = Current passphrase
change-new = New passphrase
change-again = New passphrase once more
change-run = Change
change-done = The passphrase was changed. From now on only the new one opens this notebook.

## More settings

settings-contents = On this page
settings-window = Language and appearance
settings-recent = Recently opened notebooks
settings-remember = List recently opened notebooks on the welcome page
settings-recent-hint = Off, nothing is remembered. On, the folders of up to eight notebooks are written to the settings file of this computer, unencrypted: whoever has its disk can read where your notebooks are. Switching it off deletes the list.

## Time for a backup

home-advice-never = There is no backup of this notebook yet. If this computer is lost, so is everything in it.
home-advice-old =
    { $days ->
        [one] The last backup is { $days } day old. What was written since is on this computer alone.
       *[other] The last backup is { $days } days old. What was written since is on this computer alone.
    }

## About

about-open = Version, licences, what is not protected…
about-network = No network
about-network-none = Dapter never goes online: no account, no telemetry, no check for updates, no font or map from elsewhere. It cannot, not even through a fault of its own.
about-network-tested = How that is tested
about-test-trace = The finished program is worked through its main job while every call to the system is recorded. The record must hold no internet connection, not even an attempted one (tests/e2e/tests/release/main.rs).
about-test-filter = Before anything else the program gives up its own right to open an internet connection, for itself and all it starts. It refuses to start where it cannot (src-tauri/src/harden/network.rs).
about-test-page = The page may load nothing from outside the program and may call only commands that are listed by name; a test compares the list (src-tauri/src/contract.rs).
about-limits = What it cannot do
about-limit-spyware = Spyware on a computer where a notebook is unlocked sees all that you see and type.
about-limit-force = Whatever you are made to open is open. There is no hidden second notebook.
about-limit-passphrase = A passphrase that can be guessed protects nothing, and nobody can reset one that is lost.
about-limit-seen = That a notebook exists, how large it is and how often it was saved can be seen.
about-limit-systems = All of this was tested on Linux only.
about-counting = How days and dates are counted
about-counting-text = Every rule of counting, with the law or the publication it comes from, stands with the source code:
about-licences = Licences
about-licences-text = Dapter is free software, under the MIT licence or the Apache licence 2.0, at your choice. The typeface is Inter, under the SIL Open Font License 1.1.
## Making a notebook, step by step

wizard-place = Name and place
wizard-next = Next
wizard-case = First case
wizard-case-text = A case is the person you keep records about. One name is enough; leave everything else out if you do not know it.
wizard-since = In custody since
wizard-case-save = Add the case
wizard-case-skip = Later

words-invent = Suggest words
words-invent-hint = Words drawn by chance are harder to guess than words one chooses.
words-shown = { $count } words drawn by chance. There are 2 to the power of { $bits } such passphrases, all equally likely: far too many to try. Read yours several times, as a little story.
words-latin = The words are English and in Latin letters: switch the keyboard layout to type them. Spaces between them count.
words-learn = Hide the words and type them back
words-hidden = The words are hidden. Type them back: that is how one learns them. If they are gone, take other words.
words-type = Type the words
words-differ = These are not the words yet.
words-other = Other words
words-own = My own passphrase

## Recovery keys

kit-offer = A recovery key opens the notebook when the passphrase is forgotten. You print it, save it as a file or copy it by hand, and keep it apart from the computer.
kit-offer-limits = Whoever has the key and the notebook’s folder can read everything, like you. A backup under a passphrase opens only with that passphrase.
kit-make = Make a recovery key
kit-skip = Not now
kit-skip-hint = Without one, a forgotten passphrase closes the notebook for ever. You can make a key later in the settings.
kit-shown = Your recovery key
kit-keep = It is shown only now; the program does not keep it. Put it on paper or in a file before you go on.
kit-code = The key as a QR code
kit-print = Print the sheet…
kit-print-warning = A printer, its queue or a copy shop may keep a copy. Use a printer of your own, or copy the key by hand.
kit-save = Save as a file…
kit-save-hint = The file takes a passphrase of its own, which should be another one than the notebook’s. It is read back and compared before it counts as saved.
kit-save-run = Choose a place and save
kit-saved = Saved, read back and compared: { $path }
kit-rehearse = Next: try the key
kit-later = Without trying it
kit-rehearsal = Try the key
kit-rehearsal-text = Take the sheet or the file and enter the key as you would in need. The program really opens the notebook’s own key with it.
kit-try = Try
kit-show-again = Show the key again
kit-proved = The key opens this notebook.
kit-proved-text = Now put it away: not with the computer, and not in the same bag. Try it again from time to time, in the settings.
kit-done = Done
kit-leave-title = Leave without having tried the key?
kit-leave-text = It will not be shown again. If it is neither on paper nor in a file, it helps nobody. The notebook opens with its passphrase as before, and you can make another key at any time.
kit-leave-stay = Back to the key
kit-leave-go = Leave

key-given-as = How you have the key
key-typed = Type it from the sheet
key-in-file = From a file
key-choose = Choose the file…
key-no-file = No file chosen yet
key-file-passphrase = Passphrase of the key file
key-key = Recovery key
key-typed-hint = Capitals, spaces, hyphens and line breaks do not matter.
key-busy = Trying the key…

sheet-title = Recovery key
sheet-what = With this key a Dapter notebook can be opened without its passphrase. Whoever has this sheet and the notebook’s folder can read everything in it.
sheet-notebook = Notebook
sheet-key-name = Key
sheet-made = Made on
sheet-how = How to use it
sheet-step-open = Start Dapter, choose “Open a notebook” and the notebook’s folder.
sheet-step-type = Choose “{ $choice }” and type the key from this sheet, or read the QR code and paste it.
sheet-step-after = Give the notebook a new passphrase, and make a new key if somebody may have seen this one.
sheet-keep = Keep this sheet apart from the computer and the drive, where nobody else finds it. Try it from time to time.
sheet-without = Without Dapter, with the program age (the file RECOVERY.en.txt in every backup says how to go on):

recovery-heading = Who can open this notebook
recovery-passphrase = Whoever knows the passphrase, and whoever has one of the keys below together with the notebook’s folder.
recovery-made-on = made on { $date }
recovery-rehearse = Try
recovery-remove = Remove…
recovery-remove-title = Remove the key { $name }?
recovery-remove-text = The key will open this notebook no more. Whoever has it and an older copy of the folder or a restored backup can still open that copy. Be certain that you know the passphrase first.
recovery-remove-go = Remove
recovery-trust = Let somebody’s own key open it
recovery-trust-hint = For somebody who has an age key of their own and gave you its public half. They can read everything in a copy of the folder that they get.
recovery-name = What the key is to be called
recovery-name-hint = Letters, digits, - and _. Anyone who opens the folder can see it.
recovery-recipient = Public key (begins with age1)
recovery-trust-add = Let it open the notebook

unlock-by-key = Open with a recovery key
unlock-by-passphrase = Open with the passphrase
## Lists of entries: filters, months, the strip above them

filter-label = Which entries
filter-person = Person or place
filter-people = People
filter-places = Places
filter-any = Any
filter-another = Add another
filter-more = More filters
filter-less = Fewer filters
filter-source = Source
filter-confidentiality = Who may see it
filter-from = Not before
filter-to = Not after
filter-date-example = e.g. 10.2025
filter-date-refused = This does not look like a date. Try 12.10.2025, 10.2025 or 2025.
filter-chip-from = not before { $date }
filter-chip-to = not after { $date }
filter-chosen = Chosen
filter-remove = Remove: { $what }
filter-clear = Clear all
entries-list = Entries, newest first
month-jump = Month
month-count = { $month } ({ $count })
strip-label = Overview over time
strip-slider = Time
strip-entries = Entries
strip-custody = In custody
strip-solitary = In solitary
strip-place =
    { $with ->
        [none] { $time }: { $count ->
            [0] no entries
            [one] { $count } entry
           *[other] { $count } entries
        }
       *[bands] { $time }: { $count ->
            [0] no entries
            [one] { $count } entry
           *[other] { $count } entries
        } · { $bands }
    }
strip-span = from { $from } to { $to }
strip-open = from { $from }, no end recorded
strip-unsure = not certain, drawn hatched
strip-undated =
    { $count ->
        [one] { $count } entry without a date is not shown here.
       *[other] { $count } entries without a date are not shown here.
    }
strip-table = As a table, and how to use the strip
strip-hint = Arrow keys move through time, + and − zoom, Enter leads to the entries of that time.
strip-in = Zoom in
strip-out = Zoom out
strip-whole = Whole time
strip-earlier = Earlier
strip-later = Later
## Ready-made beginnings of an entry; `also` are other words that find them

kinds-ready = Ready-made
begin-visit-held = Visit: held
    .also = met, seen, went well, meeting
begin-visit-refused = Visit: refused
    .also = not let in, turned away, denied, no visit
begin-call = Call
    .also = phone, telephone, rang, spoke
begin-call-refused = Call: not allowed
    .also = phone, telephone, refused, blocked
begin-letter-received = Letter: received
    .also = mail, post, wrote, came
begin-letter-returned = Letter: returned
    .also = mail, post, came back
begin-parcel-accepted = Parcel: accepted
    .also = package, delivered, taken, food
begin-parcel-refused = Parcel: not accepted
    .also = package, refused, denied, blocked, food
begin-parcel-returned = Parcel: returned
    .also = package, came back
begin-weight-self-reported = Weight: self-reported
    .also = own words, kilograms, kg, told, said
begin-weight-measured = Weight: measured
    .also = scales, kilograms, kg, weighed
begin-strike-day = Hunger strike day: claimed
    .also = strike, fasting, told, day
begin-hospital = Taken to hospital
    .also = clinic, admitted, health, ambulance
begin-beating = Ill-treatment
    .also = beaten, beating, torture, hit, violence
begin-denial = Something denied
    .also = refused, medicine, doctor, walk, food, letters
begin-detained = Detained
    .also = arrest, taken, police, custody
begin-transferred = Transferred
    .also = moved, transport, colony, convoy
begin-solitary = Put in the punishment cell
    .also = solitary, isolation, DIZO, SHIZO
begin-released = Released
    .also = free, out, home
begin-hearing = Hearing
    .also = court, session, trial, judge
begin-verdict = Verdict
    .also = court, sentence, convicted, acquitted
begin-search = House search
    .also = police, searched, seized, devices

## Lists that come piece by piece

rows-more = Show more ({ $count } left)
mentions-show = Where mentioned

## Lines of published thresholds in the chart of weights

lines-show = Show published thresholds as lines
line-title = { $name }: { $kg } kg. { $source }

## Places on the body

health-body = On the body
body-view-front = Front
body-view-back = Back
body-caption = Marks, symptoms and injuries by place on the body
body-number = No.
body-what = What
body-place = Where, in the words of the entry
body-mark = { $number }: { $what }, { $place }; { $date }
body-mark-of = mark
body-injury-of = injury in an incident
body-unplaced = Not on the figure: no part of the body is surely meant.
body-side-missing = Left or right is not said, so it is not on the figure.
body-note = Left and right are the person’s own. The program only reads the words; it places nothing by guessing.
body-none = No marks, injuries or symptoms with a place are recorded.

## What comes, and the calendar file

coming-hearing = Hearing
coming-visit = Visit planned
coming-reply = Reply due
coming-filing = To be filed by
coming-sentence-end = Sentence ends
coming-solitary-end = Stated end of solitary
agenda-uncertain = not known to the day
calendar-save = Save as a calendar file…
calendar-title = Save the dates as a calendar file?
calendar-warning = The file is not encrypted: anyone who gets it, and every calendar it is taken into, can read it.
calendar-content = It holds only dates and times under neutral titles such as “Appointment 1” and “Deadline 2”: no names, no places, nothing of the case.
calendar-choose = Choose where…
calendar-done =
    { $count ->
        [one] { $count } date saved.
       *[other] { $count } dates saved.
    }
calendar-left-out = Left out, with only a beginning or only an end: { $count }.
## Reach: size of the text, keys, layouts

settings-text = Text size
settings-text-now = Text size: { $percent } %
settings-text-hint = Ctrl with + or − changes it on every page; Ctrl with 0 sets it back.
keys-text = Larger, smaller, usual text
close = Close
skip-to-content = To the content
passphrase-refused-cyrillic = You typed in Cyrillic. If the passphrase is in Latin letters, switch the keyboard layout and type it again.
passphrase-refused-latin = You typed in Latin letters. If the passphrase is in Cyrillic, switch the keyboard layout and type it again.
passphrase-refused-mixed = You mixed Cyrillic and Latin letters. Check the keyboard layout and type the passphrase again.
