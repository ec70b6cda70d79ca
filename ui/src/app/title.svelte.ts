import { getCurrentWindow } from "@tauri-apps/api/window";
import { onDestroy, tick } from "svelte";
import { t } from "../text/text.svelte";

/** The message that names each page. A title never holds the name of a person or a case. */
export type PageTitle =
  | "page-welcome"
  | "page-new-notebook"
  | "page-unlock"
  | "page-restore"
  | "page-check"
  | "page-about"
  | "page-home"
  | "page-case"
  | "page-health"
  | "page-law"
  | "page-dates"
  | "page-contacts"
  | "page-disputed"
  | "page-people"
  | "page-new-entry"
  | "page-correction"
  | "page-history"
  | "page-backup"
  | "page-settings"
  | "page-search"
  | "page-locking";

let shown = $state<PageTitle | null>(null);

type FirstFocus = () => HTMLElement | null | undefined;

/**
 * Gives a page the function by which it says that it stands: everything rendered, then the first focus, then
 * the title. Whoever waits for the title (a screen reader, a test) may act on the page. A page that was left
 * while it loaded says nothing any more.
 */
export function pageAnnouncer(): (title: PageTitle, first?: FirstFocus) => Promise<void> {
  let left = false;
  onDestroy(() => (left = true));
  return async (title, first) => {
    await tick();
    if (left) return;
    first?.()?.focus();
    shown = title;
  };
}

/** Keeps the window's title in step with page and language; to be called once, from a component. */
export function followTitle(): void {
  $effect(() => {
    if (shown === null) return;
    const title = `Dapter – ${t(shown)}`;
    document.title = title;
    getCurrentWindow()
      .setTitle(title)
      .catch((reason: unknown) => console.warn("title", reason));
  });
}
