import type { Settlement } from "../contract/contract";
import { kind } from "./kind";
import { chosen, references } from "./shape";

export const settlement = kind<Settlement>({
  fields: {
    entries: references("entry"),
    shown: chosen("entries", "settlement-all-stand"),
  },
  first: ["entries", "shown"],
  textHint: "settlement-reason-hint",
});
