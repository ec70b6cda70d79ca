import { describe, expect, it } from "vitest";
import { commandOf, isTyping, textStepOf } from "./keys";

const press = (code: string, key: string, more: KeyboardEventInit = {}) =>
  commandOf(new KeyboardEvent("keydown", { code, key, ...more }));

const resize = (code: string, key: string, more: KeyboardEventInit = { ctrlKey: true }) =>
  textStepOf(new KeyboardEvent("keydown", { code, key, ...more }));

describe("keys", () => {
  it("change the size of the text in every layout", () => {
    expect(resize("Equal", "=")).toBe(1);
    expect(resize("Equal", "+", { ctrlKey: true, shiftKey: true })).toBe(1);
    expect(resize("Equal", "һ")).toBe(1);
    expect(resize("BracketRight", "+")).toBe(1);
    expect(resize("NumpadAdd", "+")).toBe(1);
    expect(resize("Minus", "ө")).toBe(-1);
    expect(resize("Digit0", "қ")).toBe(0);
    expect(resize("Numpad0", "Insert")).toBe(0);
    expect(resize("Equal", "=", {})).toBeNull();
    expect(resize("KeyL", "l")).toBeNull();
  });

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
