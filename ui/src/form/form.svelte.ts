import { getContext, setContext } from "svelte";
import { call } from "../contract/call";
import type { Choice, Choices, KindName, Row } from "../contract/contract";
import type { Target } from "../kinds/shape";
import { term } from "../text/text.svelte";

const KEY = Symbol("form");
/** How many entries are offered at a time where any entry may be meant; more words find an older one. */
const OFFERED = 20;
/** How much of an entry's text tells it from the others of its day. */
const START = 60;

/** What the fields of one form share: the names to choose from, and which field the core refused. */
export class Form {
  choices = $state<Choices>({ cases: [], people: [], facilities: [], entries: {} });
  /** Names of what the entry mentions, whether or not it is among the choices. */
  names = $state.raw<Record<string, string>>({});
  /** The case whose entries are offered. */
  case = $state<string | null>(null);
  /** Path of the refused field as the core names it, such as `visit.mode`. */
  refused = $state<string | null>(null);
  private pending = new Set<() => Promise<boolean>>();

  /** Adds a field that has to be asked before saving; it answers whether its value can be taken. */
  awaitField(settle: () => Promise<boolean>): () => void {
    this.pending.add(settle);
    return () => this.pending.delete(settle);
  }

  async settled(): Promise<boolean> {
    const answers = await Promise.all([...this.pending].map((settle) => settle()));
    return answers.every(Boolean);
  }

  refuses(path: string): boolean {
    if (this.refused === null) return false;
    const refused = plain(this.refused);
    return refused === path || refused.startsWith(`${path}.`);
  }

  /** What a field of this target may point at. */
  choicesFor(target: Target): Choice[] {
    const { cases, people, facilities, entries } = this.choices;
    if (target === "person") return people;
    if (target === "anyone") return [...cases, ...people];
    if (target === "facility") return facilities;
    return entries[target] ?? [];
  }

  /** The name of what a reference points at; the reference itself where nothing names it. */
  nameOf(reference: string, choices: Choice[]): string {
    return choices.find(({ id }) => id === reference)?.name ?? this.names[reference] ?? reference;
  }

  /** Offers the entries of a case, of the kinds that some field points at. */
  async turnTo(caseId: string | null, kinds: KindName[]): Promise<void> {
    this.case = caseId;
    const choices = await call("choices", { case: caseId, kinds });
    // Another case may have been chosen meanwhile.
    if (this.case !== caseId) return;
    this.choices = choices;
  }

  /** Entries of the case in which these words stand, the newest first; without words simply the newest. */
  async search(words: string): Promise<Choice[]> {
    const question = { case: this.case, kinds: [], query: words.trim() || null, offset: 0, limit: OFFERED };
    const answer = await call("timeline", question);
    return answer.rows.map(choiceOf);
  }

  /** Keeps the name of an entry that was chosen. */
  learn({ id, name }: Choice): void {
    this.names = { ...this.names, [id]: name };
  }

  /** Learns the names of entries. */
  async name(ids: string[]): Promise<void> {
    const { rows } = await call("entries", { ids });
    const named = rows.map(choiceOf).map(({ id, name }) => [id, name]);
    this.names = { ...this.names, ...Object.fromEntries(named) };
  }
}

/** An entry by its day, its kind and its first words. */
function choiceOf({ entry, when }: Row): Choice {
  const name = [when, term("kinds", entry.kind), entry.text.slice(0, START)].filter(Boolean).join(" · ");
  return { id: entry.id, name };
}

/** A path without the numbers of rows: `visit.said.0.quote` and `visit.said[0].quote` are `visit.said.quote`. */
export function plain(path: string): string {
  return path.replace(/\[\d*\]|\.\d+(?=\.|$)/g, "");
}

export function provideForm(): Form {
  return setContext(KEY, new Form());
}

export function useForm(): Form {
  return getContext<Form | undefined>(KEY) ?? new Form();
}
