import type { Source } from "../contract/contract";
import type { Shapes, ShapesOf } from "./shape";

/** An entry that is often made, chosen like a kind: some fields are filled in, and the cursor goes on to the text. */
export interface Beginning<T> {
  /** Names its message, `begin-<id>`; the attribute `also` has other words that find it. */
  id: string;
  value: Partial<T>;
  /** How such a thing is known, where that is not first-hand. */
  basis?: Source["basis"];
}

/** A kind of entry, as its form and its summary need it. */
export interface KindSpec<T> {
  /** Every field of the kind, in the order in which it is asked for and shown. */
  fields: ShapesOf<T>;
  /** What comes first: the few fields that make such an entry, by what is filled in already. */
  first: (keyof T & string)[] | ((value: Partial<T>) => (keyof T & string)[]);
  /** Fields that belong together, folded under the message that names them; what is left stands under "more". */
  folds?: Record<string, (keyof T & string)[]>;
  /** What a summary says first, in one line; the first of these that are filled in. */
  headline?: (keyof T & string)[];
  /** The same in words of its own, where values side by side would not be understood. */
  sentence?: (value: Partial<T>) => string;
  /** Message under the entry's text, where the kind counts on it. */
  textHint?: string;
  /** Where the form starts, when not empty. */
  blank?: () => Partial<T>;
  /** Ready-made beginnings of such an entry, the most used first. */
  beginnings?: Beginning<T>[];
  /** A thing that entries are about (a person, a place) rather than something that happened on a day. */
  subject?: boolean;
}

/** A kind whose own type is no longer known. */
export interface AnyKind {
  fields: Shapes;
  first: (value: Record<string, unknown>) => string[];
  folds: Record<string, string[]>;
  headline: string[];
  sentence: ((value: Record<string, unknown>) => string) | undefined;
  textHint: string | undefined;
  blank: () => Record<string, unknown>;
  beginnings: Beginning<Record<string, unknown>>[];
  subject: boolean;
}

export function kind<T extends object>(spec: KindSpec<T>): AnyKind {
  const { first, folds = {}, headline = [], sentence, textHint, blank = () => ({}) } = spec;
  const { beginnings = [], subject = false } = spec;
  return {
    fields: spec.fields,
    first: typeof first === "function" ? (value) => first(value as Partial<T>) : () => first,
    folds,
    headline,
    sentence: sentence && ((value) => sentence(value as Partial<T>)),
    textHint,
    blank: blank as () => Record<string, unknown>,
    beginnings: beginnings as AnyKind["beginnings"],
    subject,
  };
}
