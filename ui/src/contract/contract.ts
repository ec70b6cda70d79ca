// Written by `make contract` from the Rust types. Do not edit.

/** YYYY-MM-DD */
export type Day = string;
export type Term<T extends readonly string[]> = T[number];
export type KindName = Term<typeof kinds>;
/** What a form hands over: as an entry, but for `kind` everything may be left out; without `id` it is a new one. */
export type Draft = { kind: KindName; [field: string]: unknown };

/** The event by which the shell asks the page to lock. */
export const lockEvent = "lock";

/** Sizes of text that are offered, in percent. */
export const textPercents = [100, 125, 150, 175, 200] as const;

export const basis = ["first_hand", "detainee_statement", "relative", "lawyer", "official_statement", "document", "media", "hearsay", "computed", "not_stated", "other"] as const;
export const grade = ["high", "likely", "unsure", "unlikely", "very_low"] as const;
export const confidentiality = ["privileged", "source_protected", "case_team", "family", "court", "international", "public"] as const;
export const link_kind = ["answers", "contradicts", "supports", "corrects", "part_of"] as const;
export const answer = ["denies", "denies_responsibility", "explains_otherwise", "accepts", "none"] as const;
export const visit_mode = ["in_person", "through_glass", "phone", "video", "court_corridor", "letter", "substitute", "not_stated", "other"] as const;
export const visit_outcome = ["held", "refused", "cut_short", "postponed", "substituted", "held_under_coercion", "not_stated", "other"] as const;
export const visit_privacy = ["private", "within_sight", "within_sight_and_hearing", "recorded_or_suspected", "unknown", "not_stated", "other"] as const;
export const channel = ["call", "letter", "parcel", "money", "message", "not_stated", "other"] as const;
export const direction = ["to_detainee", "from_detainee", "not_stated", "other"] as const;
export const contact_outcome = ["delivered", "returned", "blocked", "pending", "not_stated", "other"] as const;
export const reading = ["measured", "self_reported", "estimated", "third_party_claim", "inferred", "not_stated", "other"] as const;
export const weight_unit = ["kg", "g", "lb"] as const;
export const symptom = ["dizziness", "fainting", "unable_to_stand", "weakness", "confusion", "headache", "vision", "nausea", "vomiting", "oedema", "palpitations", "shortness_of_breath", "pain", "fever", "chills", "cough", "bleeding", "insomnia", "numbness", "unnatural_skin_colour", "not_stated", "other"] as const;
export const treatment_outcome = ["given", "refused_by_detainee", "refused_by_staff", "ignored", "pending", "not_stated", "other"] as const;
export const health_event = ["none", "admitted", "discharged", "force_fed", "self_harm", "suicide_attempt", "died", "not_stated", "other"] as const;
export const consistency = ["not_consistent", "consistent", "highly_consistent", "typical", "diagnostic"] as const;
export const mineral = ["potassium", "phosphate", "magnesium"] as const;
export const phase_kind = ["dry", "water", "partial", "not_stated", "other"] as const;
export const strike_end = ["demands_met", "health", "hospitalised", "force_fed", "transferred", "died", "unknown", "not_stated", "other"] as const;
export const custody_event = ["detained", "arrested", "transferred", "house_arrest", "solitary_in", "solitary_out", "psychiatric_in", "psychiatric_out", "released", "not_stated", "other"] as const;
export const legal_event = ["case_opened", "charge", "summons", "questioning", "search", "seizure", "measure", "hearing", "verdict", "sentence", "appeal", "cassation", "parole", "replacement", "restriction", "listing", "opinion", "case_closed", "not_stated", "other"] as const;
export const legal_result = ["granted", "granted_then_appealed", "refused", "declined_by_detainee", "upheld", "reduced", "increased", "overturned", "refused_to_review", "imposed", "extended", "ended", "replaced_by_prison", "found_arbitrary", "pending", "not_stated", "other"] as const;
export const sentence_type = ["imprisonment", "restriction_of_liberty", "probation", "administrative_arrest", "community_service", "fine", "ban", "listing", "not_stated", "other"] as const;
export const start_rule = ["detention", "verdict", "entry_into_force", "release", "not_stated", "other"] as const;
export const day_count = ["working", "calendar"] as const;
export const incident_type = ["ill_treatment", "threat", "provocation", "humiliation", "search", "confiscation", "denial", "conditions", "death", "not_stated", "other"] as const;
export const denied = ["letters", "calls", "visits", "lawyer", "doctor", "medicine", "walks", "sport", "food_from_home", "food", "water", "sleep", "books", "worship", "not_stated", "other"] as const;
export const reprisal_type = ["fine", "administrative_arrest", "questioning", "dismissal", "lawsuit", "damages", "seizure", "not_stated", "other"] as const;
export const amount_precision = ["exact", "about", "at_least"] as const;
export const claim_about = ["age", "profession", "strike_count", "time_left", "nationality", "affiliation", "not_stated", "other"] as const;
export const day_convention = ["first_day_is_1", "first_day_is_0"] as const;
export const quota_of = ["visit", "call", "letter", "parcel"] as const;
export const quota_period = ["month", "quarter", "half_year", "year"] as const;
export const role = ["detainee", "lawyer", "relative", "member_of_parliament", "preventive_mechanism", "ngo", "clergy", "consul", "doctor", "journalist", "supporter", "staff", "interpreter", "not_stated", "other"] as const;
export const facility_type = ["police_station", "temporary_detention", "pretrial", "colony", "special_reception", "prison_hospital", "psychiatric", "house_arrest", "not_stated", "other"] as const;
export const body_region = ["head", "back_of_head", "face", "neck", "nape", "chest", "abdomen", "groin", "back", "lower_back", "buttocks", "left_flank", "right_flank", "left_shoulder", "right_shoulder", "left_shoulder_blade", "right_shoulder_blade", "left_arm", "right_arm", "left_elbow", "right_elbow", "left_forearm", "right_forearm", "left_wrist", "right_wrist", "left_hand", "right_hand", "left_hip", "right_hip", "left_leg", "right_leg", "left_thigh", "right_thigh", "left_knee", "right_knee", "left_shin", "right_shin", "left_calf", "right_calf", "left_ankle", "right_ankle", "left_foot", "right_foot"] as const;
export const kinds = ["visit", "contact", "weight", "health", "strike", "strike_day", "custody", "legal", "complaint", "incident", "reprisal", "claim", "note", "attachment", "settlement", "case", "person", "facility"] as const;
/** The path of every field; `[]` stands for each item of a list. */
export const fieldPaths: readonly string[] = [
  "case",
  "occurred",
  "occurred.edtf",
  "occurred.time",
  "occurred.offset",
  "occurred.stated",
  "occurred.year_inferred",
  "learned",
  "written",
  "source",
  "source.basis",
  "source.who",
  "source.relay",
  "source.reliability",
  "source.credibility",
  "confidentiality",
  "restricted",
  "restricted[].field",
  "restricted[].confidentiality",
  "consents",
  "consents[].for",
  "consents[].by",
  "consents[].given",
  "consents[].withdrawn",
  "consents[].how",
  "links",
  "links[].to",
  "links[].kind",
  "links[].answer",
  "tags",
  "text",
  "attachments",
  "visit.time_in",
  "visit.time_out",
  "visit.waited_minutes",
  "visit.visitors",
  "visit.visitors[].who",
  "visit.visitors[].role",
  "visit.staff_present",
  "visit.interpreter",
  "visit.facility",
  "visit.room",
  "visit.mode",
  "visit.outcome",
  "visit.reason",
  "visit.reason_by",
  "visit.privacy",
  "visit.observed",
  "visit.said",
  "visit.said[].quote",
  "visit.said[].language",
  "visit.advice",
  "visit.complaints",
  "visit.complaints[].issue",
  "visit.complaints[].answer",
  "visit.complaints[].answer_by",
  "visit.handed_over",
  "visit.taken_away",
  "visit.next",
  "contact.channel",
  "contact.direction",
  "contact.outcome",
  "contact.reason",
  "contact.with",
  "contact.number",
  "contact.contents",
  "weight.value",
  "weight.unit",
  "weight.reading",
  "weight.by",
  "weight.instrument",
  "health.symptoms",
  "health.symptoms[].symptom",
  "health.symptoms[].place",
  "health.symptoms[].note",
  "health.blood_pressure",
  "health.blood_pressure.systolic",
  "health.blood_pressure.diastolic",
  "health.pulse_bpm",
  "health.temperature_c",
  "health.glucose_mmol_l",
  "health.low_minerals",
  "health.reading",
  "health.by",
  "health.independent",
  "health.instrument",
  "health.intake",
  "health.diagnosis",
  "health.diagnosis_by",
  "health.marks",
  "health.marks[].place",
  "health.marks[].description",
  "health.treatment",
  "health.treatment.asked",
  "health.treatment.outcome",
  "health.medication",
  "health.event",
  "health.method",
  "health.cause",
  "health.conditions",
  "health.facility",
  "health.consistency",
  "health.consistency_by",
  "strike.phases",
  "strike.phases[].kind",
  "strike.phases[].from",
  "strike.phases[].from.edtf",
  "strike.phases[].from.time",
  "strike.phases[].from.offset",
  "strike.phases[].from.stated",
  "strike.phases[].from.year_inferred",
  "strike.phases[].to",
  "strike.phases[].to.edtf",
  "strike.phases[].to.time",
  "strike.phases[].to.offset",
  "strike.phases[].to.stated",
  "strike.phases[].to.year_inferred",
  "strike.pauses",
  "strike.pauses[].from",
  "strike.pauses[].from.edtf",
  "strike.pauses[].from.time",
  "strike.pauses[].from.offset",
  "strike.pauses[].from.stated",
  "strike.pauses[].from.year_inferred",
  "strike.pauses[].to",
  "strike.pauses[].to.edtf",
  "strike.pauses[].to.time",
  "strike.pauses[].to.offset",
  "strike.pauses[].to.stated",
  "strike.pauses[].to.year_inferred",
  "strike.pauses[].reason",
  "strike.stated_duration",
  "strike.demands",
  "strike.announced_by",
  "strike.ended",
  "strike.ended.edtf",
  "strike.ended.reason",
  "strike_day.strike",
  "strike_day.day",
  "strike_day.phase_kind",
  "custody.event",
  "custody.facility",
  "custody.from",
  "custody.days",
  "custody.hours_per_day",
  "custody.reason",
  "custody.by",
  "legal.event",
  "legal.articles",
  "legal.articles[].article",
  "legal.articles[].part",
  "legal.articles[].code",
  "legal.body",
  "legal.number",
  "legal.about",
  "legal.closed",
  "legal.result",
  "legal.stated_reason",
  "legal.sentence",
  "legal.sentence[].type",
  "legal.sentence[].amount",
  "legal.sentence[].unit",
  "legal.sentence[].what",
  "legal.sentence[].from_rule",
  "legal.sentence[].credit_days",
  "legal.items",
  "legal.items[].what",
  "legal.items[].owner",
  "legal.items[].privileged",
  "legal.items[].returned",
  "legal.due",
  "legal.due.date",
  "legal.due.rule",
  "legal.due.rule.days",
  "legal.due.rule.count",
  "legal.due.rule.from",
  "legal.due.rule.starts",
  "legal.due.rule.reason",
  "complaint.to",
  "complaint.about",
  "complaint.number",
  "complaint.sent",
  "complaint.received",
  "complaint.due",
  "complaint.due.date",
  "complaint.due.rule",
  "complaint.due.rule.days",
  "complaint.due.rule.count",
  "complaint.due.rule.from",
  "complaint.due.rule.starts",
  "complaint.due.rule.reason",
  "complaint.replied",
  "complaint.answer",
  "complaint.outcome",
  "incident.type",
  "incident.denied",
  "incident.facility",
  "incident.place",
  "incident.actors",
  "incident.witnesses",
  "incident.duration",
  "incident.injuries",
  "incident.certificate",
  "incident.told",
  "incident.answer",
  "incident.consequences",
  "reprisal.person",
  "reprisal.type",
  "reprisal.amount",
  "reprisal.amount.value",
  "reprisal.amount.currency",
  "reprisal.amount.precision",
  "reprisal.amount.conversions",
  "reprisal.amount.conversions[].value",
  "reprisal.amount.conversions[].currency",
  "reprisal.days",
  "reprisal.articles",
  "reprisal.articles[].article",
  "reprisal.articles[].part",
  "reprisal.articles[].code",
  "reprisal.body",
  "reprisal.for",
  "claim.about",
  "claim.value",
  "claim.unit",
  "claim.period",
  "claim.period.edtf",
  "claim.period.time",
  "claim.period.offset",
  "claim.period.stated",
  "claim.period.year_inferred",
  "attachment.name",
  "attachment.media_type",
  "attachment.size",
  "attachment.sha256",
  "attachment.acquired",
  "attachment.acquired.by",
  "attachment.acquired.at",
  "attachment.acquired.how",
  "attachment.acquired.origin",
  "attachment.original",
  "settlement.entries",
  "settlement.shown",
  "case.names",
  "case.names[].text",
  "case.names[].script",
  "case.names[].note",
  "case.pseudonym",
  "case.patronymic",
  "case.born",
  "case.id_number",
  "case.height_cm",
  "case.facility",
  "case.baseline_weight",
  "case.day_convention",
  "case.time_zone",
  "case.quotas",
  "case.quotas[].of",
  "case.quotas[].amount",
  "case.quotas[].per",
  "case.quotas[].from",
  "case.quotas[].to",
  "case.quotas[].reason",
  "person.names",
  "person.names[].text",
  "person.names[].script",
  "person.names[].note",
  "person.pseudonym",
  "person.patronymic",
  "person.born",
  "person.id_number",
  "person.roles",
  "person.contact",
  "person.note",
  "facility.code",
  "facility.names",
  "facility.names[].text",
  "facility.names[].script",
  "facility.names[].note",
  "facility.aliases",
  "facility.type",
  "facility.city",
  "facility.former_cities",
  "facility.time_zone",
];
/**
 * What the program is.
 */
