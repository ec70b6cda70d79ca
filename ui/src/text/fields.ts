import { plain } from "../form/form.svelte";
import { has, t } from "./text.svelte";

/**
 * The message that labels a field: one of its own (`field-health-cause`), or one that fields of the same last names
 * share (`field-due-rule-days`, `field-reason`), or that of the same part of a date. Null when there is none.
 */
export function labelOf(path: string): string | null {
  const name = plain(path);
  const date = name.replace(/\.edtf$/, "");
  const ends = date.split(".").map((_, index, parts) => parts.slice(index).join("."));
  const ids = [name, ...ends, `occurred.${ends.at(-1)}`].map((part) => `field-${part.replace(/[._]/g, "-")}`);
  return ids.find(has) ?? null;
}

/** The label of a field; of the nearest field around it, if the core names something deeper. */
export function fieldLabel(path: string): string {
  for (let name = plain(path); name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf(".")))) {
    const id = labelOf(name);
    if (id !== null) return t(id);
  }
  return path;
}
