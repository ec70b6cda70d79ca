import type {
  BackupReport,
  CaseView,
  Changed,
  Choices,
  Counting,
  DraftRow,
  Entry,
  BodyRow,
  HealthView,
  Home,
  Overview,
  Revision,
  Row,
  Snippet,
  Source,
  Weighing,
} from "../src/contract/contract";

import { entries as others, subjects } from "./entries";
import { insight } from "./insight";

/** Invented people, places and events; every answer is a fixed example. */
export const today = "2025-10-17";

export const names: Record<string, string> = {
  c1: "Aibek Samatov",
  c2: "Case “Steppe”",
  p1: "S. Orazova",
  p2: "Dana Samatova",
  p3: "Officer B.",
  f1: "ZK-900/1, Sarytau",
  f2: "Pre-trial prison of Sarytau",
  l1: "Verdict, 9 February 2024",
  l3: "Verdict, 19 February 2024",
  e5: "Visit, 28 September 2025",
  a1: "window-notice.jpg",
  s1: "Hunger strike from 13 October 2025",
  w1: "72 kg, 1 October 2025",
};

const overview: Overview = {
  case: "c1",
  on: today,
  day_convention: "first_day_is_1",
  strikes: [
    {
      id: "s1",
      ongoing: true,
      kind: "water",
      start: { edtf: "2025-10-13", computed: false },
      day: { min: 5, max: 5 },
      full_days: { min: 4, max: 4 },
      dry_day: { min: 1, max: 2 },
      confirmed_day: 4,
      claimed: [
        { day: 4, on: "2025-10-15", entry: "e3" },
        { day: 6, on: "2025-10-17", entry: "e1" },
      ],
      ended: null,
    },
  ],
  weight: {
    latest: { kg: 59, reading: "self_reported", on: "2025-10-15", entry: "e2" },
    latest_direct: null,
    baseline: { kg: 72, reading: "measured", on: "2025-10-01", entry: "w1" },
    baseline_chosen: false,
    change_kg: -13,
    change_percent: -18.1,
    kinds_differ: true,
    bmi: null,
    bmi_missing: "height",
  },
  ...insight,
  silence_days: 5,
  last_confirmed_contact: null,
  refused_visits: 2,
} as Overview;

const dates = {
  "2025-10-13": "13 October 2025",
  "2025-10-15": "15 October 2025",
  "2025-10-17": "17 October 2025",
};

const quiet: Overview = {
  ...overview,
  ...{ custody: null, next: [], contradictions: [] },
  case: "c2",
  strikes: [],
  weight: null,
  silence_days: 41,
  refused_visits: 0,
};

export const home: Home = {
  cases: [
    {
      id: "c1",
      title: "Aibek Samatov",
      place: "ZK-900/1, Sarytau",
      overview,
      dates,
      names,
      urgency: { strike: 5 },
    },
    {
      id: "c2",
      title: "Case “Steppe”",
      place: null,
      overview: quiet,
      dates,
      names,
      urgency: { silence: 41 },
    },
  ],
  entries: 37,
  last_backup: "2025-09-09",
  backup_advice: { old: 38 },
};

const lawyer: Source = { basis: "lawyer", who: "p1", relay: [] };
const relayed: Source = {
  basis: "detainee_statement",
  who: "c1",
  relay: ["p1", "post of 17 October"],
  reliability: "likely",
  credibility: "unsure",
};

const common = { case: "c1", confidentiality: "case_team", links: [], tags: [], attachments: [] } as const;
const shared = () => ({ ...common, links: [], tags: [], attachments: [] });

