import type { Item, Legal, Sentence } from "../contract/contract";
import { startRules, units } from "../text/options";
import { kind } from "./kind";
import { answer, articles, due, list, needed, number, open, reference, term, text } from "./shape";

const imposing = ["verdict", "sentence", "replacement", "restriction", "listing", "measure"];
const taking = ["search", "seizure"];

export const legal = kind<Legal>({
  fields: {
    event: needed("legal_event"),
    body: text(),
    result: term("legal_result"),
    articles: articles(),
    sentence: list<Sentence>({
      type: needed("sentence_type"),
      amount: number(),
      unit: open(units, { hint: "sentence-unit-hint" }),
      what: text(),
      from_rule: open(startRules, { hint: "from-rule-hint" }),
      credit_days: number(),
    }),
    items: list<Item>({
      what: text(),
      owner: reference("person"),
      privileged: answer(),
      returned: answer(),
    }),
    number: text(),
    about: reference("legal"),
    closed: answer(),
    stated_reason: text(),
    due: due(),
  },
  first: ({ event = "" }) => [
    "event",
    "body",
    "result",
    "articles",
    ...(imposing.includes(event) ? (["sentence"] as const) : []),
    ...(taking.includes(event) ? (["items"] as const) : []),
  ],
  folds: { "fold-due": ["due"] },
  headline: ["event", "result", "body"],
  beginnings: [
    { id: "hearing", value: { event: "hearing" } },
    { id: "verdict", value: { event: "verdict" } },
    { id: "search", value: { event: "search" } },
  ],
});
