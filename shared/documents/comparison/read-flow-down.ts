import type { Finding } from '../../record/shapes/contract-account.ts';
import type { FlowDownCheck } from '../../record/shapes/sub-agreement.ts';
import type { FoundDeviation } from './found-deviation.ts';
import { readElements } from './read-elements.ts';

/** So much of the titles of missing clauses is quoted. */
const longestList = 1500;

/**
 * What a compared sub-contract says about the clauses that are passed on, taken as one: present where every one stands
 * in it in our words and nothing beside them that is not ours; absent where not one does; changed otherwise, with the
 * words, or with the titles of those that are missing. Null where nothing was compared.
 */
export function readFlowDown(
  deviations: readonly FoundDeviation[],
  findings: readonly Finding[],
): Pick<FlowDownCheck, 'state' | 'article' | 'quote'> | null {
  const read = readElements(
    deviations,
    () => 'flow-down',
    { elements: {}, fields: { prevailing: null } },
    findings,
  )['flow-down'];
  if (!read || read.state === 'not-applicable') return null;
  const { state, article = '', quote = '' } = read;
  const missing = deviations.filter(({ kind }) => kind === 'missing');
  const differs = deviations.some(({ kind }) => kind === 'changed');
  if (state === 'changed' && !differs && missing.length > 0) {
    const titles = [...new Set(missing.map(({ title }) => title))].join('; ');
    return { state, article: '', quote: `[−${[...titles].slice(0, longestList).join('')}]` };
  }
  // Of all clauses together there is no one article, and their whole text is no quote.
  return state === 'present'
    ? { state, article: numbersOf(deviations), quote: '' }
    : { state, article, quote };
}

/** The first and the last number that the clauses have in the contract, in its first language. */
function numbersOf(deviations: readonly FoundDeviation[]): string {
  const own = deviations[0]?.language;
  const numbers = deviations.flatMap(({ number, language }) => (language === own && number ? [number] : []));
  const [first, last] = [numbers[0] ?? '', numbers.at(-1) ?? ''];
  return (first === last ? first : `${first} – ${last}`).slice(0, 100);
}
