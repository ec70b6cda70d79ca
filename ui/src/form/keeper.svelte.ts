import { session } from "../app/session.svelte";
import { call, failureOf } from "../contract/call";
import type { Failure, KindName } from "../contract/contract";

/** How often what was typed is kept: what a crash can take is what was typed since. */
const EVERY_MS = 2000;

/** What an editor holds. */
export interface Typed {
  kind: KindName;
  common: object;
  bodies: object;
}

/** Keeps what an editor holds, encrypted, while it is typed. */
export class Keeper {
  /** When it was last kept, by this computer's clock. */
  at = $state<string | null>(null);
  /** Why it could not be kept. */
  failure = $state<Failure | null>(null);
  /** There is a draft on disk. */
  exists = $state(false);
  private id: string | null = null;
  private last = "";
  private timer: number | undefined;
  private working: Promise<void> = Promise.resolve();

  /** `typed` gives what is to be kept; null while that is nothing. */
  constructor(private readonly typed: () => Typed | null) {}

  /** The draft that the entry about to be saved makes needless. */
  get kept(): string | null {
    return this.exists ? this.id : null;
  }

  /** Begins. `id` is that of the draft taken up again, or of the entry that is corrected. */
  start(id: string | null, exists: boolean): void {
    this.id = id;
    this.exists = exists;
    this.resume();
  }

  resume(): void {
    clearInterval(this.timer);
    this.timer = setInterval(() => void this.keep(), EVERY_MS) as unknown as number;
    session.keeper = this;
  }

  /** Keeps nothing more, and waits for what is under way: a draft must not come after the entry it became. */
  async rest(): Promise<void> {
    clearInterval(this.timer);
    if (session.keeper === this) session.keeper = null;
    await this.working;
  }

  /** Keeps what is typed now, if it changed; `open` is false when the editor is left. */
  keep(open = true): Promise<void> {
    // What is there now, whatever becomes of the page meanwhile.
    const typed = this.typed();
    this.working = this.working.then(() => this.write(typed, open));
    return this.working;
  }

  /** Removes the draft for good. */
  async discard(): Promise<void> {
    await this.rest();
    if (this.exists && this.id !== null) await call("discard_draft", { id: this.id });
    this.exists = false;
  }

  private async write(typed: Typed | null, open: boolean): Promise<void> {
    if (typed === null) return;
    const content = JSON.stringify([typed, open]);
    if (content === this.last) return;
    try {
      const kept = await call("keep_draft", { id: this.id, ...typed, open });
      this.id = kept.id;
      this.at = kept.at;
      this.exists = true;
      this.last = content;
      this.failure = null;
    } catch (reason) {
      this.failure = failureOf(reason);
    }
  }
}
