import type { Failure } from "../contract/contract";
import { fieldLabel } from "./fields";
import { dayLabel } from "./format";
import { attr, has, t, type Arguments } from "./text.svelte";

export interface Account {
  what: string;
  lost: string;
  next: string;
}

/**
 * What happened, whether anything was lost and what to do. The messages `error-<code>`, and those that name the
 * broken rule (`reason-<code>`) and the fault of a file (`fault-<code>`), come with the core's codes.
 */
export function accountOf(failure: Failure): Account {
  const id = `error-${failure.code}`;
  if (!has(id)) {
    return { what: t("failure-unknown", { code: failure.code }), lost: "", next: t("failure-unknown-next") };
  }
  const args = argumentsOf(failure.params);
  return { what: t(id, args), lost: attr(id, "lost", args), next: attr(id, "next", args) };
}

function argumentsOf(params: Failure["params"]): Arguments {
  const args: Arguments = {};
  for (const [name, value] of Object.entries(params)) {
    if (name === "field") args[name] = fieldLabel(value);
    else if (name === "reason" || name === "fault") args[name] = t(`${name}-${value}`);
    else if (name === "now" || name === "recorded") args[name] = dayLabel(value);
    // Counts arrive as text; only a number finds its plural.
    else args[name] = /^\d+$/.test(value) ? Number(value) : value;
  }
  return args;
}
