/**
 * What a form hands over: without the rows and fields nobody filled in. Words stay exactly as typed. Returns
 * undefined when nothing is left.
 */
export function tidy(value: unknown): unknown {
  if (value === null || value === undefined || value === "") return undefined;
  if (Array.isArray(value)) {
    const kept = value.map(tidy).filter((item) => item !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (typeof value === "object") {
    const kept = Object.entries(value)
      .map(([name, part]) => [name, tidy(part)] as const)
      .filter(([, part]) => part !== undefined);
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return value;
}
