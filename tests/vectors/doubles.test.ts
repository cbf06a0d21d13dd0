import { describe, expect, it } from 'vitest';
import { emptyPartnerFields } from '../../shared/record/shapes/partner.ts';
import { type DoubleSubject, doublesOf, indexForDoubles } from '../../shared/rules/partner/search/doubles.ts';
import { listDoubles } from '../../shared/rules/partner/search/list-doubles.ts';
import { readTable } from './read-table.ts';

function subjectOf(id: string, written: string): DoubleSubject {
  const [name = '', country = '', ...more] = written.split(', ');
  const given = (mark: string) =>
    more.find((part) => part.startsWith(`${mark}:`))?.slice(mark.length + 1) ?? null;
  const [vendor, email] = [given('vendor'), given('mail')];
  return {
    ...emptyPartnerFields,
    id,
    name,
    country,
    acronym: given('acr'),
    unppNumber: given('portal'),
    iatiIdentifier: given('iati'),
    vendorNumbers: vendor === null ? [] : [{ agency: '', number: vendor }],
    contacts: email === null ? [] : [{ name: '', title: '', email, phone: '' }],
  };
}

describe('two records that may be one organisation', () => {
  it.each(readTable('doubles.md'))('%s and %s: %s', (One = '', Other = '', Proposed, Because = '') => {
    const [one, other] = [subjectOf('one', One), subjectOf('other', Other)];
    const wanted = Because.split(', ')
      .filter((code) => code !== '')
      .sort();
    for (const [subject, known] of [
      [one, other],
      [other, one],
    ] as const) {
      const [found] = doublesOf(subject, indexForDoubles([known]));
      expect(found?.strength ?? 'no').toBe(Proposed);
      expect((found?.reasons ?? []).map(({ code }) => code).sort()).toEqual(wanted);
    }
    // Once a person said that they are two, they are not proposed again.
    expect(listDoubles([one, other], () => false)).toHaveLength(Proposed === 'no' ? 0 : 1);
    expect(listDoubles([one, other], () => true)).toEqual([]);
  });

  it('are no country office and its headquarters', () => {
    const headquarters = subjectOf('hq', 'Harbour Relief, CH, portal:4444');
    const office = { ...subjectOf('office', 'Harbour Relief, SS, portal:4444'), headquartersId: 'hq' };
    expect(listDoubles([headquarters, office], () => false)).toEqual([]);
  });
});