const entries: Entry[] = [
  {
    ...shared(),
    id: "e1",
    kind: "visit",
    occurred: { edtf: "2025-10-16", time: "10:40" },
    source: { basis: "first_hand", who: "p1", relay: [] },
    confidentiality: "privileged",
    tags: ["colony", "complaint"],
    learned: "2025-10-17",
    attachments: ["a1"],
    consents: [{ for: "the appeal court", by: "c1", given: "2025-10-16", how: "by word of mouth" }],
    restricted: [{ field: "visit.visitors", confidentiality: "source_protected" }],
    text: "Waited two hours at the checkpoint. He walks slowly and sits down often; speaks clearly.\nAsked for a copy of the decision on the extension.",
    visit: {
      outcome: "held",
      mode: "through_glass",
      privacy: "within_sight_and_hearing",
      facility: "f1",
      time_in: "12:40",
      time_out: "13:15",
      waited_minutes: 120,
      visitors: [{ who: "p1", role: "lawyer" }],
      staff_present: ["duty officer, no name given"],
      said: [{ quote: "Су ғана ішіп жүрмін.", language: "kk" }],
      advice: "Appeal the extension before 24 October.",
      complaints: [
        { issue: "No doctor since Monday", answer: "“On the list for Friday”", answer_by: "duty officer" },
      ],
      handed_over: [],
      taken_away: [],
      next: ["Ask for an independent doctor"],
    },
    recorded_at: "2025-10-16T15:02:00Z",
  },
  {
    ...shared(),
    id: "e2",
    kind: "weight",
    occurred: { edtf: "2025-10-15" },
    source: relayed,
    text: "He says the scales in the medical unit showed 59.",
    links: [{ to: "w1", kind: "contradicts" }],
    weight: { value: 59, unit: "kg", reading: "self_reported", instrument: "scales of the medical unit" },
    recorded_at: "2025-10-17T08:10:00Z",
  },
  {
    ...shared(),
    id: "e3",
    kind: "strike_day",
    occurred: { edtf: "2025-10-15" },
    source: { basis: "relative", who: "p2", relay: [] },
    text: "",
    strike_day: { day: 4, phase_kind: "water", strike: "s1" },
    recorded_at: "2025-10-15T19:00:00Z",
  },
  {
    ...shared(),
    id: "s1",
    kind: "strike",
    occurred: { edtf: "2025-10-13" },
    source: lawyer,
    text: "Announced in writing to the head of the facility.",
    strike: {
      phases: [{ kind: "water", from: { edtf: "2025-10-13" } }],
      pauses: [],
      demands: ["access to a doctor of his choice", "letters from home"],
      announced_by: "c1",
    },
    recorded_at: "2025-10-14T09:30:00Z",
  },
  {
    ...shared(),
    id: "e5",
    kind: "visit",
    occurred: { edtf: "2025-09-28" },
    source: { basis: "first_hand", who: "p2", relay: [] },
    text: "Came with a parcel at nine. Sent away without a paper.",
    visit: {
      outcome: "refused",
      mode: "in_person",
      reason: "quarantine",
      reason_by: "officer at the window",
      visitors: [{ who: "p2", role: "relative" }],
      staff_present: [],
      said: [],
      complaints: [],
      handed_over: [],
      taken_away: [],
      next: [],
    },
    recorded_at: "2025-09-28T12:00:00Z",
  },
  {
    ...shared(),
    id: "w1",
    kind: "weight",
    occurred: { edtf: "2025-10-01" },
    source: { basis: "document", relay: [] },
    text: "",
    weight: { value: 72, unit: "kg", reading: "measured", by: "medical unit" },
    recorded_at: "2025-10-02T07:00:00Z",
  },
];

const when: Record<string, string> = {
  e1: "16 October 2025, 10:40",
  e2: "15 October 2025",
  e3: "15 October 2025",
  s1: "13 October 2025",
  e5: "28 September 2025",
  w1: "1 October 2025",
};

export const rows: Row[] = [...entries, ...others]
  .toSorted((a, b) => (b.occurred?.edtf ?? "").localeCompare(a.occurred?.edtf ?? ""))
  .map(rowOf);

