import type { Case, Quota } from "../contract/contract";
import { kind } from "./kind";
import { date, list, names, needed, number, reference, term, text } from "./shape";

export const caseKind = kind<Case>({
  fields: {
    names: names(),
    facility: reference("facility", { hint: "facility-hint" }),
    pseudonym: text({ hint: "pseudonym-hint" }),
    patronymic: text(),
    born: date(),
    id_number: text(),
    height_cm: number(),
    baseline_weight: reference("weight"),
    day_convention: term("day_convention"),
    time_zone: text({ placeholder: "Asia/Almaty", hint: "time-zone-hint" }),
    quotas: list<Quota>({
      of: needed("quota_of"),
      amount: number(),
      per: needed("quota_period"),
      from: date(),
      to: date(),
      reason: text(),
    }),
  },
  first: ["names", "facility"],
  folds: { "fold-quotas": ["quotas"] },
  headline: ["names"],
  blank: () => ({ names: [{ text: "" }] }),
  subject: true,
});
