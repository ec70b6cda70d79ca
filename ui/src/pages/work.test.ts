import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { route } from "../app/route.svelte";
import { session } from "../app/session.svelte";
import type { Stage, State } from "../contract/contract";
import { text } from "../text/text.svelte";
import CheckPage from "./CheckPage.svelte";
import HomePage from "./HomePage.svelte";
import Restore from "./Restore.svelte";
import SettingsPage from "./SettingsPage.svelte";
import Welcome from "./Welcome.svelte";

/** What the page hands over for being told. */
interface Tell {
  onmessage: (stage: Stage) => void;
}

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock("@tauri-apps/api/core", () => ({
  invoke,
  Channel: class {
    constructor(public onmessage: (stage: Stage) => void) {}
  },
}));
vi.mock("@tauri-apps/api/window", () => ({ getCurrentWindow: vi.fn() }));

// Nothing is laid out here, so nothing scrolls.
Element.prototype.scrollIntoView = vi.fn();

const stateOf = (change: Partial<State>) =>
  ({
    phase: "closed",
    notebook: null,
    settings: { language: "en", theme: "light", lock_minutes: 10, remember_recent: false, text_percent: 100 },
    recent: [],
    triggers: [],
    today: "2025-10-17",
    ...change,
  }) as State;

/** Answers of the core; long work hangs until it is settled, and what it tells is told by the test. */
let answers: Record<string, unknown>;
let work: { tell: Tell; done: (answer: unknown) => void; failed: (failure: unknown) => void };
const asked = (name: string) =>
  invoke.mock.calls.filter(([called]) => called === name).map(([, { args }]) => args);

beforeEach(() => {
  text.language = "en";
  answers = { cancel: null, choose_folder: "/media/drive", choose_file: "/media/drive/b.age" };
  invoke.mockReset().mockImplementation((name: string, { tell }: { tell?: Tell }) => {
    if (!tell) return Promise.resolve(answers[name]);
    return new Promise((done, failed) => (work = { tell, done, failed }));
  });
  session.accept(stateOf({}));
});

it("says how far it is in words, and cancels at Escape without leaving the page", async () => {
  session.accept(stateOf({ phase: "open" }));
  route.go({ name: "check" });
  render(CheckPage);
  await fireEvent.click(screen.getByTestId("check-run"));
  expect(document.activeElement).toBe(screen.getByTestId("long-work-cancel"));
  work.tell.onmessage({ work: "checking", percent: 40 });
  const bar = await screen.findByRole("progressbar", { name: "Reading every file" });
  expect(bar.getAttribute("aria-valuetext")).toBe("Reading every file: 40 %");
  expect(bar.getAttribute("aria-valuenow")).toBe("40");
  route.back();
  expect(route.page.name).toBe("check");
  expect(await screen.findByRole("alert")).toBeTruthy();
  await fireEvent.keyDown(window, { key: "Escape" });
  expect(asked("cancel")).toHaveLength(1);
  work.failed({ code: "cancelled", params: {} });
  expect((await screen.findByTestId("failure")).dataset.code).toBe("cancelled");
  expect(screen.queryByTestId("long-work")).toBeNull();
  route.back();
  expect(route.page.name).toBe("home");
});

it("names each file that is not sound, in words, and what helps", async () => {
  session.accept(stateOf({ phase: "open" }));
  render(CheckPage);
  await fireEvent.click(screen.getByTestId("check-run"));
  const files = [
    { file: "identity.age", bytes: 400, severity: "good", finding: "sound", fault: null },
    { file: "log/0000000002.age", bytes: 512, severity: "critical", finding: "lost", fault: "altered" },
    { file: "stray", bytes: 5, severity: "info", finding: "stranger", fault: null },
  ];
  work.done({ severity: "critical", repairable: true, files });
  const report = within(await screen.findByTestId("check-report"));
  const [lost, stray] = report.getAllByTestId("check-file");
  expect(lost?.textContent).toContain("its bytes were changed");
  expect(lost?.textContent).toContain("What it held cannot be read");
  expect(stray?.textContent).toContain("Not a file of the notebook");
  expect(report.getByTestId("check-files").textContent).toContain("identity.age");
  expect(report.getAllByRole("listitem").length).toBeGreaterThan(5);
});

it("sets aside what is broken only when asked twice, and locks then", async () => {
  session.accept(stateOf({ phase: "open" }));
  render(CheckPage);
  await fireEvent.click(screen.getByTestId("check-run"));
  const files = [
    { file: "notes.0000000004.sqlite.age", bytes: 9, severity: "warn", finding: "image", fault: "altered" },
  ];
  work.done({ severity: "warn", repairable: true, files });
  await fireEvent.click(await screen.findByTestId("check-repair"));
  expect(asked("repair")).toHaveLength(0);
  await fireEvent.click(await screen.findByTestId("check-repair-confirm-act"));
  expect(asked("repair")).toHaveLength(1);
  expect(asked("lock")).toHaveLength(0);
  work.done(null);
  await vi.waitFor(() => expect(asked("lock")).toHaveLength(1));
});

