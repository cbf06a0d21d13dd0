/**
 * Cyrillic letters in Latin, after folding, close to how organisations write their own names abroad.
 * Other scripts are not transliterated: from Arabic the vowels are missing and from Chinese the reading
 * depends on the word, so a table would find too much that is wrong.
 */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ы: 'y',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** The Latin form of a folded text, or null when nothing in it is Cyrillic. */
export function transliterated(folded: string): string | null {
  if (!/[а-я]/.test(folded)) return null;
  return folded.replace(/[а-я]/g, (letter) => latin[letter] ?? letter);
}
