import type { AgreementType } from '../../../content/clause/clause.ts';
import { foldForSearch } from '../../../ground/words/fold.ts';
import { agreementTypeWords } from './agreement-type-words.ts';

const byName = new Map<string, AgreementType>();
for (const [type, words] of Object.entries(agreementTypeWords)) {
  for (const word of [type, ...words.split(';')]) {
    const key = foldForSearch(word);
    if (!byName.has(key)) byName.set(key, type as AgreementType);
  }
}

/** The type that a list names, also with an abbreviation in brackets behind it; null when it names none that is known. */
export function readAgreementType(text: string): AgreementType | null {
  const bare = text.replace(/[(（[].*$/u, '');
  const inside = /[(（[]([^)）\]]*)/u.exec(text)?.[1] ?? '';
  for (const candidate of [text, bare, inside]) {
    const type = byName.get(foldForSearch(candidate));
    if (type !== undefined) return type;
  }
  return null;
}