it("restores by a passphrase only after showing what the backup holds", async () => {
  render(Restore);
  await fireEvent.click(screen.getByTestId("restore-file"));
  await fireEvent.input(await screen.findByTestId("restore-passphrase"), { target: { value: "old words" } });
  expect(screen.queryByTestId("restore-run")).toBeNull();
  await fireEvent.click(screen.getByTestId("restore-look"));
  expect(asked("drill")).toEqual([{ file: "/media/drive/b.age", with: { passphrase: "old words" } }]);
  work.done({ title: "Notes", entries: 5, revisions: 7, recorded_at: null, damage: null });
  expect((await screen.findByTestId("restore-entries")).textContent).toContain("5 entries, 7 revisions");
  const run = screen.getByTestId<HTMLButtonElement>("restore-run");
  expect(run.disabled).toBe(true);
  await fireEvent.click(screen.getByTestId("choose-folder"));
  await vi.waitFor(() => expect(run.disabled).toBe(false));
  await fireEvent.click(run);
  const restored = { folder: "/media/drive", name: "Notes", passphrase: null };
  expect(asked("restore")).toEqual([
    { file: "/media/drive/b.age", with: { passphrase: "old words" }, ...restored },
  ]);
  work.done(stateOf({ phase: "locked" }));
  await vi.waitFor(() => expect(route.page.name).toBe("unlock"));
});

it("asks for a passphrase of its own where a key opened the backup, and forgets what was found when the way changes", async () => {
  render(Restore);
  await fireEvent.click(screen.getByTestId("restore-file"));
  await fireEvent.click(await screen.findByTestId("restore-with-key"));
  await fireEvent.input(screen.getByTestId("key-text"), { target: { value: "AGE-SECRET-KEY-1XYZ" } });
  await fireEvent.click(screen.getByTestId("key-use"));
  expect(asked("drill")).toMatchObject([{ with: { key: { typed: "AGE-SECRET-KEY-1XYZ" } } }]);
  work.done({ title: "Notes", entries: 5, revisions: 7, recorded_at: null, damage: null });
  await fireEvent.click(await screen.findByTestId("choose-folder"));
  const run = screen.getByTestId<HTMLButtonElement>("restore-run");
  expect(run.disabled).toBe(true);
  for (const field of ["passphrase", "passphrase-again"]) {
    await fireEvent.input(screen.getByTestId(field), { target: { value: "new words" } });
  }
  await vi.waitFor(() => expect(run.disabled).toBe(false));
  await fireEvent.click(screen.getByTestId("restore-with-passphrase"));
  expect(screen.queryByTestId("restore-run")).toBeNull();
});

it("lists recently opened notebooks only where the core remembers some", async () => {
  const { unmount } = render(Welcome);
  expect(screen.queryByTestId("recent")).toBeNull();
  unmount();
  session.accept(stateOf({ recent: [{ name: "Notes", path: "/media/drive/Notes", sample: false }] }));
  answers.select_notebook = stateOf({ phase: "locked" });
  render(Welcome);
  await fireEvent.click(screen.getByTestId("recent"));
  expect(asked("select_notebook")).toEqual([{ path: "/media/drive/Notes" }]);
});

it("advises a backup when the core does, and not otherwise", async () => {
  session.accept(stateOf({ phase: "open" }));
  answers.home = { cases: [], entries: 0, last_backup: null, backup_advice: null };
  const { unmount } = render(HomePage);
  await screen.findByTestId("first-case");
  expect(screen.queryByTestId("backup-advice")).toBeNull();
  unmount();
  answers.home = { cases: [], entries: 9, last_backup: "2025-09-09", backup_advice: { old: 38 } };
  render(HomePage);
  expect((await screen.findByTestId("backup-advice")).textContent).toContain("38 days old");
});

it("changes the passphrase only when both fields agree, and not of the sample", async () => {
  answers.counting = null;
  answers.recovery_keys = [];
  answers.deleted_entries = [];
  answers.change_passphrase = null;
  const notebook = { name: "Notes", path: "/n", sample: false };
  session.accept(stateOf({ phase: "open", notebook }));
  const { unmount } = render(SettingsPage);
  const type = (field: string, value: string) =>
    fireEvent.input(screen.getByTestId(`change-${field}`), { target: { value } });
  await type("current", "old words");
  await type("new", "new words");
  await type("again", "new wards");
  const run = screen.getByTestId<HTMLButtonElement>("change-run");
  expect(run.disabled).toBe(true);
  await type("again", "new words");
  await fireEvent.click(run);
  expect(asked("change_passphrase")).toEqual([{ current: "old words", new: "new words" }]);
  await vi.waitFor(() => expect(screen.getByTestId("change-done").textContent).toContain("was changed"));
  expect(screen.getByTestId<HTMLInputElement>("change-new").value).toBe("");
  unmount();
  session.accept(stateOf({ phase: "open", notebook: { ...notebook, sample: true } }));
  render(SettingsPage);
  expect(screen.queryByTestId("change-run")).toBeNull();
});
