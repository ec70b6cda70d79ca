import { call } from "./call";
import type { KindName, Row, Timeline } from "./contract";

/** Rows of a page by their entry, with the names of what they mention. */
export interface Known {
  rows: Map<string, Row>;
  names: Timeline["names"];
}

/** More of one kind than a page of a case has to show. */
const MANY = 2_000;

/** What a page of a case shows: every entry of some kinds, and those that its overview points at. */
export async function knownOf(caseId: string, kinds: KindName[], ids: string[]): Promise<Known> {
  const nothing = { rows: [], names: {} };
  const question = { case: caseId, kinds, query: null, offset: 0, limit: MANY };
  const listed = kinds.length > 0 ? await call("timeline", question) : nothing;
  const there = new Set(listed.rows.map(({ entry }) => entry.id));
  const others = [...new Set(ids)].filter((id) => !there.has(id));
  const pointed = others.length > 0 ? await call("entries", { ids: others }) : nothing;
  return {
    rows: new Map([...listed.rows, ...pointed.rows].map((row) => [row.entry.id, row])),
    names: { ...listed.names, ...pointed.names },
  };
}
