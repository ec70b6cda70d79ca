import type { Choice, KindName } from "../contract/contract";
import type { VocabularyName } from "../contract/vocabulary";

/** What a reference may point at: somebody, somebody or a detainee, a place, any entry, or an entry of one kind. */
export type Target = "person" | "anyone" | "facility" | "entry" | KindName;

interface Words {
  /** Message under the field. */
  hint?: string;
  /** An example of what is written here; the same in every language. */
  placeholder?: string;
  /** Label of the field in a summary, where the form's own would not say enough there. */
  shownAs?: string;
}

/** How one field is asked for and shown. */
export type Shape = Words &
  (
    | { as: "text" | "long" | "number" | "figure" | "date" | "moment" | "answer" | "texts" | "quote" }
    | { as: "names" | "symptoms" | "articles" | "due" | "original" }
    | { as: "open"; options: () => Choice[] }
    | { as: "chosen"; among: string; none: string }
    | { as: "term"; vocabulary: VocabularyName; required?: boolean }
    | { as: "terms"; vocabulary: VocabularyName }
    | { as: "reference" | "references"; to: Target; none?: string }
    | { as: "object"; fields: Shapes; join?: string }
    | { as: "list"; fields: Shapes; blank?: () => Record<string, unknown>; brief?: boolean }
  );
export type Shapes = Record<string, Shape>;
/** A shape for every field of `T`: one that is missing, or that `T` does not have, is an error of the compiler. */
export type ShapesOf<T> = { [K in keyof Required<T>]: Shape };

export const text = (words: Words = {}): Shape => ({ as: "text", ...words });
export const long = (words: Words = {}): Shape => ({ as: "long", ...words });
/** Words as they were said, shown as a quotation. */
export const quote = (): Shape => ({ as: "quote" });
export const texts = (): Shape => ({ as: "texts" });
export const names = (): Shape => ({ as: "names" });
export const number = (words: Words = {}): Shape => ({ as: "number", ...words });
/** A number or words. */
export const figure = (): Shape => ({ as: "figure" });
export const date = (): Shape => ({ as: "date" });
/** A date with its time, its words and how it was read. */
export const moment = (): Shape => ({ as: "moment" });
/** Yes, no, or not known. */
export const answer = (): Shape => ({ as: "answer" });
export const term = (vocabulary: VocabularyName): Shape => ({ as: "term", vocabulary });
/** A term that an entry cannot do without. Nothing is proposed: the person who knows has to say it. */
export const needed = (vocabulary: VocabularyName): Shape => ({ as: "term", vocabulary, required: true });
export const terms = (vocabulary: VocabularyName): Shape => ({ as: "terms", vocabulary });
export const reference = (to: Target, words: Words & { none?: string } = {}): Shape => ({
  as: "reference",
  to,
  ...words,
});
export const references = (to: Target): Shape => ({ as: "references", to });
/** With `join` a summary says its parts in one, such as 120/80. */
export const object = <T>(fields: ShapesOf<T>, join?: string): Shape => ({
  as: "object",
  fields,
  ...(join && { join }),
});
export const list = <T>(fields: ShapesOf<T>, blank?: () => Partial<T>): Shape => ({
  as: "list",
  fields,
  ...(blank && { blank }),
});
/** A list of which a summary says each row in brief: its first field, the others in brackets. */
export const briefList = <T>(fields: ShapesOf<T>): Shape => ({ as: "list", fields, brief: true });
export const symptoms = (): Shape => ({ as: "symptoms" });
export const articles = (): Shape => ({ as: "articles" });
export const due = (): Shape => ({ as: "due" });
export const original = (): Shape => ({ as: "original" });
/** One of the options, or words that none of them says. */
export const open = (options: () => Choice[], words: Words = {}): Shape => ({
  as: "open",
  options,
  ...words,
});
/** One of the entries that the field `among` lists. */
export const chosen = (among: string, none: string): Shape => ({ as: "chosen", among, none });

const wideShapes: Shape["as"][] = [
  "long",
  "quote",
  "texts",
  "names",
  "terms",
  "references",
  "object",
  "list",
  "symptoms",
  "articles",
  "due",
  "chosen",
];

/** Takes a whole row of the form; the others stand side by side. */
export function isWide({ as }: Shape): boolean {
  return wideShapes.includes(as);
}

const listShapes: Shape["as"][] = ["texts", "names", "terms", "references", "list", "symptoms", "articles"];

/** The fields as a form binds into them: every list and every object is there, those in rows as well. */
export function whole(fields: Shapes, value: Record<string, unknown> = {}): Record<string, unknown> {
  const filled: Record<string, unknown> = { ...value };
  for (const [name, shape] of Object.entries(fields)) {
    const given = value[name];
    if (shape.as === "object") filled[name] = whole(shape.fields, given as Record<string, unknown>);
    else if (shape.as === "moment" || shape.as === "due") filled[name] = { ...(given as object | undefined) };
    else if (listShapes.includes(shape.as)) filled[name] = given ?? [];
    if (shape.as === "list") {
      filled[name] = ((given ?? []) as Record<string, unknown>[]).map((row) => whole(shape.fields, row));
    }
  }
  return filled;
}

/** What stands inside fields that have a form of their own. */
const inside: Partial<Record<Shape["as"], string[]>> = {
  moment: ["edtf", "time", "offset", "stated", "year_inferred"],
  names: ["text", "script", "note"],
  symptoms: ["symptom", "place", "note"],
  articles: ["article", "part", "code"],
  due: ["date", "rule", "rule.days", "rule.count", "rule.from", "rule.starts", "rule.reason"],
};

/** Paths of everything the shapes ask for, `[]` after a list: `visit.visitors[].who`. */
export function pathsOf(fields: Shapes, root: string): string[] {
  return Object.entries(fields).flatMap(([name, shape]) => {
    const path = `${root}.${name}`;
    const rows = listShapes.includes(shape.as) ? `${path}[]` : path;
    const parts = (inside[shape.as] ?? []).map((part) => `${rows}.${part}`);
    const deeper = "fields" in shape ? pathsOf(shape.fields, rows) : [];
    return [path, ...parts, ...deeper];
  });
}
