import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Commands, Failure, Kit } from "../contract/contract";
import { text } from "../text/text.svelte";
import KeyMaker from "./KeyMaker.svelte";
import KeyReturn from "./KeyReturn.svelte";
import QrCode from "./QrCode.svelte";
import Unlock from "../pages/Unlock.svelte";

type Answers = Partial<{ [K in keyof Commands]: (args: Commands[K][0]) => unknown }>;
const answers = vi.hoisted(() => ({ now: {} as Record<string, (args: never) => unknown> }));

vi.mock("@tauri-apps/api/core", () => ({
  invoke: async (name: string, { args }: { args: never }) => answers.now[name]?.(args),
}));
vi.mock("@tauri-apps/api/window", () => ({ getCurrentWindow: () => ({ setTitle: async () => undefined }) }));

const answer = (given: Answers) => (answers.now = given as typeof answers.now);
const refuse = (failure: Failure) => Promise.reject(failure);
const type = (id: string, value: string) => fireEvent.input(screen.getByTestId(id), { target: { value } });
const click = (id: string) => fireEvent.click(screen.getByTestId(id));

const kit: Kit = {
  name: "key-2026-03-01",
  notebook: "Notes",
  made: "1 March 2026",
  prefix: "AGE-SECRET-KEY-1",
  groups: ["QPZR", "Y9X8", "GF"],
  code: ["101", "010", "110"],
};

beforeEach(() => {
  text.language = "en";
  answer({});
});

describe("a QR code", () => {
  it("draws each dark module once and no other", () => {
    render(QrCode, { rows: kit.code, label: "code" });
    const drawn = screen.getByTestId("qr").getAttribute("d") ?? "";
    const dark = [...drawn.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, length]) =>
      Array.from({ length: Number(length) }, (_, step) => `${Number(x) + step},${y}`),
    );
    expect(dark).toEqual(["0,0", "2,0", "1,1", "0,2", "1,2"]);
  });
});

describe("a key given back", () => {
  it("goes as it was typed, and stays in the field only while it does not fit", async () => {
    const use = vi.fn(async () => undefined as void);
    use.mockImplementationOnce(() => refuse({ code: "key-group", params: { group: "7" } }));
    render(KeyReturn, { use, label: "Try" });
    await type("key-text", "qpzr y9x8");
    await click("key-use");
    await waitFor(() => expect(screen.getByTestId("failure").textContent).toContain("Group 7"));
    expect(screen.getByTestId("key-text")).toHaveProperty("value", "qpzr y9x8");
    await click("key-use");
    await waitFor(() => expect(screen.getByTestId("key-text")).toHaveProperty("value", ""));
    expect(use).toHaveBeenLastCalledWith({ typed: "qpzr y9x8" });
  });

  it("asks for a passphrase where the file is protected", async () => {
    const use = vi.fn(async () => undefined as void);
    answer({ choose_key_file: () => ({ path: "/drive/key.age", protected: true }) });
    render(KeyReturn, { use, label: "Try" });
    await click("key-in-file");
    await click("key-choose");
    await waitFor(() => screen.getByTestId("key-passphrase"));
    expect(screen.getByTestId("key-use")).toHaveProperty("disabled", true);
    await type("key-passphrase", "its own");
    await click("key-use");
    expect(use).toHaveBeenCalledWith({ file: { path: "/drive/key.age", passphrase: "its own" } });
  });
});

describe("a recovery key", () => {
  it("is shown until it was tried, alone on paper, and then no more", async () => {
    const rehearse = vi.fn(() => null);
    answer({ make_recovery_key: () => kit, rehearse_recovery_key: rehearse });
    const done = vi.fn();
    render(KeyMaker, { ondone: done, onlater: vi.fn() });
    await click("kit-make");
    await waitFor(() => screen.getByTestId("kit-name"));
    expect(screen.getByTestId("kit-sheet").parentElement).toBe(document.body);
    expect(screen.getByTestId("kit-sheet").textContent).toContain("Notes");
    await click("kit-rehearse");
    expect(document.body.textContent).not.toContain("Y9X8");
    await type("key-text", "qpzr");
    await click("key-use");
    await waitFor(() => screen.getByTestId("kit-proved"));
    expect(rehearse).toHaveBeenCalledWith({ name: kit.name, key: { typed: "qpzr" } });
    expect(screen.queryByTestId("kit-sheet")).toBeNull();
    await click("kit-done");
    expect(done).toHaveBeenCalledOnce();
  });

  it("is not left untried without a question", async () => {
    answer({ make_recovery_key: () => kit });
    const later = vi.fn();
    render(KeyMaker, { ondone: vi.fn(), onlater: later });
    await click("kit-make");
    await waitFor(() => screen.getByTestId("kit-later"));
    await click("kit-later");
    await waitFor(() => screen.getByTestId("kit-leave-stay"));
    expect(later).not.toHaveBeenCalled();
    await click("kit-leave-go");
    expect(later).toHaveBeenCalledOnce();
  });
});

describe("the unlock page", () => {
  it.each([
    ["парольная фраза", "Cyrillic"],
    ["passphrase", "Latin"],
    ["пароль word", "mixed"],
  ])("says in which letters %s was typed, when it does not open", async (typed, said) => {
    answer({ unlock: () => refuse({ code: "wrong-key", params: {} }) });
    render(Unlock);
    await type("passphrase", typed);
    await click("unlock");
    await waitFor(() => expect(screen.getByTestId("script").textContent).toContain(said));
  });

  it("says nothing of letters where the passphrase is not the trouble", async () => {
    answer({ unlock: () => refuse({ code: "in-use", params: {} }) });
    render(Unlock);
    await type("passphrase", "passphrase");
    await click("unlock");
    await waitFor(() => expect(screen.getByTestId("failure").textContent).toContain("open elsewhere"));
    expect(screen.getByTestId("script").textContent).not.toContain("switch the keyboard layout");
  });
});
