const names = new Map<string, Intl.DisplayNames>();

/**
 * Names that browsers leave out, where a person would read a code, or give to two languages alike. In the languages of
 * the screens; elsewhere the names that the system has.
 */
const ours: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    din: 'Dinka',
    ff: 'Fula',
    kg: 'Kongo',
    kmr: 'Northern Kurdish',
    nd: 'North Ndebele',
    nus: 'Nuer',
    rhg: 'Rohingya',
    rn: 'Rundi',
    sg: 'Sango',
    tet: 'Tetum',
  },
  ar: {
    din: 'الدنكا',
    ff: 'الفولانية',
    kg: 'الكونغو',
    kmr: 'الكردية الشمالية',
    nd: 'النديبيل الشمالية',
    nus: 'النوير',
    rhg: 'الروهينغية',
    rn: 'الرندي',
    sg: 'السانغو',
    tet: 'التيتم',
  },
};

/** A language's name in another language, such as "Arabic" or "العربية"; its code where nobody knows a name. */
export function languageName(code: string, inLanguage: string): string {
  const own = ours[inLanguage]?.[code];
  if (own !== undefined) return own;
  let display = names.get(inLanguage);
  if (!display) {
    display = new Intl.DisplayNames([inLanguage], { type: 'language' });
    names.set(inLanguage, display);
  }
  try {
    return display.of(code) ?? code;
  } catch {
    return code;
  }
}
