import { describe, expect, it } from "vitest";
import { vocabularies } from "../contract/vocabulary";
import { fieldPaths, kinds } from "../contract/contract";
import { beginnings, declaredPaths } from "../kinds/kinds";
import { labelOf } from "./fields";
import { bundleOf, languages, text } from "./text.svelte";

const catalogues = import.meta.glob<string>("../../../locales/*/window.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const sources = import.meta.glob<string>(
  ["../**/*.svelte", "../**/*.ts", "!../**/*.test.ts", "!../contract/contract.ts"],
  { query: "?raw", import: "default", eager: true },
);

const code = Object.values(sources).join("\n");
const idsIn = (ftl: string) => [...ftl.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1] ?? "");
const window = (language: string) => catalogues[`../../../locales/${language}/window.ftl`] ?? "";
const bundles = languages.map((language) => [language, bundleOf(language)] as const);

/** Everything that has a label: the fields the core names, and what the window names besides. */
const paths = [...fieldPaths, "kind", "notebook.name", ...kinds.flatMap(declaredPaths)];

/** What stands literally in a call of `t` or `attr`, also in both branches of a choice. */
const used = [...code.matchAll(/\b(?:t|attr)\(\s*"([\w-]+)"/g)].map((match) => match[1] ?? "");

describe.each(bundles)("%s", (language, bundle) => {
  it("has every message the pages ask for", () => {
    text.language = language;
    expect(paths.filter((path) => labelOf(path) === null)).toEqual([]);
    const wanted = [...new Set(used)];
    expect(wanted.length).toBeGreaterThan(200);
    expect(wanted.filter((id) => !bundle.hasMessage(id))).toEqual([]);
  });

  it("has every term of every vocabulary", () => {
    const terms = Object.entries(vocabularies).flatMap(([name, words]) =>
      words.map((word) => `term-${name}-${word}`),
    );
    expect(terms.filter((id) => !bundle.hasMessage(id))).toEqual([]);
  });

  it("has a name for every beginning, and other words that find it", () => {
    const named = ({ id }: { id: string }) => {
      const message = bundle.getMessage(`begin-${id}`);
      return message?.value && message.attributes.also;
    };
    expect(beginnings.filter((beginning) => !named(beginning))).toEqual([]);
  });

  it("has no message of the window that no page shows", () => {
    text.language = language;
    const labels = [...paths.map(labelOf), ...beginnings.map(({ id }) => `begin-${id}`)];
    const shown = (id: string) => code.includes(`"${id}"`) || labels.includes(id);
    expect(idsIn(window(language)).filter((id) => !shown(id))).toEqual([]);
  });

  it("has the same messages as English, each once", () => {
    const ids = idsIn(window(language));
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.toSorted()).toEqual(idsIn(window("en")).toSorted());
  });

  it("asks for the same arguments as English", () => {
    const asked = (ftl: string) =>
      Object.fromEntries(
        ftl
          .split(/^(?=[a-z][\w-]* =)/m)
          .map((message) => [
            message.slice(0, message.indexOf(" ")),
            [...new Set([...message.matchAll(/\$(\w+)/g)].map((match) => match[1]))].toSorted(),
          ]),
      );
    expect(asked(window(language))).toEqual(asked(window("en")));
  });
});

describe("Russian", () => {
  it("has a form for one, few and many wherever it counts", () => {
    const counted = window("ru").match(/\[one\](?! ?[^\n]*\n\s*\})[\s\S]*?\n {4,}\}/g) ?? [];
    expect(counted.length).toBeGreaterThan(4);
    expect(counted.filter((forms) => !forms.includes("[few]") || !forms.includes("[many]"))).toEqual([]);
  });
});