export type About = { 
/**
 * Its version.
 */
version: string, };
/**
 * How a piece of evidence came here.
 */
export type Acquired = { 
/**
 * Who took it over.
 */
by?: Reference, 
/**
 * When.
 */
at?: Edtf, 
/**
 * In which way: photographed, received by messenger, handed over on paper.
 */
how?: string, 
/**
 * From where or whom.
 */
origin?: string, };
/**
 * A sum of money as stated.
 */
export type Amount = { 
/**
 * The figure; not negative.
 */
value: number, 
/**
 * ISO 4217 code of the currency it was stated in.
 */
currency: string, 
/**
 * How exactly; absent: not stated.
 */
precision?: AmountPrecision, 
/**
 * The same in other currencies, as stated.
 */
conversions: Array<Conversion>, };
/**
 * How exactly an amount was stated.
 */
export type AmountPrecision = "exact" | "about" | "at_least";
/**
 * An article of a law: as written, or in its parts.
 */
export type Article = string | CitedArticle;
/**
 * A piece of evidence: what is known of it. The file itself is not kept in the record.
 */
export type Attachment = { 
/**
 * What it is called.
 */
name: string, 
/**
 * IANA media type, such as `image/jpeg`.
 */
media_type?: string, 
/**
 * Bytes; not negative.
 */
size: number | undefined, 
/**
 * SHA-256 of the file, 64 hexadecimal digits.
 */
sha256?: string, 
/**
 * How it came here.
 */
acquired?: Acquired, 
/**
 * Whether it is the original.
 */
original?: Original, };
/**
 * Why a backup should be made now.
 */
export type BackupAdvice = "never" | { "old": number };
/**
 * A backup that was written, read back, decrypted and compared.
 */
export type BackupReport = { 
/**
 * Where it stands.
 */
path: string, 
/**
 * Its size.
 */
bytes: number, 
/**
 * Entries in it.
 */
entries: number, 
/**
 * Revisions in it.
 */
revisions: number, 
/**
 * SHA-256 of the file, hexadecimal.
 */
sha256: string, };
/**
 * A stretch of days in which the same was refused, to be drawn behind other figures.
 */
export type Band = { 
/**
 * The strike.
 */
strike: EntryId, 
/**
 * What was refused.
 */
kind: PhaseKind, 
/**
 * The first day it may have been.
 */
from: string, 
/**
 * The last day it may have been, up to today.
 */
to: string, 
/**
 * It goes on, as far as is recorded.
 */
open: boolean, };
/**
 * How the author knows what the entry says.
 */
export type Basis = "first_hand" | "detainee_statement" | "relative" | "lawyer" | "official_statement" | "document" | "media" | "hearsay" | "computed" | "not_stated" | "other";
/**
 * Blood pressure in millimetres of mercury.
 */
export type BloodPressure = { 
/**
 * The higher figure; 30 to 350.
 */
systolic: number, 
/**
 * The lower figure; 10 to 250.
 */
diastolic: number, };
export type Body = { kind: "visit", visit: Visit } | { kind: "contact", contact: Contact } | { kind: "weight", weight: Weight } | { kind: "health", health: Health } | { kind: "strike", strike: Strike } | { kind: "strike_day", strike_day: StrikeDay } | { kind: "custody", custody: Custody } | { kind: "legal", legal: Legal } | { kind: "complaint", complaint: Complaint } | { kind: "incident", incident: Incident } | { kind: "reprisal", reprisal: Reprisal } | { kind: "claim", claim: Claim } | { kind: "note", note: Note } | { kind: "attachment", attachment: Attachment } | { kind: "settlement", settlement: Settlement } | { kind: "case", case: Case } | { kind: "person", person: Person } | { kind: "facility", facility: Facility };
/**
 * What is at a place of the body.
 */
export type BodyFinding = "mark" | "symptom" | "injury";
/**
 * A region of the body. Left and right are the person's own.
 */
export type BodyRegion = "head" | "back_of_head" | "face" | "neck" | "nape" | "chest" | "abdomen" | "groin" | "back" | "lower_back" | "buttocks" | "left_flank" | "right_flank" | "left_shoulder" | "right_shoulder" | "left_shoulder_blade" | "right_shoulder_blade" | "left_arm" | "right_arm" | "left_elbow" | "right_elbow" | "left_forearm" | "right_forearm" | "left_wrist" | "right_wrist" | "left_hand" | "right_hand" | "left_hip" | "right_hip" | "left_leg" | "right_leg" | "left_thigh" | "right_thigh" | "left_knee" | "right_knee" | "left_shin" | "right_shin" | "left_calf" | "right_calf" | "left_ankle" | "right_ankle" | "left_foot" | "right_foot";
/**
 * Something said of a place of the body, with its date and its source in words.
 */
export type BodyRow = { 
/**
 * Its date in words.
 */
label: string, 
/**
 * On whose word.
 */
source: string, 
/**
 * The entry.
 */
entry: EntryId, 
/**
 * What it is.
 */
what: BodyFinding, 
/**
 * Which symptom.
 */
symptom: SymptomTerm | null, 
/**
 * The words it was told in: of a mark and a symptom the place, of an injury the account.
 */
words: string, 
/**
 * What the mark looks like, what is said of the symptom.
 */
description: string | null, 
/**
 * The regions that the words name. Empty: none is surely meant.
 */
regions: Array<BodyRegion>, 
/**
 * The words name a part that a body has two of, and not which of them.
 */
side_missing: boolean, 
/**
 * The words say that it is seen from behind. Of an account of an incident it is not asked: "struck from behind" places
 * the blow, not the injury.
 */
behind: boolean, 
/**
 * The day it is of; `None` is unknown.
 */
on: Edtf | null, };
/**
 * What a calendar file holds.
 */
export type CalendarReport = { 
/**
 * Dates in the file.
 */
dates: number, 
/**
 * Those among them of which only the first and the last day are known: they are entered as that whole time, tentatively.
 */
uncertain: number, 
/**
 * Dates that are open at one end, and are in no calendar therefore.
 */
left_out: number, };
/**
 * The detainee a case is about. Everything but one name may be unknown.
 */
export type Case = { 
/**
 * The preferred name first, then every variant; at least one.
 */
names: Array<Name>, 
/**
 * Stands for the name wherever something leaves for an outside audience.
 */
pseudonym?: string, 
/**
 * Father's name, where papers give it apart.
 */
patronymic?: string, 
/**
 * Date of birth.
 */
born?: Edtf, 
/**
 * Number of the identity document or the personal number.
 */
id_number?: string, 
/**
 * Height in centimetres, 30 to 272 (the tallest person on record).
 */
height_cm?: number, 
/**
 * Where the person is held.
 */
facility?: Reference, 
/**
 * The weight entry that changes are counted from; absent: the earliest one.
 */
baseline_weight?: Reference, 
/**
 * Overrides the notebook's numbering of strike days.
 */
day_convention?: DayConvention, 
/**
 * IANA name of the facility's time zone.
 */
time_zone?: string, 
/**
 * How much contact the rules allow.
 */
quotas: Array<Quota>, };
/**
 * One case in brief.
 */
export type CaseCard = { 
/**
 * The case.
 */
id: string, 
/**
 * Its first name.
 */
title: string, 
/**
 * Where the person is held.
 */
place: string | null, 
/**
 * What follows from its entries.
 */
overview: Overview, 
/**
 * Why it stands where it stands.
 */
urgency: Urgency, 
/**
 * Names of what is mentioned.
 */
names: { [key in string]: string }, 
/**
 * Dates in words.
 */
dates: { [key in string]: string }, };
/**
 * A case and what follows from its entries.
 */
export type CaseView = { 
/**
 * The case itself.
 */
entry: Entry, 
/**
 * Its first name.
 */
title: string, 
/**
 * Where the person is held.
 */
place: string | null, 
/**
 * What follows from its entries.
 */
overview: Overview, 
/**
 * Names of what is mentioned.
 */
names: { [key in string]: string }, 
/**
 * Dates in words.
 */
dates: { [key in string]: string }, };
/**
 * In which of two wordings a piece stands.
 */
export type Change = "same" | "added" | "removed";
/**
 * A field that changed from one wording of an entry to the next.
 */
export type Changed = { 
/**
 * Its path, with the places in lists.
 */
field: string, 
/**
 * What it said before, in words; null: nothing.
 */
before: string | null, 
/**
 * What it says now, in words; null: nothing.
 */
after: string | null, 
/**
 * Of a text that stood before and stands now: every word of either, in order; otherwise empty.
 */
pieces: Array<Piece>, };
/**
 * By which way.
 */
export type Channel = "call" | "letter" | "parcel" | "money" | "message" | "not_stated" | "other";
/**
 * What the check found.
 */
export type CheckReport = { 
/**
 * The gravest of what was found.
 */
severity: Severity, 
/**
 * Whether there is something that a repair would set aside.
 */
repairable: boolean, 
/**
 * Each file, in order.
 */
files: Array<CheckedFile>, };
/**
 * What the check says of one file.
 */
