export type Script = "cyrillic" | "latin" | "mixed";

/** Which letters a passphrase is made of: the wrong keyboard layout is the commonest wrong passphrase. */
export function scriptOf(text: string): Script | null {
  const cyrillic = /\p{Script=Cyrillic}/u.test(text);
  const latin = /\p{Script=Latin}/u.test(text);
  if (cyrillic && latin) return "mixed";
  if (cyrillic) return "cyrillic";
  return latin ? "latin" : null;
}
