import type { Claim } from "../contract/contract";
import { kind } from "./kind";
import { figure, moment, needed, text } from "./shape";

export const claim = kind<Claim>({
  fields: {
    about: needed("claim_about"),
    value: figure(),
    unit: text(),
    period: moment(),
  },
  first: ["about", "value", "unit"],
  headline: ["about", "value", "unit"],
});
