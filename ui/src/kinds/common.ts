import type { Consent, KindName, Restricted } from "../contract/contract";
import { fieldLabel } from "../text/fields";
import { kindOf } from "./kinds";
import { date, list, needed, open, reference, references, text, type Shape, type Shapes } from "./shape";

/** Permissions to pass an entry on. */
export const consents = list<Consent>({
  for: text(),
  by: reference("anyone"),
  given: date(),
  withdrawn: date(),
  how: text(),
});

/** What an entry says besides its own fields and its source, as its summary shows it. */
export const rarely = (kind: KindName): Shapes => ({
  learned: date(),
  written: text(),
  attachments: references("attachment"),
  consents,
  restricted: restrictedOf(kind),
});

/** Fields of the kind that fewer may see than the entry. */
export function restrictedOf(kind: KindName): Shape {
  const paths = ["text", "source.who", ...Object.keys(kindOf(kind).fields).map((name) => `${kind}.${name}`)];
  const choices = () => paths.map((path) => ({ id: path, name: fieldLabel(path) }));
  return list<Restricted>({ field: open(choices), confidentiality: needed("confidentiality") });
}
