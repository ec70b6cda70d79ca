import { call, failureOf } from "../contract/call";
import type { Failure, Settings, State } from "../contract/contract";
import { route, type Page } from "./route.svelte";
import { text } from "../text/text.svelte";
import { showText, textAfter } from "./textSize";

const firstPages: Record<State["phase"], Page> = {
  closed: { name: "welcome" },
  locked: { name: "unlock" },
  open: { name: "home" },
};

/** How long a lock waits for what was typed to be kept. */
const KEEP_MS = 300;

/** What the core last said about the program: which notebook, open or locked, in which language. */
class Session {
  state = $state<State | null>(null);
  /** Once true the page shows nothing of the notebook, whatever the core is still doing. */
  locking = $state(false);
  failure = $state<Failure | null>(null);
  /** Keeps what is being typed; set while an editor is open. */
  keeper: { keep(): Promise<void> } | null = null;
  private keeping: Promise<void> = Promise.resolve();

  get readOnly(): boolean {
    return this.state?.read_only != null;
  }

  accept(state: State, first: Page = firstPages[state.phase]): void {
    // The phase decides which pages there are; whatever was open in another phase is gone.
    if (state.phase !== this.state?.phase) route.restart(first);
    this.state = state;
    text.language = state.settings.language;
    document.documentElement.dataset.theme = state.settings.theme;
    showText(state.settings.text_percent);
  }

  /** Larger, smaller or usual text, at once; the size is kept afterwards, one press after the other. */
  resizeText(step: 1 | -1 | 0): void {
    const settings = this.state?.settings;
    if (!settings || this.locking) return;
    settings.text_percent = textAfter(settings.text_percent, step);
    showText(settings.text_percent);
    const kept = { ...settings };
    // A size that cannot be kept still holds until the program ends.
    this.keeping = this.keeping
      .then(() => call("save_settings", { settings: kept }))
      .then(
        () => undefined,
        () => undefined,
      );
  }

  async start(): Promise<void> {
    try {
      this.accept(await call("state", {}));
    } catch (reason) {
      this.failure = failureOf(reason);
    }
  }

  async save(settings: Settings): Promise<void> {
    this.accept(await call("save_settings", { settings }));
  }

  /** Ends the program, whatever page it shows. */
  async close(): Promise<void> {
    this.locking = true;
    await call("close_program", {}).catch((reason: unknown) => (this.failure = failureOf(reason)));
  }

  /**
   * What is on the screen goes first. Then what was typed is kept, if that takes no longer than a moment; then the core
   * wipes its keys and restarts. Every lock, whatever it was asked by, passes here while the page can still answer.
   */
  async lock(): Promise<void> {
    if (this.state?.phase !== "open" || this.locking) return;
    this.locking = true;
    this.failure = null;
    try {
      const moment = new Promise<void>((over) => setTimeout(over, KEEP_MS));
      if (this.keeper) await Promise.race([this.keeper.keep(), moment]);
      await call("lock", {});
    } catch (reason) {
      // The notebook stays hidden: a lock that failed must not bring the text back by itself.
      this.failure = failureOf(reason);
    }
  }
}

export const session = new Session();
