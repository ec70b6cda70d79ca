import type { KindName } from "../contract/contract";

export const caseTabs = ["timeline", "health", "law", "dates", "contacts", "disputed"] as const;
export type CaseTab = (typeof caseTabs)[number];

export type Page =
  | { name: "welcome" }
  | { name: "new_notebook" }
  | { name: "first_steps" }
  | { name: "unlock" }
  | { name: "restore" }
  | { name: "check" }
  | { name: "about" }
  | { name: "home" }
  | { name: "case"; case: string; tab: CaseTab }
  | {
      name: "entry";
      case?: string;
      kind?: KindName;
      corrects?: string;
      /** Entries that a new settlement is about. */
      settles?: string[];
      /** A draft to be taken up again. */
      draft?: string;
    }
  | { name: "people" }
  | { name: "history"; entry: string }
  | { name: "backup" }
  | { name: "settings" }
  | { name: "search" };

/** Asked before a page is left; calls `leave` if it may be. */
export type Guard = (leave: () => void) => void;

/** The pages one came through. They live in memory only: no address ever names a case. */
class Route {
  private trail = $state<Page[]>([{ name: "welcome" }]);
  /** Counts the moves, so that the same page opened again is a new page. */
  moves = $state(0);
  guard: Guard | null = null;

  get page(): Page {
    return this.trail.at(-1) ?? { name: "home" };
  }

  go(page: Page): void {
    this.leaving(() => this.trail.push(page));
  }

  back(): void {
    this.leaving(() => {
      if (this.trail.length > 1) this.trail.pop();
    });
  }

  /** Starts a new trail: nothing to go back to. */
  restart(page: Page): void {
    this.leaving(() => (this.trail = [page]));
  }

  /** Opens the page anew: what it shows has changed beneath it. */
  again(): void {
    this.leaving(() => undefined);
  }

  /** Remembers which tab is open, so that coming back opens it again. */
  turnTo(tab: CaseTab): void {
    const page = this.page;
    if (page.name === "case") page.tab = tab;
  }

  private leaving(move: () => void): void {
    const leave = () => {
      this.guard = null;
      move();
      this.moves += 1;
    };
    if (this.guard) this.guard(leave);
    else leave();
  }
}

export const route = new Route();
