import { call } from "./call";
import type { KindName, Row, Timeline } from "./contract";

/** Which entries are asked for. */
export interface Question {
  case: string | null;
  /** Of these kinds; of all when empty. */
  kinds: KindName[];
  query: string | null;
  offset: number;
  limit: number;
}

/** Entries of some kinds, newest first. */
export async function timelineOf(question: Question): Promise<Timeline> {
  const { kinds } = question;
  // A core that takes one kind only answers for all of them; what is not of these kinds is left out here.
  const asked = { ...question, kind: kinds.length === 1 ? (kinds[0] ?? null) : null };
  const answer = await call("timeline", asked);
  if (kinds.length < 2) return answer;
  return { ...answer, rows: answer.rows.filter(({ entry }) => kinds.includes(entry.kind)) };
}

type Found = { rows: Row[]; names: Record<string, string> };

/** These entries, wherever they stand. */
export async function entriesOf(ids: string[]): Promise<Found> {
  if (ids.length === 0) return { rows: [], names: {} };
  const ask = call as unknown as (name: string, args: { ids: string[] }) => Promise<Found>;
  return ask("entries", { ids: [...new Set(ids)] });
}

/** Rows of a page by their entry, with the names of what they mention. */
export interface Known {
  rows: Map<string, Row>;
  names: Record<string, string>;
}

/** What a page of a case shows: every entry of some kinds, and those that its overview points at. */
export async function knownOf(caseId: string, kinds: KindName[], ids: string[]): Promise<Known> {
  const many = 500;
  const listed = kinds.length
    ? await timelineOf({ case: caseId, kinds, query: null, offset: 0, limit: many })
    : { rows: [], names: {} };
  const there = new Set(listed.rows.map(({ entry }) => entry.id));
  const others = await entriesOf(ids.filter((id) => !there.has(id)));
  return {
    rows: new Map([...listed.rows, ...others.rows].map((row) => [row.entry.id, row])),
    names: { ...listed.names, ...others.names },
  };
}
