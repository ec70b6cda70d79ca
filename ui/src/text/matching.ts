import { otherLayout } from "./layout";

/** Letters that people type for one another, as the core folds them. */
const folded: Record<string, string> = {
  ё: "е",
  қ: "к",
  ғ: "г",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  ә: "а",
  і: "и",
  һ: "х",
};

const fold = (text: string) =>
  [...text.normalize("NFC").toLocaleLowerCase()].map((letter) => folded[letter] ?? letter).join("");
const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Where a name stands among those that fit what was typed; the lower the nearer, null when it does not fit. */
export function rankOf(typed: string, name: string, also = ""): number | null {
  if (typed.trim() === "") return 0;
  const ranks = [typed, otherLayout(typed)].map((text) => rankAsTyped(text, name, also));
  return ranks.reduce((best, rank) => (best === null || (rank !== null && rank < best) ? rank : best));
}

/** Every word typed begins a word of the name, or one that finds it too. */
function rankAsTyped(typed: string, name: string, also: string): number | null {
  const wanted = wordsOf(typed);
  const begins = (words: string[]) => wanted.every((start) => words.some((word) => word.startsWith(start)));
  if (wanted.length === 0) return null;
  if (fold(name).startsWith(fold(typed.trim()))) return 0;
  if (begins(wordsOf(name))) return 1;
  return begins([...wordsOf(name), ...wordsOf(also)]) ? 2 : null;
}
