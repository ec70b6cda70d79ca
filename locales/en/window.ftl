## Pages; also the second half of the window's title

page-welcome = Welcome
page-new-notebook = New notebook
page-unlock = Unlock
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
entries-more = Show more
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
editor-memory = Unsaved text is lost when the notebook locks.
leave-title = Leave without saving?
leave-text = What you typed here is kept nowhere else.
leave-stay = Keep writing
leave-discard = Leave and discard
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
field-legal-due = Time limit for a complaint
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
fold-due = Time limit
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
dates-what = What
dates-by-entry = By the entry
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