/** People and places: of no case and of no day. */
export const rowsOfNoDay: Row[] = subjects.map(rowOf);

function rowOf(entry: Entry): Row {
  const day = entry.occurred?.edtf ?? null;
  const month = day?.slice(0, 7) ?? null;
  const inWords = (shape: Intl.DateTimeFormatOptions) =>
    day ? new Intl.DateTimeFormat("en-GB", shape).format(new Date(day.slice(0, 10))) : "";
  return {
    entry,
    when: when[entry.id] ?? inWords({ day: "numeric", month: "long", year: "numeric" }),
    month,
    month_label: inWords({ month: "long", year: "numeric" }),
    case_title: null,
    snippet: [],
  };
}

export function snippet(text: string, query: string): Snippet[] {
  const [before = "", ...rest] = text.split(query);
  return [
    { text: before, hit: false },
    ...rest.flatMap((part) => [
      { text: query, hit: true },
      { text: part, hit: false },
    ]),
  ];
}

export const caseView: CaseView = {
  entry: {
    ...shared(),
    id: "c1",
    kind: "case",
    source: lawyer,
    text: "",
    case: {
      names: [{ text: "Aibek Samatov" }, { text: "Айбек Саматов", script: "Cyrl" }],
      facility: "f1",
      baseline_weight: "w1",
    },
    recorded_at: "2025-06-02T10:00:00Z",
  } as unknown as Entry,
  title: "Aibek Samatov",
  place: "ZK-900/1, Sarytau",
  overview,
  dates,
  names,
};

const point = (
  entry: string,
  kg: number,
  reading: Weighing["reading"],
  earliest: string | null,
  latest: string | null,
  label: string,
  source: string,
): Weighing => ({
  entry,
  kg,
  reading,
  earliest,
  latest,
  label,
  as_stated: `${kg} kg`,
  source,
});

const mark = (
  what: BodyRow["what"],
  words: string,
  regions: BodyRow["regions"],
  description: string | null,
  side_missing = false,
): BodyRow => ({
  entry: "h1",
  what,
  words,
  regions,
  description,
  side_missing,
  behind: false,
  symptom: what === "symptom" ? "pain" : null,
  on: "2025-10-16",
  label: "16 October 2025",
  source: "lawyer, S. Orazova",
});

export const body: BodyRow[] = [
  mark("mark", "both wrists", ["left_wrist", "right_wrist"], "a red band a finger wide"),
  mark("symptom", "chest", ["chest"], "when he breathes in"),
  mark("injury", "Bruises on the back and under the left eye", ["back", "face"], null),
  mark("mark", "knee", [], "a graze", true),
  mark("mark", "left knee", ["left_knee"], "a graze, three centimetres"),
  mark("mark", "right shoulder blade", ["right_shoulder_blade"], null),
  mark("symptom", "chest", ["chest"], null),
  mark("mark", "all over", [], "pale"),
  mark("mark", "right calf, left elbow", ["right_calf", "left_elbow"], null),
  mark("mark", "right foot", ["right_foot"], null),
];

