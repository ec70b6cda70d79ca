import {
  kinds,
  type Consent,
  type Draft,
  type Entry,
  type Envelope,
  type KindName,
  type Occurred,
  type Restricted,
} from "../contract/contract";
import { blankOf, caseOf, kindOf } from "../kinds/kinds";
import { tidy } from "./tidy";

/** What every kind of entry has in common, as the form edits it. */
export type Common = Omit<Envelope, "occurred" | "restricted" | "consents"> & {
  occurred: Occurred;
  restricted: Restricted[];
  consents: Consent[];
};

/** The own fields of every kind, so that a change of mind about the kind loses nothing. */
export type Bodies = Record<KindName, Record<string, unknown>>;

export function blankBodies(): Bodies {
  return Object.fromEntries(kinds.map((kind) => [kind, blankOf(kind)])) as Bodies;
}

/** A new entry: heard first-hand, for the people on the case. Whatever else it says, the person says. */
export function blankCommon(caseId: string | undefined): Common {
  return {
    case: caseId,
    occurred: {},
    source: { basis: "first_hand", relay: [] },
    confidentiality: "case_team",
    restricted: [],
    consents: [],
    links: [],
    tags: [],
    text: "",
    attachments: [],
  };
}

/** An entry as it stands, to be corrected. Fields that the core left out are there, empty. */
export function commonOf(entry: Entry): Common {
  return {
    case: caseOf(entry),
    occurred: { ...entry.occurred },
    learned: entry.learned,
    written: entry.written,
    source: { ...entry.source, relay: entry.source.relay ?? [] },
    confidentiality: entry.confidentiality,
    restricted: entry.restricted ?? [],
    consents: entry.consents ?? [],
    links: entry.links ?? [],
    tags: entry.tags ?? [],
    text: entry.text ?? "",
    attachments: entry.attachments ?? [],
  };
}

export function isSubject(kind: KindName): boolean {
  return kindOf(kind).subject;
}

/** What goes to the core. A kind with fields of its own always brings them, even when all are empty. */
export function draftOf(
  kind: KindName,
  id: string | undefined,
  common: Common,
  body: object | undefined,
): Draft {
  const draft: Draft = { kind, ...(tidy(common) as Record<string, unknown>) };
  if (id !== undefined) draft.id = id;
  if (kind !== "note") draft[kind] = tidy(body) ?? {};
  return draft;
}
