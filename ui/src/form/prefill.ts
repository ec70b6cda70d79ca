import { call } from "../contract/call";
import type { KindName, Prefill } from "../contract/contract";
import type { Begun } from "../kinds/kinds";
import { isSubject, type Bodies, type Common } from "./draft";

/** What the core proposes for a new entry, and what a chosen beginning adds to it. What a person changed stays. */
export class Proposal {
  private given: Prefill | null = null;
  private basisOfBeginning: Common["source"]["basis"] | undefined;

  /** Begins a new entry. */
  async begin(caseId: string | undefined, kind: KindName, common: Common, bodies: Bodies): Promise<void> {
    const given = await call("prefill", { case: caseId ?? null });
    this.given = given;
    if (kind !== "case") common.case = given.case ?? undefined;
    if (!isSubject(kind)) common.occurred = { ...given.occurred };
    common.source = { ...given.source, relay: [] };
    common.confidentiality = given.confidentiality;
    for (const [name, fields] of Object.entries(given.fields))
      Object.assign(bodies[name as KindName], fields);
  }

  /** Another case was chosen: proposes what that has for fields that still hold the proposal before. */
  async turnTo(caseId: string | null, bodies: Bodies): Promise<void> {
    const before = this.given;
    if (!before || before.case === caseId) return;
    const given = await call("prefill", { case: caseId });
    if (this.given !== before) return;
    this.given = given;
    for (const [kind, body] of Object.entries(bodies)) {
      const [old, next] = [before.fields[kind as KindName] ?? {}, given.fields[kind as KindName] ?? {}];
      for (const field of new Set([...Object.keys(old), ...Object.keys(next)]))
        if (body[field] === old[field]) body[field] = next[field];
    }
  }

  /** A kind was picked, or a beginning of one. */
  pick(kind: KindName, begun: Begun | undefined, common: Common, bodies: Bodies): void {
    if (isSubject(kind)) common.occurred.edtf = undefined;
    if (kind === "case") common.case = undefined;
    if (begun) Object.assign(bodies[kind], begun.value);
    const proposed = this.given?.source.basis;
    if (begun?.basis) common.source.basis = this.basisOfBeginning = begun.basis;
    else if (proposed && common.source.basis === this.basisOfBeginning) common.source.basis = proposed;
  }
}
