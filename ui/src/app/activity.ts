import { call } from "../contract/call";

const PAUSE_MS = 5000;

/** Tells the core's idle clock that somebody is there, at most once in five seconds. */
export function reportActivity(): () => void {
  let last = -PAUSE_MS;
  const report = (event: Event) => {
    if (event.timeStamp - last < PAUSE_MS) return;
    last = event.timeStamp;
    // A missed report only means an earlier lock.
    call("activity", {}).catch(() => undefined);
  };
  const kinds = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
  for (const kind of kinds) window.addEventListener(kind, report, { passive: true });
  return () => kinds.forEach((kind) => window.removeEventListener(kind, report));
}
