import type { Complaint } from "../contract/contract";
import { kind } from "./kind";
import { date, due, reference, references, term, text } from "./shape";

export const complaint = kind<Complaint>({
  fields: {
    to: reference("person"),
    sent: date(),
    number: text(),
    due: due(),
    received: date(),
    replied: date(),
    answer: term("answer"),
    outcome: text(),
    about: references("entry"),
  },
  first: ["to", "sent", "number", "due"],
  folds: { "fold-answer": ["received", "replied", "answer", "outcome"] },
  headline: ["to", "number", "answer"],
});
