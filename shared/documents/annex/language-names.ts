const names = new Map<string, Intl.DisplayNames>();

/** A language's name in another language, such as "Arabic" or "العربية". */
export function languageName(code: string, inLanguage: string): string {
  let display = names.get(inLanguage);
  if (!display) {
    display = new Intl.DisplayNames([inLanguage], { type: 'language' });
    names.set(inLanguage, display);
  }
  return display.of(code) ?? code;
}
