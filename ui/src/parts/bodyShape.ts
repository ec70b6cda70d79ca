import { curveCatmullRomClosed, line } from "d3-shape";
import type { BodyRegion } from "../contract/contract";

/** The right half of an outline of a person who stands upright, from the crown down; the other half mirrors it. */
const half: [number, number][] = [
  [0, 8],
  [12, 11],
  [20, 22],
  [21, 36],
  [17, 51],
  [10, 61],
  [9, 72],
  [14, 80],
  [30, 86],
  [44, 92],
  [53, 104],
  [57, 122],
  [61, 144],
  [66, 164],
  [71, 184],
  [76, 205],
  [82, 216],
  [86, 232],
  [83, 247],
  [77, 250],
  [72, 238],
  [70, 222],
  [66, 207],
  [59, 188],
  [53, 168],
  [47, 148],
  [42, 127],
  [38, 140],
  [35, 158],
  [35, 174],
  [39, 192],
  [43, 212],
  [44, 238],
  [41, 268],
  [37, 292],
  [37, 312],
  [37, 334],
  [32, 362],
  [27, 388],
  [30, 402],
  [36, 412],
  [33, 418],
  [19, 418],
  [14, 408],
  [15, 388],
  [14, 360],
  [12, 332],
  [14, 308],
  [12, 288],
  [8, 256],
  [4, 226],
  [0, 216],
];

const shape = line().curve(curveCatmullRomClosed.alpha(0.5));

/** The outline, as a path around x = 0. */
export const outline =
  shape([
    ...half,
    ...half
      .slice(1, -1)
      .toReversed()
      .map(([x, y]): [number, number] => [-x, y]),
  ]) ?? "";

export type View = "front" | "back";

export interface Spot {
  view: View;
  x: number;
  y: number;
}

/** Where each region lies; of a pair the person's left, which is to the right when one looks at the front. */
const places: Record<string, [View, number, number]> = {
  head: ["front", 0, 19],
  face: ["front", 0, 42],
  neck: ["front", 0, 75],
  chest: ["front", 0, 112],
  abdomen: ["front", 0, 164],
  groin: ["front", 0, 205],
  back_of_head: ["back", 0, 32],
  nape: ["back", 0, 70],
  back: ["back", 0, 112],
  lower_back: ["back", 0, 166],
  buttocks: ["back", 0, 204],
  flank: ["front", 31, 156],
  shoulder: ["front", 43, 98],
  shoulder_blade: ["back", 23, 112],
  arm: ["front", 50, 130],
  elbow: ["back", 58, 162],
  forearm: ["front", 65, 186],
  wrist: ["front", 72, 211],
  hand: ["front", 78, 232],
  hip: ["front", 37, 196],
  leg: ["front", 25, 268],
  thigh: ["front", 27, 240],
  knee: ["front", 26, 300],
  shin: ["front", 25, 336],
  calf: ["back", 26, 330],
  ankle: ["front", 21, 390],
  foot: ["front", 25, 411],
};

export function spotOf(region: BodyRegion, behind: boolean): Spot | null {
  const [, side, part] = /^(?:(left|right)_)?(.+)$/.exec(region) ?? [];
  const place = places[part ?? ""];
  if (!place) return null;
  const [usual, x, y] = place;
  const view = behind ? "back" : usual;
  const towardsRight = (side === "left") === (view === "front");
  return { view, x: side === undefined || towardsRight ? x : -x, y };
}
