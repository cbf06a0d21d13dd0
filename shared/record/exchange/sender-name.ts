import { foldForSearch } from '../../ground/words/fold.ts';

/** Small letters of Cyrillic and Greek that nobody tells from a Latin one by looking. */
const lookAlikes = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    н: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'y',
    х: 'x',
    α: 'a',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
  }),
);

/**
 * What a name looks like to whoever reads it: without case, accents, outer and doubled spaces, marks that aren't shown,
 * and with letters of one look taken for one. Only to compare senders by, so that a name that seems known is.
 */
export function lookOfName(name: string): string {
  const folded = foldForSearch(name.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
  if (folded === '') return name.trim();
  return [...folded].map((letter) => lookAlikes.get(letter) ?? letter).join('');
}
