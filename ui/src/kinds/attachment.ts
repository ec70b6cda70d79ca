import type { Acquired, Attachment } from "../contract/contract";
import { kind } from "./kind";
import { date, number, object, original, reference, text } from "./shape";

export const attachment = kind<Attachment>({
  fields: {
    name: text(),
    original: original(),
    acquired: object<Acquired>({
      by: reference("person"),
      at: date(),
      how: text({ hint: "acquired-how-hint" }),
      origin: text(),
    }),
    media_type: text({ placeholder: "image/jpeg" }),
    size: number(),
    sha256: text({ hint: "sha256-hint" }),
  },
  first: ["name", "original", "acquired"],
  headline: ["name"],
});
