const remarks: Readonly<Record<string, string>> = {
  en: 'Left out when it was taken in: may describe a case.',
  fr: 'Non repris à la réception : pourrait décrire un cas.',
  es: 'Omitido al recibirlo: podría describir un caso.',
  ar: 'حُذف عند الاستلام: قد يصف حالة.',
  ru: 'Опущено при приёме: возможно, описан случай.',
  zh: '接收时已略去：可能描述个案。',
};

/** What stands in the place of a text that an officer left out, in the file's language where there are words for it. */
export function leftOut(language: string | null | undefined): string {
  return remarks[language?.split('-')[0] ?? 'en'] ?? (remarks.en as string);
}
