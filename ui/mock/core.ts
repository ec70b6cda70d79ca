import type {
  CheckedFile,
  Commands,
  Failure,
  Kit,
  Row,
  Settings,
  Stage,
  State,
} from "../src/contract/contract";
import { datesIn } from "./edtf";
import * as notes from "./notes";
import { stripOf } from "./strip";

/*
 * Answers the window's questions without a core, for looking at pages in an ordinary browser (`npm run look`).
 * It checks, computes and keeps nothing. `?phase=closed|locked|open`, `?language=`, `?theme=`, `?text=`, `?empty`,
 * `?readonly`, `?damaged` and `?recent` in the address choose what is shown; `?slow` makes long work last. No part of the program that people use.
 */
const asked = new URLSearchParams(location.search);

const damage: Failure = {
  code: "opened-damaged",
  params: { file: "log/0000000002.age", fault: "altered", read_to: "1", lost: "2" },
};

const state: State = {
  phase: (asked.get("phase") as State["phase"] | null) ?? "open",
  notebook: { name: "Notes", path: "/home/user/notes.dapter", sample: false },
  settings: {
    language: (asked.get("language") as Settings["language"] | null) ?? "en",
    theme: (asked.get("theme") as Settings["theme"] | null) ?? "light",
    lock_minutes: 10,
    remember_recent: asked.has("recent"),
    text_percent: Number(asked.get("text") ?? 100),
  },
  triggers: ["sleep", "lid", "session", "screen_saver"],
  today: notes.today,
  read_only: asked.has("damaged") ? damage : asked.has("readonly") ? { code: "read-only", params: {} } : null,
  warnings: [],
  recent: asked.has("recent")
    ? [
        { name: "Notes", path: "/media/user/drive/Notes", sample: false },
        { name: "Second notebook", path: "/home/user/Documents/Second notebook", sample: false },
      ]
    : [],
};

/** Dates in words are added to each answer that holds some. */
type Untold<T> = T extends { dates: unknown } ? Omit<T, "dates"> : T;

type Answers = { [K in keyof Commands]: (args: Commands[K][0]) => Untold<Commands[K][1]> };

