import type { Component } from "svelte";
import type { Entry, KindName } from "../contract/contract";

/** What each kind's component is given. `names` maps references to what people call them. */
export interface KindProps<Value> {
  mode: "form" | "summary";
  value: Value;
  names: Record<string, string>;
}

interface KindModule {
  default: Component<KindProps<unknown>, object, "value">;
  /** The kind's own fields before anybody fills them in. */
  blank: () => Record<string, unknown>;
  /** A thing that entries are about (a person, a place) rather than something that happened on a day. */
  subject?: boolean;
}

const modules = import.meta.glob<KindModule>("./*.svelte", { eager: true });

export function kindModule(kind: KindName): KindModule {
  const module = modules[`./${kind}.svelte`];
  if (!module) throw new Error(`no form for the kind ${kind}`);
  return module;
}

/** An entry's own fields; lists are there even when they are empty. */
export function bodyOf(entry: Entry): Record<string, unknown> {
  const own = (entry as unknown as Record<string, object | undefined>)[entry.kind];
  const lists = Object.entries(kindModule(entry.kind).blank()).filter(([, value]) => Array.isArray(value));
  return { ...Object.fromEntries(lists.map(([name]) => [name, []])), ...own };
}

export function nameOf(names: Record<string, string>, reference: string): string {
  return names[reference] ?? reference;
}
