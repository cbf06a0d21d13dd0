import type { ElementId } from '../../content/clause/clause.ts';
import type { Finding } from '../../record/shapes/contract-account.ts';
import type { Agreement } from '../../rules/agreement/agreement-state.ts';
import type { GivenElementCheck } from '../../rules/agreement/decide/check-elements.ts';
import type { FoundDeviation } from './found-deviation.ts';
import { maySayOtherwise } from './look-remarks.ts';

/** As much of a clause as is quoted. */
const longestQuote = 300;

/**
 * What a compared contract says about the elements: present where every clause of the element stands in it in our
 * words, changed where one came back in others, with those words, or where one of several is missing; absent where all
 * of them are. A sentence beside them that is not ours may take back what they say, so that none is present as long as
 * nobody has judged it. A clause counts by its worst language: whoever signs two texts is bound by the weaker one. What an
 * officer found not applicable stays so.
 */
export function readElements(
  deviations: readonly FoundDeviation[],
  elementOf: (clause: string) => ElementId | null,
  {
    elements,
    fields,
  }: Pick<Agreement, 'elements'> & { readonly fields: Pick<Agreement['fields'], 'prevailing'> },
  findings: readonly Finding[] = [],
): Partial<Record<ElementId, GivenElementCheck>> {
  const languages = deviations.map(({ language }) => language);
  const first = languages.find((each) => each === fields.prevailing) ?? languages[0];
  const clauses = new Map<ElementId, FoundDeviation[]>();
  for (const deviation of deviations) {
    const element = deviation.clause === null ? null : elementOf(deviation.clause);
    if (element === null) continue;
    const before = elements[element];
    if (before?.state === 'not-applicable' && before.source === 'officer') continue;
    clauses.set(element, [...(clauses.get(element) ?? []), deviation]);
  }
  const foreign = foreignSentence(findings);
  const found: Partial<Record<ElementId, GivenElementCheck>> = {};
  for (const [element, own] of clauses) {
    // Where one language differs its words are quoted; else those of the prevailing one.
    const standing = own
      .filter(({ kind }) => kind !== 'missing')
      .toSorted((one, other) => Number(one.language !== first) - Number(other.language !== first));
    const differing = standing.find(({ kind }) => kind === 'changed');
    const quoted = differing ?? standing[0];
    if (!quoted) found[element] = { state: 'absent', article: '', quote: '' };
    else {
      const isWhole = own.every(({ kind }) => kind === 'unchanged');
      const quote = differing ? quoteChange(differing) : quoteOf(quoted.body);
      found[element] = {
        state: isWhole && foreign === null ? 'present' : 'changed',
        article: quoted.number.slice(0, 100),
        quote: isWhole && foreign !== null ? foreign : quote,
      };
    }
  }
  return found;
}

/** So many words make a sentence, and not the name of who signs. */
const leastSentence = 6;

/**
 * The first text of the contract that is not ours and long enough to say something, or what may make ours read
 * otherwise; null without one.
 */
function foreignSentence(findings: readonly Finding[]): string | null {
  const telling = findings.find(
    ({ kind, count, what }) =>
      (kind === 'not-ours' || kind === 'hidden') && count >= leastSentence && what !== 'label',
  );
  const quoted = telling ?? findings.find(maySayOtherwise);
  return quoted ? `[+${quoteOf(quoted.words.map(({ text }) => text).join(''))}]` : null;
}

/** Around the words that differ so many are quoted. */
const around = 60;
const longestChange = 1500;

/** The words of a changed clause with what was taken out and put in, each in its signs. */
function quoteChange({ words }: FoundDeviation): string {
  const signs = { same: ['', ''], removed: ['[−', ']'], added: ['[+', ']'] } as const;
  const parts = words.map(({ op, text }, at) => {
    // A sign stands at its word, and not at the space before it.
    const space = /^\s*/.exec(text)?.[0] ?? '';
    if (op !== 'same') return `${space}${signs[op][0]}${text.slice(space.length)}${signs[op][1]}`;
    if (text.length <= 2 * around) return text;
    const start = at === 0 ? '' : text.slice(0, around);
    const end = at === words.length - 1 ? '' : text.slice(-around);
    return `${start} … ${end}`;
  });
  return [...parts.join('')].slice(0, longestChange).join('').trim();
}

function quoteOf(text: string): string {
  return [...text].slice(0, longestQuote).join('').trim();
}
