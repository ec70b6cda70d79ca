import type { Entry, KindName } from "../contract/contract";
import { attachment } from "./attachment";
import { caseKind } from "./case";
import { claim } from "./claim";
import { complaint } from "./complaint";
import { contact } from "./contact";
import { custody } from "./custody";
import { facility } from "./facility";
import { health } from "./health";
import { incident } from "./incident";
import type { AnyKind } from "./kind";
import { legal } from "./legal";
import { note } from "./note";
import { person } from "./person";
import { reprisal } from "./reprisal";
import { settlement } from "./settlement";
import { pathsOf, whole, type Shape } from "./shape";
import { strike } from "./strike";
import { strikeDay } from "./strike_day";
import { visit } from "./visit";
import { weight } from "./weight";

/** Every kind of entry. One that is missing here is an error of the compiler. */
const specs: Record<KindName, AnyKind> = {
  visit,
  contact,
  weight,
  health,
  strike,
  strike_day: strikeDay,
  custody,
  legal,
  complaint,
  incident,
  reprisal,
  claim,
  note,
  attachment,
  settlement,
  case: caseKind,
  person,
  facility,
};

export const kindOf = (kind: KindName): AnyKind => specs[kind];

/** The kinds as people look for them; in each group the most used first. */
export const kindGroups: Record<string, readonly KindName[]> = {
  "kinds-passed": ["visit", "contact", "note"],
  "kinds-person": ["weight", "health", "strike", "strike_day", "incident"],
  "kinds-law": ["custody", "legal", "complaint", "reprisal"],
  "kinds-papers": ["claim", "attachment", "settlement"],
  "kinds-about": ["person", "facility", "case"],
};

/** A ready-made beginning with its kind. */
export type Begun = { kind: KindName } & AnyKind["beginnings"][number];

/** All of them, in the order of the kinds. */
export const beginnings: readonly Begun[] = Object.values(kindGroups)
  .flat()
  .flatMap((kind) => kindOf(kind).beginnings.map((beginning) => ({ kind, ...beginning })));

/** An entry's own fields before anybody fills them in. */
export function blankOf(kind: KindName): Record<string, unknown> {
  const spec = kindOf(kind);
  return whole(spec.fields, spec.blank());
}

/** An entry's own fields; lists and objects are there even when they are empty. */
export function bodyOf(entry: Entry): Record<string, unknown> {
  const own = (entry as unknown as Record<string, Record<string, unknown> | undefined>)[entry.kind];
  return whole(kindOf(entry.kind).fields, own);
}

/** The case that an entry belongs to. A case belongs to none: under that name stand its own fields. */
export function caseOf(entry: Entry): string | undefined {
  return entry.kind === "case" ? undefined : entry.case;
}

/** Paths of all fields of a kind that the form asks for, `[]` after a list: `visit.visitors[].who`. */
export function declaredPaths(kind: KindName): string[] {
  return pathsOf(kindOf(kind).fields, kind);
}

/** Kinds of entries that some field points at, so that a form can offer them. */
export const pointedAt: KindName[] = [
  ...new Set(Object.values(specs).flatMap((spec) => Object.values(spec.fields).flatMap(targetsOf))),
].filter((target): target is KindName => target in specs && target !== "person" && target !== "facility");

function targetsOf(shape: Shape): string[] {
  if ("fields" in shape) return Object.values(shape.fields).flatMap(targetsOf);
  if (shape.as === "original") return ["attachment"];
  return "to" in shape ? [shape.to] : [];
}

export function nameOf(names: Record<string, string>, reference: string): string {
  return names[reference] ?? reference;
}
