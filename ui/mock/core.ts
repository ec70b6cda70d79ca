import type { Commands, Failure, Settings, State } from "../src/contract/contract";
import { datesIn } from "./edtf";
import * as notes from "./notes";

/*
 * Answers the window's questions without a core, for looking at pages in an ordinary browser (`npm run look`).
 * It checks, computes and keeps nothing. `?phase=closed|locked|open`, `?language=`, `?theme=`, `?text=`, `?empty` and
 * `?readonly` in the address choose what is shown. No part of the program that people use.
 */
const asked = new URLSearchParams(location.search);

const state: State = {
  phase: (asked.get("phase") as State["phase"] | null) ?? "open",
  notebook: { name: "Notes", path: "/home/user/notes.dapter", sample: false },
  settings: {
    language: (asked.get("language") as Settings["language"] | null) ?? "en",
    theme: (asked.get("theme") as Settings["theme"] | null) ?? "light",
    lock_minutes: 10,
    text_percent: Number(asked.get("text") ?? 100),
  },
  today: notes.today,
  read_only: asked.has("readonly") ? { code: "read-only", params: {} } : null,
  warning: null,
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
  lock: () => null,
  activity: () => null,
  home: () => (asked.has("empty") ? { cases: [], entries: 0, last_backup: null } : notes.home),
  case_view: () => notes.caseView,
  timeline: ({ kinds, query, case: caseId }) => {
    const fits = [...notes.rows, ...(caseId ? [] : notes.rowsOfNoDay)].filter(
      ({ entry }) =>
        (kinds.length === 0 || kinds.includes(entry.kind)) && (!query || entry.text.includes(query)),
    );
    const rows = fits.map((row) => ({
      ...row,
      case_title: caseId === null ? notes.caseView.title : null,
      snippet: query ? notes.snippet(row.entry.text, query) : [],
    }));
    return { rows, total: rows.length, names: notes.names };
  },
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
  backup: () => notes.backup,
};

function open(): State {
  return Object.assign(state, { phase: "open" });
}

function refuse(failure: Failure): never {
  throw failure;
}

const PAUSE_MS = 60;

export async function invoke(name: keyof Commands, { args }: { args: unknown }): Promise<unknown> {
  await new Promise((done) => setTimeout(done, PAUSE_MS));
  // A copy, as from the core: what the page does to its answer changes nothing here.
  const answer = structuredClone((answers[name] as (args: unknown) => unknown)(args));
  const tells = typeof answer === "object" && answer !== null && "names" in answer;
  return tells ? { ...answer, dates: datesIn(answer) } : answer;
}
