import { extent, min, ticks } from "d3-array";
import { scaleLinear, scaleUtc } from "d3-scale";
import {
  symbol,
  symbolAsterisk,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from "d3-shape";
import type { Band, Day, HealthView, Weighing, WeightLine, WeightSeries } from "../contract/contract";

export type Reading = Weighing["reading"];

/** A shape of its own for each kind of reading, so that none depends on colour. */
const shapes: Record<Reading, { type: SymbolType; hollow: boolean }> = {
  measured: { type: symbolCircle, hollow: false },
  self_reported: { type: symbolTriangle, hollow: false },
  estimated: { type: symbolDiamond, hollow: true },
  third_party_claim: { type: symbolSquare, hollow: true },
  inferred: { type: symbolCross, hollow: true },
  not_stated: { type: symbolCircle, hollow: true },
  other: { type: symbolWye, hollow: false },
};

export function mark(reading: Reading): { path: string; hollow: boolean } {
  const shape = shapes[reading] ?? { type: symbolAsterisk, hollow: true };
  return { path: symbol(shape.type, 72)() ?? "", hollow: shape.hollow };
}

export const utc = (day: Day) => new Date(`${day}T00:00:00Z`);

/** A phase lasts to the end of its last day. */
export const dayAfter = (day: Day) => new Date(utc(day).getTime() + 86_400_000);

export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Phases that go on, or that touch the time in which weights are known: older ones would push the weights together. */
export function bandsBehind(health: HealthView): Band[] {
  const points = health.series.flatMap((series) => series.points).filter(dated);
  const first = min(points, (point) => point.earliest);
  return health.bands.filter((band) => band.open || (first !== undefined && band.to >= first));
}

/** Where days and kilograms lie on the chart, with room for these lines; null when no weight has a date. */
export function scales(health: HealthView, frame: Frame, lines: WeightLine[]) {
  const points = health.series.flatMap((series) => series.points).filter(dated);
  if (points.length === 0) return null;
  const days = [
    ...points.flatMap((point) => [utc(point.earliest), utc(point.latest)]),
    ...bandsBehind(health).flatMap((band) => [utc(band.from), utc(band.to)]),
  ];
  const [first, last] = extent(days) as [Date, Date];
  const [lightest, heaviest] = extent([...points, ...lines], ({ kg }) => kg) as [number, number];
  const day = 86_400_000;
  const margin = Math.max(2 * day, (last.getTime() - first.getTime()) * 0.04);
  const x = scaleUtc()
    .domain([first.getTime() - margin, last.getTime() + margin])
    .range([frame.left, frame.right]);
  const y = scaleLinear()
    .domain([Math.floor(lightest - 2), Math.ceil(heaviest + 2)])
    .nice(5)
    .range([frame.bottom, frame.top]);
  const [low, high] = y.domain() as [number, number];
  return { x, y, days: x.ticks(6), kilograms: ticks(low, high, 5) };
}

export type DatedPoint = Weighing & { earliest: Day; latest: Day };

export function dated(point: Weighing): point is DatedPoint {
  return point.earliest !== null && point.latest !== null;
}

/** Stretches of a series that may be joined: neighbours of one kind, each on a known day. */
export function stretches(series: WeightSeries): DatedPoint[][] {
  const runs: DatedPoint[][] = [[]];
  for (const point of series.points) {
    if (dated(point) && point.earliest === point.latest) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** Labels of lines beside the chart, moved apart as far as their height asks; the heaviest line comes first. */
export function labelled(lines: WeightLine[], y: (kg: number) => number, height: number) {
  let last = -Infinity;
  return lines.map((line) => {
    const at = y(line.kg);
    last = Math.max(at, last + height);
    return { ...line, y: at, label: last };
  });
}
