import { textPercents } from "../contract/contract";

/** The size one step up or down, or the usual one. */
export function textAfter(percent: number, step: 1 | -1 | 0): number {
  if (step === 0) return textPercents[0];
  const here = textPercents.findIndex((size) => size >= percent);
  return textPercents[here + step] ?? percent;
}

/** Lengths are in rem: the size of the root's text, which `tokens.css` gives for each percentage, carries the whole page. What has the focus stays in sight. */
export function showText(percent: number): void {
  const root = document.documentElement;
  if (root.dataset.text === String(percent)) return;
  root.dataset.text = String(percent);
  document.activeElement?.scrollIntoView?.({ block: "nearest" });
}
