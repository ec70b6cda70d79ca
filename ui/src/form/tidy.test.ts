import { expect, it } from "vitest";
import { plain } from "./form.svelte";
import { tidy } from "./tidy";

it("leaves out what nobody filled in", () => {
  const form = {
    text: "",
    time: undefined,
    said: [{ quote: "" }],
    names: [{ text: "A. Samatov", note: "" }],
  };
  expect(tidy(form)).toEqual({ names: [{ text: "A. Samatov" }] });
});

it("keeps words exactly as typed, and zero and false", () => {
  expect(tidy({ text: " two\n lines ", waited: 0, held: false })).toEqual({
    text: " two\n lines ",
    waited: 0,
    held: false,
  });
});

it("is nothing when nothing is left", () => {
  expect(tidy({ links: [], occurred: { edtf: "" } })).toBeUndefined();
});

it("finds the field of a path with rows in it", () => {
  expect(plain("visit.said.0.quote")).toBe("visit.said.quote");
  expect(plain("visit.said[12].quote")).toBe("visit.said.quote");
  expect(plain("weight.value")).toBe("weight.value");
});
