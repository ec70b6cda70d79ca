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
  beginnings: [
    { id: "call", value: { channel: "call", outcome: "delivered" } },
    { id: "call-refused", value: { channel: "call", outcome: "blocked" } },
    { id: "letter-received", value: { channel: "letter", direction: "from_detainee", outcome: "delivered" } },
    { id: "letter-returned", value: { channel: "letter", direction: "to_detainee", outcome: "returned" } },
    { id: "parcel-accepted", value: { channel: "parcel", direction: "to_detainee", outcome: "delivered" } },
    { id: "parcel-refused", value: { channel: "parcel", direction: "to_detainee", outcome: "blocked" } },
    { id: "parcel-returned", value: { channel: "parcel", direction: "to_detainee", outcome: "returned" } },
  ],
});
