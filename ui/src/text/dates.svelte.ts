import { SvelteMap } from "svelte/reactivity";
import { dayLabel } from "./format";

/** Dates in words, as the core tells them beside whatever holds them. */
const told = new SvelteMap<string, string>();

/** Takes over the words that came with an answer. */
export function learnDates(answer: unknown): void {
  if (typeof answer !== "object" || answer === null || !("dates" in answer)) return;
  for (const [edtf, label] of Object.entries(answer.dates as Record<string, string>)) told.set(edtf, label);
}

/** A date in words. */
export function dateLabel(edtf: string): string {
  return told.get(edtf) ?? dayLabel(edtf);
}
