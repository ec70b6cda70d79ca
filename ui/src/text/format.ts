import { text } from "./text.svelte";

/** One decimal, as scales show it. */
export function decimal(value: number): string {
  return format(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** A number as it was stated, with no more decimals than it has. */
export function figure(value: number): string {
  return format(value, { maximumFractionDigits: 3, useGrouping: value >= 10_000 });
}

/** One decimal with its sign: a change without a sign is not readable as one. */
export function signed(value: number): string {
  return format(value, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" });
}

/** Day and month for the axis of a chart, at the day's own midnight wherever the reader is. */
export function axisDay(day: Date, withYear: boolean): string {
  return new Intl.DateTimeFormat(locale(), { ...dayShape("short", withYear), timeZone: "UTC" }).format(day);
}

/** How a long text begins, for a list that leads to the whole. */
export function beginningOf(words: string): string {
  const most = 160;
  return words.length > most ? `${words.slice(0, most)}…` : words;
}

/** Bytes as people read them, in powers of ten as file managers count. */
export function fileSize(bytes: number): string {
  const steps = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const step = Math.min(steps.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return new Intl.NumberFormat(locale(), {
    style: "unit",
    unit: steps[step] ?? "byte",
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step);
}

/** A whole day as the person writes it; anything less exact stays as the core gave it. */
export function dayLabel(day: string): string {
  const exact = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`);
  if (!exact || Number.isNaN(exact.getTime())) return day;
  return new Intl.DateTimeFormat(locale(), { ...dayShape("long", true), timeZone: "UTC" }).format(exact);
}

/**
 * English with the day before the month: "10/11" must not be readable in two ways. Kazakh as Russian: both write
 * 12.10.2025 and 59,5, and web views without Kazakh data would write neither.
 */
function locale(): string {
  return text.language === "en" ? "en-GB" : "ru";
}

/** Months as words in English, as numbers in Russian and Kazakh. */
function dayShape(month: "long" | "short", withYear: boolean): Intl.DateTimeFormatOptions {
  const shape: Intl.DateTimeFormatOptions =
    text.language === "en" ? { day: "numeric", month } : { day: "2-digit", month: "2-digit" };
  return withYear ? { ...shape, year: "numeric" } : shape;
}

function format(value: number, options: Intl.NumberFormatOptions): string {
  // Intl writes the hyphen; the minus sign is as wide as a figure and keeps columns straight.
  return new Intl.NumberFormat(locale(), options).format(value).replace("-", "−");
}

/** The moment the program stored something, in the clock of this computer. */
export function recordedAt(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(locale(), {
    ...dayShape("long", true),
    hour: "2-digit",
    minute: "2-digit",
  }).format(date);
}
