import { plain } from "../form/form.svelte";
import { t } from "./text.svelte";

/** The label of every field, under the path by which the core names it. */
export const fieldLabels: Record<string, string> = {
  kind: "field-kind",
  text: "field-text",
  case: "field-case",
  occurred: "field-occurred",
  "occurred.edtf": "field-occurred",
  "occurred.time": "field-occurred-time",
  "occurred.offset": "field-occurred-offset",
  "occurred.stated": "field-occurred-stated",
  "occurred.year_inferred": "field-occurred-year-inferred",
  learned: "field-learned",
  written: "field-written",
  source: "field-source",
  "source.basis": "field-source-basis",
  "source.who": "field-source-who",
  "source.relay": "field-source-relay",
  "source.reliability": "field-source-reliability",
  "source.credibility": "field-source-credibility",
  confidentiality: "field-confidentiality",
  links: "field-links",
  "links.to": "field-links-to",
  "links.kind": "field-links-kind",
  "links.answer": "field-links-answer",
  tags: "field-tags",
  "notebook.name": "field-notebook-name",

  "case.names": "field-names",
  "case.pseudonym": "field-case-pseudonym",
  "case.born": "field-case-born",
  "case.height_cm": "field-case-height",
  "case.facility": "field-case-facility",
  "case.baseline_weight": "field-case-baseline",
  "case.day_convention": "field-case-convention",
  "case.time_zone": "field-time-zone",

  "person.names": "field-names",
  "person.roles": "field-person-roles",
  "person.contact": "field-person-contact",
  "person.note": "field-remarks",

  "facility.names": "field-names",
  "facility.code": "field-facility-code",
  "facility.aliases": "field-facility-aliases",
  "facility.type": "field-facility-type",
  "facility.city": "field-facility-city",
  "facility.former_cities": "field-facility-former-cities",
  "facility.time_zone": "field-time-zone",

  "visit.outcome": "field-visit-outcome",
  "visit.mode": "field-visit-mode",
  "visit.facility": "field-visit-facility",
  "visit.room": "field-visit-room",
  "visit.time_in": "field-visit-time-in",
  "visit.time_out": "field-visit-time-out",
  "visit.waited_minutes": "field-visit-waited",
  "visit.visitors": "field-visit-visitors",
  "visit.visitors.who": "field-visit-visitor",
  "visit.visitors.role": "field-visit-role",
  "visit.staff_present": "field-visit-staff",
  "visit.interpreter": "field-visit-interpreter",
  "visit.reason": "field-visit-reason",
  "visit.reason_by": "field-visit-reason-by",
  "visit.privacy": "field-visit-privacy",
  "visit.observed": "field-visit-observed",
  "visit.said": "field-visit-said",
  "visit.said.quote": "field-visit-quote",
  "visit.said.language": "field-visit-language",
  "visit.advice": "field-visit-advice",
  "visit.complaints": "field-visit-complaints",
  "visit.complaints.issue": "field-visit-complaint",
  "visit.complaints.answer": "field-visit-complaint-answer",
  "visit.complaints.answer_by": "field-visit-complaint-answer-by",
  "visit.handed_over": "field-visit-handed-over",
  "visit.taken_away": "field-visit-taken-away",
  "visit.next": "field-visit-next",

  "weight.value": "field-weight-value",
  "weight.unit": "field-weight-unit",
  "weight.reading": "field-weight-reading",
  "weight.by": "field-weight-by",
  "weight.instrument": "field-weight-instrument",

  "strike.phases": "field-strike-phases",
  "strike.phases.kind": "field-strike-phase-kind",
  "strike.phases.from": "field-strike-from",
  "strike.phases.to": "field-strike-to",
  "strike.demands": "field-strike-demands",
  "strike.announced_by": "field-strike-announced-by",
  "strike.stated_duration": "field-strike-duration",
  "strike.ended": "field-strike-ended",
  "strike.ended.edtf": "field-strike-ended",
  "strike.ended.reason": "field-strike-reason",

  "strike_day.strike": "field-strike-day-strike",
  "strike_day.day": "field-strike-day-day",
  "strike_day.phase_kind": "field-strike-phase-kind",
};

/** The label of a field; of the nearest field around it, if the core names something deeper. */
export function fieldLabel(path: string): string {
  for (let name = plain(path); name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf(".")))) {
    const id = fieldLabels[name];
    if (id !== undefined) return t(id);
  }
  return path;
}
