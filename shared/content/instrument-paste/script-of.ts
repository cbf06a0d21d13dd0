const scripts = [
  ['arabic', /\p{Script=Arabic}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['han', /\p{Script=Han}/gu],
  ['latin', /\p{Script=Latin}/gu],
] as const;
export type Script = (typeof scripts)[number][0];

/** The script that most letters of a text are of, and whether another one has whole lines of its own beside it. */
export function scriptOf(text: string): { readonly main: Script | null; readonly isMixed: boolean } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
  if (/^[\u0000-\u007f]*$/.test(text))
    return { main: /[A-Za-z]/.test(text) ? 'latin' : null, isMixed: false };
  const counts = scripts.map(([script, letters]) => [script, text.match(letters)?.length ?? 0] as const);
  const [first, second] = counts.toSorted((a, b) => b[1] - a[1]);
  if (!first || first[1] === 0) return { main: null, isMixed: false };
  // Names such as ST/SGB/2003/13 stand in every language; a third of all letters is no name.
  const isMixed = (second?.[1] ?? 0) >= 12 && (second?.[1] ?? 0) * 3 >= first[1];
  return { main: first[0], isMixed };
}

/** The script in which a language is written, as far as the six official ones go. */
export function scriptIn(language: string): Script | null {
  const [code = ''] = language.split('-');
  return (
    ({ ar: 'arabic', ru: 'cyrillic', zh: 'han', en: 'latin', fr: 'latin', es: 'latin' } as const)[code] ??
    null
  );
}
