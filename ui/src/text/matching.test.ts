import { expect, it } from "vitest";
import { otherLayout } from "./layout";
import { rankOf } from "./matching";

it("finds by the start of any word, in any order, and by other words too", () => {
  expect(rankOf("", "Visit")).toBe(0);
  expect(rankOf("vis", "Visit refused")).toBe(0);
  expect(rankOf("refu", "Visit refused")).toBe(1);
  expect(rankOf("refused vis", "Visit refused")).toBe(1);
  expect(rankOf("turned", "Visit refused", "not let in, turned away")).toBe(2);
  expect(rankOf("sit", "Visit refused")).toBeNull();
});

it("finds what was typed in the wrong layout, and with the letters a keyboard lacks", () => {
  expect(rankOf("jnrfp", "Свидание: отказ")).toBe(1);
  expect(rankOf("мшыше", "Visit")).toBe(0);
  expect(rankOf("кездесу", "Кездесу")).toBe(0);
  expect(rankOf("салем", "сәлемдеме")).toBe(0);
  expect(otherLayout("c2ktvltvt")).toBe("сәлемдеме");
});
