import type { Amount, Conversion, Reprisal } from "../contract/contract";
import { kind } from "./kind";
import { articles, briefList, number, object, reference, term, text } from "./shape";

export const reprisal = kind<Reprisal>({
  fields: {
    person: reference("anyone"),
    type: term("reprisal_type"),
    for: text(),
    amount: object<Amount>({
      value: number(),
      currency: text({ placeholder: "KZT" }),
      precision: term("amount_precision"),
      conversions: briefList<Conversion>({ value: number(), currency: text({ placeholder: "USD" }) }),
    }),
    days: number(),
    articles: articles(),
    body: text(),
  },
  first: ({ type }) => {
    if (type === "administrative_arrest") return ["person", "type", "for", "days"];
    return type === "fine" || type === "damages"
      ? ["person", "type", "for", "amount"]
      : ["person", "type", "for"];
  },
  headline: ["person", "type"],
});
