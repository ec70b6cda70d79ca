import { call } from "../contract/call";
import type { DraftRow } from "../contract/contract";
import { Attempt } from "./attempt.svelte";

/**
 * The drafts that wait to become entries. A page loads them with the rest of what it shows: what came later would push aside what
 * somebody is about to click.
 */
export class Drafts {
  rows = $state.raw<DraftRow[]>([]);
  readonly attempt = new Attempt();

  async load(): Promise<void> {
    this.rows = (await this.attempt.run(() => call("drafts", {}))) ?? this.rows;
  }

  async discard({ id }: DraftRow): Promise<void> {
    await this.attempt.run(() => call("discard_draft", { id }));
    if (!this.attempt.failure) await this.load();
  }
}
