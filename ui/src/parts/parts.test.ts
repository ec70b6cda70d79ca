import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import type { StrikeOverview } from "../contract/contract";
import { text } from "../text/text.svelte";
import DayCount from "./DayCount.svelte";
import FailureNote from "./FailureNote.svelte";
import PassphraseField from "./PassphraseField.svelte";
import ReferenceField from "./ReferenceField.svelte";
import SourceLine from "./SourceLine.svelte";
import { scriptOf } from "./script";

vi.mock("@tauri-apps/api/core", () => ({ invoke: vi.fn() }));
vi.mock("@tauri-apps/api/window", () => ({ getCurrentWindow: vi.fn() }));

// Nothing is laid out here, so nothing scrolls.
Element.prototype.scrollIntoView = vi.fn();

beforeEach(() => (text.language = "en"));

const strike: StrikeOverview = {
  id: "s",
  ongoing: true,
  kind: "water",
  start: { edtf: "2025-10-13", computed: true },
  day: { min: 9, max: 14 },
  full_days: { min: 8, max: 13 },
  dry_day: null,
  paused: false,
  dry_days: null,
  paused_days: null,
  confirmed_day: 9,
  claimed: [{ day: 14, on: null, entry: "e" }],
  ended: null,
};

it("shows an uncertain count as a range, with the convention and what is claimed", () => {
  render(DayCount, {
    strike,
    convention: "first_day_is_1",
    dates: { "2025-10-13": "13 October 2025" },
  });
  expect(screen.getByTestId("strike-day").textContent).toBe("day 9 to 14");
  expect(screen.getByTestId("confirmed-claimed").textContent).toBe("Confirmed: day 9; claimed: day 14");
  expect(screen.getByTestId("day-count").textContent).toContain("Start computed");
  expect(screen.getByTestId("day-convention").textContent).not.toBe("");
});

it("never shows a statement's words as markup", () => {
  const who = '<img src="x" onerror="alert(1)">';
  const { container } = render(SourceLine, { source: { basis: "hearsay", who }, names: {} });
  expect(container.querySelector("img")).toBeNull();
  expect(container.textContent).toContain(who);
});

it("says what happened even when the code is not in the catalogue", () => {
  render(FailureNote, { failure: { code: "never-heard-of", params: {} } });
  expect(screen.getByTestId("failure").textContent).toContain("never-heard-of");
});

it("names the refused field and the broken rule in words", () => {
  render(FailureNote, { failure: { code: "refused", params: { field: "visit.mode", reason: "missing" } } });
  const note = screen.getByTestId("failure").textContent ?? "";
  expect(note).toContain("How it was held");
  expect(note).not.toContain("visit.mode");
});

it("takes a known name as its reference and keeps an unknown one as written", async () => {
  const choices = [{ id: "p1", name: "S. Orazova" }];
  render(ReferenceField, { path: "source.who", value: undefined, choices });
  const field = screen.getByTestId<HTMLInputElement>("source.who");
  await fireEvent.input(field, { target: { value: "ora" } });
  await fireEvent.keyDown(field, { key: "ArrowDown" });
  await fireEvent.keyDown(field, { key: "Enter" });
  expect(field.value).toBe("S. Orazova");
  await fireEvent.input(field, { target: { value: "A guard" } });
  expect(field.value).toBe("A guard");
});

it("tells which letters a passphrase is typed in", async () => {
  expect([scriptOf("қалта"), scriptOf("stone"), scriptOf("stoне"), scriptOf("12 ")]).toEqual([
    "cyrillic",
    "latin",
    "mixed",
    null,
  ]);
  render(PassphraseField, { label: "Passphrase", value: "", testid: "passphrase" });
  await fireEvent.input(screen.getByTestId("passphrase"), { target: { value: "тау" } });
  expect(screen.getByTestId("script").textContent).toBe("You are typing in Cyrillic");
});
