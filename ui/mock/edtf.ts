import { dayLabel } from "../src/text/format";
import { t } from "../src/text/text.svelte";

/** Dates in words for the invented answers; the program has its own from the core. */
export function edtfLabel(edtf: string): string {
  const set = /^\[(.+)\]$/.exec(edtf);
  if (set?.[1]) {
    const days = set[1].split(",").map(edtfLabel);
    return days.reduce((a, b) => t("date-or", { a, b }));
  }
  const [from = "", to, rest] = edtf.split("/");
  if (to === undefined || rest !== undefined) return pointLabel(edtf);
  if (from === ".." || from === "") return t("date-before", { date: pointLabel(to) });
  if (to === ".." || to === "") return t("date-after", { date: pointLabel(from) });
  return t("date-interval", { from: pointLabel(from), to: pointLabel(to) });
}

function pointLabel(point: string): string {
  const mark = point.at(-1) ?? "";
  if (!"~?%".includes(mark)) return exactLabel(point);
  const date = exactLabel(point.slice(0, -1));
  const about = mark === "?" ? date : t("date-approximate", { date });
  return mark === "~" ? about : t("date-uncertain", { date: about });
}

function exactLabel(point: string): string {
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(point);
  if (month) return t("date-month", { month: t(`month-${Number(month[2])}`), year: month[1] ?? "" });
  if (/^\d{4}$/.test(point)) return t("date-year", { year: point });
  return dayLabel(point);
}

/** Every text of an answer that looks like a date, in words. */
export function datesIn(answer: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (value: unknown): void => {
    if (typeof value === "string" && /^(\[|\.\.|\d{4})/.test(value)) found[value] = edtfLabel(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  walk(answer);
  return found;
}
