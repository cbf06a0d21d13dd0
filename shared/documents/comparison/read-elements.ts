import type { ElementId } from '../../content/clause/clause.ts';
import type { Agreement } from '../../rules/agreement/agreement-state.ts';
import type { GivenElementCheck } from '../../rules/agreement/decide/check-elements.ts';
import type { FoundDeviation } from './compare-returned.ts';

/** As much of a clause as is quoted. */
const longestQuote = 300;

/**
 * What a compared contract says about the elements: present where a clause of the element stands in it, absent where
 * all of them are missing. Read in one language, the prevailing one where it was compared. What an officer found not
 * applicable stays so.
 */
export function readElements(
  deviations: readonly FoundDeviation[],
  elementOf: (clause: string) => ElementId | null,
  { elements, fields }: Pick<Agreement, 'elements' | 'fields'>,
): Partial<Record<ElementId, GivenElementCheck>> {
  const languages = deviations.map(({ language }) => language);
  const language = languages.find((each) => each === fields.prevailing) ?? languages[0];
  const found: Partial<Record<ElementId, GivenElementCheck>> = {};
  for (const { kind, clause, language: own, number, body } of deviations) {
    const element = clause === null || own !== language ? null : elementOf(clause);
    if (element === null) continue;
    const before = elements[element];
    if (before?.state === 'not-applicable' && before.source === 'officer') continue;
    if (kind === 'missing') found[element] ??= { state: 'absent', article: '', quote: '' };
    else if (found[element]?.state !== 'present') {
      found[element] = { state: 'present', article: number.slice(0, 100), quote: quoteOf(body) };
    }
  }
  return found;
}

function quoteOf(text: string): string {
  return [...text].slice(0, longestQuote).join('').trim();
}
