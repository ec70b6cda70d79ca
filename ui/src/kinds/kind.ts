import type { Shapes, ShapesOf } from "./shape";

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
  subject: boolean;
}

export function kind<T extends object>(spec: KindSpec<T>): AnyKind {
  const { first, folds = {}, headline = [], sentence, textHint, blank = () => ({}), subject = false } = spec;
  return {
    fields: spec.fields,
    first: typeof first === "function" ? (value) => first(value as Partial<T>) : () => first,
    folds,
    headline,
    sentence: sentence && ((value) => sentence(value as Partial<T>)),
    textHint,
    blank: blank as () => Record<string, unknown>,
    subject,
  };
}
