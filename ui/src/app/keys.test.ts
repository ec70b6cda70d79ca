import { describe, expect, it } from "vitest";
import { commandOf, isTyping } from "./keys";

const press = (code: string, key: string, more: KeyboardEventInit = {}) =>
  commandOf(new KeyboardEvent("keydown", { code, key, ...more }));

describe("keys", () => {
  it("are told by their place, whatever the layout writes", () => {
    expect(press("KeyN", "n")).toBe("new");
    expect(press("KeyN", "т")).toBe("new");
    expect(press("KeyH", "р")).toBe("home");
    expect(press("KeyL", "д", { ctrlKey: true })).toBe("lock");
    expect(press("KeyQ", "Й", { ctrlKey: true, shiftKey: true })).toBe("close");
  });

  it("find the question mark and the slash where the layout has them", () => {
    expect(press("Slash", "?", { shiftKey: true })).toBe("keys");
    expect(press("Digit7", "?", { shiftKey: true })).toBe("keys");
    expect(press("Slash", "/")).toBe("search");
  });

  it("leave other combinations to the system", () => {
    expect(press("KeyN", "n", { ctrlKey: true })).toBeNull();
    expect(press("KeyQ", "q", { ctrlKey: true })).toBeNull();
    expect(press("KeyB", "b", { altKey: true })).toBeNull();
    expect(press("KeyH", "H", { shiftKey: true })).toBeNull();
  });

  it("belong to the person while a field has the focus", () => {
    expect(isTyping(document.createElement("textarea"))).toBe(true);
    expect(isTyping(document.createElement("button"))).toBe(false);
  });
});
