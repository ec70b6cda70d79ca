import * as contract from "./contract";

/** The vocabularies under the names that the catalogue uses: `term-<vocabulary>-<term>`. */
export const vocabularies = {
  basis: contract.basis,
  grade: contract.grade,
  confidentiality: contract.confidentiality,
  link_kind: contract.link_kind,
  answer: contract.answer,
  role: contract.role,
  facility_type: contract.facility_type,
  visit_mode: contract.visit_mode,
  visit_outcome: contract.visit_outcome,
  visit_privacy: contract.visit_privacy,
  reading: contract.reading,
  weight_unit: contract.weight_unit,
  phase_kind: contract.phase_kind,
  strike_end: contract.strike_end,
  day_convention: contract.day_convention,
  kinds: contract.kinds,
} as const;

export type VocabularyName = keyof typeof vocabularies;
export type TermOf<V extends VocabularyName> = (typeof vocabularies)[V][number];
