import type {
  Claimed,
  Day,
  DayRange,
  Edtf,
  EntryId,
  Overview,
  QuotaOf,
  QuotaPeriod,
  Reading,
  Reference,
  SentenceType,
  StrikeOverview,
} from "../contract/contract";

export type { StrikeOverview };
export type DayConvention = Overview["day_convention"];

/** Arguments of the messages that say one day or a range of days. */
export function dayRange({ min, max }: DayRange): {
  min: number;
  max: number;
  shape: "one" | "range" | "least";
} {
  if (max === null) return { min, max: min, shape: "least" };
  return { min, max, shape: min === max ? "one" : "range" };
}

/** The same for a count whose most may be the same, or not known. */
export function dayCount(min: number, max: number | null | undefined): ReturnType<typeof dayRange> {
  return dayRange({ min, max: max === undefined ? min : max });
}

/** The claim to show beside the confirmed count, and only when it says something else. */
export function lastClaim(strike: StrikeOverview): Claimed | null {
  const claim = strike.claimed.at(-1);
  return claim && claim.day !== strike.confirmed_day ? claim : null;
}

interface Between {
  earliest: Day | null;
  latest: Day | null;
}

/** What follows from the entries for custody, law, dates and disagreements, as the core computes it. */
export interface Insight {
  returned_or_blocked: number;
  thresholds: {
    id: string;
    value: number;
    at_least?: boolean;
    source: string;
    entries: EntryId[];
    condition?: "kind" | "contact" | null;
    reading?: Reading | null;
    kinds_differ?: boolean;
  }[];
  custody: {
    since: { edtf: Edtf; computed?: boolean } | null;
    days: number | null;
    days_max: number | null;
    held: boolean | null;
    facility: Reference | null;
    at_facility_days: number | null;
    at_facility_days_max?: number | null;
    stays: { facility: Reference | null; from: Edtf | null; to: Edtf | null; entry: EntryId }[];
    solitary_days: number | null;
    solitary_days_max?: number | null;
    solitary_hours: number | null;
    longest_solitary?: number | null;
    undated?: EntryId[];
  } | null;
  sentences: {
    entry: EntryId;
    kind: SentenceType;
    amount: number | null;
    unit: string | null;
    what: string | null;
    start: { edtf: Edtf; computed: boolean } | null;
    end: { edtf: Edtf | null; earliest?: Day; latest?: Day; rule?: string } | null;
    replaced_by: EntryId | null;
    over?: boolean | null;
  }[];
  due: {
    entry: EntryId;
    date: Edtf;
    overdue: boolean;
    computed: boolean;
    what: "reply" | "filing";
    moved_from?: Day | null;
    holidays_unknown?: boolean;
  }[];
  unanswered: { entry: EntryId; days_waiting: number | null }[];
  next: {
    entry: EntryId;
    date: Edtf | null;
    range?: Between;
    what: "hearing" | "visit" | "reply" | "filing" | "sentence_end" | "solitary_end";
    computed?: boolean;
  }[];
  quotas: {
    of: QuotaOf;
    amount: number;
    used: number;
    used_max?: number;
    left: number;
    per: QuotaPeriod;
    from?: Day;
    to?: Day;
  }[];
  contradictions: {
    about: string;
    entries: EntryId[];
    settled: { by: EntryId; shown: EntryId | null } | null;
  }[];
  warnings: { code: string; entries: EntryId[] }[];
}

const nothing: Insight = {
  returned_or_blocked: 0,
  thresholds: [],
  custody: null,
  sentences: [],
  due: [],
  unanswered: [],
  next: [],
  quotas: [],
  contradictions: [],
  warnings: [],
};

/** The parts of an overview that a core without them leaves out. */
export const insightOf = (overview: Overview): Insight => ({
  ...nothing,
  ...(overview as unknown as Partial<Insight>),
});

/** A date as far as it is known: itself, or the days between which it lies. */
export function spanOf(date: Edtf | null, between: Between | undefined): Edtf | null {
  if (date !== null || !between) return date;
  const { earliest, latest } = between;
  if (earliest !== null && earliest === latest) return earliest;
  return earliest === null && latest === null ? null : `${earliest ?? ".."}/${latest ?? ".."}`;
}
