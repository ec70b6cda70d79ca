import { getContext, setContext } from "svelte";
import type { Choices } from "../contract/contract";

const KEY = Symbol("form");

/** What the fields of one form share: the names to choose from, and which field the core refused. */
export class Form {
  choices = $state<Choices>({ cases: [], people: [], facilities: [], strikes: [], weights: [] });
  /** Path of the refused field as the core names it, such as `visit.mode`. */
  refused = $state<string | null>(null);
  private pending = new Set<() => Promise<boolean>>();

  /** Adds a field that has to be asked before saving; it answers whether its value can be taken. */
  awaitField(settle: () => Promise<boolean>): () => void {
    this.pending.add(settle);
    return () => this.pending.delete(settle);
  }

  async settled(): Promise<boolean> {
    const answers = await Promise.all([...this.pending].map((settle) => settle()));
    return answers.every(Boolean);
  }

  refuses(path: string): boolean {
    if (this.refused === null) return false;
    const refused = plain(this.refused);
    return refused === path || refused.startsWith(`${path}.`);
  }
}

/** A path without the numbers of rows: `visit.said.0.quote` and `visit.said[0].quote` are `visit.said.quote`. */
export function plain(path: string): string {
  return path.replace(/\[\d+\]|\.\d+(?=\.|$)/g, "");
}

export function provideForm(): Form {
  return setContext(KEY, new Form());
}

export function useForm(): Form {
  return getContext<Form | undefined>(KEY) ?? new Form();
}
