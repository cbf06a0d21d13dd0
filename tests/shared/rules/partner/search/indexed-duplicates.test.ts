import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../../../../shared/ground/words/fold.ts';
import { emptyPartnerFields } from '../../../../../shared/record/shapes/partner.ts';
import {
  type DuplicateSubject,
  type ExistingPartner,
  indexForDuplicates,
  type Prepared,
  prepare,
} from '../../../../../shared/rules/partner/search/duplicate-index.ts';
import { findDuplicates } from '../../../../../shared/rules/partner/search/duplicates.ts';
import { likelyMatches } from '../../../../../shared/rules/partner/search/likely-matches.ts';
import { nameSimilarity, SIMILAR } from '../../../../../shared/rules/partner/search/name-similarity.ts';
import { nameWords } from '../../../../../shared/rules/partner/search/name-words.ts';
import { areWordsNear, createNearWords } from '../../../../../shared/rules/partner/search/near-words.ts';
import { buildKeptRow } from '../../../../../shared/rules/register/build-row.ts';
import { existingFromRow } from '../../../../../shared/rules/register/existing-from-row.ts';
import { instruments, openDesk } from '../../../../support/desk.ts';

/** Few letters, so that many words are near one another. */
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'o'), minLength: 3, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('а', 'н', 'о', 'ф'), minLength: 3, maxLength: 12 }),
);
const stems = [
  'fictional',
  'fictionel',
  'fictinal',
  'fitcional',
  'river',
  'rivers',
  'lakes',
  'womens',
  'trust',
];
const name = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('FWT', 'F.W.T.') },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...stems), word), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' ')),
  },
);

const subject = fc.record({
  name,
  aliases: fc.array(name, { maxLength: 1 }),
  acronym: fc.constantFrom(null, 'FWT', 'fwt', 'RLA'),
  country: fc.constantFrom(null, 'KE', 'SS'),
  vendorNumbers: fc.array(
    fc.record({
      agency: fc.constantFrom('', 'UNICEF', 'WFP'),
      number: fc.constantFrom('0012', '12', '77-1'),
    }),
    { maxLength: 2 },
  ),
  contacts: fc.array(
    fc
      .constantFrom('', 'office@example.org', 'Office@Example.org ', 'b@example.org')
      .map((email) => ({ name: '', title: '', email, phone: '' })),
    { maxLength: 2 },
  ),
  headquartersId: fc.constantFrom(null, 'p-0', 'p-1'),
  headquartersName: fc.oneof(fc.constant(null), name),
  unppNumber: fc.constantFrom(null, null, '0012-44', '001244', '7'),
  iatiIdentifier: fc.constantFrom(null, null, 'XM-DAC-99001', 'xm-dac-99001'),
});

const existing = (subjects: readonly DuplicateSubject[]): ExistingPartner[] =>
  subjects.map((each, at) => ({ ...each, id: `p-${at}` }));

/** Edits between two words by the whole table, without any short cut. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const before = (up: number, left: number) => table[i - up]![j - left]!;
      let cost = Math.min(before(1, 0) + 1, before(0, 1) + 1, before(1, 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before(2, 2) + 1);
      table[i]![j] = cost;
    }
  return table[a.length]![b.length]!;
}

function arePlainlyNear(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const most = length >= 9 ? 2 : length >= 5 ? 1 : 0;
  return most > 0 && plainDistance(a, b) <= most;
}

/** Who is worth comparing, found by going through everybody: what the index may not miss or add to. */
function plainMatches(all: readonly Prepared[], own: Prepared): string[] {
  const keys = (entry: Prepared) => [
    ...entry.vendors.map(({ key }) => `v:${key}`),
    ...entry.emails.map((email) => `e:${email}`),
    ...entry.compactNames.map((each) => `n:${each}`),
    ...(entry.acronym.length > 1 && entry.country ? [`a:${entry.country}:${entry.acronym}`] : []),
    ...[entry.id, entry.headquartersId ?? ''].filter((id) => id !== '').map((id) => `i:${id}`),
    ...(entry.portal === '' ? [] : [`p:${entry.portal}`]),
    ...(entry.iati === '' ? [] : [`o:${entry.iati}`]),
    ...(entry.headquarters === '' ? [] : [`n:${entry.headquarters}`]),
  ];
  // One called by an acronym is worth comparing with those that bear it, whoever of the two asks.
  const isCalledBy = ({ lone }: Prepared, { written, initials }: Prepared) =>
    lone !== null && (written.has(lone) || initials.has(lone));
  const known = new Set(all.flatMap(({ words }) => words.flat().map((each) => each.word)));
  const meant = (each: string) =>
    known.has(each)
      ? [each]
      : [...known].filter((other) => other[0] === each[0] && arePlainlyNear(other, each));
  const shares = (other: Prepared) =>
    own.words.some((words) => {
      const total = words.reduce((sum, { weight }) => sum + weight, 0);
      const theirs = new Set(other.words.flat().map((each) => each.word));
      let found = false;
      let shared = 0;
      for (const { word: each, weight } of words)
        for (const near of meant(each))
          if (theirs.has(near)) {
            shared += weight;
            found = true;
          }
      return found && shared >= total * 0.6;
    });
  const own_ = new Set(keys(own));
  return all
    .filter(
      (other) =>
        keys(other).some((key) => own_.has(key)) ||
        shares(other) ||
        isCalledBy(own, other) ||
        isCalledBy(other, own),
    )
    .map(({ id }) => id);
}