const answers: Answers = {
  state: () => state,
  save_settings: ({ settings }) => Object.assign(state, { settings }),
  choose_folder: () => "/media/user/drive",
  estimate_passphrase: ({ passphrase }) => ({ score: Math.min(4, passphrase.length >> 2), guesses_log10: 9 }),
  create_notebook: () => open(),
  create_sample: () => open(),
  select_notebook: () => Object.assign(state, { phase: "locked" }),
  leave_notebook: () => Object.assign(state, { phase: "closed" }),
  unlock: ({ passphrase }) => {
    if (passphrase !== "sample") refuse({ code: "wrong-key", params: {} });
    return open();
  },
  unlock_with_key: () => open(),
  invent_passphrase: () => ({ passphrase: "lantern cobalt thimble orchard vivid maple quartz", bits: 77 }),
  recovery_keys: () => keys,
  make_recovery_key: () => kit,
  trust_key: ({ name }) => [...keys, { name, made: "12 October 2025" }],
  remove_recovery_key: ({ name }) => keys.filter((key) => key.name !== name),
  rehearse_recovery_key: ({ key }) => {
    if ("typed" in key && key.typed.length < 58)
      refuse({ code: "key-length", params: { found: String(key.typed.length) } });
    if ("typed" in key && key.typed.includes("?")) refuse({ code: "key-group", params: { group: "7" } });
    return null;
  },
  save_recovery_key: ({ name }) => `/media/user/drive/${name}.age`,
  print_page: () => {
    print();
    return null;
  },
  choose_key_file: () => ({ path: "/media/user/drive/key-2025-10-17.age", protected: true }),
  lock: () => null,
  close_program: () => null,
  activity: () => null,
  home: () =>
    asked.has("empty")
      ? { ...notes.home, cases: [], entries: 0, last_backup: null, backup_advice: null }
      : notes.home,
  case_view: () => notes.caseView,
  timeline: ({ offset, limit, ...list }) => {
    const rows = listed(list);
    return { rows: rows.slice(offset, offset + limit), total: rows.length, names: notes.names };
  },
  months: (list) => {
    const months: Commands["months"][1] = [];
    listed(list).forEach(({ month, month_label: label }, offset) => {
      const last = months.at(-1);
      if (last && last.month === month) last.count += 1;
      else months.push({ month, label, count: 1, offset });
    });
    return months;
  },
  strip: ({ shown_from, shown_to, ...list }) => stripOf(listed(list), shown_from, shown_to, notes.today),
  health: () => notes.health,
  entries: ({ ids }) => {
    const all = [...notes.rows, ...notes.rowsOfNoDay];
    const rows = ids.flatMap((id) => all.find(({ entry }) => entry.id === id) ?? []);
    return { rows, total: rows.length, names: notes.names };
  },
  counting: () => ({ counting: notes.counting, known_until: "2026-12-31" }),
  save_counting: ({ counting }) => ({ counting, known_until: "2026-12-31" }),
  history: ({ entry: id }) => {
    const all = [...notes.rows, ...notes.rowsOfNoDay].map((row) => row.entry);
    const entry = [...all, notes.caseView.entry].find((known) => known.id === id);
    if (!entry) refuse({ code: "no-such-entry", params: { id } });
    return { revisions: notes.revisionsOf(entry), names: notes.names };
  },
  choices: () => notes.choices,
  mentions: () => ({ rows: notes.rows.slice(0, 3), total: 3, names: notes.names }),
  prefill: () => ({
    case: "c1",
    occurred: { edtf: notes.today },
    source: { basis: "first_hand" },
    confidentiality: "case_team",
    fields: { visit: { facility: "f1" } },
  }),
  save_calendar: () => ({ dates: 4, uncertain: 1, left_out: 1 }),
  read_date: ({ text }) => {
    if (!/\d/.test(text))
      refuse({ code: "refused", params: { field: "occurred.edtf", reason: "impossible_date" } });
    const told = {
      stated: /\p{L}/u.test(text) ? text : null,
      year_inferred: !/\d{4}/.test(text),
      time: null,
    };
    return { edtf: "2025-10-12", label: `« ${text} »`, earliest: null, latest: null, ...told };
  },
  save_entry: ({ draft }) => {
    console.info("save_entry", draft);
    if (draft.kind === "weight" && !(draft.weight as { reading?: string }).reading) {
      refuse({ code: "refused", params: { field: "weight.reading", reason: "missing" } });
    }
    return notes.caseView.entry;
  },
  keep_draft: ({ id }) => ({ id: id ?? "d1", at: "12:31:05" }),
  drafts: () => (asked.has("empty") ? [] : notes.drafts),
  read_draft: () => ({ kind: "note", common: { text: notes.drafts[0]?.words }, bodies: {}, corrects: null }),
  discard_draft: () => null,
  delete_entry: () => "12 October 2025: visit, through glass",
  deleted_entries: () => [
    { id: "e5", title: "28 September 2025: visit, refused", deleted_at: "2025-10-17T08:10:00Z" },
  ],
  undelete_entry: () => null,
  restore_wording: () => null,
  purge_entry: () => null,
  backup: () => notes.backup,
  choose_file: () => "/media/user/drive/notes-2025-10-17.age",
  change_passphrase: ({ current }) => {
    if (current !== "sample") refuse({ code: "wrong-key", params: {} });
    return null;
  },
  drill: ({ with: opener }) => {
    if ("passphrase" in opener && opener.passphrase !== "sample") refuse({ code: "wrong-key", params: {} });
    return { title: "Notes", entries: 37, revisions: 52, recorded_at: "2025-10-17T08:10:00Z", damage: null };
  },
  restore: () => Object.assign(state, { phase: "locked" }),
  check: () => {
    const sound = ["identity.age", "notes.0000000000.sqlite.age", "log/0000000001.age", "log/0000000003.age"];
    const files: CheckedFile[] = sound.map((file, index) => ({
      file,
      bytes: 700 * (index + 1) ** 3,
      severity: "good",
      finding: "sound",
      fault: null,
    }));
    if (!asked.has("damaged")) return { severity: "good", repairable: false, files };
    files.push(
      { file: "log/0000000002.age", bytes: 512, severity: "critical", finding: "lost", fault: "altered" },
      { file: "log/0000000002 (copy).age", bytes: 512, severity: "info", finding: "stranger", fault: null },
    );
    return { severity: "critical", repairable: true, files };
  },
  repair: () => null,
  cancel: () => {
    cancelled = true;
    return null;
  },
  about: () => ({ version: "0.1.0" }),
};