export type CheckedFile = { 
/**
 * Its name in the notebook's folder.
 */
file: string, 
/**
 * Its size.
 */
bytes: number, 
/**
 * How much what was found matters.
 */
severity: Severity, 
/**
 * What it is to the notebook.
 */
finding: Finding, 
/**
 * What is wrong with it; null when nothing is.
 */
fault: string | null, };
/**
 * Something a field may point at.
 */
export type Choice = { 
/**
 * The entry.
 */
id: string, 
/**
 * The name it is shown by.
 */
name: string, };
/**
 * What fields may point at.
 */
export type Choices = { 
/**
 * Every case.
 */
cases: Array<Choice>, 
/**
 * Every person.
 */
people: Array<Choice>, 
/**
 * Every facility.
 */
facilities: Array<Choice>, 
/**
 * The entries of the case, by kind, newest first.
 */
entries: { [key in string]: Array<Choice> }, };
/**
 * A file with a key in it.
 */
export type ChosenKeyFile = { 
/**
 * Where it is.
 */
path: string, 
/**
 * It takes a passphrase to read it
 */
protected: boolean, };
/**
 * An article with its part and its code.
 */
export type CitedArticle = { 
/**
 * Its number.
 */
article: string, 
/**
 * Its part or point.
 */
part?: string, 
/**
 * The law it stands in.
 */
code?: string, };
/**
 * What somebody says of the person: an age, a profession, a count. Never taken over into the case by itself.
 */
export type Claim = { 
/**
 * What it is about.
 */
about: ClaimAbout, 
/**
 * The value as stated; absent is unknown.
 */
value?: ClaimValue, 
/**
 * The unit of a number, in the words used: years, times, months.
 */
unit?: string, 
/**
 * The time it is said of, where that is not the day it was said.
 */
period?: Occurred, };
/**
 * What a claim is about.
 */
export type ClaimAbout = "age" | "profession" | "strike_count" | "time_left" | "nationality" | "affiliation" | "not_stated" | "other";
/**
 * A value as it was stated: a number, or words.
 */
export type ClaimValue = number | string;
/**
 * A day number as somebody claimed it.
 */
export type Claimed = { 
/**
 * The number.
 */
day: number, 
/**
 * The day it was said of.
 */
on: Edtf | null, 
/**
 * The entry that claims it.
 */
entry: EntryId, };
/**
 * A local time of day to the minute, `HH:MM`.
 */
export type ClockTime = string;
/**
 * A comparison as it is shown: never without its source.
 */
export type Comparison = { 
/**
 * Which threshold.
 */
id: string, 
/**
 * The figure by the entries, and what the text says of it.
 */
sentence: string, 
/**
 * What must hold besides, and what makes the figure doubtful.
 */
notes: Array<string>, 
/**
 * Where the text was published.
 */
source: string, };
/**
 * A complaint, a motion, a request: to whom, about what, sent when, due when, answered how.
 */
export type Complaint = { 
/**
 * To which office or person.
 */
to?: Reference, 
/**
 * The entries it is about.
 */
about: Array<Reference>, 
/**
 * Its number, outgoing or incoming.
 */
number?: string, 
/**
 * When it was sent; absent: when it occurred.
 */
sent?: Edtf, 
/**
 * When it was received, as the stamp or the receipt says.
 */
received?: Edtf, 
/**
 * By when a reply is due.
 */
due?: Due, 
/**
 * When a reply came.
 */
replied?: Edtf, 
/**
 * What the official says; `none`: that no answer came.
 */
answer?: OfficialAnswer, 
/**
 * What came of it, in words.
 */
outcome?: string, };
/**
 * What must hold besides for the text to apply, because no entry states it.
 */
export type Condition = "kind" | "contact";
/**
 * Who may see an entry when something leaves the notebook.
 */
export type Confidentiality = "privileged" | "source_protected" | "case_team" | "family" | "court" | "international" | "public";
/**
 * Permission to pass an entry on for one use. Dated, and it can be withdrawn.
 */
export type Consent = { 
/**
 * To whom or for what: one use.
 */
for: string, 
/**
 * Who gave it; absent: the detainee of the case.
 */
by?: Reference, 
/**
 * When it was given.
 */
given?: Edtf, 
/**
 * When it was withdrawn; absent: it holds.
 */
withdrawn?: Edtf, 
/**
 * How it was given: signed, by word of mouth, before whom.
 */
how?: string, };
/**
 * How far findings fit the account given of their cause, in the grades of the Istanbul Protocol. For clinicians
 * to give.
 */
export type Consistency = "not_consistent" | "consistent" | "highly_consistent" | "typical" | "diagnostic";
/**
 * A call, a letter, a parcel, money or a message.
 */
export type Contact = { 
/**
 * By which way.
 */
channel?: Channel, 
/**
 * From where to where.
 */
direction?: Direction, 
/**
 * What became of it.
 */
outcome?: ContactOutcome, 
/**
 * The reason given for a return or a block.
 */
reason?: string, 
/**
 * Who is at the other end.
 */
with?: Reference, 
/**
 * Number of the receipt or for tracking.
 */
number?: string, 
/**
 * What it holds.
 */
contents?: string, };
/**
 * What became of it.
 */
export type ContactOutcome = "delivered" | "returned" | "blocked" | "pending" | "not_stated" | "other";
/**
 * Claims that disagree about one thing.
 */
export type Contradiction = { 
/**
 * What they disagree about: `verdict date`, `weight`, `strike start`, …; in the catalogue `about-` with underscores.
 */
about: string, 
/**
 * The entries, in the order in which they were recorded.
 */
entries: Array<EntryId>, 
/**
 * What somebody decided to show.
 */
settled: Settled | null, };
/**
 * An amount in another currency, as somebody converted it. A claim, never computed here.
 */
export type Conversion = { 
/**
 * The figure; not negative.
 */
value: number, 
/**
 * ISO 4217 code.
 */
currency: string, };
/**
 * How days are counted in a notebook.
 */
export type Counting = { 
/**
 * How days of strikes are numbered where a case does not say.
 */
day_convention: DayConvention, 
/**
 * Days off and working days beside those that are shipped; of two for one day the later holds.
 */
days: Array<Holiday>, };
/**
 * How days are counted, and how far the shipped holidays reach.
 */
export type CountingView = { 
/**
 * As chosen.
 */
counting: Counting, 
/**
 * The last day of which the shipped list of holidays knows.
 */
known_until: Day | null, };
/**
 * A step in the chain of custody.
 */
export type Custody = { 
/**
 * Which step.
 */
event: CustodyEvent, 
/**
 * The facility after it; of a release: the one released from.
 */
facility?: Reference, 
/**
 * Of a transfer: the facility before it.
 */
from?: Reference, 
/**
 * How long it is to last, in days as stated; 0 to 20,000.
 */
days?: number, 
/**
 * In solitary: hours a day in the cell; above 0, at most 24.
 */
hours_per_day?: number, 
/**
 * The reason stated.
 */
reason?: string, 
/**
 * Who ordered it.
 */
by?: Reference, };
/**
 * A step in the chain of custody.
 */
export type CustodyEvent = "detained" | "arrested" | "transferred" | "house_arrest" | "solitary_in" | "solitary_out" | "psychiatric_in" | "psychiatric_out" | "released" | "not_stated" | "other";
/**
 * Custody as of a day.
 */
export type CustodyOverview = { 
/**
 * When the present custody began: the first detention, arrest or house arrest after the last release. Computed as "by that day"
 * where a later step is the first that is recorded.
 */
since: Start | null, 
/**
 * Day of custody, the first counted; the fewest it may be.
 */
days: number | null, 
/**
 * The most it may be; `None` when that is not known.
 */
days_max: number | null, 
/**
 * Whether the person is held, by the dated events; `None` when they do not say, or a release without a date may end it.
 */
held: boolean | null, 
/**
 * Where; by the case itself when no event names a place.
 */
facility: Reference | null, 
/**
 * Day of the stay there, the first counted; the fewest it may be.
 */
at_facility_days: number | null, 
/**
 * The most it may be.
 */
at_facility_days_max: number | null, 
/**
 * Every stay, oldest first.
 */
stays: Array<Stay>, 
/**
 * The entry with which the present solitary began.
 */
solitary: EntryId | null, 
/**
 * Consecutive days in solitary, the first counted, while no end is recorded; the fewest it may be.
 */
solitary_days: number | null, 
/**
 * The most it may be.
 */
solitary_days_max: number | null, 
/**
 * Hours a day in the cell, as last recorded of the present solitary.
 */
solitary_hours: number | null, 
/**
 * The last day of the present solitary by its stated length. That it has passed does not show that solitary ended.
 */
solitary_stated_end: DateRange | null, 
/**
 * Days of the longest solitary, the present one among them; the fewest it may be.
 */
longest_solitary: number | null, 
/**
 * Events without a date, which stand in no chain.
 */
undated: Array<EntryId>, };
/**
 * The first and the last day something may be; either may be open.
 */
export type DateRange = { 
/**
 * The first day; `None` is open towards the past.
 */
earliest: string | null, 
/**
 * The last day; `None` is open towards the future.
 */
latest: string | null, };
/**
 * How a date was understood.
 */
export type DateReading = { 
/**
 * In EDTF.
 */
edtf: Edtf, 
/**
 * In words, with its time of day.
 */
label: string, 
/**
 * The time of day, with an exact day only.
 */
time: ClockTime | null, 
/**
 * The words to keep; null when EDTF loses nothing of them.
 */
stated: string | null, 
/**
 * The year was left out and inferred.
 */
year_inferred: boolean, 
/**
 * The first day it may be.
 */
earliest: Day | null, 
/**
 * The last day it may be.
 */
latest: Day | null, };
/**
 * How the days of a hunger strike are numbered.
 */
export type DayConvention = "first_day_is_1" | "first_day_is_0";
/**
 * Which days a term counts.
 */
export type DayCount = "working" | "calendar";
/**
 * A count that is at least `min` and, where known, at most `max`.
 */
export type DayRange = { 
/**
 * At least.
 */
min: number, 
/**
 * At most; `None` when the start is open towards the past.
 */
max: number | null, };
/**
 * An entry that was deleted.
 */
export type DeletedRow = { 
/**
 * The entry.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * When it was deleted, RFC 3339.
 */
deleted_at: string, };
/**
 * What was denied.
 */
export type Denied = "letters" | "calls" | "visits" | "lawyer" | "doctor" | "medicine" | "walks" | "sport" | "food_from_home" | "food" | "water" | "sleep" | "books" | "worship" | "not_stated" | "other";
/**
 * A symptom with its place or in words.
 */
export type DescribedSymptom = { 
/**
 * Which.
 */
symptom: SymptomTerm, 
/**
 * Where in the body.
 */
place?: string, 
/**
 * In words.
 */
note?: string, };
/**
 * From where to where.
 */
export type Direction = "to_detainee" | "from_detainee" | "not_stated" | "other";
/**
 * A draft as the editor takes it up again.
 */
export type DraftContent = { 
/**
 * The kind that is chosen.
 */
kind: string, 
/**
 * The envelope's fields.
 */
common: unknown, 
/**
 * The own fields of every kind.
 */
bodies: unknown, 
/**
 * The entry it corrects.
 */
corrects: string | null, };
/**
 * A draft as a list shows it.
 */
export type DraftRow = { 
/**
 * Which.
 */
id: string, 
/**
 * The kind that is chosen; empty when it cannot be read.
 */
kind: string, 
/**
 * Its first words; empty when there are none.
 */
words: string, 
/**
 * When it was last typed at, RFC 3339.
 */
typed_at: string | null, 
/**
 * The case that is chosen.
 */
case: string | null, 
/**
 * The name of the case.
 */
case_title: string | null, 
/**
 * It corrects an entry that there is.
 */
corrects: boolean, 
/**
 * It was being typed at when the notebook was locked or the program ended.
 */
was_open: boolean, 
/**
 * Why it cannot be read; its file is left as it is.
 */
unreadable: Failure | null, };
/**
 * By when, as stated or by a rule. A date that follows from the rule alone is marked as computed when shown.
 */
