import { call, callLong } from "../contract/call";
import type { Commands, Stage, Told } from "../contract/contract";
import { Attempt } from "./attempt.svelte";
import { route } from "./route.svelte";

/**
 * Long work that a person asked for: how far it is, and how it is cancelled. Its page stays while it goes on: what became
 * of it would otherwise be told to nobody.
 */
export class LongWork extends Attempt {
  /** What the core last told; null before it has begun. */
  stage = $state.raw<Stage | null>(null);
  /** The person tried to leave the page meanwhile. */
  held = $state(false);

  /** Runs the command; undefined when it failed or was cancelled, with the reason in `failure`. */
  async start<K extends keyof Told & keyof Commands>(
    name: K,
    args: Commands[K][0],
  ): Promise<Commands[K][1] | undefined> {
    if (this.busy) return undefined;
    this.stage = null;
    this.held = false;
    const stay = () => (this.held = true);
    route.guard = stay;
    try {
      return await this.run(() => callLong(name, args, (stage) => (this.stage = stage)));
    } finally {
      if (route.guard === stay) route.guard = null;
      this.stage = null;
    }
  }

  /** Asks the core to end it; it then fails as cancelled. */
  cancel(): void {
    // It goes on if this does not arrive, and can be cancelled again.
    call("cancel", {}).catch(() => undefined);
  }
}
