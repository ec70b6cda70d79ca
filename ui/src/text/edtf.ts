import { dayLabel } from "./format";
import { t } from "./text.svelte";

/** A date in words, where the core sent only the date itself. What is not understood stays as it is written. */
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
