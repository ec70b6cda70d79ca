/** Sizes of text that are offered, in percent; the core refuses others, `tokens.css` gives each its size. */
export const textPercents = [100, 125, 150, 175, 200] as const;

/** The size one step up or down, or the usual one. */
export function textAfter(percent: number, step: 1 | -1 | 0): number {
  if (step === 0) return textPercents[0];
  const here = textPercents.findIndex((size) => size >= percent);
  return textPercents[here + step] ?? percent;
}

/** Lengths are in rem: the size of the root's text carries the whole page. What has the focus stays in sight. */
export function showText(percent: number): void {
  const root = document.documentElement;
  if (root.dataset.text === String(percent)) return;
  root.dataset.text = String(percent);
  document.activeElement?.scrollIntoView?.({ block: "nearest" });
}
