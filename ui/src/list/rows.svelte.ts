import { call, failureOf } from "../contract/call";
import type { Failure, Month, Row, Timeline } from "../contract/contract";
import type { Question } from "./filter.svelte";

/** Rows that are asked for at once: two screens full. */
export const PAGE = 30;
/** Pages that are kept, those seen last: a notebook of 100,000 entries is scrolled through without holding all of it. */
const KEPT = 40;
/** How long the words must rest before the months of what was found are counted: rows come first. */
const REST_MS = 150;

/**
 * The rows of a list of any length, of which only those near the place in sight are held. It asks for one page at a
 * time; places that were passed by meanwhile are not asked for, and an answer to an earlier question is dropped.
 */
export class Rows {
  total = $state<number | null>(null);
  failure = $state<Failure | null>(null);
  months = $state.raw<Month[]>([]);
  names = $state.raw<Record<string, string>>({});
  /** Counts the questions that were answered: with each the list is another one. */
  answered = $state(0);
  /** What the rows shown were found by. */
  shown = $state.raw<Question | null>(null);
  /** Counts the pages that came, for whoever reads a row. */
  private came = $state(0);

  private pages = new Map<number, Row[]>();
  private next: { question: Question; near: number } | null = null;
  private asking = false;
  private fetching = false;
  private wanted: [first: number, last: number] = [0, 0];
  private resting: ReturnType<typeof setTimeout> | undefined;

  /** Asks for another list, beginning with the page around a place. Of several questions in a row only the last counts. */
  async ask(question: Question, near = 0): Promise<void> {
    this.next = { question, near };
    clearTimeout(this.resting);
    if (this.asking) return;
    this.asking = true;
    try {
      while (this.next) {
        const { question: asked, near: around }: { question: Question; near: number } = this.next;
        this.next = null;
        const page = Math.floor(around / PAGE);
        try {
          const answer = await call("timeline", { ...asked, offset: page * PAGE, limit: PAGE });
          if (!this.next) this.begin(asked, page, answer);
        } catch (reason) {
          if (!this.next) this.failure = failureOf(reason);
        }
      }
    } finally {
      this.asking = false;
    }
  }

  /** The row at a place, once it is there. */
  at(place: number): Row | undefined {
    void this.came;
    return this.pages.get(Math.floor(place / PAGE))?.[place % PAGE];
  }

  /** The month that begins with a place, if one does. */
  headingAt(place: number): string | undefined {
    if (this.months.length > 0) {
      const month = this.months[this.monthAt(place)];
      return month?.offset === place ? month.label : undefined;
    }
    const row = this.at(place);
    if (!row) return undefined;
    return place === 0 || this.at(place - 1)?.month !== row.month ? row.month_label : undefined;
  }

  /** The month that a place belongs to, by its number among the months; -1 while none is known. */
  monthAt(place: number): number {
    let [low, high] = [0, this.months.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.months[middle]?.offset ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Says which places are in sight; what is missing of them is asked for. */
  look(first: number, last: number): void {
    this.wanted = [first, last];
    if (!this.fetching) void this.fetch();
  }

  stop(): void {
    clearTimeout(this.resting);
    this.next = null;
    this.shown = null;
  }

  private begin(question: Question, page: number, answer: Timeline): void {
    this.pages = new Map([[page, answer.rows]]);
    this.months = [];
    this.names = answer.names;
    this.total = answer.total;
    this.failure = null;
    this.shown = question;
    this.wanted = [page * PAGE, page * PAGE];
    this.answered += 1;
    this.came += 1;
    this.resting = setTimeout(() => void this.countMonths(question), REST_MS);
  }

  private async countMonths(question: Question): Promise<void> {
    try {
      const months = await call("months", question);
      if (this.shown === question) this.months = months;
    } catch (reason) {
      if (this.shown === question) this.failure = failureOf(reason);
    }
  }

  private async fetch(): Promise<void> {
    this.fetching = true;
    try {
      for (let page = this.missing(); page !== null && this.shown; page = this.missing()) {
        const question = this.shown;
        const answer = await call("timeline", { ...question, offset: page * PAGE, limit: PAGE });
        // Somebody asked for another list meanwhile.
        if (this.shown !== question) continue;
        this.keep(page, answer);
      }
    } catch (reason) {
      this.failure = failureOf(reason);
    } finally {
      this.fetching = false;
    }
  }

  /** The first page in sight that is not there. */
  private missing(): number | null {
    const [first, last] = this.wanted;
    const end = Math.min(last, (this.total ?? 0) - 1);
    for (let page = Math.floor(first / PAGE); page * PAGE <= end; page += 1) {
      const rows = this.pages.get(page);
      if (!rows) return page;
      // Seen last is kept longest.
      this.pages.delete(page);
      this.pages.set(page, rows);
    }
    return null;
  }

  private keep(page: number, answer: Timeline): void {
    this.pages.set(page, answer.rows);
    this.names = { ...this.names, ...answer.names };
    for (const oldest of this.pages.keys()) {
      if (this.pages.size <= KEPT) break;
      this.pages.delete(oldest);
    }
    this.came += 1;
  }
}