export type Due = { 
/**
 * The date as stated.
 */
date?: Edtf, 
/**
 * The rule.
 */
rule?: DueRule, };
/**
 * Something that is due and has not come.
 */
export type DueItem = { 
/**
 * The complaint or the step of the law.
 */
entry: EntryId, 
/**
 * By when, as stated; where it is computed, the last day it may be.
 */
date: Edtf, 
/**
 * Every day it may be has passed.
 */
overdue: boolean, 
/**
 * The date follows from a term; nobody stated it.
 */
computed: boolean, 
/**
 * What is due.
 */
what: DueWhat, 
/**
 * The first and the last day it may be, when they differ.
 */
range: DateRange | null, 
/**
 * The last day by count alone, where it was no working day and the date moved on.
 */
moved_from: string | null, 
/**
 * Days were counted for which no list of holidays is at hand.
 */
holidays_unknown: boolean, };
/**
 * A rule for a due date: in words alone, or one that can be counted.
 */
export type DueRule = string | TimeLimit;
/**
 * What is due.
 */
export type DueWhat = "reply" | "filing";
/**
 * A date in EDTF: the text as written, and what it means.
 */
export type Edtf = string;
/**
 * The last day of a sentence.
 */
export type End = { 
/**
 * The day, or one of the days, where the start is known as exactly; otherwise `earliest` and `latest` say what is known.
 */
edtf: Edtf | null, 
/**
 * The first day it may be.
 */
earliest: string, 
/**
 * The last day it may be.
 */
latest: string, 
/**
 * Always: nobody stated it.
 */
computed: boolean, 
/**
 * The rule it follows from.
 */
rule: FromRule, };
export type Entry = { id: string, recorded_at: string } & Envelope & Body;
/**
 * The identifier of an entry: a UUIDv7, given once by the program.
 */
export type EntryId = string;
/**
 * The envelope as it stands in the JSON; the kind's own fields stand beside it under the kind's name.
 */
export type Envelope = { 
/**
 * The case it belongs to.
 */
case?: Reference, 
/**
 * When the thing itself happened; absent is unknown.
 */
occurred?: Occurred, 
/**
 * When the author heard of it.
 */
learned?: Edtf, 
/**
 * When it was put on paper, if paper came first.
 */
written?: Edtf, 
/**
 * Who says it and how they know; absent: `not_stated`.
 */
source: Source, 
/**
 * Who may see it when something leaves the notebook.
 */
confidentiality: Confidentiality, 
/**
 * What of it fewer may see than the rest.
 */
restricted?: Array<Restricted>, 
/**
 * Permissions to pass it on.
 */
consents?: Array<Consent>, 
/**
 * Links to other entries.
 */
links: Array<Link>, 
/**
 * Free words to find it by.
 */
tags: Array<string>, 
/**
 * Free text.
 */
text: string, 
/**
 * Evidence.
 */
attachments: Array<Reference>, };
/**
 * That somebody examined the detainee.
 */
export type Examination = { 
/**
 * The day; `None` is unknown.
 */
on: Edtf | null, 
/**
 * Whether the examiner is independent of whoever detains; `None` when not recorded.
 */
independent: boolean | null, 
/**
 * The entry that says so.
 */
entry: EntryId, };
/**
 * A place of detention, under its code, names and aliases in either script; at least one of them.
 */
export type Facility = { 
/**
 * The code that papers use.
 */
code?: string, 
/**
 * Names, the preferred one first.
 */
names: Array<Name>, 
/**
 * What people call it.
 */
aliases: Array<string>, 
/**
 * What sort of place it is.
 */
type?: FacilityType, 
/**
 * The city under its present name.
 */
city?: string, 
/**
 * The city under earlier names.
 */
former_cities: Array<string>, 
/**
 * IANA name of its time zone.
 */
time_zone?: string, };
/**
 * What sort of place it is.
 */
export type FacilityType = "police_station" | "temporary_detention" | "pretrial" | "colony" | "special_reception" | "prison_hospital" | "psychiatric" | "house_arrest" | "not_stated" | "other";
/**
 * An error on its way to a person: a code, its parameters, no content.
 */
export type Failure = { 
/**
 * Stable; the catalogue's message is `error-CODE`.
 */
code: string, 
/**
 * What the sentence names.
 */
params: { [key in string]: string }, };
/**
 * What a file is to the notebook, as it was found; what that means and what helps is the catalogue's `finding-CODE`.
 */
export type Finding = "sound" | "unfinished" | "stranger" | "set_aside" | "spare" | "image" | "recovery" | "draft" | "cut_off" | "passphrase" | "lost";
/**
 * A finding with its kind, its day and its entry.
 */
export type Found<T> = { 
/**
 * What was found.
 */
value: T, 
/**
 * How it was obtained; `None` when not recorded.
 */
reading: Reading | null, 
/**
 * The day it is of; `None` is unknown.
 */
on: Edtf | null, 
/**
 * The entry that says so.
 */
entry: EntryId, };
/**
 * From when a sentence counts: an event, a date, or words from which nothing is computed. In the JSON one text:
 * `detention`, `2023-05-28`, or the words.
 */
export type FromRule = string;
/**
 * A key as it is given back.
 */
export type GivenKey = { "typed": Secret } | { "file": { 
/**
 * Which file.
 */
path: string, 
/**
 * What opens it; nothing when it is not protected.
 */
passphrase: Secret, } };
/**
 * A grade given by the author; absent means not graded. The source and the statement are graded apart.
 */
export type Grade = "high" | "likely" | "unsure" | "unlikely" | "very_low";
/**
 * An observation of somebody's health. A lawyer records what was seen and said; grades are for clinicians.
 */
export type Health = { 
/**
 * Complaints and signs.
 */
symptoms: Array<Symptom>, 
/**
 * Blood pressure.
 */
blood_pressure?: BloodPressure, 
/**
 * Beats per minute; 10 to 300.
 */
pulse_bpm?: number, 
/**
 * Degrees Celsius; 20 to 45.
 */
temperature_c?: number, 
/**
 * Glucose in blood, millimoles per litre; above 0, at most 60.
 */
glucose_mmol_l?: number, 
/**
 * Minerals that the laboratory calls low.
 */
low_minerals: Array<Mineral>, 
/**
 * How the figures were obtained.
 */
reading?: Reading, 
/**
 * Who examined or measured.
 */
by?: Reference, 
/**
 * Whether the examiner is independent of whoever detains.
 */
independent?: boolean, 
/**
 * With what.
 */
instrument?: string, 
/**
 * Food or drink taken, in the words used.
 */
intake?: string, 
/**
 * What was diagnosed.
 */
diagnosis?: string, 
/**
 * Who diagnosed it.
 */
diagnosis_by?: Reference, 
/**
 * Marks and injuries.
 */
marks: Array<Mark>, 
/**
 * What was asked for and what became of it.
 */
treatment?: Treatment, 
/**
 * Medicines as named, with their doses as stated.
 */
medication: Array<string>, 
/**
 * A turn in the person's state.
 */
event?: HealthEvent, 
/**
 * By which means: of force-feeding, self-harm, an attempt.
 */
method?: string, 
/**
 * The cause as stated.
 */
cause?: string, 
/**
 * Under which conditions: heat, restraint, an unheated cell.
 */
conditions?: string, 
/**
 * Where.
 */
facility?: Reference, 
/**
 * How far findings fit the account; given by a clinician.
 */
consistency?: Consistency, 
/**
 * The clinician who gave that grade.
 */
consistency_by?: Reference, };
/**
 * A turn in the person's state.
 */
export type HealthEvent = "none" | "admitted" | "discharged" | "force_fed" | "self_harm" | "suicide_attempt" | "died" | "not_stated" | "other";
/**
 * The latest of each finding.
 */
export type HealthOverview = { 
/**
 * The last examination by anybody.
 */
last_examination: Examination | null, 
/**
 * The last by an examiner who is recorded as independent.
 */
last_independent_examination: Examination | null, 
/**
 * Every symptom ever mentioned, by its latest mention, newest first.
 */
symptoms: Array<Seen>, 
/**
 * In hospital, as far as is recorded.
 */
hospital: Hospital | null, 
/**
 * Entries of force-feeding, oldest first.
 */
force_fed: Array<EntryId>, 
/**
 * Blood pressure.
 */
blood_pressure: Found<BloodPressure> | null, 
/**
 * Beats per minute.
 */
pulse_bpm: Found<number> | null, 
/**
 * Degrees Celsius.
 */
temperature_c: Found<number> | null, 
/**
 * Glucose in blood, millimoles per litre.
 */
glucose_mmol_l: Found<number> | null, 
/**
 * Minerals that a laboratory called low.
 */
low_minerals: Found<Array<Mineral>> | null, };
/**
 * Weights and hunger strikes of a case.
 */
export type HealthView = { 
/**
 * What follows from its entries.
 */
overview: Overview, 
/**
 * The thresholds that are reached, in words.
 */
comparisons: Array<Comparison>, 
/**
 * Weights by how they were obtained.
 */
series: Array<WeightSeries>, 
/**
 * Weights of unknown date.
 */
undated: Array<Weighing>, 
/**
 * Phases of strikes, to be drawn behind the weights.
 */
bands: Array<Band>, 
/**
 * Published thresholds as weights, the heaviest first.
 */
lines: Array<WeightLine>, 
/**
 * Marks, symptoms and injuries by their place on the body, the newest first.
 */
body: Array<BodyRow>, 
/**
 * Names of what is mentioned.
 */
names: { [key in string]: string }, 
/**
 * Dates in words.
 */
dates: { [key in string]: string }, };
/**
 * Every wording of an entry, newest first.
 */
export type History = { 
/**
 * Each of them.
 */
revisions: Array<Revision>, 
/**
 * Names of what is mentioned.
 */
names: { [key in string]: string }, 
/**
 * Dates in words.
 */
dates: { [key in string]: string }, };
/**
 * What a backup holds.
 */
export type Holds = { 
/**
 * What the notebook is called.
 */
title: string, 
/**
 * Entries it shows.
 */
entries: number, 
/**
 * Revisions it keeps.
 */
revisions: number, 
/**
 * When the newest of them was recorded, RFC 3339; null while there is none.
 */
recorded_at: string | null, 
/**
 * What is broken in it.
 */
damage: Failure | null, };
/**
 * A day that is off although it is no weekend, or is a working day although it looks like a day of rest.
 */
export type Holiday = { 
/**
 * The day.
 */
date: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Nobody works; `false`: a day of rest that was made a working day.
 */
off: boolean, 
/**
 * Where that is known from.
 */
source: string, };
/**
 * The cases, the most urgent first.
 */
export type Home = { 
/**
 * Each case in brief.
 */
cases: Array<CaseCard>, 
/**
 * Entries of the notebook.
 */
entries: number, 
/**
 * The day of the last backup.
 */
last_backup: Day | null, 
/**
 * Why another should be made now.
 */
backup_advice: BackupAdvice | null, };
/**
 * A stay in hospital of which no end is recorded.
 */
export type Hospital = { 
/**
 * The day of admission; `None` is unknown.
 */
since: Edtf | null, 
/**
 * The admission.
 */
entry: EntryId, };
/**
 * What was done to somebody, by whom, before whom, with what consequences.
 */
