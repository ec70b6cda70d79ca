import { failureOf } from "../contract/call";
import type { Failure } from "../contract/contract";

/** One thing a person asked for: whether it is under way, and what became of it. */
export class Attempt {
  busy = $state(false);
  failure = $state<Failure | null>(null);

  /** Runs `work` unless it runs already; undefined when it failed, with the reason in `failure`. */
  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.failure = null;
    try {
      return await work();
    } catch (reason) {
      this.failure = failureOf(reason);
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
