import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "../contract/contract";
import type { TermOf, VocabularyName } from "../contract/vocabulary";

export const languages: readonly Language[] = ["en", "ru", "kk"];

export type Arguments = Record<string, FluentVariable>;

/** Without the words of the command line, which only it says. */
const files = import.meta.glob<string>(
  "../../../locales/*/{dates,errors,explain,insight,terms,window,work}.ftl",
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

/** Read when first asked for: all three together would hold up the first page. */
const bundles: Partial<Record<Language, FluentBundle>> = {};
const spoken = (language: Language) => (bundles[language] ??= bundleOf(language));

let current = $state<Language>("en");

export const text = {
  get language(): Language {
    return current;
  },
  set language(language: Language) {
    current = language;
    document.documentElement.lang = language;
  },
};

export function bundleOf(language: Language): FluentBundle {
  // Isolation marks would travel into the clipboard with every date and name.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, source] of Object.entries(files)) {
    if (!path.includes(`/locales/${language}/`)) continue;
    for (const error of bundle.addResource(new FluentResource(source))) console.warn(path, error);
  }
  return bundle;
}

/** The text of a message in the language of the moment; its id when the catalogue does not hold it. */
export function t(id: string, args?: Arguments): string {
  return find(id, null, args) ?? id;
}

/** The text of a message's attribute; empty when it has none. */
export function attr(id: string, attribute: string, args?: Arguments): string {
  return find(id, attribute, args) ?? "";
}

export function has(id: string): boolean {
  return spoken(current).hasMessage(id);
}

export function term<V extends VocabularyName>(vocabulary: V, word: TermOf<V>): string {
  return t(`term-${vocabulary}-${word}`);
}

function find(id: string, attribute: string | null, args?: Arguments): string | null {
  const bundle = spoken(current);
  const message = bundle.getMessage(id);
  const pattern = attribute === null ? message?.value : message?.attributes[attribute];
  if (!pattern) return null;
  // Collecting errors instead of throwing keeps the page readable when one argument is missing.
  const errors: Error[] = [];
  const formatted = bundle.formatPattern(pattern, args, errors);
  for (const error of errors) console.warn(id, error);
  return formatted;
}