export type Incident = { 
/**
 * What sort of incident.
 */
type?: IncidentType, 
/**
 * Of a denial: what was denied.
 */
denied: Array<Denied>, 
/**
 * Where.
 */
facility?: Reference, 
/**
 * The place within it.
 */
place?: string, 
/**
 * Who did it: officers named or described.
 */
actors: Array<Reference>, 
/**
 * Who saw it.
 */
witnesses: Array<Reference>, 
/**
 * How long it lasted, in the words used.
 */
duration?: string, 
/**
 * Injuries as described.
 */
injuries?: string, 
/**
 * The certificate of them: its number, by whom; or that none was given.
 */
certificate?: string, 
/**
 * Who was told of it.
 */
told: Array<Reference>, 
/**
 * What they answered.
 */
answer?: string, 
/**
 * What followed.
 */
consequences?: string, };
/**
 * What sort of incident.
 */
export type IncidentType = "ill_treatment" | "threat" | "provocation" | "humiliation" | "search" | "confiscation" | "denial" | "conditions" | "death" | "not_stated" | "other";
/**
 * A passphrase of words, made by chance; bits: how much chance is in it
 */
export type Invented = { 
/**
 * The words, with a space between.
 */
passphrase: Secret, 
/**
 * The logarithm to base 2 of the passphrases that were equally likely.
 */
bits: number, };
/**
 * Something that was taken in a search or a seizure.
 */
export type Item = { 
/**
 * What.
 */
what: string, 
/**
 * Whose.
 */
owner?: Reference, 
/**
 * Whether it holds what a lawyer and a client said to each other; absent is unknown.
 */
privileged?: boolean, 
/**
 * Whether it was given back; absent is unknown.
 */
returned?: boolean, };
/**
 * A draft that was kept.
 */
export type Kept = { 
/**
 * Its id.
 */
id: string, 
/**
 * When, by the clock of this computer: `12:31:05`.
 */
at: string, };
/**
 * A new key, shown this once.
 */
export type Kit = { 
/**
 * What the key is called.
 */
name: string, 
/**
 * What the notebook is called.
 */
notebook: string, 
/**
 * Today, in words.
 */
made: string, 
/**
 * What every key begins with.
 */
prefix: string, 
/**
 * The rest of it, in groups to be read aloud.
 */
groups: Array<Secret>, 
/**
 * The whole of it as a QR code: rows of `1` for a dark module and `0` for a light one
 */
code: Array<Secret>, };
/**
 * A language of the program.
 */
export type Language = "en" | "ru" | "kk";
/**
 * A step of the law.
 */
export type Legal = { 
/**
 * Which step.
 */
event: LegalEvent, 
/**
 * Articles of law.
 */
articles: Array<Article>, 
/**
 * The court or another body.
 */
body?: string, 
/**
 * The number of the case or the decision.
 */
number?: string, 
/**
 * The earlier step it concerns: the verdict that is appealed, the sentence that is replaced.
 */
about?: Reference, 
/**
 * Behind closed doors.
 */
closed?: boolean, 
/**
 * What it ended in.
 */
result?: LegalResult, 
/**
 * The reason stated.
 */
stated_reason?: string, 
/**
 * What was imposed.
 */
sentence: Array<Sentence>, 
/**
 * What was taken.
 */
items: Array<Item>, 
/**
 * By when an answer to it may be filed.
 */
due?: Due, };
/**
 * Which step.
 */
export type LegalEvent = "case_opened" | "charge" | "summons" | "questioning" | "search" | "seizure" | "measure" | "hearing" | "verdict" | "sentence" | "appeal" | "cassation" | "parole" | "replacement" | "restriction" | "listing" | "opinion" | "case_closed" | "not_stated" | "other";
/**
 * What a step ended in.
 */
export type LegalResult = "granted" | "granted_then_appealed" | "refused" | "declined_by_detainee" | "upheld" | "reduced" | "increased" | "overturned" | "refused_to_review" | "imposed" | "extended" | "ended" | "replaced_by_prison" | "found_arbitrary" | "pending" | "not_stated" | "other";
/**
 * A link to another entry.
 */
export type Link = { 
/**
 * The other entry.
 */
to: Reference, 
/**
 * How this one stands to it.
 */
kind: LinkKind, 
/**
 * With `answers`: what the official says.
 */
answer?: OfficialAnswer, };
/**
 * How one entry stands to another.
 */
export type LinkKind = "answers" | "contradicts" | "supports" | "corrects" | "part_of";
/**
 * A mark or an injury.
 */
export type Mark = { 
/**
 * Where on the body.
 */
place: string, 
/**
 * What it looks like: size, colour, shape.
 */
description?: string, };
/**
 * What a figure of a threshold counts.
 */
export type Measure = "hour" | "day" | "percent" | "bmi" | "criteria";
/**
 * Minerals that a laboratory may find low; of weight for the risk of refeeding.
 */
export type Mineral = "potassium" | "phosphate" | "magnesium";
/**
 * The entries of a list under one month.
 */
export type Month = { 
/**
 * The month, `2025-10`; null: those without a date.
 */
month: string | null, 
/**
 * The same in words.
 */
label: string, 
/**
 * Its entries.
 */
count: number, 
/**
 * Entries of the list before them.
 */
offset: number, };
/**
 * One spelling of a name.
 */
export type Name = { 
/**
 * As written.
 */
text: string, 
/**
 * ISO 15924 code of the script, such as `Cyrl` or `Latn`.
 */
script?: string, 
/**
 * Where this spelling comes from: former name, misspelling in the verdict.
 */
note?: string, };
/**
 * Something that lies ahead.
 */
export type NextDate = { 
/**
 * The entry that says so, or from which it follows.
 */
entry: EntryId, 
/**
 * When; `None` where only `range` says it.
 */
date: Edtf | null, 
/**
 * The first and the last day it may be.
 */
range: DateRange, 
/**
 * What.
 */
what: NextWhat, 
/**
 * The date follows from a rule; nobody stated it.
 */
computed: boolean, };
/**
 * What lies ahead.
 */
export type NextWhat = "hearing" | "visit" | "reply" | "filing" | "sentence_end" | "solitary_end";
/**
 * Free text without fields of its own.
 */
export type Note = {  };
/**
 * The notebook in question.
 */
export type NotebookRef = { 
/**
 * Its folder's name until it is unlocked.
 */
name: string, 
/**
 * Its folder.
 */
path: string, 
/**
 * Invented, in memory, gone at the end.
 */
sample: boolean, };
/**
 * The time at which a thing itself happened, beside the words in which it was told.
 */
export type Occurred = { 
/**
 * The date; absent is unknown.
 */
edtf?: Edtf, 
/**
 * Local time of day, with an exact day only.
 */
time?: ClockTime, 
/**
 * Offset from UTC that `time` is told in.
 */
offset?: Offset, 
/**
 * The words as stated.
 */
stated?: string, 
/**
 * The source left the year out; it was inferred.
 */
year_inferred?: boolean, };
/**
 * What an official's answer says of the claim it answers.
 */
export type OfficialAnswer = "denies" | "denies_responsibility" | "explains_otherwise" | "accepts" | "none";
/**
 * An offset from UTC, `+05:00` or `Z`.
 */
export type Offset = string;
/**
 * What opens a backup.
 */
export type OpenWith = { "passphrase": Secret } | { "key": GivenKey };
/**
 * Whether a file is the original: yes or no, or which other attachment it was made from.
 */
export type Original = boolean | Reference;
/**
 * What follows from a case's entries as of a day.
 */
export type Overview = { 
/**
 * The case.
 */
case: EntryId, 
/**
 * The day.
 */
on: string, 
/**
 * How days of strikes are numbered here.
 */
day_convention: DayConvention, 
/**
 * Every strike, oldest first.
 */
strikes: Array<StrikeOverview>, 
/**
 * The latest weight and its change.
 */
weight: WeightOverview | null, 
/**
 * The latest of each finding about the person's health.
 */
health: HealthOverview, 
/**
 * Published thresholds that the entries reach. None reached does not mean no danger.
 */
thresholds: Array<Threshold>, 
/**
 * Days since the last confirmed contact; `None` when there was none, and of somebody who was released.
 */
silence_days: number | null, 
/**
 * The entry of that contact.
 */
last_confirmed_contact: EntryId | null, 
/**
 * Visits that were refused.
 */
refused_visits: number, 
/**
 * Letters, parcels, calls and the like that were returned or blocked.
 */
returned_or_blocked: number, 
/**
 * How long the person is held, where, and how much of it in solitary.
 */
custody: CustodyOverview | null, 
/**
 * Every sentence, with its end where a rule gives one.
 */
sentences: Array<SentenceOverview>, 
/**
 * What is due and has not come.
 */
due: Array<DueItem>, 
/**
 * Complaints without an answer and without a date for it.
 */
unanswered: Array<Unanswered>, 
/**
 * What lies ahead.
 */
next: Array<NextDate>, 
/**
 * What was used of the contact that the rules allow.
 */
quotas: Array<QuotaOverview>, 
/**
 * Claims that disagree, the unsettled ones first.
 */
contradictions: Array<Contradiction>, 
/**
 * Entries whose dates stand in an order that does not fit.
 */
warnings: Array<Warning>, };
/**
 * A stretch inside a strike in which food was taken.
 */
export type Pause = { 
/**
 * Its first day.
 */
from?: Occurred, 
/**
 * Its last day; absent: no end is recorded.
 */
to?: Occurred, 
/**
 * Why.
 */
reason?: string, };
/**
 * Somebody other than the detainee of a case.
 */
export type Person = { 
/**
 * The preferred name first, then every variant; at least one.
 */
names: Array<Name>, 
/**
 * Stands for the name wherever something leaves for an outside audience.
 */
pseudonym?: string, 
/**
 * Father's name, where papers give it apart.
 */
patronymic?: string, 
/**
 * Date of birth.
 */
born?: Edtf, 
/**
 * Number of the identity document or the personal number.
 */
id_number?: string, 
/**
 * What they are in the matter.
 */
roles: Array<Role>, 
/**
 * How to reach them.
 */
contact?: string, 
/**
 * Anything else.
 */
note?: string, };
/**
 * A stretch of a strike in which the same is refused.
 */
export type Phase = { 
/**
 * What is refused.
 */
kind: PhaseKind, 
/**
 * Its first day.
 */
from?: Occurred, 
/**
 * Its last day; absent: no end is recorded.
 */
to?: Occurred, };
/**
 * What is refused during a phase.
 */
export type PhaseKind = "dry" | "water" | "partial" | "not_stated" | "other";
/**
 * A piece of a text.
 */
export type Piece = { 
/**
 * In which of the two wordings it stands.
 */
change: Change, 
/**
 * Its words, with the space behind them.
 */
text: string, };
/**
 * What a new entry begins with; whoever writes it may change all of it.
 */
export type Prefill = { 
/**
 * The case asked for, else the only one, else that of the entry stored last.
 */
case: EntryId | null, 
/**
 * Today, in the calendar of the place where the person is held.
 */
occurred: Occurred, 
/**
 * Seen or heard first-hand by whoever writes. That is what an absent `who` means there: the author.
 */
source: Source, 
/**
 * For those on the case.
 */
confidentiality: Confidentiality, 
/**
 * Own fields, by kind: of a visit the place where the person was last said to be.
 */
fields: Partial<Record<KindName, Record<string, unknown>>>, };
/**
 * So many of something in a calendar period, while the rule holds.
 */
