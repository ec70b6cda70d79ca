import { call } from "../contract/call";
import { route } from "./route.svelte";

export interface DeletedEntry {
  id: string;
  title: string;
}

/** What was deleted since the notebook was unlocked, the last first. A lock starts the program again, and with it this. */
class Deleted {
  entries = $state<DeletedEntry[]>([]);
  /** The one just deleted, until it is brought back or the notice is put away. */
  last = $state<DeletedEntry | null>(null);

  /** The one that is asked about. The question stands apart from rows of a list, which come and go. */
  asked = $state<string | null>(null);

  async delete(id: string): Promise<void> {
    const entry = { id, title: await call("delete_entry", { entry: id }) };
    this.entries = [entry, ...this.entries.filter((known) => known.id !== id)];
    this.last = entry;
    route.again();
  }

  async undo(id: string): Promise<void> {
    await call("undelete_entry", { entry: id });
    this.forget(id);
    route.again();
  }

  /** Brought back from its history, or purged. */
  forget(id: string): void {
    this.entries = this.entries.filter((known) => known.id !== id);
    if (this.last?.id === id) this.last = null;
  }
}

export const deleted = new Deleted();
