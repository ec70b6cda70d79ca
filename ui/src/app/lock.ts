import { listen } from "@tauri-apps/api/event";
import { lockEvent } from "../contract/contract";
import { session } from "./session.svelte";

/** Locks when the shell asks for it: the computer is about to sleep, or the window was closed. */
export function followLock(): () => void {
  const listening = listen(lockEvent, () => void session.lock());
  // Without it the shell locks all the same, a moment later.
  listening.catch((reason: unknown) => console.warn("lock", reason));
  return () => void listening.then((unlisten) => unlisten()).catch(() => undefined);
}
