import { describe, expect, it } from 'vitest';
import {
  type AgreementsView,
  isFiltered,
  passingRows,
  plainView,
  readView,
  valueCounts,
  writeView,
} from '../../../renderer/features/agreement/list/agreements-view.ts';
import { batchAddress } from '../../../renderer/features/agreement/list/batch-address.ts';
import { agreementRow, countsOf } from './rows.ts';

const rows = [
  agreementRow('A', { status: 'active', entities: ['UNICEF'], counts: countsOf(2, 3) }),
  agreementRow('B', { status: 'active', entities: ['UNICEF', 'UNFPA'], counts: countsOf(0, 0) }),
  agreementRow('C', {
    countries: ['SS', 'UG'],
    partner: { id: 'other', reference: 'SS-2', name: 'Baobab' },
  }),
];
const countryOf = (partner: string) => (partner === 'partner' ? 'KE' : null);
const view = (filter: AgreementsView['filter'], search = ''): AgreementsView => ({ search, filter });
const passing = (of: AgreementsView) => passingRows(rows, of, countryOf).map(({ reference }) => reference);
const read = (address: string) => readView(new URLSearchParams(address));

describe('the filters of agreements', () => {
  it('pass an agreement that names no country where its partner is', () => {
    expect(passing(view({ country: 'KE' }))).toEqual(['A', 'B']);
    expect(passing(view({ country: 'UG' }))).toEqual(['C']);
  });

  it('tell missing elements from those that nobody looked for', () => {
    expect(passing(view({ clauses: 'missing' }))).toEqual(['A']);
    expect(passing(view({ clauses: 'unchecked' }))).toEqual(['A', 'C']);
    expect(passing(view({ clauses: 'complete' }))).toEqual(['B']);
  });

  it('tell agreements whose sub-agreements lack something, which are never complete', () => {
    const whole = { status: 'active', counts: countsOf(0, 0) } as const;
    const sub = (reference: string, active: number, gaps: number) =>
      agreementRow(reference, { ...whole, subAgreements: { active, gaps } });
    const chains = [sub('none', 0, 0), sub('good', 2, 0), sub('lacking', 2, 1)];
    const found = (filter: AgreementsView['filter']) =>
      passingRows(chains, view(filter), countryOf).map(({ reference }) => reference);
    expect(found({ subAgreements: 'gaps' })).toEqual(['lacking']);
    expect(found({ subAgreements: 'complete' })).toEqual(['good']);
    expect(found({ clauses: 'complete' })).toEqual(['none', 'good']);
    expect(read('subAgreements=gaps').filter).toEqual({ subAgreements: 'gaps' });
    expect(read('subAgreements=many').filter).toEqual({});
  });

  it('find a partner by its reference in any case, or by its id', () => {
    expect(passing(view({ partner: 'ss-2' }))).toEqual(['C']);
    expect(passing(view({ partner: 'other' }))).toEqual(['C']);
  });

  it('count what each value would show, with the other filters as they are', () => {
    const counts = valueCounts(rows, view({ status: 'active', entity: 'UNFPA' }), 'entity', countryOf);
    expect(Object.fromEntries(counts)).toEqual({ UNICEF: 2, UNFPA: 1 });
  });
});

describe('the address of the list', () => {
  it('carries search and filters, and gives them back', () => {
    const asked = view({ status: 'active', partner: 'KE-1' }, 'rural water');
    expect(read(writeView(asked).toString())).toEqual(asked);
    expect(isFiltered(plainView)).toBe(false);
    expect(isFiltered(asked)).toBe(true);
  });

  it('leaves out what it says wrongly', () => {
    expect(read('status=asleep&clauses=all&country=KE&moon=full')).toEqual(view({ country: 'KE' }));
  });
});

describe('annexes of several agreements', () => {
  it('are made of those picked, each by its reference', () => {
    const [a, b] = rows;
    if (!a || !b) throw new Error('no rows');
    expect(batchAddress([a, b], view({ status: 'active' }), rows)).toBe('/annexes/batch?agreements=A%2CB');
  });

  it('name by its id an agreement whose reference would fall apart at a comma', () => {
    const split = agreementRow('A, part 1', { id: 'one-id' });
    expect(batchAddress([split], plainView, rows)).toBe('/annexes/batch?agreements=one-id');
  });

  it('are made of the filter where nothing is picked, and of what a search found', () => {
    expect(batchAddress([], plainView, rows)).toBe('/annexes/batch');
    expect(batchAddress([], view({ clauses: 'missing' }), rows)).toBe('/annexes/batch?clauses=missing');
    expect(batchAddress([], view({ clauses: 'missing' }, 'aca'), rows.slice(0, 1))).toBe(
      '/annexes/batch?agreements=A',
    );
  });
});
