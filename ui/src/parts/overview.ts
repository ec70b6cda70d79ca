import { t } from "../text/text.svelte";
import type { Claimed, DateRange, DayRange, Edtf, Overview, StrikeOverview } from "../contract/contract";

export type { StrikeOverview };
export type DayConvention = Overview["day_convention"];

/** Arguments of the messages that say one day or a range of days. */
export function dayRange({ min, max }: DayRange): {
  min: number;
  max: number;
  shape: "one" | "range" | "least";
} {
  if (max === null) return { min, max: min, shape: "least" };
  return { min, max, shape: min === max ? "one" : "range" };
}

/** The claim to show beside the confirmed count, and only when it says something else. */
export function lastClaim(strike: StrikeOverview): Claimed | null {
  const claim = strike.claimed.at(-1);
  return claim && claim.day !== strike.confirmed_day ? claim : null;
}

/** Days without contact in words. Somebody who was released is not silent. */
export function silenceLabel({ silence_days: days, last_confirmed_contact: last }: Overview): string {
  if (days !== null) return t("silence-days", { days });
  return last === null ? t("silence-unknown") : t("silence-released");
}

/** A date as far as it is known: itself, or the days between which it lies. */
export function spanOf(date: Edtf | null, between: DateRange | null): Edtf | null {
  if (date !== null || !between) return date;
  const { earliest, latest } = between;
  if (earliest !== null && earliest === latest) return earliest;
  return earliest === null && latest === null ? null : `${earliest ?? ".."}/${latest ?? ".."}`;
}
