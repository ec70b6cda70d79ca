import type { Claim } from "../contract/contract";
import { figure as decimals } from "../text/format";
import { term as word } from "../text/text.svelte";
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
  sentence: ({ about, value, unit }) => {
    const said = [typeof value === "number" ? decimals(value) : value, unit].filter(Boolean).join(" ");
    return [about && word("claim_about", about), said].filter(Boolean).join(": ");
  },
});
