import { describe, expect, it } from "vitest";
import { showText, textAfter } from "./textSize";

describe("size of the text", () => {
  it("goes up and down by steps and ends at the first and the last", () => {
    expect(textAfter(100, 1)).toBe(125);
    expect(textAfter(200, 1)).toBe(200);
    expect(textAfter(175, -1)).toBe(150);
    expect(textAfter(100, -1)).toBe(100);
    expect(textAfter(200, 0)).toBe(100);
  });

  it("stands at the root of the page", () => {
    showText(150);
    expect(document.documentElement.dataset.text).toBe("150");
  });
});