const keys = [
  { name: "aunt", made: "3 March 2025" },
  { name: "key-2025-10-12", made: "12 October 2025" },
];

/** No key: letters that look like one, and a picture that looks like its code. */
const kit: Kit = {
  name: "key-2025-10-17",
  notebook: "Notes",
  made: "17 October 2025",
  prefix: "AGE-SECRET-KEY-1",
  groups: "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE".match(/.{1,4}/g) ?? [],
  code: Array.from({ length: 37 }, (_, y) =>
    Array.from({ length: 37 }, (_, x) => ((x * 7 + y * 11 + x * y) % 5 < 2 ? "1" : "0")).join(""),
  ),
};

/** With `?many` in the address the same rows again and again, as many as it says. */
const many = Number(asked.get("many") ?? 0);

function listed({ kinds, query, case: caseId, with: people = [] }: Commands["months"][0]): Row[] {
  const all = [...notes.rows, ...(caseId ? [] : notes.rowsOfNoDay)];
  const fits = all.filter(
    ({ entry }) =>
      (kinds.length === 0 || kinds.includes(entry.kind)) &&
      (!query || entry.text.includes(query)) &&
      people.every((id) => JSON.stringify(entry).includes(`"${id}"`)),
  );
  const rows = fits.map((row) => ({
    ...row,
    case_title: caseId === null ? notes.caseView.title : null,
    snippet: query ? notes.snippet(row.entry.text, query) : [],
  }));
  const length = Math.max(rows.length, rows.length > 0 ? many : 0);
  return Array.from({ length }, (_, place) => rows[Math.floor((place * rows.length) / length)] as Row);
}

function open(): State {
  return Object.assign(state, { phase: "open" });
}

function refuse(failure: Failure): never {
  throw failure;
}

const PAUSE_MS = 60;
let cancelled = false;

/** What the shell tells through on the way. */
export class Channel<T> {
  readonly tell: (stage: T) => void;

  constructor(tell: (stage: T) => void) {
    this.tell = tell;
  }
}

/** Long work, as long as one needs to look at it. */
async function dawdle({ tell }: Channel<Stage>): Promise<void> {
  cancelled = false;
  for (let percent = 0; percent <= 100; percent += 1) {
    tell({ work: percent < 50 ? "writing" : "reading_back", percent });
    await new Promise((done) => setTimeout(done, 2 * PAUSE_MS));
    if (cancelled) refuse({ code: "cancelled", params: {} });
  }
}

export async function invoke(
  name: keyof Commands,
  { args, tell }: { args: unknown; tell?: Channel<Stage> },
): Promise<unknown> {
  if (tell && asked.has("slow")) await dawdle(tell);
  await new Promise((done) => setTimeout(done, PAUSE_MS));
  // A copy, as from the core: what the page does to its answer changes nothing here.
  const answer = structuredClone((answers[name] as (args: unknown) => unknown)(args));
  const tells = typeof answer === "object" && answer !== null && "names" in answer;
  return tells ? { ...answer, dates: datesIn(answer) } : answer;
}
