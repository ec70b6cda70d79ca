import type { Entry, Source } from "../src/contract/contract";

const document: Source = { basis: "document", relay: [] };
const official: Source = { basis: "official_statement", who: "press office of the facility", relay: [] };
const lawyer: Source = { basis: "lawyer", who: "p1", relay: [] };

const entry = (id: string, kind: string, day: string | null, source: Source, text: string, own: object) =>
  ({
    case: "c1",
    confidentiality: "case_team",
    links: [],
    tags: [],
    attachments: [],
    id,
    kind,
    ...(day && { occurred: { edtf: day } }),
    source,
    text,
    [kind]: own,
    recorded_at: `${day ?? "2025-06-02"}T10:00:00Z`,
  }) as unknown as Entry;

/** One or two entries of every kind that the case does not have elsewhere; all of it invented. */
export const entries: Entry[] = [
  entry("k1", "custody", "2023-05-28", document, "", { event: "detained", facility: "f2", by: "p3" }),
  entry("k2", "custody", "2025-06-20~", lawyer, "", {
    event: "transferred",
    from: "f2",
    facility: "f1",
    reason: "by order of the committee",
  }),
  entry("k3", "custody", "2025-10-15", lawyer, "Refused to sign the report.", {
    event: "solitary_in",
    facility: "f1",
    days: 15,
    hours_per_day: 23,
    reason: "beard",
  }),
  entry("l1", "legal", "2024-02-09", document, "", {
    event: "verdict",
    body: "Sarytau city court",
    number: "1-23/2024",
    articles: [{ article: "405", part: "2", code: "УК РК" }, "174"],
    result: "imposed",
    sentence: [
      { type: "imprisonment", amount: 5, unit: "year", from_rule: "detention", credit_days: 12 },
      { type: "ban", amount: 3, unit: "year", what: "public associations", from_rule: "after release" },
    ],
    items: [],
    closed: true,
  }),
  entry("l3", "legal", "2024-02-19", { basis: "media", relay: [] }, "An agency wrote “on Monday”.", {
    event: "verdict",
    articles: [],
    sentence: [],
    items: [],
  }),
  entry("l4", "legal", "2024-02-01", document, "", {
    event: "appeal",
    body: "Regional court",
    about: "l1",
    articles: [],
    sentence: [],
    items: [],
    due: { rule: { days: 15, count: "calendar", starts: "l1", reason: "stated in the verdict" } },
  }),
  entry("l2", "legal", "2025-10-24", lawyer, "", {
    event: "hearing",
    body: "Regional court",
    articles: [],
    sentence: [],
    items: [],
  }),
  entry("l5", "legal", "2025-08-03", { basis: "relative", who: "p2", relay: [] }, "", {
    event: "search",
    body: "Sarytau police",
    articles: [],
    sentence: [],
    items: [
      { what: "notebook with notes of visits", owner: "p1", privileged: true, returned: false },
      { what: "telephone", owner: "p2" },
    ],
  }),
  entry("q1", "complaint", "2025-09-23", lawyer, "On the refusal of the visit of 28 September.", {
    to: "Prosecutor of Sarytau",
    about: ["e5"],
    number: "исх. 118",
    sent: "2025-09-23",
    due: { rule: { days: 15, count: "working", reason: "reply of the office" } },
  }),
  entry("q2", "complaint", "2025-09-30", lawyer, "", { to: "Ombudsman", about: [], sent: "2025-09-30" }),
  entry("q3", "complaint", "2025-07-11", lawyer, "", {
    to: "Head of the facility",
    about: [],
    number: "77",
    due: { date: "2025-07-26" },
    replied: "2025-07-25",
    answer: "denies",
    outcome: "“All rights are observed”",
  }),
  entry("t1", "contact", "2025-10-12", { basis: "relative", who: "p2", relay: [] }, "", {
    channel: "parcel",
    direction: "to_detainee",
    outcome: "returned",
    reason: "“no such person on the list”",
    with: "p2",
    number: "RR 11 220",
    contents: "warm clothes, vitamins",
  }),
  entry("h1", "health", "2025-10-16", lawyer, "", {
    symptoms: ["dizziness", { symptom: "pain", place: "lower back", note: "worse at night" }],
    blood_pressure: { systolic: 95, diastolic: 60 },
    pulse_bpm: 52,
    low_minerals: [],
    marks: [{ place: "left wrist", description: "3 cm, blue" }],
    medication: [],
    treatment: { asked: "examination by a doctor of his choice", outcome: "ignored" },
    independent: false,
  }),
  entry("i1", "incident", "2025-10-02", lawyer, "", {
    type: "denial",
    denied: ["walks", "doctor"],
    facility: "f1",
    actors: ["officer on duty, tall, scar on the chin"],
    witnesses: [],
    told: ["Prosecutor of Sarytau"],
    duration: "four days",
  }),
  entry("r1", "reprisal", "2025-08-20", { basis: "relative", who: "p2", relay: [] }, "", {
    person: "p2",
    type: "fine",
    for: "a post about the strike",
    amount: {
      value: 173000,
      currency: "KZT",
      precision: "about",
      conversions: [{ value: 330, currency: "USD" }],
    },
    articles: ["488"],
  }),
  entry("m1", "claim", "2025-10-10", official, "", { about: "strike_count", value: 2, unit: "times" }),
  entry("a1", "attachment", "2025-09-28", lawyer, "", {
    name: "window-notice.jpg",
    media_type: "image/jpeg",
    size: 482113,
    acquired: { by: "p1", at: "2025-09-28", how: "photographed", origin: "p2" },
    original: true,
  }),
  entry("z1", "settlement", "2025-09-01", lawyer, "The verdict itself bears the date.", {
    entries: ["l1", "l3"],
    shown: "l1",
  }),
];

/** People and places of the whole notebook. */
export const subjects: Entry[] = [
  entry("p1", "person", null, lawyer, "", {
    names: [{ text: "S. Orazova" }, { text: "С. Оразова", script: "Cyrl" }],
    roles: ["lawyer"],
    contact: "Signal",
  }),
  entry("p2", "person", null, lawyer, "", {
    names: [{ text: "Dana Samatova" }, { text: "Дана Саматова", script: "Cyrl", note: "passport" }],
    roles: ["relative"],
    patronymic: "Нурлановна",
  }),
  entry("p3", "person", null, lawyer, "", { names: [{ text: "Officer B." }], roles: ["staff"] }),
  entry("f1", "facility", null, document, "", {
    code: "ZK-900/1",
    names: [{ text: "Colony of Sarytau" }, { text: "Сарытау колониясы", script: "Cyrl" }],
    aliases: ["the Yellow Zone"],
    type: "colony",
    city: "Sarytau",
    former_cities: ["Zheltogorsk"],
  }),
  entry("f2", "facility", null, document, "", {
    names: [{ text: "Pre-trial prison of Sarytau" }],
    aliases: [],
    type: "pretrial",
    city: "Sarytau",
    former_cities: [],
  }),
];
