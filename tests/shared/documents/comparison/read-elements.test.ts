import { describe, expect, it } from 'vitest';
import type { FoundDeviation } from '../../../../shared/documents/comparison/compare-returned.ts';
import { readElements } from '../../../../shared/documents/comparison/read-elements.ts';
import { noAgreementFields } from '../../../../shared/rules/agreement/agreement-state.ts';

function deviation(change: Partial<FoundDeviation>): FoundDeviation {
  const base = {
    kind: 'unchanged',
    clause: 'vetting',
    language: 'en',
    title: 'Vetting',
    text: '',
    body: 'Ask.',
  };
  return { ...base, number: '4', ...change } as FoundDeviation;
}

const element = () => 'screening' as never;
const read = (...deviations: FoundDeviation[]) =>
  Object.values(readElements(deviations, element, { elements: {}, fields: noAgreementFields } as never));

describe('what a compared contract says about an element', () => {
  it('quotes where the clause stands, no longer than the record can hold', () => {
    const number = `4.${'1.'.repeat(200)}`;
    expect(read(deviation({ number }))).toEqual([
      { state: 'present', article: number.slice(0, 100), quote: 'Ask.' },
    ]);
    expect(read(deviation({ number: 'Article 12' }))[0]).toMatchObject({ article: 'Article 12' });
  });

  it('quotes the beginning of the clause alone', () => {
    const [found] = read(deviation({ body: 'é'.repeat(400) }));
    expect(found?.quote).toBe('é'.repeat(300));
  });

  it('finds it present when one of its clauses is there, and absent when all are missing', () => {
    const missing = deviation({ kind: 'missing' });
    expect(read(missing, deviation({}))[0]).toMatchObject({ state: 'present' });
    expect(read(deviation({}), missing)[0]).toMatchObject({ state: 'present' });
    expect(read(missing, missing)[0]).toMatchObject({ state: 'absent', article: '', quote: '' });
  });
});
