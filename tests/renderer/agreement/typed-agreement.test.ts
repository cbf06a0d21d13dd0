import { describe, expect, it } from 'vitest';
import {
  changedFields,
  fieldsFrom,
  newAgreement,
  typedFrom,
} from '../../../renderer/features/agreement/fields/typed-agreement.ts';
import { deviationCounts } from '../../../renderer/features/agreement/one/deviation-counts.ts';
import { noAgreementFields } from '../../../shared/rules/agreement/agreement-state.ts';

const recorded = {
  ...noAgreementFields,
  reference: 'AOC-1',
  status: 'active' as const,
  value: { amount: 1200.5, currency: 'USD' },
  languages: ['ar', 'en'],
  prevailing: 'ar',
};

describe('the form of an agreement', () => {
  it('begins with nothing chosen', () => {
    expect(newAgreement('')).toMatchObject({ partner: '', status: '', type: '', prevailing: '' });
  });

  it('gives back what is recorded, and names only what was changed', () => {
    const typed = typedFrom('partner', recorded);
    expect(fieldsFrom(typed)).toEqual(recorded);
    expect(changedFields(recorded, typed)).toEqual({});
    expect(changedFields(recorded, { ...typed, programme: ' Water ', endsOn: '2027-01-01' })).toEqual({
      programme: 'Water',
      endsOn: '2027-01-01',
    });
  });

  it('reads an amount as people type it', () => {
    const typed = { ...typedFrom('partner', recorded), amount: '٢٥٠٬٠٠٠', currency: 'eur' };
    expect(fieldsFrom(typed).value).toEqual({ amount: 250_000, currency: 'EUR' });
  });

  it('lets no language decide that the agreement is not in', () => {
    const typed = { ...typedFrom('partner', recorded), languages: ['en'] };
    expect(changedFields(recorded, typed)).toEqual({ languages: ['en'], prevailing: null });
  });
});

describe('a returned contract', () => {
  it('is told by how many clauses came back how, those that ask for a look first', () => {
    const kinds = ['unchanged', 'changed', 'unchanged', 'added'] as const;
    expect(deviationCounts(kinds.map((kind) => ({ kind })))).toEqual([
      ['changed', 1],
      ['added', 1],
      ['unchanged', 2],
    ]);
  });
});
