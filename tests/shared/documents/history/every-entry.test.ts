import { describe, expect, it } from 'vitest';
import { historyText } from '../../../../shared/documents/history/text/history-text.ts';
import { type EntryType, entryTypes } from '../../../../shared/record/entries/entry-types.ts';
import type { Entry } from '../../../../shared/record/journal/entry.ts';
import { rawWords } from '../../../support/raw-words.ts';
import { sampleOf, turnsOf } from '../../../support/sample-of-schema.ts';
import { tellEntries } from '../../../support/tell-history.ts';

// Every type of entry in every version that was released, with every word of its enumerations, filled and bare.
const languages = ['en', 'ar'] as const;
const prose = { en: 'Gentle words of a person', ar: 'كلمات لطيفة من شخص' };

/** What is Latin in Arabic too: the labels of the vendor master, which nobody translates. */
const latin = /\([A-Z][A-Za-z -]+\)|\bClearCheck\b/g;

const versions = (Object.keys(entryTypes) as EntryType[]).flatMap((type) =>
  entryTypes[type].schemas.map((schema, index) => ({ type, v: index + 1, schema })),
);

const entryOf = (type: string, v: number, data: unknown): Entry => ({
  id: 'e-1',
  device: 'd-1',
  stream: 's-1',
  seq: 1,
  lamport: 1,
  at: '2026-03-14T09:30:00.000Z',
  by: { name: 'Officer Example', function: 'Partnership officer' },
  type,
  v,
  data: data as Entry['data'],
  replaces: [],
  prev: null,
  sig: '',
});

describe.each(languages)('in %s', (language) => {
  it.each(versions)('$type, version $v, is a sentence', ({ type, v, schema }) => {
    for (const filled of [true, false]) {
      for (let turn = 0; turn < turnsOf(schema); turn += 1) {
        const data = sampleOf(schema, { turn, filled, prose: prose[language] });
        const [row] = tellEntries([entryOf(type, v, data)], language).rows;
        expect(row?.reading).toBe('known');
        expect(row?.sentence).toMatch(/\p{L}.*\.$/u);
        const said = [row?.sentence ?? '', ...(row?.lines ?? [])];
        expect(said.flatMap((line) => rawWords(line))).toEqual([]);
        expect(said.filter((line) => line.trim() === '')).toEqual([]);
        if (language === 'ar') expect(said.join('\n').replace(latin, '')).not.toMatch(/[a-z]{3,}/);
      }
    }
  });

  it('has one word for each kind, and says what it can’t tell', () => {
    const words = historyText[language];
    const kinds = Object.values(words.kinds);
    expect(new Set(kinds).size).toBe(kinds.length);
    const told = tellEntries(
      [
        entryOf('partner.dreamed', 1, { dream: 'raw' }),
        { ...entryOf('partner.restored', 9, {}), id: 'e-2', seq: 2, lamport: 2 },
        { ...entryOf('partner.archived', 1, { reason: 7 }), id: 'e-3', seq: 3, lamport: 3 },
      ],
      language,
    );
    expect(told.rows.map(({ sentence }) => sentence)).toEqual([words.unreadable, words.newer, words.newer]);
    expect(told).toMatchObject({ total: 3, all: 3, newer: 2, unreadable: 1 });
    expect(JSON.stringify(told.rows)).not.toContain('dream');
  });
});
