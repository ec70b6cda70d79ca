let told = $state("");

/** Words for a screen reader that no element of a page says: the page that would is left in the same moment. */
export const announcement = {
  get text(): string {
    return told;
  },
};

/** Says them; the same words said again are heard again. */
export function announce(words: string): void {
  told = told === words ? `${words}\u00a0` : words;
}
