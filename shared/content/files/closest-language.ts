/** The text in a language, or in the language behind a region ("ar-SY" finds "ar"); undefined where there is neither. */
export function closestText<Text>(texts: Readonly<Record<string, Text>>, language: string): Text | undefined {
  const base = language.split('-')[0] ?? language;
  const found = [language, base].find((code) => Object.hasOwn(texts, code));
  return found === undefined ? undefined : texts[found];
}

/** As `closestText`, in English where the language is not there. English always ships; without it this is a bug. */
export function textOrEnglish<Text>(texts: Readonly<Record<string, Text>>, language: string): Text {
  const text = closestText(texts, language) ?? texts.en;
  if (text === undefined) throw new Error('The content has no English text.');
  return text;
}
