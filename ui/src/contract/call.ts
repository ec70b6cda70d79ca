import { Channel, invoke } from "@tauri-apps/api/core";
import { learnDates } from "../text/dates.svelte";
import type { Commands, Failure, Told } from "./contract";

/** What `call` throws: the core's own account of what it refused. */
export class Refused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = "Refused";
    this.failure = failure;
  }
}

/** Asks the core. Every command takes one argument, `args`. */
export function call<K extends keyof Commands>(name: K, args: Commands[K][0]): Promise<Commands[K][1]> {
  return ask(name, { args });
}

/** Asks for long work, which tells how far it is before it answers. */
export function callLong<K extends keyof Told & keyof Commands>(
  name: K,
  args: Commands[K][0],
  onstage: (stage: Told[K]) => void,
): Promise<Commands[K][1]> {
  return ask(name, { args, tell: new Channel<Told[K]>(onstage) });
}

async function ask<K extends keyof Commands>(
  name: K,
  payload: Record<string, unknown>,
): Promise<Commands[K][1]> {
  try {
    const answer = await invoke<Commands[K][1]>(name, payload);
    learnDates(answer);
    return answer;
  } catch (reason) {
    throw new Refused(failureOf(reason));
  }
}

/** Anything thrown, as a failure that can be shown; what is not the core's own may quote what was typed, so it is not. */
export function failureOf(reason: unknown): Failure {
  if (reason instanceof Refused) return reason.failure;
  if (isFailure(reason)) return reason;
  return { code: "internal", params: { part: "page" } };
}

function isFailure(reason: unknown): reason is Failure {
  return (
    typeof reason === "object" &&
    reason !== null &&
    "code" in reason &&
    typeof reason.code === "string" &&
    "params" in reason
  );
}
