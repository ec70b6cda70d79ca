import { render } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import { fieldPaths, kinds, type KindName } from "../contract/contract";
import { plain } from "../form/form.svelte";
import KindForm from "../parts/KindForm.svelte";
import KindSummary from "../parts/KindSummary.svelte";
import { labelOf } from "../text/fields";
import { languages, text } from "../text/text.svelte";
import { blankOf, declaredPaths, kindGroups, kindOf } from "./kinds";
import { whole, type Shape, type Shapes } from "./shape";

vi.mock("@tauri-apps/api/core", () => ({ invoke: vi.fn().mockRejectedValue("no core") }));

/** All that the core knows of an entry. */
const known = fieldPaths.map(plain);

/** A value for every field, so that everything that can open stands open: `said` where words are kept. */
const said = "quillwort";
function example(shape: Shape): unknown {
  switch (shape.as) {
    case "number":
      return 7;
    case "date":
      return "2025-10-12";
    case "moment":
      return { edtf: "2025-10-12", time: "10:40", stated: said };
    case "answer":
    case "original":
      return true;
    case "term":
      return "other";
    case "terms":
      return ["other"];
    case "texts":
    case "references":
      return [said];
    case "names":
      return [{ text: said }];
    case "symptoms":
      return [{ symptom: "pain", place: said }];
    case "articles":
      return [{ article: said, part: "2", code: "3" }];
    case "due":
      return { date: "2025-10-12", rule: { days: 7, count: "working", reason: said } };
    case "object":
      return filled(shape.fields);
    case "list":
      return [filled(shape.fields)];
    default:
      return said;
  }
}
const filled = (fields: Shapes): Record<string, unknown> =>
  whole(fields, Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, example(shape)])));

describe.each(kinds)("%s", (kind: KindName) => {
  const fields = kindOf(kind).fields;
  const paths = declaredPaths(kind);

  it("has a form for every field the core knows", () => {
    const declared = paths.map(plain);
    const missing = known.filter((path) => path.startsWith(`${kind}.`) && !declared.includes(path));
    expect(missing).toEqual([]);
  });

  it.each(languages)("has a label for every field (%s)", (language) => {
    text.language = language;
    expect(paths.filter((path) => labelOf(path) === null)).toEqual([]);
  });

  it("offers every field", () => {
    const value = $state(filled(fields));
    const { container } = render(KindForm, { kind, value });
    const offered = (path: string) => {
      const plainRows = path.replaceAll("[]", ".0").replace(/\.edtf$/, "");
      return container.querySelector(`[data-testid="${plainRows}"], [data-testid^="${plainRows}."]`) !== null;
    };
    expect(paths.filter((path) => !offered(path))).toEqual([]);
  });

  it("shows every field that is filled in", () => {
    for (const [name, shape] of Object.entries(fields)) {
      const value = { [name]: example(shape) };
      const { container, unmount } = render(KindSummary, { kind, value, names: {} });
      expect(container.textContent?.trim(), name).not.toBe("");
      unmount();
    }
  });

  it("begins as something that can be left untouched", () => {
    const value = $state(blankOf(kind));
    const { container } = render(KindForm, { kind, value });
    expect(container.querySelector("[aria-invalid=true]")).toBeNull();
  });
});

it.each(languages)("has a label for what every entry says (%s)", (language) => {
  text.language = language;
  const common = known.filter((path) => !kinds.some((kind) => path.startsWith(`${kind}.`)));
  expect(common.length).toBeGreaterThan(20);
  expect(common.filter((path) => labelOf(path) === null)).toEqual([]);
});

it("offers every kind in one group", () => {
  expect(Object.values(kindGroups).flat().toSorted()).toEqual([...kinds].toSorted());
});
