import { foldForSearch } from '../../../ground/words/fold.ts';
import { headerSynonyms } from './header-synonyms.ts';
import type { ImportTarget } from './import-target.ts';

/** How a header is compared and remembered: folded, with the signs for "number" spelled out. */
export function normaliseHeader(header: string): string {
  return foldForSearch(header.replace(/[№]|\bn[°º]|#/giu, ' no ').replace(/([a-z])\$/gi, '$1'));
}

const exact = new Map<string, ImportTarget>();
for (const [target, synonyms] of Object.entries(headerSynonyms)) {
  for (const synonym of synonyms.split(';')) {
    const key = normaliseHeader(synonym);
    if (key !== '' && !exact.has(key)) exact.set(key, target as ImportTarget);
  }
}

// Long ones first, so that "direct contact with beneficiaries" is found before "contact".
const phrases = [...exact]
  .map(([key, target]) => ({ key, target }))
  .filter(({ key }) => key.length >= 4 || /\P{ASCII}/u.test(key))
  .sort((a, b) => b.key.length - a.key.length);

export interface HeaderMeaning {
  readonly target: ImportTarget;
  /** "exact": the header is one of the known names; "similar": one of them is part of it. */
  readonly how: 'exact' | 'similar';
}

/** What a header means, or null. Several languages in one cell ("Name / Nom") count when they agree. */
export function headerMeaning(header: string): HeaderMeaning | null {
  const key = normaliseHeader(header);
  const known = exact.get(key);
  if (known) return { target: known, how: 'exact' };
  for (const part of header.split(/[/|\n(（]/)) {
    const target = exact.get(normaliseHeader(part));
    if (target && target !== 'listNumber' && normaliseHeader(part).length > 2)
      return { target, how: 'exact' };
  }
  const padded = ` ${key} `;
  // Half of the header at least: "value" alone must not turn "Assessment rating value" into a budget.
  const phrase = phrases.find(
    ({ key: known }) => known.length * 2 >= key.length && padded.includes(` ${known} `),
  );
  return phrase && phrase.target !== 'listNumber' ? { target: phrase.target, how: 'similar' } : null;
}
