import type { Consent, KindName, Restricted } from "../contract/contract";
import { fieldLabel } from "../text/fields";
import { kindOf } from "./kinds";
import { date, list, needed, open, reference, text, type Shape } from "./shape";

/** Permissions to pass an entry on. */
export const consents = list<Consent>({
  for: text(),
  by: reference("anyone"),
  given: date(),
  withdrawn: date(),
  how: text(),
});

/** Fields of the kind that fewer may see than the entry. */
export function restrictedOf(kind: KindName): Shape {
  const paths = ["text", "source.who", ...Object.keys(kindOf(kind).fields).map((name) => `${kind}.${name}`)];
  const choices = () => paths.map((path) => ({ id: path, name: fieldLabel(path) }));
  return list<Restricted>({ field: open(choices), confidentiality: needed("confidentiality") });
}