export type Quota = { 
/**
 * Of what.
 */
of: QuotaOf, 
/**
 * How many; 0 to 1000.
 */
amount: number, 
/**
 * In each calendar period.
 */
per: QuotaPeriod, 
/**
 * The first day the rule holds.
 */
from?: Edtf, 
/**
 * The last day the rule holds; absent: still.
 */
to?: Edtf, 
/**
 * Where the rule comes from.
 */
reason?: string, };
/**
 * Of what.
 */
export type QuotaOf = "visit" | "call" | "letter" | "parcel";
/**
 * One rule in the calendar period around a day.
 */
export type QuotaOverview = { 
/**
 * Of what.
 */
of: QuotaOf, 
/**
 * How many the rule allows.
 */
amount: number, 
/**
 * How many were used; the fewest it may be.
 */
used: number, 
/**
 * The most it may be: with those that may lie in another period, or of which nobody says what became of them.
 */
used_max: number, 
/**
 * How many are left; the fewest it may be, not below 0.
 */
left: number, 
/**
 * Which calendar period.
 */
per: QuotaPeriod, 
/**
 * Its first day.
 */
from: string, 
/**
 * Its last day.
 */
to: string, };
/**
 * Within which calendar period.
 */
export type QuotaPeriod = "month" | "quarter" | "half_year" | "year";
/**
 * Words as they were said.
 */
export type Quotation = { 
/**
 * Verbatim.
 */
quote: string, 
/**
 * BCP 47 code of the language it was said in.
 */
language?: string, };
/**
 * How a figure was obtained. Readings of different kinds are never mixed without saying so.
 */
export type Reading = "measured" | "self_reported" | "estimated" | "third_party_claim" | "inferred" | "not_stated" | "other";
/**
 * A key that opens the notebook, by what the folder tells of it.
 */
export type RecoveryKey = { 
/**
 * What it is called.
 */
name: string, 
/**
 * The day its file was made, in words.
 */
made: string, };
/**
 * A mention of another entry: its identifier, inside one import its `ref`, or (people and facilities) a plain name.
 */
export type Reference = string;
/**
 * A penalty on somebody who spoke or helped.
 */
export type Reprisal = { 
/**
 * On whom.
 */
person?: Reference, 
/**
 * What sort.
 */
type?: ReprisalType, 
/**
 * How much money.
 */
amount?: Amount, 
/**
 * Of an arrest: days, not negative; absent is not stated.
 */
days?: number, 
/**
 * By which articles.
 */
articles: Array<Article>, 
/**
 * The court or another body that imposed it.
 */
body?: string, 
/**
 * For what, in the words used.
 */
for?: string, };
/**
 * What sort of penalty.
 */
export type ReprisalType = "fine" | "administrative_arrest" | "questioning" | "dismissal" | "lawsuit" | "damages" | "seizure" | "not_stated" | "other";
/**
 * A field that fewer may see than the entry.
 */
export type Restricted = { 
/**
 * Its path in the entry, as in the JSON: `health.diagnosis`, `visit.visitors`.
 */
field: string, 
/**
 * Who may see it.
 */
confidentiality: Confidentiality, };
/**
 * One wording of an entry.
 */
export type Revision = { 
/**
 * Its own id.
 */
id: string, 
/**
 * When it was stored.
 */
recorded_at: string, 
/**
 * On which computer.
 */
device: string, 
/**
 * The entry as it said; null when it was deleted.
 */
entry: Entry | null, 
/**
 * When it happened, in words.
 */
when: string, 
/**
 * It deleted the entry.
 */
deleted: boolean, 
/**
 * What it changed against the wording before.
 */
changes: Array<Changed>, };
/**
 * What somebody is in the matter.
 */
export type Role = "detainee" | "lawyer" | "relative" | "member_of_parliament" | "preventive_mechanism" | "ngo" | "clergy" | "consul" | "doctor" | "journalist" | "supporter" | "staff" | "interpreter" | "not_stated" | "other";
/**
 * One entry of a list.
 */
export type Row = { 
/**
 * The entry.
 */
entry: Entry, 
/**
 * When it happened, in words.
 */
when: string, 
/**
 * The month it is listed under, `2025-10`.
 */
month: string | null, 
/**
 * The same in words.
 */
month_label: string, 
/**
 * The case it belongs to.
 */
case_title: string | null, 
/**
 * What was searched for, in its surroundings.
 */
snippet: Array<Snippet>, };
/**
 * Text wiped when dropped and never printed. The copies the page and the command's transport made are beyond its reach;
 * they go at lock, with the processes.
 */
export type Secret = string;
/**
 * The latest mention of a symptom.
 */
export type Seen = { 
/**
 * Which.
 */
symptom: SymptomTerm, 
/**
 * The day; `None` is unknown.
 */
on: Edtf | null, 
/**
 * The entry that says so.
 */
entry: EntryId, };
/**
 * One sentence of a verdict or a decision.
 */
export type Sentence = { 
/**
 * What sort.
 */
type: SentenceType, 
/**
 * How much, in `unit`; not negative.
 */
amount?: number, 
/**
 * `hour`, `day`, `month`, `year`, or the ISO 4217 code of a currency.
 */
unit?: string, 
/**
 * Of a ban: of what. Of a listing: on which list.
 */
what?: string, 
/**
 * From when it counts: without it no end is computed.
 */
from_rule?: FromRule, 
/**
 * Days already counted as served, as stated; not negative.
 */
credit_days?: number, };
/**
 * A sentence as of a day.
 */
export type SentenceOverview = { 
/**
 * The step of the law that imposed it.
 */
entry: EntryId, 
/**
 * Its place in that step's list, from 0.
 */
index: number, 
/**
 * What sort.
 */
kind: SentenceType, 
/**
 * How much, in `unit`.
 */
amount: number | null, 
/**
 * The unit, as recorded.
 */
unit: string | null, 
/**
 * Of what, or on which list.
 */
what: string | null, 
/**
 * From when it counts; `None` without a rule that leads to a date.
 */
start: Start | null, 
/**
 * When it ends; `None` without a start, and of what has no end.
 */
end: End | null, 
/**
 * The step that replaced it by its own sentences, or by none.
 */
replaced_by: EntryId | null, 
/**
 * Whether its last day has passed; `None` where that is not known, or it was replaced.
 */
over: boolean | null, };
/**
 * What sort of sentence.
 */
export type SentenceType = "imprisonment" | "restriction_of_liberty" | "probation" | "administrative_arrest" | "community_service" | "fine" | "ban" | "listing" | "not_stated" | "other";
/**
 * lock_minutes: 1 to 120; text_percent: 100, 125, 150, 175 or 200. What a file of an older version does not say is as nobody has
 * chosen it.
 */
export type Settings = { 
/**
 * Language of the window.
 */
language: Language, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * Lock after so many minutes without anybody there.
 */
lock_minutes: number, 
/**
 * Remember in this computer's settings, readable by whoever has its disk, where notebooks stand that were opened lately.
 */
remember_recent: boolean, 
/**
 * Size of the text, in percent.
 */
text_percent: number, };
/**
 * Somebody's decision about claims that disagree.
 */
export type Settled = { 
/**
 * The entry that holds the decision.
 */
by: EntryId, 
/**
 * The claim that is shown; `None`: they speak of different things, and all stand.
 */
shown: EntryId | null, };
/**
 * Claims that disagree, and what somebody decided to show. The reason stands in the entry's text.
 */
export type Settlement = { 
/**
 * The claims; two or more.
 */
entries: Array<Reference>, 
/**
 * The one that is shown; absent: they speak of different things, and all stand.
 */
shown?: Reference, };
/**
 * How much what was found of a file matters.
 */
export type Severity = "good" | "info" | "warn" | "critical";
/**
 * A piece of text, found or around what was found.
 */
export type Snippet = { 
/**
 * The piece.
 */
text: string, 
/**
 * It is what was searched for.
 */
hit: boolean, };
/**
 * Where an entry's claim comes from. Never absent: a record without one says `not_stated`.
 */
export type Source = { 
/**
 * How it is known.
 */
basis: Basis, 
/**
 * Who said it.
 */
who?: Reference, 
/**
 * Through whom or what it came, first teller first.
 */
relay?: Array<string>, 
/**
 * How far the source is trusted.
 */
reliability?: Grade, 
/**
 * How far the statement is believed.
 */
credibility?: Grade, };
/**
 * How far long work is.
 */
export type Stage = { 
/**
 * What is being done.
 */
work: Work, 
/**
 * How much of the whole; null while nobody knows.
 */
percent: number | null, };
/**
 * When a strike began.
 */
export type Start = { 
/**
 * The date.
 */
edtf: Edtf, 
/**
 * It follows from a claimed day number; nobody stated it.
 */
computed: boolean, };
/**
 * Where the program stands.
 */
export type State = { 
/**
 * Which page is shown.
 */
phase: "closed" | "locked" | "open", 
/**
 * The notebook, unless `closed`.
 */
notebook: NotebookRef | null, 
/**
 * The settings in force.
 */
settings: Settings, 
/**
 * What locks an open notebook beside the idle clock.
 */
triggers: Array<Trigger>, 
/**
 * In the person's time zone.
 */
today: Day, 
/**
 * Why it takes no entries.
 */
read_only: Failure | null, 
/**
 * What the person should know all the same.
 */
warnings: Array<Failure>, 
/**
 * Notebooks opened lately, the last first; none unless the person chose that they be remembered.
 */
recent: Array<NotebookRef>, };
/**
 * A stay at one place.
 */
export type Stay = { 
/**
 * Where; `None` is unknown.
 */
facility: Reference | null, 
/**
 * From when; `None` is unknown.
 */
from: Edtf | null, 
/**
 * Until when; `None`: no end is recorded.
 */
to: Edtf | null, 
/**
 * The entry that says so.
 */
entry: EntryId, };
/**
 * score 0 (guessed at once) to 4; guesses_log10: power of ten of the guesses needed
 */
export type Strength = { 
/**
 * 0 to 4.
 */
score: number, 
/**
 * 0 for nothing at all.
 */
guesses_log10: number, };
/**
 * A hunger strike. Its start is the first phase's, or else the day it occurred; both may be unknown.
 */
export type Strike = { 
/**
 * Phases in their order; dry days count apart.
 */
phases: Array<Phase>, 
/**
 * Stretches in which food was taken, inside the strike; their days are not counted.
 */
pauses: Array<Pause>, 
/**
 * How long it was announced for, in the words used.
 */
stated_duration?: string, 
/**
 * What is demanded.
 */
demands: Array<string>, 
/**
 * Who made it known.
 */
announced_by?: Reference, 
/**
 * That it is over; absent: no end is recorded.
 */
ended?: StrikeEnded, };
/**
 * A claimed day number, kept as claimed. The start it implies is computed when shown, never stored.
 */
export type StrikeDay = { 
/**
 * The strike it speaks of.
 */
strike?: Reference, 
/**
 * The number as claimed; 0 to 1000.
 */
day: number, 
/**
 * What is said to be refused.
 */
phase_kind?: PhaseKind, };
/**
 * Why a strike ended.
 */
export type StrikeEnd = "demands_met" | "health" | "hospitalised" | "force_fed" | "transferred" | "died" | "unknown" | "not_stated" | "other";
/**
 * That a strike is over.
 */
export type StrikeEnded = { 
/**
 * The last day without food; absent is unknown.
 */
edtf?: Edtf, 
/**
 * Why.
 */
reason?: StrikeEnd, };
/**
 * A strike as of a day.
 */
