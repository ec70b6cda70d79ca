import { expect, it } from "vitest";
import type { Strip, StripBand } from "../contract/contract";
import { daysBetween, framed, holds, piecesOf, scaleOf, step, zoomed } from "./stripScale";

const strip = {
  first: "2025-01-01",
  last: "2025-12-31",
  from: "2025-01-01",
  to: "2025-12-31",
  on: "2025-10-17",
  unit: "week",
  marks: [],
  bands: [],
  undated: 0,
} as Strip;
const exact = (day: string) => ({ earliest: day, latest: day });
const band = (from: StripBand["from"], to: StripBand["to"]) => ({ of: "custody", from, to }) as StripBand;
const days = (band: StripBand, of = strip) => {
  const scale = scaleOf(of, daysBetween(of.from, of.to) + 1);
  return piecesOf(band, of, scale).map(({ from, to, sure }) => [Math.round(from), Math.round(to), sure]);
};

it("draws a stretch to the end of its last day, and one without an end to today", () => {
  expect(days(band(exact("2025-01-11"), exact("2025-01-20")))).toEqual([[10, 20, true]]);
  expect(days(band(exact("2025-01-11"), null))).toEqual([[10, 290, true]]);
});

it("draws what is uncertain apart from what is sure", () => {
  const uncertain = band(
    { earliest: "2025-02-01", latest: "2025-02-10" },
    { earliest: "2025-03-01", latest: "2025-03-05" },
  );
  expect(days(uncertain)).toEqual([
    [31, 40, false],
    [40, 60, true],
    [60, 64, false],
  ]);
  const never = band({ earliest: "2025-02-01", latest: "2025-02-10" }, exact("2025-02-05"));
  expect(days(never)).toEqual([[31, 36, false]]);
  expect(days(band({ earliest: null, latest: "2025-01-11" }, exact("2025-01-20")))).toEqual([
    [0, 10, false],
    [10, 20, true],
  ]);
});

it("cuts a stretch at the edges of what is shown", () => {
  const part = { ...strip, from: "2025-01-15", to: "2025-01-24" };
  expect(days(band(exact("2025-01-11"), exact("2025-01-20")), part)).toEqual([[0, 6, true]]);
  expect(days(band(exact("2025-02-11"), exact("2025-02-20")), part)).toEqual([]);
});

it("comes closer around a place and never leaves what there is", () => {
  const half = zoomed(strip, "2025-07-02", 0.5);
  expect(half).toEqual({ from: "2025-04-02", to: "2025-10-01" });
  expect(zoomed({ ...strip, ...half }, "2025-01-05", 0.001)).toEqual({
    from: "2025-01-01",
    to: "2025-01-15",
  });
  expect(zoomed(strip, "2025-12-31", 4)).toEqual({ from: "2025-01-01", to: "2025-12-31" });
  expect(framed(strip, "2026-05-01", 30)).toEqual({ from: "2025-12-01", to: "2025-12-31" });
});

it("goes on by whole units of the calendar", () => {
  expect(step("2025-01-31", "month", 1)).toBe("2025-02-28");
  expect(step("2025-01-31", "month", -2)).toBe("2024-11-30");
  expect([step("2024-02-29", "year", 1), step("2025-01-01", "week", -1)]).toEqual([
    "2025-02-28",
    "2024-12-25",
  ]);
});

it("tells what goes on on a day, today included", () => {
  const held = band({ earliest: "2025-02-01", latest: "2025-02-10" }, null);
  expect([holds(held, "2025-01-31", strip), holds(held, "2025-02-01", strip)]).toEqual([false, true]);
  expect([holds(held, "2025-10-17", strip), holds(held, "2025-10-18", strip)]).toEqual([true, false]);
});