export const health: HealthView = {
  lines: [
    { id: "weight_loss_10", kg: 64.8, source: "Peel, BMJ 1997;315:829, and Scobie, BMJ 1998;316:707" },
    { id: "bmi_18_5", kg: 59.94, source: "WHO" },
    {
      id: "weight_loss_18",
      kg: 59.04,
      source: "WMA course for prison doctors, chapter on hunger strikes",
    },
    { id: "bmi_17", kg: 55.08, source: "WHO" },
  ],
  body,
  overview,
  names,
  comparisons: [
    {
      id: "weight_loss_10",
      sentence:
        "Recorded loss from the baseline weight: 18.1 %. At 10 % independent medical monitoring is described for lean healthy people.",
      notes: ["The two weights were obtained in different ways."],
      source: "Peel, BMJ 1997;315:829, and Scobie, BMJ 1998;316:707",
    },
  ],
  dates,
  series: [
    {
      reading: "measured",
      points: [
        point("w0", 74.5, "measured", "2025-08-11", "2025-08-11", "11 August 2025", "Document: medical unit"),
        point("w1", 72, "measured", "2025-10-01", "2025-10-01", "1 October 2025", "Document: medical unit"),
      ],
    },
    {
      reading: "self_reported",
      points: [
        point(
          "e2",
          59,
          "self_reported",
          "2025-10-15",
          "2025-10-15",
          "15 October 2025",
          "Aibek Samatov → S. Orazova",
        ),
      ],
    },
    {
      reading: "estimated",
      points: [
        point(
          "e8",
          66,
          "estimated",
          "2025-09-01",
          "2025-09-30",
          "September 2025",
          "First-hand: Dana Samatova",
        ),
      ],
    },
  ],
  undated: [
    point("e9", 45, "third_party_claim", null, null, "Date unknown", "Media: a comparison in an article"),
  ],
  bands: [
    { strike: "s0", kind: "dry", from: "2025-08-20", to: "2025-08-26", open: false },
    { strike: "s1", kind: "water", from: "2025-10-13", to: "2025-10-17", open: true },
  ],
};

export function revisionsOf(entry: Entry): Revision[] {
  const common = { device: "a4f1", when: when[entry.id] ?? "unknown", deleted: false };
  const earlier = { ...entry, text: entry.text.split("\n")[0] ?? "" };
  return [
    { ...common, id: "r2", recorded_at: "2025-10-17T08:10:00Z", entry, changes },
    { ...common, id: "r1", recorded_at: entry.recorded_at, entry: earlier, changes: [] },
  ];
}

const changes: Changed[] = [
  {
    field: "text",
    before: "He sat down at once and spoke of the cold.",
    after: "He sat down slowly and spoke of the cold in the cell.",
    pieces: [
      { change: "same", text: "He sat down " },
      { change: "removed", text: "at once " },
      { change: "added", text: "slowly " },
      { change: "same", text: "and spoke of the cold" },
      { change: "added", text: " in the cell" },
      { change: "same", text: "." },
    ],
  },
  { field: "occurred.edtf", before: "about October 2025", after: "12 October 2025", pieces: [] },
  { field: "visit.visitors[1].who", before: null, after: "S. Orazova", pieces: [] },
  { field: "visit.mode", before: "through glass", after: null, pieces: [] },
];

const draft = {
  words: "",
  typed_at: "2025-10-17T12:31:05+05:00",
  case: "c1",
  case_title: "Aibek Samatov",
  corrects: false,
  was_open: false,
  unreadable: null,
};

export const drafts: DraftRow[] = [
  { ...draft, id: "d1", kind: "visit", words: "He was brought in late, and asked for", was_open: true },
  { ...draft, id: "d2", kind: "weight", words: "On the scales of the medical unit", corrects: true },
  {
    ...draft,
    id: "d3",
    kind: "",
    typed_at: null,
    case: null,
    case_title: null,
    unreadable: { code: "damaged", params: { file: "drafts/d3.age", fault: "altered" } },
  },
];

const choice = (id: string) => ({ id, name: names[id] ?? id });

export const choices: Choices = {
  cases: [choice("c1"), choice("c2")],
  people: [choice("p1"), choice("p2")],
  facilities: [choice("f1")],
  entries: { strike: [choice("s1")], weight: [choice("w1")], legal: [], attachment: [] },
};

export const counting: Counting = { day_convention: "first_day_is_1", days: [] };

export const backup: BackupReport = {
  path: "/media/user/drive/notes-2025-10-17.dapter-backup",
  bytes: 1_482_331,
  entries: 37,
  revisions: 52,
  sha256: "9f2c41d07be85a6630c1f4e2b7d99a105c83e6f1a0d24b7786ec5531fa098b2d",
};
