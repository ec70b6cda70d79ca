import { scaleUtc, type ScaleTime } from "d3-scale";
import type { Day, DateRange, Strip, StripBand } from "../contract/contract";
import { dayAfter, utc } from "../parts/weightScale";

export type Scale = ScaleTime<number, number>;
export type Lane = StripBand["of"];
export const lanes: readonly Lane[] = ["strike", "custody", "solitary"];

const DAY_MS = 86_400_000;

export const isoDay = (moment: Date): Day => moment.toISOString().slice(0, 10);

export const shifted = (day: Day, days: number): Day => isoDay(new Date(utc(day).getTime() + days * DAY_MS));

export const daysBetween = (from: Day, to: Day): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / DAY_MS);

const within = (day: Day, low: Day, high: Day): Day => (day < low ? low : day > high ? high : day);

/** From the first day shown to the end of the last. */
export const scaleOf = ({ from, to }: Strip, width: number): Scale =>
  scaleUtc()
    .domain([utc(from), dayAfter(to)])
    .range([0, width]);

/** A stretch of a band on the page; unsure where the entries leave its days open. */
export interface Piece {
  from: number;
  to: number;
  sure: boolean;
}

/** What is surely so in the middle, and what may be so on both sides. */
export function piecesOf(band: StripBand, strip: Strip, scale: Scale): Piece[] {
  const x = (day: Day) => scale(utc(within(day, strip.from, shifted(strip.to, 1))));
  const end: DateRange = band.to ?? { earliest: strip.on, latest: strip.on };
  const first = band.from.earliest ?? strip.first;
  const last = shifted(end.latest ?? strip.last, 1);
  const begun = band.from.latest ?? last;
  const over = end.earliest === null ? begun : shifted(end.earliest, 1);
  const sure: [Day, Day] = begun < over ? [begun, over] : [last, last];
  const pieces: [Day, Day, boolean][] = [
    [first, sure[0], false],
    [sure[0], sure[1], true],
    [sure[1], last, false],
  ];
  return pieces
    .map(([from, to, sure]) => ({ from: x(from), to: x(to), sure }))
    .filter(({ from, to }) => to - from > 0);
}

/** Whether a band may hold a day. */
export function holds(band: StripBand, day: Day, strip: Strip): boolean {
  const end = band.to ? (band.to.latest ?? strip.last) : strip.on;
  return (band.from.earliest ?? strip.first) <= day && day <= end;
}

/** One unit further, or back. */
export function step(day: Day, unit: Strip["unit"], by: number): Day {
  if (unit === "day" || unit === "week") return shifted(day, unit === "day" ? by : 7 * by);
  const date = utc(day);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + (unit === "month" ? by : 12 * by);
  const [year, month] = [Math.floor(months / 12), months % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return isoDay(new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), last))));
}

/** The least that is shown at once. */
const CLOSEST_DAYS = 14;

/** The days shown after coming closer (a factor below 1) or going back, the place kept where it is as far as there are days. */
export function zoomed(strip: Strip, at: Day, factor: number): { from: Day; to: Day } {
  const all = daysBetween(strip.first, strip.last);
  const days = Math.round(daysBetween(strip.from, strip.to) * factor);
  const span = Math.min(all, Math.max(CLOSEST_DAYS, days));
  return framed(strip, shifted(at, -Math.round(span / 2)), span);
}

/** So many days from a day on, inside of what there is. */
export function framed(strip: Strip, from: Day, span: number): { from: Day; to: Day } {
  const latest = shifted(strip.last, -Math.min(span, daysBetween(strip.first, strip.last)));
  const start = within(from, strip.first, latest);
  return { from: start, to: within(shifted(start, span), start, strip.last) };
}
