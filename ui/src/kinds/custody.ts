import type { Custody } from "../contract/contract";
import { kind } from "./kind";
import { needed, number, reference, text } from "./shape";

export const custody = kind<Custody>({
  fields: {
    event: needed("custody_event"),
    from: reference("facility"),
    facility: reference("facility", { hint: "custody-facility-hint" }),
    days: number(),
    hours_per_day: number(),
    reason: text(),
    by: reference("person"),
  },
  first: ({ event }) => {
    if (event === "transferred") return ["event", "from", "facility", "reason"];
    if (event === "solitary_in") return ["event", "facility", "days", "hours_per_day", "reason"];
    return ["event", "facility", "reason"];
  },
  headline: ["event", "facility"],
  beginnings: [
    { id: "detained", value: { event: "detained" } },
    { id: "transferred", value: { event: "transferred" } },
    { id: "solitary", value: { event: "solitary_in" } },
    { id: "released", value: { event: "released" } },
  ],
});
