import type { Quotation, Visit, VisitComplaint, Visitor } from "../contract/contract";
import { kind } from "./kind";
import { briefList, list, long, number, quote, reference, term, text, texts } from "./shape";

/** What makes a visit comes first and takes few keys; everything else can be added later. */
export const visit = kind<Visit>({
  fields: {
    outcome: term("visit_outcome"),
    mode: term("visit_mode"),
    facility: reference("facility"),
    reason: text(),
    reason_by: reference("person"),
    visitors: briefList<Visitor>({ who: reference("person"), role: term("role") }),
    said: list<Quotation>({ quote: quote(), language: text({ placeholder: "kk" }) }),
    time_in: text({ placeholder: "10:40" }),
    time_out: text({ placeholder: "11:20" }),
    waited_minutes: number(),
    room: text(),
    privacy: term("visit_privacy"),
    interpreter: reference("person"),
    observed: long(),
    advice: long({ hint: "advice-hint", shownAs: "advice-privileged" }),
    complaints: list<VisitComplaint>({ issue: text(), answer: text(), answer_by: reference("person") }),
    staff_present: texts(),
    handed_over: texts(),
    taken_away: texts(),
    next: texts(),
  },
  first: ({ outcome }) =>
    outcome && outcome !== "held"
      ? ["outcome", "mode", "facility", "reason", "reason_by", "visitors", "said"]
      : ["outcome", "mode", "facility", "visitors", "said"],
  headline: ["outcome", "mode", "reason"],
  beginnings: [
    { id: "visit-held", value: { outcome: "held" } },
    { id: "visit-refused", value: { outcome: "refused" } },
  ],
});
