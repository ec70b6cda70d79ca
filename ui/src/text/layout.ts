/** Letters of the Russian layout by the Latin ones on the same keys; the Kazakh layout has its own on the row of digits. */
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";
const DIGITS = "234589-=0";
const KAZAKH = "әіңғүұөһқ";

const toCyrillic = new Map([...(LATIN + DIGITS)].map((key, at) => [key, [...(RUSSIAN + KAZAKH)][at] ?? key]));
const toLatin = new Map([...toCyrillic].map(([latin, cyrillic]) => [cyrillic, latin]));

/** What the same keys would have written in the other layout, in small letters. */
export function otherLayout(typed: string): string {
  const small = [...typed.toLocaleLowerCase()];
  const latin = small.some((letter) => /[a-z]/.test(letter));
  return small.map((letter) => (latin ? toCyrillic : toLatin).get(letter) ?? letter).join("");
}
