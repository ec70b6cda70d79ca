/**
 * Brings what has the focus from under the bars that stay at the window's edges. To the web view it is in sight there, with
 * or without `scroll-padding`.
 */
export function keepInSight({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return;
  // A field of text is brought further than to the edge only before the web view brings it there itself.
  if (target.matches("input, textarea")) target.scrollIntoView({ block: "nearest" });
  // Whether the focus is one to be seen, and where it is, are known only in the next frame.
  requestAnimationFrame(() => {
    if (target.matches(":focus-visible") && isHidden(target)) target.scrollIntoView({ block: "center" });
  });
}

function isHidden(element: HTMLElement): boolean {
  const whole = element.closest("label") ?? element;
  const { left, width, top, bottom } = element.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  if (middle < 0 || middle > innerHeight) return true;
  // A list that is being scrolled lets points through for a moment.
  if (getComputedStyle(element).pointerEvents === "none") return false;
  return [top + 1, bottom - 1].some((y) => {
    const there = document.elementFromPoint(left + width / 2, y);
    return there !== null && !whole.contains(there) && !there.contains(whole);
  });
}
