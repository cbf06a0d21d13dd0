import { describe, expect, it } from 'vitest';
import type { FoundDeviation } from '../../../../shared/documents/comparison/found-deviation.ts';
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

  it('finds it changed where one of its clauses is missing, and absent where all are', () => {
    const missing = deviation({ kind: 'missing' });
    expect(read(missing, deviation({}))[0]).toMatchObject({ state: 'changed', quote: 'Ask.' });
    expect(read(deviation({}), missing)[0]).toMatchObject({ state: 'changed' });
    expect(read(missing, missing)[0]).toMatchObject({ state: 'absent', article: '', quote: '' });
  });

  it('never finds a changed clause present, whatever language it is in, and quotes what differs', () => {
    const words = [
      { op: 'same', text: 'The partner ' },
      { op: 'removed', text: 'shall' },
      { op: 'added', text: 'may' },
      { op: 'same', text: ' ask.' },
    ] as const;
    const changed = deviation({ kind: 'changed', language: 'ar', words: [...words] });
    const quote = 'The partner [−shall][+may] ask.';
    expect(read(deviation({}), changed)[0]).toMatchObject({ state: 'changed', quote });
    expect(read(changed, deviation({}))[0]).toMatchObject({ state: 'changed', quote });
  });

  it('finds nothing present as long as a sentence beside the clauses is not ours', () => {
    const strange = (text: string) =>
      ({ kind: 'not-ours', place: null, language: null, what: '', words: [{ op: 'added', text }] }) as const;
    const judged = (text: string) =>
      Object.values(
        readElements([deviation({})], element, { elements: {}, fields: noAgreementFields } as never, [
          { ...strange(text), words: [...strange(text).words], count: text.split(' ').length },
        ]),
      )[0];
    expect(judged('Clauses 3 to 15 do not bind the Partner.')).toMatchObject({
      state: 'changed',
      quote: '[+Clauses 3 to 15 do not bind the Partner.]',
    });
    expect(judged('Jane Doe, Director')).toMatchObject({ state: 'present' });
  });
});
