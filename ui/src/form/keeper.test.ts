import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { session } from "../app/session.svelte";
import { Keeper, type Typed } from "./keeper.svelte";

const asked = vi.hoisted(() => vi.fn());
vi.mock("@tauri-apps/api/core", () => ({ invoke: asked }));

let text = "";
const typed = (): Typed | null => (text === "" ? null : { kind: "note", common: { text }, bodies: {} });
const kept = () => asked.mock.calls.filter(([name]) => name === "keep_draft").map(([, { args }]) => args);

beforeEach(() => {
  vi.useFakeTimers();
  text = "";
  asked.mockReset();
  asked.mockImplementation(async () => ({ id: "d1", at: "12:31:05" }));
});
afterEach(() => vi.useRealTimers());

it("keeps what was typed every two seconds, and only when it changed", async () => {
  const keeper = new Keeper(typed);
  keeper.start(null, false);
  await vi.advanceTimersByTimeAsync(4000);
  expect(kept()).toEqual([]);
  text = "qu";
  await vi.advanceTimersByTimeAsync(6000);
  text = "quill";
  await vi.advanceTimersByTimeAsync(2000);
  expect(kept().map(({ id, common }) => [id, common.text])).toEqual([
    [null, "qu"],
    ["d1", "quill"],
  ]);
  expect(keeper.at).toBe("12:31:05");
  await keeper.rest();
  text = "quillwort";
  await vi.advanceTimersByTimeAsync(4000);
  expect(kept()).toHaveLength(2);
});

it("says why it could not keep, tries again, and is quiet once it could", async () => {
  const keeper = new Keeper(typed);
  keeper.start("e1", false);
  text = "quill";
  asked.mockRejectedValueOnce({ code: "disk", params: {} });
  await vi.advanceTimersByTimeAsync(2000);
  expect([keeper.failure?.code, keeper.kept]).toEqual(["disk", null]);
  await vi.advanceTimersByTimeAsync(2000);
  expect([keeper.failure, keeper.kept]).toEqual([null, "d1"]);
  expect(kept().map(({ id }) => id)).toEqual(["e1", "e1"]);
});

it("waits for what is under way before the entry is saved", async () => {
  const keeper = new Keeper(typed);
  keeper.start(null, false);
  text = "quill";
  let answer: (kept: object) => void = () => undefined;
  asked.mockImplementationOnce(() => new Promise((done) => (answer = done)));
  await vi.advanceTimersByTimeAsync(2000);
  let rested = false;
  const rest = keeper.rest().then(() => (rested = true));
  await vi.advanceTimersByTimeAsync(100);
  expect(rested).toBe(false);
  answer({ id: "d1", at: "12:31:05" });
  await rest;
  expect(keeper.kept).toBe("d1");
});

it("is kept once more before a lock, which waits for it no longer than it must", async () => {
  session.state = { phase: "open" } as typeof session.state;
  const keeper = new Keeper(typed);
  keeper.start(null, false);
  text = "quillw";
  asked.mockImplementationOnce(() => new Promise(() => undefined));
  const locked = session.lock();
  expect(session.locking).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked.mock.calls.map(([name]) => name)).toEqual(["keep_draft"]);
  await vi.advanceTimersByTimeAsync(300);
  await locked;
  expect(asked.mock.calls.map(([name]) => name)).toEqual(["keep_draft", "lock"]);
});