describe('duplicates found by the index', () => {
  it('are near a word exactly where counting edits says so', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, asked) => {
        const index = createNearWords();
        for (const each of words) index.add(each);
        const expected = words.filter((each) => each[0] === asked[0] && arePlainlyNear(each, asked));
        expect(index.near(asked).sort()).toEqual(expected.sort());
        for (const each of words) expect(areWordsNear(each, asked)).toBe(arePlainlyNear(each, asked));
      }),
    );
  });

  /** The name of a record as another list has it: its words in another order, one more or one fewer, one mistyped. */
  const respelt = fc.record({ turn: fc.nat(3), drop: fc.boolean(), more: fc.boolean(), slip: fc.boolean() });
  const otherwise = (
    from: string,
    { turn, drop, more, slip }: typeof respelt extends fc.Arbitrary<infer How> ? How : never,
  ) => {
    const words = from.split(' ');
    const turned = [...words.slice(turn % words.length), ...words.slice(0, turn % words.length)];
    const kept = drop && turned.length > 1 ? turned.slice(1) : turned;
    const slipped = slip ? kept.map((each, at) => (at === 0 ? `${each.slice(0, -1)}x` : each)) : kept;
    return [...slipped, ...(more ? ['lakes'] : [])].join(' ');
  };

  it('are those that going through everybody finds', () => {
    const shape = fc.record({
      known: fc.array(subject, { minLength: 1, maxLength: 12 }),
      asked: subject,
      how: fc.option(respelt),
    });
    fc.assert(
      fc.property(shape, ({ known, asked, how }) => {
        const index = indexForDuplicates(existing(known));
        const of = known[0]?.name ?? '';
        const own = prepare(how ? { ...asked, name: otherwise(of, how) } : asked, '', null);
        const found = likelyMatches(index, own).map(({ id }) => id);
        const plain = plainMatches(index.entries, own);
        expect(plain).toEqual(expect.arrayContaining(found));
        // What is left out besides shares words alone, and too few for any two of their names to be similar.
        for (const left of index.entries.filter(({ id }) => plain.includes(id) && !found.includes(id))) {
          expect(left.keys.filter((key) => own.keys.includes(key))).toEqual([]);
          const likeness = own.words.flatMap((a) => left.words.map((b) => nameSimilarity(a, b)));
          expect(Math.max(...likeness)).toBeLessThan(SIMILAR);
        }
      }),
    );
  });

  it('are found by their words where more share a key than are looked at', () => {
    const office = {
      ...emptyPartnerFields,
      contacts: [{ name: '', title: '', email: 'all@example.org', phone: '' }],
    };
    const known = existing([
      ...Array.from({ length: 90 }, (_, at) => ({ ...office, name: `House ${at}` })),
      { ...office, name: 'Quarter Wells Low' },
    ]);
    const own = prepare({ ...office, name: 'Quarter Wells Up' }, '', null);
    expect(likelyMatches(indexForDuplicates(known), own).map(({ name: each }) => each)).toContain(
      'Quarter Wells Low',
    );
  });

  it('are the same from the rows of the register as from the files', () => {
    const shape = fc.record({ known: fc.array(subject, { minLength: 1, maxLength: 6 }), asked: subject });
    fc.assert(
      fc.property(shape, ({ known, asked }) => {
        const partners = existing(known).map(({ headquartersId, ...partner }) => ({
          ...partner,
          headquartersId: headquartersId === partner.id ? null : headquartersId,
        }));
        const fromRows = partners.map(({ id, ...fields }) => {
          const { file } = openDesk({ partner: id, fields });
          return existingFromRow(buildKeptRow(file, instruments));
        });
        expect(findDuplicates(asked, fromRows)).toEqual(findDuplicates(asked, partners));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a name', () => {
  it('tells of its words which letters they have, whatever the script', () => {
    for (const { word: each, letters } of nameWords(foldForSearch('Fonds Ёлка جمعية الأمل')))
      expect(letters, each).not.toBe(0);
  });
});
