import { call } from "./call";
import type { Commands, KindName, Row, Timeline } from "./contract";

/** How many rows come at a time. */
const PAGE = 100;

type Question = Omit<Commands["timeline"][0], "offset" | "limit">;

/** A list that the core gives piece by piece; how much of it is still to come is always known. */
export class Rows {
  listed = $state.raw<Row[]>([]);
  names = $state.raw<Timeline["names"]>({});
  total = $state(0);
  private ask: (offset: number, limit: number) => Promise<Timeline>;

  constructor(ask: (offset: number, limit: number) => Promise<Timeline>) {
    this.ask = ask;
  }

  /** Entries of a timeline, newest first. */
  static of(question: Question): Rows {
    return new Rows((offset, limit) => call("timeline", { ...question, offset, limit }));
  }

  get left(): number {
    return Math.max(0, this.total - this.listed.length);
  }

  /** The next piece. */
  async more(): Promise<void> {
    const answer = await this.ask(this.listed.length, PAGE);
    this.names = { ...this.names, ...answer.names };
    this.listed = [...this.listed, ...answer.rows];
    this.total = answer.total;
  }
}

/** What a page of a case shows: entries of some kinds, piece by piece, and all those that its overview points at. */
export class Known extends Rows {
  private pointed = $state.raw(new Map<string, Row>());
  private kinds: KindName[];

  constructor(caseId: string, kinds: KindName[]) {
    super((offset, limit) => call("timeline", { case: caseId, kinds, query: null, offset, limit }));
    this.kinds = kinds;
  }

  /** An entry that is listed or pointed at. */
  row(id: string): Row | undefined {
    return this.pointed.get(id) ?? this.listed.find(({ entry }) => entry.id === id);
  }

  /** The first piece, and every entry that is pointed at, however old. */
  async load(ids: string[]): Promise<void> {
    if (this.kinds.length > 0) await this.more();
    const there = new Set(this.listed.map(({ entry }) => entry.id));
    const others = [...new Set(ids)].filter((id) => !there.has(id));
    if (others.length === 0) return;
    const answer = await call("entries", { ids: others });
    this.names = { ...this.names, ...answer.names };
    this.pointed = new Map(answer.rows.map((row) => [row.entry.id, row]));
  }
}
