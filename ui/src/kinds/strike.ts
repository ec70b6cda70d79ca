import type { Pause, Phase, Strike, StrikeEnded } from "../contract/contract";
import { kind } from "./kind";
import { date, list, moment, needed, object, reference, term, text, texts } from "./shape";

const phase = (): Phase => ({ kind: "not_stated", from: {}, to: {} });

export const strike = kind<Strike>({
  fields: {
    phases: list<Phase>({ kind: needed("phase_kind"), from: moment(), to: moment() }, phase),
    demands: texts(),
    pauses: list<Pause>({ from: moment(), to: moment(), reason: text() }),
    ended: object<StrikeEnded>({ edtf: date(), reason: term("strike_end") }),
    announced_by: reference("anyone"),
    stated_duration: text(),
  },
  first: ["phases", "demands"],
  blank: () => ({ phases: [phase()] }),
});
