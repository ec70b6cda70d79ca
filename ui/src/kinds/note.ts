import type { Note } from "../contract/contract";
import { kind } from "./kind";

/** A note is its text: nothing of its own to fill in or to sum up. */
export const note = kind<Note>({ fields: {}, first: [] });
