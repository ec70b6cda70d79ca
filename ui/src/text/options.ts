import { body_region, start_rule, type Choice } from "../contract/contract";
import { t, term } from "./text.svelte";

/** Units of a sentence; a currency is written by its code. */
const unitNames: Record<string, string> = {
  hour: "unit-hour",
  day: "unit-day",
  month: "unit-month",
  year: "unit-year",
};

export const units = (): Choice[] =>
  Object.entries(unitNames).map(([id, message]) => ({ id, name: t(message) }));

export const startRules = (): Choice[] =>
  start_rule.map((word) => ({ id: word, name: term("start_rule", word) }));

/** Regions of the body under their names; what is kept is the words, so that any other words will do as well. */
export const bodyRegions = (): Choice[] =>
  body_region.map((word) => term("body_region", word)).map((name) => ({ id: name, name }));
