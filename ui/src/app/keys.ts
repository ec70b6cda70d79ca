/** True while plain letters belong to what the person is writing or choosing. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest("input, textarea, select, [role=listbox]") !== null;
}

/**
 * Larger, smaller or usual text. By what the key writes or by its place: the Kazakh layout has letters where others have
 * digits and signs.
 */
export function textStepOf(event: KeyboardEvent): 1 | -1 | 0 | null {
  if (!event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === "+" || event.key === "=") return 1;
  if (event.key === "-") return -1;
  switch (event.code) {
    case "Equal":
    case "NumpadAdd":
      return 1;
    case "Minus":
    case "NumpadSubtract":
      return -1;
    case "Digit0":
    case "Numpad0":
      return 0;
    default:
      return event.key === "0" ? 0 : null;
  }
}

export type Command = "new" | "search" | "home" | "backup" | "keys" | "lock" | "close" | "back";

/**
 * The command a key stands for. Keys are told by their place on the keyboard, so that N is N in the Russian
 * and Kazakh layouts too.
 */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.altKey || event.metaKey) return null;
  if (event.ctrlKey) {
    if (event.code === "KeyL") return "lock";
    return event.shiftKey && event.code === "KeyQ" ? "close" : null;
  }
  if (event.key === "?") return "keys";
  if (event.shiftKey) return null;
  switch (event.code) {
    case "KeyN":
      return "new";
    case "KeyH":
      return "home";
    case "KeyB":
      return "backup";
    case "Slash":
      return "search";
    case "Escape":
      return "back";
    default:
      return event.key === "/" ? "search" : null;
  }
}
