import { describe, expect, test } from 'vitest';
import {
  type ExistingPartner,
  indexForDuplicates,
} from '../../../../../shared/rules/partner/search/duplicate-index.ts';
import { findDuplicates } from '../../../../../shared/rules/partner/search/duplicates.ts';

interface Sketch {
  name: string;
  acronym?: string;
  country?: string;
  vendor?: string;
  agency?: string;
  email?: string;
  hq?: string;
  hqId?: string;
  aliases?: string[];
}

function partner(
  id: string,
  { name, acronym, country, vendor, agency, email, hq, hqId, aliases }: Sketch,
): ExistingPartner {
  return {
    id,
    name,
    acronym: acronym ?? null,
    iatiIdentifier: null,
    unppNumber: null,
    aliases: aliases ?? [],
    country: country ?? null,
    headquartersId: hqId ?? null,
    headquartersName: hq ?? null,
    vendorNumbers: vendor ? [{ agency: agency ?? '', number: vendor }] : [],
    contacts: email ? [{ name: '', title: '', email, phone: '' }] : [],
  };
}

/** Strength and reasons of the only candidate, or null when there is none. */
function compare(a: Sketch, b: Sketch) {
  const [match, ...more] = findDuplicates(partner('new', a), [partner('known', b)]);
  expect(more).toEqual([]);
  return match ? { strength: match.strength, reasons: match.reasons.map(({ code }) => code) } : null;
}

describe('two records are one organisation, probably, when', () => {
  test('their vendor numbers differ by leading zeros only', () => {
    const match = compare({ name: 'Espoir', vendor: '2500102' }, { name: 'A. E. D.', vendor: '0002500102' });
    expect(match).toEqual({ strength: 'probable', reasons: ['same-vendor-number'] });
  });

  test.each([
    ['accents and case', 'association espoir et developpement ', 'Association Espoir et Développement'],
    ['spaces', 'Hope for Rural Women  Association', 'Hope for Rural Women Association'],
    ['hamza and ta marbuta', 'جمعية الأمل للتنمية', 'جمعيه الامل للتنميه'],
    ['ё', 'Фонд «Ёлка»', 'Фонд Елка'],
    ['the Chinese script', '社區減災與婦女發展中心', '社区减灾与妇女发展中心'],
  ])('their names differ by %s', (_what, a, b) => {
    expect(compare({ name: a }, { name: b })).toEqual({ strength: 'probable', reasons: ['same-name'] });
  });

  test('a name was mistyped', () => {
    const match = compare(
      { name: 'Hope for Rurral Women', country: 'SS' },
      { name: 'Hope for Rural Women Association', country: 'SS' },
    );
    expect(match?.reasons).toEqual(['similar-name']);
    expect(match?.strength).not.toBe('hint');
  });

  test('one bears the other’s former name', () => {
    expect(compare({ name: 'Nouvel Espoir' }, { name: 'AED', aliases: ['Nouvel espoir'] })?.reasons).toEqual([
      'same-name',
    ]);
  });
});

describe('two records are possibly one organisation when', () => {
  test('they share an e-mail address', () => {
    const match = compare(
      { name: 'Alpha', email: 'M.Deng@hrwa.example' },
      { name: 'Omega', email: 'm.deng@hrwa.example' },
    );
    expect(match).toEqual({ strength: 'possible', reasons: ['same-email'] });
  });
});

describe('it is a hint and no more when', () => {
  test('a country office bears the name of another one', () => {
    const somalia = {
      name: 'Relief Bridge International - Somalia',
      acronym: 'RBI',
      country: 'SO',
      hq: 'Relief Bridge (HQ), Geneva',
    };
    const kenya = {
      name: 'Relief Bridge International',
      acronym: 'RBI',
      country: 'KE',
      hq: 'Relief Bridge (HQ), Geneva',
    };
    expect(compare(somalia, kenya)).toEqual({
      strength: 'hint',
      reasons: ['similar-name', 'same-headquarters', 'other-country'],
    });
  });

  test('one names the other as its headquarters', () => {
    const office = { name: 'Relief Bridge Kenya', country: 'KE', hq: 'Relief Bridge International' };
    expect(compare(office, { name: 'Relief Bridge International', country: 'CH' })?.reasons).toContain(
      'country-office-of',
    );
    expect(compare(office, { name: 'Relief Bridge International', country: 'CH' })?.strength).toBe('hint');
    expect(
      compare({ name: 'Office in Kenya', country: 'KE', hqId: 'known' }, { name: 'Geneva' })?.reasons,
    ).toEqual(['country-office-of']);
  });

  test('only the acronym and the country agree', () => {
    expect(
      compare(
        { name: 'Alpha', acronym: 'A.E.D.', country: 'CD' },
        { name: 'Omega', acronym: 'AED', country: 'CD' },
      ),
    ).toEqual({
      strength: 'hint',
      reasons: ['same-acronym'],
    });
  });
});

describe('there is nothing to show when', () => {
  test.each<[string, Sketch, Sketch]>([
    [
      'the words are common ones',
      { name: 'Women Development Association' },
      { name: 'Youth Development Association' },
    ],
    [
      'the acronym is of another country',
      { name: 'Alpha', acronym: 'AED', country: 'CD' },
      { name: 'Omega', acronym: 'AED', country: 'TD' },
    ],
    [
      'two agencies gave out the same number',
      { name: 'Alpha', vendor: '2500', agency: 'UNICEF' },
      { name: 'Omega', vendor: '02500', agency: 'UNDP' },
    ],
    ['nothing agrees', { name: 'Alpha' }, { name: 'Omega' }],
  ])('%s', (_what, a, b) => {
    expect(compare(a, b)).toBeNull();
  });
});

test('candidates come most likely first, from an index as from a list', () => {
  const existing = [
    partner('office', { name: 'Bright River Trust', country: 'UG' }),
    partner('same', { name: 'Bright River Trust', country: 'KE', vendor: '77' }),
    partner('other', { name: 'Dry Lake', country: 'KE' }),
  ];
  const candidate = partner('new', { name: 'Bright River Trust', country: 'KE', vendor: '077' });
  const found = findDuplicates(candidate, existing);
  expect(found.map(({ id, kind, strength }) => [id, kind, strength])).toEqual([
    ['same', 'existing', 'probable'],
    ['office', 'existing', 'hint'],
  ]);
  expect(findDuplicates(candidate, indexForDuplicates(existing))).toEqual(found);
  expect(found[0]?.reasons[0]?.message).toBe('Same vendor number: 77');
});