export type StrikeOverview = { 
/**
 * Its entry; `None` for day numbers that were claimed of no recorded strike.
 */
id: EntryId | null, 
/**
 * No end is recorded up to the day.
 */
ongoing: boolean, 
/**
 * Food is taken on the day, in a pause that is recorded.
 */
paused: boolean, 
/**
 * What is refused on the day.
 */
kind: PhaseKind, 
/**
 * When it began, as stated or as follows from claims.
 */
start: Start | null, 
/**
 * Number of the day in the convention of the overview; of the last day when it is over. Days of pauses are not counted.
 */
day: DayRange | null, 
/**
 * Full days gone, without those of pauses.
 */
full_days: DayRange | null, 
/**
 * Number of the day since fluids were refused, when they are.
 */
dry_day: DayRange | null, 
/**
 * Days of all dry phases so far, begun ones counted; `None` without a dry phase.
 */
dry_days: DayRange | null, 
/**
 * Days of pauses so far; `None` without a pause.
 */
paused_days: DayRange | null, 
/**
 * Number of the last day that a first-hand or measured entry confirms; the lowest it may be.
 */
confirmed_day: number | null, 
/**
 * Day numbers as claimed, oldest first.
 */
claimed: Array<Claimed>, 
/**
 * How it ended.
 */
ended: StrikeEnded | null, };
/**
 * What the strip shows.
 */
export type Strip = { 
/**
 * The first day of all.
 */
first: Day, 
/**
 * The last day of all: today, or what lies ahead.
 */
last: Day, 
/**
 * The first day shown.
 */
from: Day, 
/**
 * The last day shown.
 */
to: Day, 
/**
 * Today, at the place.
 */
on: Day, 
/**
 * What entries are counted by.
 */
unit: Unit, 
/**
 * The entries shown, newest first.
 */
marks: Array<StripMark>, 
/**
 * Strikes, custody and solitary.
 */
bands: Array<StripBand>, 
/**
 * Entries without a date, which stand nowhere on it.
 */
undated: number, };
/**
 * A stretch of time in which the same goes on.
 */
export type StripBand = { 
/**
 * Its beginning in words.
 */
from_label: string, 
/**
 * Its end in words; null: no end is recorded.
 */
to_label: string | null, 
/**
 * Where, by name.
 */
place: string | null, 
/**
 * What goes on.
 */
of: TrackOf, 
/**
 * The entry with which it begins.
 */
entry: EntryId, 
/**
 * Of a strike: what is refused.
 */
phase: PhaseKind | null, 
/**
 * Of custody: where, when one place alone is named.
 */
facility: Reference | null, 
/**
 * The first day, as a range.
 */
from: DateRange, 
/**
 * The last day, as a range; `None`: no end is recorded up to today.
 */
to: DateRange | null, };
/**
 * The entries of one unit of time.
 */
export type StripMark = { 
/**
 * Its first day.
 */
first: Day, 
/**
 * Its last day.
 */
last: Day, 
/**
 * In words.
 */
label: string, 
/**
 * Its entries.
 */
count: number, 
/**
 * Entries of the list before its newest.
 */
offset: number, };
/**
 * A symptom: a term alone, or described.
 */
export type Symptom = SymptomTerm | DescribedSymptom;
/**
 * Complaints and signs in plain words.
 */
export type SymptomTerm = "dizziness" | "fainting" | "unable_to_stand" | "weakness" | "confusion" | "headache" | "vision" | "nausea" | "vomiting" | "oedema" | "palpitations" | "shortness_of_breath" | "pain" | "fever" | "chills" | "cough" | "bleeding" | "insomnia" | "numbness" | "unnatural_skin_colour" | "not_stated" | "other";
/**
 * Light or dark.
 */
export type Theme = "system" | "light" | "dark";
/**
 * A published threshold that recorded entries reach.
 */
export type Threshold = { 
/**
 * Which, see [`published`].
 */
id: string, 
/**
 * The figure compared, in `unit`.
 */
value: number, 
/**
 * What the figure counts.
 */
unit: Measure, 
/**
 * The figure is the least that surely holds; there may be more.
 */
at_least: boolean, 
/**
 * Where the threshold was published.
 */
source: string, 
/**
 * The entries compared.
 */
entries: Array<EntryId>, 
/**
 * Of a weight or a finding: its day.
 */
on: Edtf | null, 
/**
 * Of a list of criteria: those that are met.
 */
criteria: Array<string>, 
/**
 * Worded only with this condition.
 */
condition: Condition | null, 
/**
 * A weight compared was neither measured nor self-reported: its kind.
 */
reading: Reading | null, 
/**
 * A weight compared is known at second hand only: how.
 */
basis: Basis | null, 
/**
 * The weights compared were obtained in different ways.
 */
kinds_differ: boolean, };
/**
 * A time limit that somebody set, with the reason for it. The day that starts it is not counted.
 */
export type TimeLimit = { 
/**
 * How many days; 1 to 3,660.
 */
days: number, 
/**
 * Which days are counted.
 */
count: DayCount, 
/**
 * The day that starts it; absent: by `starts`, else the day of sending.
 */
from?: Edtf, 
/**
 * The entry whose day starts it, such as the receipt of a decision.
 */
starts?: Reference, 
/**
 * Where the rule comes from: the article, the answer of an office.
 */
reason?: string, };
/**
 * Entries, newest first.
 */
export type Timeline = { 
/**
 * Those asked for.
 */
rows: Array<Row>, 
/**
 * How many there are.
 */
total: number, 
/**
 * Names of what is mentioned.
 */
names: { [key in string]: string }, 
/**
 * Dates in words.
 */
dates: { [key in string]: string }, };
/**
 * What goes on during a stretch.
 */
export type TrackOf = "strike" | "custody" | "solitary";
/**
 * A treatment and what became of it.
 */
export type Treatment = { 
/**
 * What was asked for.
 */
asked?: string, 
/**
 * What became of it.
 */
outcome?: TreatmentOutcome, };
/**
 * What became of a treatment that was asked for.
 */
export type TreatmentOutcome = "given" | "refused_by_detainee" | "refused_by_staff" | "ignored" | "pending" | "not_stated" | "other";
/**
 * What the system can tell of.
 */
export type Trigger = "sleep" | "lid" | "session" | "screen_saver";
/**
 * A complaint without an answer and without a date by which one is due.
 */
export type Unanswered = { 
/**
 * The complaint.
 */
entry: EntryId, 
/**
 * Full days since it was received, else sent, else made; the fewest it may be.
 */
days_waiting: number | null, };
/**
 * A length of time that entries are counted by.
 */
export type Unit = "day" | "week" | "month" | "year";
/**
 * Why a case stands where it stands; the later in this list, the more urgent.
 */
export type Urgency = "recent" | { "silence": number } | { "strike": number };
/**
 * A visit. A refused one is a record of its own worth and never counts as contact.
 */
export type Visit = { 
/**
 * Local time of entry.
 */
time_in?: ClockTime, 
/**
 * Local time of leaving.
 */
time_out?: ClockTime, 
/**
 * Minutes waited before it; not negative.
 */
waited_minutes?: number, 
/**
 * Who came.
 */
visitors: Array<Visitor>, 
/**
 * Staff who were present, named or described.
 */
staff_present: Array<string>, 
/**
 * Who interpreted.
 */
interpreter?: Reference, 
/**
 * Where.
 */
facility?: Reference, 
/**
 * In which room.
 */
room?: string, 
/**
 * How people met.
 */
mode?: VisitMode, 
/**
 * What became of it.
 */
outcome?: VisitOutcome, 
/**
 * The reason given for a refusal or an early end.
 */
reason?: string, 
/**
 * Who gave it.
 */
reason_by?: Reference, 
/**
 * Who could see or hear it.
 */
privacy?: VisitPrivacy, 
/**
 * What was seen.
 */
observed?: string, 
/**
 * What the detainee said.
 */
said: Array<Quotation>, 
/**
 * Instructions and advice; privileged whatever the entry is.
 */
advice?: string, 
/**
 * Complaints made during it.
 */
complaints: Array<VisitComplaint>, 
/**
 * What was given to the detainee.
 */
handed_over: Array<string>, 
/**
 * What was taken out.
 */
taken_away: Array<string>, 
/**
 * What to do next.
 */
next: Array<string>, };
/**
 * A complaint made during the visit, with the administration's own answer.
 */
export type VisitComplaint = { 
/**
 * What is complained of.
 */
issue: string, 
/**
 * What was answered.
 */
answer?: string, 
/**
 * Who answered.
 */
answer_by?: Reference, };
/**
 * How people met.
 */
export type VisitMode = "in_person" | "through_glass" | "phone" | "video" | "court_corridor" | "letter" | "substitute" | "not_stated" | "other";
/**
 * What became of the visit.
 */
export type VisitOutcome = "held" | "refused" | "cut_short" | "postponed" | "substituted" | "held_under_coercion" | "not_stated" | "other";
/**
 * Who could see or hear it.
 */
export type VisitPrivacy = "private" | "within_sight" | "within_sight_and_hearing" | "recorded_or_suspected" | "unknown" | "not_stated" | "other";
/**
 * Somebody who came.
 */
export type Visitor = { 
/**
 * Who.
 */
who: Reference, 
/**
 * As what.
 */
role?: Role, };
/**
 * Entries that do not fit together.
 */
export type Warning = { 
/**
 * What does not fit.
 */
code: WarningCode, 
/**
 * The entries.
 */
entries: Array<EntryId>, };
/**
 * What does not fit.
 */
export type WarningCode = "appeal_before_verdict" | "release_before_arrest" | "visit_outside_custody" | "strikes_overlap" | "sentence_end_before_start";
/**
 * A weight to be drawn.
 */
export type Weighing = { 
/**
 * The entry.
 */
entry: string, 
/**
 * Kilograms, to the gram.
 */
kg: number, 
/**
 * How it was obtained.
 */
reading: Reading, 
/**
 * The first and the last day it may be of.
 */
earliest: Day | null, latest: Day | null, 
/**
 * Its date in words.
 */
label: string, 
/**
 * The figure as it was stated, with its unit.
 */
as_stated: string, 
/**
 * On whose word.
 */
source: string, };
/**
 * A weight as it was stated.
 */
export type Weight = { 
/**
 * The figure, in `unit`; above 0, below 700 kg (the heaviest person on record weighed 635).
 */
value: number, 
/**
 * The unit of the figure.
 */
unit: WeightUnit, 
/**
 * How it was obtained.
 */
reading: Reading, 
/**
 * Who weighed.
 */
by?: Reference, 
/**
 * With what, in which clothes.
 */
instrument?: string, };
/**
 * A published threshold as a weight: a line across a chart. It stands there whether or not it is reached.
 */
export type WeightLine = { 
/**
 * Which, see [`published`](super::published()).
 */
id: string, 
/**
 * Kilograms, to the gram.
 */
kg: number, 
/**
 * Where the threshold was published.
 */
source: string, };
/**
 * The latest weight against the baseline.
 */
export type WeightOverview = { 
/**
 * The latest one, whatever its kind.
 */
latest: WeightPoint, 
/**
 * The latest that was measured or self-reported, when `latest` is neither.
 */
latest_direct: WeightPoint | null, 
/**
 * The one chosen in the case, else the earliest; `None` when none other is surely of an earlier day.
 */
baseline: WeightPoint | null, 
/**
 * The baseline is the one chosen in the case.
 */
baseline_chosen: boolean, 
/**
 * Latest less baseline, kilograms to one decimal.
 */
change_kg: number | null, 
/**
 * The same in per cent of the baseline, to one decimal.
 */
change_percent: number | null, 
/**
 * Latest and baseline were obtained in different ways.
 */
kinds_differ: boolean, 
/**
 * Body-mass index, kg/m² to one decimal.
 */
bmi: number | null, 
/**
 * What is missing for it: `height`.
 */
bmi_missing: string | null, };
/**
 * A weight with its kind, its day and its entry.
 */
