import type { Weight } from "../contract/contract";
import { figure } from "../text/format";
import { term as word } from "../text/text.svelte";
import { kind } from "./kind";
import { needed, number, reference, text } from "./shape";

export const weight = kind<Weight>({
  fields: {
    value: number({ hint: "weight-value-hint" }),
    unit: needed("weight_unit"),
    reading: needed("reading"),
    by: reference("person"),
    instrument: text(),
  },
  first: ["value", "unit", "reading", "by", "instrument"],
  headline: ["value", "unit", "reading"],
  sentence: ({ value, unit, reading }) =>
    [
      `${value === undefined ? "?" : figure(value)} ${unit ? word("weight_unit", unit) : ""}`,
      reading && word("reading", reading),
    ]
      .filter(Boolean)
      .join(" · "),
  blank: () => ({ unit: "kg" }),
  beginnings: [
    {
      id: "weight-self-reported",
      value: { unit: "kg", reading: "self_reported" },
      basis: "detainee_statement",
    },
    { id: "weight-measured", value: { unit: "kg", reading: "measured" } },
  ],
});
