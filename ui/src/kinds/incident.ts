import type { Incident } from "../contract/contract";
import { kind } from "./kind";
import { long, reference, references, term, terms, text } from "./shape";

export const incident = kind<Incident>({
  fields: {
    type: term("incident_type"),
    denied: terms("denied"),
    facility: reference("facility"),
    place: text(),
    actors: references("person"),
    witnesses: references("person"),
    duration: text(),
    injuries: long(),
    certificate: text({ hint: "certificate-hint" }),
    told: references("person"),
    answer: text(),
    consequences: long(),
  },
  first: ({ type }) =>
    type === "denial" ? ["type", "denied", "facility", "actors"] : ["type", "facility", "place", "actors"],
  folds: {
    "fold-injuries": ["injuries", "certificate"],
    "fold-after": ["told", "answer", "consequences"],
  },
  headline: ["type", "denied"],
  beginnings: [
    { id: "beating", value: { type: "ill_treatment" } },
    { id: "denial", value: { type: "denial" } },
  ],
});
