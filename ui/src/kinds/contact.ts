import type { Contact } from "../contract/contract";
import { kind } from "./kind";
import { long, reference, term, text } from "./shape";

export const contact = kind<Contact>({
  fields: {
    channel: term("channel"),
    direction: term("direction"),
    outcome: term("contact_outcome"),
    reason: text(),
    with: reference("person"),
    contents: long(),
    number: text(),
  },
  first: ({ outcome }) =>
    outcome === "returned" || outcome === "blocked"
      ? ["channel", "direction", "outcome", "reason", "with"]
      : ["channel", "direction", "outcome", "with"],
  headline: ["channel", "direction", "outcome", "reason"],
});
