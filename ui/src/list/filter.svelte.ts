import type { Basis, Choice, Commands, Confidentiality, Day, KindName } from "../contract/contract";

/** A first or a last day, with the words it is shown by. */
export interface Bound {
  day: Day;
  label: string;
}

/** What a list is narrowed down by, as it is kept while another page is open. */
export interface Narrowed {
  query: string;
  kinds: KindName[];
  sources: Basis[];
  confidentiality: Confidentiality[];
  people: Choice[];
  from: Bound | null;
  to: Bound | null;
}

const nothing = (): Narrowed => ({
  query: "",
  kinds: [],
  sources: [],
  confidentiality: [],
  people: [],
  from: null,
  to: null,
});

/** The question that a list asks of the core, but for its place. */
export type Question = Omit<Commands["timeline"][0], "offset" | "limit">;

/** What a list is narrowed down by. */
export class ListFilter {
  set = $state<Narrowed>(nothing());

  constructor(before?: Narrowed) {
    if (before) this.set = structuredClone(before);
  }

  /** Something beside the words is chosen. */
  get chosen(): boolean {
    const { kinds, sources, confidentiality, people, from, to } = this.set;
    return (
      [kinds, sources, confidentiality, people].some((list) => list.length > 0) ||
      from !== null ||
      to !== null
    );
  }

  clear(): void {
    this.set = { ...nothing(), query: this.set.query };
  }

  snapshot(): Narrowed {
    return $state.snapshot(this.set);
  }

  question(caseId: string | null): Question {
    const { query, kinds, sources, confidentiality, people, from, to } = this.set;
    return {
      case: caseId,
      query: query.trim() || null,
      kinds: [...kinds],
      sources: [...sources],
      confidentiality: [...confidentiality],
      with: people.map(({ id }) => id),
      from: from?.day ?? null,
      to: to?.day ?? null,
    };
  }
}
