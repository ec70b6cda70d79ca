import type { StrikeDay } from "../contract/contract";
import { t, term as word } from "../text/text.svelte";
import { kind } from "./kind";
import { number, reference, term } from "./shape";

export const strikeDay = kind<StrikeDay>({
  fields: {
    day: number({ hint: "strike-day-claimed-hint" }),
    phase_kind: term("phase_kind"),
    strike: reference("strike", { none: "strike-not-named" }),
  },
  first: ["day", "phase_kind", "strike"],
  headline: ["day", "phase_kind"],
  sentence: ({ day, phase_kind: phase }) =>
    [t("strike-day-claimed", { day: day ?? "?" }), phase && word("phase_kind", phase)]
      .filter(Boolean)
      .join(" · "),
  beginnings: [{ id: "strike-day", value: {}, basis: "detainee_statement" }],
});
