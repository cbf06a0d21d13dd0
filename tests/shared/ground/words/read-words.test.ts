import { afterEach, describe, expect, it } from 'vitest';
import { readWords } from '../../../../shared/ground/words/read-words.ts';
import { speakWith } from '../../../../shared/ground/words/words-in-use.ts';

const en = {
  title: 'Title',
  list: ['one', 'two'],
  open_one: '{count} standard',
  open_other: '{count} standards',
  signed_two: 'Both {parties} sign',
  signed_other: 'All {parties} sign',
  assigned: 'Nobody has it',
  assigned_name: '{name} has it',
  found_changed: '{count} changed',
  found_missing: '{count} missing',
  later: 'Until {date}',
};
const ru = {
  ...en,
  open_one: '{count} стандарт',
  open_few: '{count} стандарта',
  open_many: '{count} стандартов',
  open_other: '{count} стандарта',
};
const { open_one: _one, open_other: _other, ...rest } = en;
const ar = { ...rest, open: 'المعايير: {count}' };

const words = readWords(
  'test',
  {
    open: ['count#'],
    signed: ['parties', 'count#'],
    assigned: ['name?'],
    found: ['kind:', 'count'],
  },
  { en, fr: en, es: en, ar, ru, zh: en },
);

afterEach(() => speakWith({}));

describe('a catalogue in JSON', () => {
  it('gives words as they stand and sentences as functions', () => {
    expect(words.en.title).toBe('Title');
    expect(words.en.list).toEqual(['one', 'two']);
    expect(words.en.found('changed', 3)).toBe('3 changed');
    expect(words.ar.direction).toBe('rtl');
  });

  it('chooses the plural form of each language, and one text for every number where that is all there is', () => {
    expect([1, 0, 21].map(words.en.open)).toEqual(['1 standard', '0 standards', '21 standards']);
    expect([1, 2, 5, 21].map(words.ru.open)).toEqual([
      '1 стандарт',
      '2 стандарта',
      '5 стандартов',
      '21 стандарт',
    ]);
    expect(words.ar.open(3)).toBe('المعايير: 3');
  });

  it('knows exactly two, and whether something is there', () => {
    expect([2, 3].map((count) => words.en.signed('parties', count))).toEqual([
      'Both parties sign',
      'All parties sign',
    ]);
    expect([null, '', 'Amal'].map(words.en.assigned)).toEqual([
      'Nobody has it',
      'Nobody has it',
      'Amal has it',
    ]);
  });

  it('leaves placeholders to the caller that no value is given for, and takes values as they are', () => {
    expect(words.en.later).toBe('Until {date}');
    expect(words.en.assigned('$& {name}')).toBe('$& {name} has it');
  });

  it('has the office’s own text before the one that ships, until the workspace is closed', () => {
    speakWith({
      fr: {
        textFor: (key, english) =>
          key === 'test.open_other' && english === en.open_other
            ? { text: '{count} critères', reviewed: true }
            : undefined,
      },
    });
    expect(words.fr.open(3)).toBe('3 critères');
    expect(words.en.open(3)).toBe('3 standards');
    speakWith({});
    expect(words.fr.open(3)).toBe('3 standards');
  });
});
