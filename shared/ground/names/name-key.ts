import { shownText } from '../words/disguises.ts';

const plain = /^[!-~]*$/;

/**
 * What two references have in common that a reader takes for one: letter case, spaces, marks that nobody sees and
 * compatible forms of a letter make no difference. For comparing; never shown or stored.
 */
export function nameKey(reference: string): string {
  if (plain.test(reference)) return reference.toLowerCase();
  return shownText(reference)
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\s\uFFFD]/gu, '')
    .toLowerCase();
}