export type WeightPoint = { 
/**
 * Kilograms, to the gram.
 */
kg: number, 
/**
 * How it was obtained.
 */
reading: Reading, 
/**
 * How the entry knows of it.
 */
basis: Basis, 
/**
 * The day it is of; `None` is unknown.
 */
on: Edtf | null, 
/**
 * The entry that says so.
 */
entry: EntryId, };
/**
 * Weights that were obtained in the same way, oldest first.
 */
export type WeightSeries = { 
/**
 * How they were obtained.
 */
reading: Reading, 
/**
 * Each of them.
 */
points: Array<Weighing>, };
/**
 * The unit a weight was stated in.
 */
export type WeightUnit = "kg" | "g" | "lb";
/**
 * What is being done; the catalogue's message is `work-CODE`.
 */
export type Work = "deriving" | "writing" | "reading_back" | "unpacking" | "opening" | "checking" | "reading" | "taking_in";

/** Long command name → what it tells on its way, before its result. */
export interface Told {
  backup: Stage;
  drill: Stage;
  restore: Stage;
  check: Stage;
  repair: Stage;
}

/** Command name → [arguments, result]; every command may reject with a Failure. */
export interface Commands {
  state: [Record<string, never>, State];
  save_settings: [{ 
/**
 * All of them.
 */
settings: Settings, }, State];
  /** the system's folder chooser; null when cancelled */
  choose_folder: [Record<string, never>, string | null];
  /** the system's chooser of a file that exists; null when cancelled */
  choose_file: [Record<string, never>, string | null];
  estimate_passphrase: [{ 
/**
 * As typed.
 */
passphrase: Secret, 
/**
 * Words that somebody who knows the person would try first: the notebook's name, names in use.
 */
words: Array<string>, }, Strength];
  /** of the open notebook; copies and backups made before open with the old one */
  change_passphrase: [{ 
/**
 * What opens the notebook now.
 */
current: Secret, 
/**
 * What shall open it from now on.
 */
new: Secret, }, null];
  invent_passphrase: [Record<string, never>, Invented];
  create_notebook: [{ 
/**
 * Where: the notebook becomes a folder of its name in this one.
 */
folder: string, 
/**
 * What it is called, here and on disk.
 */
name: string, 
/**
 * What opens it.
 */
passphrase: Secret, }, State];
  /** a notebook of invented people in private memory, gone when the program ends; its passphrase is "sample" */
  create_sample: [Record<string, never>, State];
  /** checks that the folder is a notebook; phase becomes locked */
  select_notebook: [{ 
/**
 * Its folder.
 */
path: string, }, State];
  /** back to the welcome page from the unlock page */
  leave_notebook: [Record<string, never>, State];
  unlock: [{ 
/**
 * What opens it.
 */
passphrase: Secret, }, State];
  unlock_with_key: [{ 
/**
 * What opens it.
 */
key: GivenKey, }, State];
  recovery_keys: [Record<string, never>, Array<RecoveryKey>];
  /** called after today */
  make_recovery_key: [Record<string, never>, Kit];
  /** lets the holder of somebody's own age key open the notebook */
  trust_key: [{ 
/**
 * What it is to be called.
 */
name: string, 
/**
 * The public half of somebody's age key.
 */
recipient: string, }, Array<RecoveryKey>];
  remove_recovery_key: [{ 
/**
 * Which.
 */
name: string, }, Array<RecoveryKey>];
  /** really unwraps the notebook's identity with it */
  rehearse_recovery_key: [{ 
/**
 * Which.
 */
name: string, 
/**
 * What the person has of it.
 */
key: GivenKey, }, null];
  /** opens the system's save dialog; writes, reads back, compares; null when cancelled */
  save_recovery_key: [{ 
/**
 * What it is called.
 */
name: string, 
/**
 * The key.
 */
key: Secret, 
/**
 * What is to open the file.
 */
passphrase: Secret, }, string | null];
  /** the system's print dialog */
  print_page: [Record<string, never>, null];
  /** the system's file chooser; null when cancelled */
  choose_key_file: [Record<string, never>, ChosenKeyFile | null];
  /** wipes the keys and restarts the program to the unlock page; does not return */
  lock: [Record<string, never>, null];
  /** wipes the keys and ends the program; does not return */
  close_program: [Record<string, never>, null];
  /** tells the idle clock that somebody is there; call at most every few seconds on key, pointer */
  activity: [Record<string, never>, null];
  counting: [Record<string, never>, CountingView];
  /** the numbering of strike days, days off and working days of this notebook */
  save_counting: [{ 
/**
 * All of it.
 */
counting: Counting, }, CountingView];
  home: [Record<string, never>, Home];
  case_view: [{ 
/**
 * The case.
 */
case: string, }, CaseView];
  health: [{ 
/**
 * The case.
 */
case: string, }, HealthView];
  /** newest first; case null: the whole notebook; query null or empty: everything */
  timeline: [{ 
/**
 * Passing over so many.
 */
offset: number, 
/**
 * At most so many.
 */
limit: number, 
/**
 * Of this case; of the whole notebook when null.
 */
case: string | null, 
/**
 * Of these kinds; of any when empty.
 */
kinds: KindName[], 
/**
 * With these words; everything when null or empty.
 */
query: string | null, 
/**
 * Known in one of these ways; in any when empty.
 */
sources?: Array<Basis>, 
/**
 * That one of these may see; whoever may when empty.
 */
confidentiality?: Array<Confidentiality>, 
/**
 * That mention all of these people and places: their ids.
 */
with?: Array<string>, 
/**
 * That may have happened on or after this day.
 */
from?: Day | null, 
/**
 * That may have happened on or before this day.
 */
to?: Day | null, }, Timeline];
  /** the months a list is headed by, each with the place of its first entry */
  months: [{ 
/**
 * Of this case; of the whole notebook when null.
 */
case: string | null, 
/**
 * Of these kinds; of any when empty.
 */
kinds: KindName[], 
/**
 * With these words; everything when null or empty.
 */
query: string | null, 
/**
 * Known in one of these ways; in any when empty.
 */
sources?: Array<Basis>, 
/**
 * That one of these may see; whoever may when empty.
 */
confidentiality?: Array<Confidentiality>, 
/**
 * That mention all of these people and places: their ids.
 */
with?: Array<string>, 
/**
 * That may have happened on or after this day.
 */
from?: Day | null, 
/**
 * That may have happened on or before this day.
 */
to?: Day | null, }, Array<Month>];
  /** strikes, custody and solitary of a case beside the entries of a list, counted by units that fit the time shown */
  strip: [{ 
/**
 * The first day shown; the first of all when null.
 */
shown_from: Day | null, 
/**
 * The last day shown; the last of all when null.
 */
shown_to: Day | null, 
/**
 * Of this case; of the whole notebook when null.
 */
case: string | null, 
/**
 * Of these kinds; of any when empty.
 */
kinds: KindName[], 
/**
 * With these words; everything when null or empty.
 */
query: string | null, 
/**
 * Known in one of these ways; in any when empty.
 */
sources?: Array<Basis>, 
/**
 * That one of these may see; whoever may when empty.
 */
confidentiality?: Array<Confidentiality>, 
/**
 * That mention all of these people and places: their ids.
 */
with?: Array<string>, 
/**
 * That may have happened on or after this day.
 */
from?: Day | null, 
/**
 * That may have happened on or before this day.
 */
to?: Day | null, }, Strip];
  /** these, in the order asked for */
  entries: [{ 
/**
 * Which.
 */
ids: Array<string>, }, Timeline];
  /** where an entry is mentioned, newest first */
  mentions: [{ 
/**
 * The person, the place, any entry.
 */
entry: string, 
/**
 * Passing over so many.
 */
offset: number, 
/**
 * At most so many.
 */
limit: number, }, Timeline];
  /** what a new entry begins with */
  prefill: [{ 
/**
 * The case that the entry is added in; null when none is open.
 */
case: string | null, }, Prefill];
  history: [{ 
/**
 * The entry.
 */
entry: string, }, History];
  choices: [{ 
/**
 * Entries of this case.
 */
case: string | null, 
/**
 * Of these kinds.
 */
kinds: Array<string>, }, Choices];
  read_date: [{ 
/**
 * As typed.
 */
text: string, }, DateReading];
  /** new without id, a correction (new revision) with id */
  save_entry: [{ 
/**
 * New without `id`, a correction with one.
 */
draft: Draft, 
/**
 * What the editor kept of it while it was typed: it goes once the entry is on disk. A new entry takes its id.
 */
kept: string | null, }, Entry];
  /** keeps what is being typed, encrypted; id null the first time */
  keep_draft: [{ 
/**
 * Which; null the first time, then the id that was answered. A correction has the id of its entry.
 */
id: string | null, 
/**
 * The kind that is chosen.
 */
kind: string, 
/**
 * The envelope's fields, as the form has them.
 */
common: unknown, 
/**
 * The own fields of every kind, as the form has them.
 */
bodies: unknown, 
/**
 * The editor stays open.
 */
open: boolean, }, Kept];
  /** the one typed at last first; those that cannot be read, last */
  drafts: [Record<string, never>, Array<DraftRow>];
  read_draft: [{ 
/**
 * Which.
 */
id: string, }, DraftContent];
  discard_draft: [{ 
/**
 * Which.
 */
id: string, }, null];
  /** out of lists and counts, its history stays; answers with what it is called */
  delete_entry: [{ 
/**
 * The entry.
 */
entry: string, }, string];
  /** the one deleted last first */
  deleted_entries: [Record<string, never>, Array<DeletedRow>];
  undelete_entry: [{ 
/**
 * The entry.
 */
entry: string, }, null];
  /** an earlier wording as a revision of its own */
  restore_wording: [{ 
/**
 * The entry.
 */
entry: string, 
/**
 * The revision that said it.
 */
revision: string, }, null];
  /** everything the entry ever said, out of the notebook's files, for good */
  purge_entry: [{ 
/**
 * The entry.
 */
entry: string, }, null];
  /** opens the system's save dialog; the file says nothing but when, and anybody may read it; null when cancelled */
  save_calendar: [{ 
/**
 * The case.
 */
case: string, }, CalendarReport | null];
  /** opens the system's save dialog; writes, reads back, compares; null when cancelled */
  backup: [{ 
/**
 * What opens the backup.
 */
passphrase: Secret, 
/**
 * It is the notebook's own; a slip of the finger is found out before anything is written.
 */
own: boolean, }, BackupReport | null];
  /** what a backup holds; nothing is written */
  drill: [{ 
/**
 * The backup.
 */
file: string, 
/**
 * What opens it.
 */
with: OpenWith, }, Holds];
  /** into a new folder; phase becomes locked */
  restore: [{ 
/**
 * The backup.
 */
file: string, 
/**
 * What opens it.
 */
with: OpenWith, 
/**
 * Where: the notebook becomes a folder of its name in this one.
 */
folder: string, 
/**
 * The folder's name.
 */
name: string, 
/**
 * What opens the restored notebook; null: the passphrase of the backup. One opened by a key needs one.
 */
passphrase: Secret | null, }, State];
  /** every byte of every file */
  check: [Record<string, never>, CheckReport];
  /** what a check finds broken goes to `set-aside`; the notebook is then to be locked */
  repair: [Record<string, never>, null];
  /** ends the long work that is under way; it answers with `cancelled` */
  cancel: [Record<string, never>, null];
  about: [Record<string, never>, About];
}
