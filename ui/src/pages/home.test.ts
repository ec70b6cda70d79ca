import { render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { session } from "../app/session.svelte";
import type { DraftRow, Home, State } from "../contract/contract";
import { text } from "../text/text.svelte";
import HomePage from "./HomePage.svelte";

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke }));
vi.mock("@tauri-apps/api/window", () => ({ getCurrentWindow: () => ({ setTitle: vi.fn() }) }));

const home = { cases: [], entries: 3, last_backup: null, backup_advice: "never" } as unknown as Home;
const draft = { id: "d", kind: "note", words: "half a thought", was_open: true } as unknown as DraftRow;

beforeEach(() => {
  text.language = "en";
  session.accept({ phase: "open", settings: { language: "en", theme: "light" } } as State);
});

it.each([
  ["drafts", "home"],
  ["home", "drafts"],
])("shows advice and drafts at once, whether %s or %s is answered first", async (early, late) => {
  const answers: Record<string, unknown> = { home, drafts: [draft] };
  let answer: () => void = () => undefined;
  invoke.mockImplementation((name: string) =>
    name === early
      ? Promise.resolve(answers[name])
      : new Promise((done) => (answer = () => done(answers[late]))),
  );
  render(HomePage);
  await vi.waitFor(() => expect(invoke).toHaveBeenCalledWith(late, expect.anything()));
  await new Promise((rest) => setTimeout(rest));
  expect(screen.queryByTestId("draft-open")).toBeNull();
  expect(screen.queryByTestId("backup-advice")).toBeNull();
  answer();
  expect((await screen.findByTestId("draft-open")).textContent).toContain("half a thought");
  expect(screen.queryByTestId("backup-advice")).not.toBeNull();
});
