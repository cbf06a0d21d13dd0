import { describe, expect, it } from 'vitest';
import { levelsOfLines, outlineReader } from '../../../../shared/documents/comparison/clause-outline.ts';
import { trackedLines } from '../../../../shared/documents/comparison/comparison-model.ts';
import type { Deviation } from '../../../../shared/record/shapes/agreement.ts';
import type { EffectiveLibrary } from '../../../../shared/rules/clause/effective-library.ts';

const body = (...items: (readonly string[])[]) => items.map((own) => ({ text: 'Text.', items: [...own] }));
const version = (number: string, variants: Record<string, ReturnType<typeof body>>) => ({
  definition: { id: 'vetting', version: number },
  texts: {
    en: {
      variants: Object.fromEntries(Object.entries(variants).map(([id, own]) => [id, { body: own }])),
    },
  },
});
const today = version('2.0.0', {
  one: body(['a', 'b'], []),
  other: body([], ['a', 'b']),
  long: body([], [], [], []),
});
const given = version('1.0.0', { one: body(['a'], []) });
const library = {
  versions: [today, given],
  inUse: new Map([['vetting', today]]),
} as unknown as EffectiveLibrary;
const annex = {
  clauses: [{ clause: 'definitions' }, { clause: 'vetting', version: '1.0.0', variant: 'one' }],
} as never;
const missing = (text: string): Deviation => ({
  kind: 'missing',
  clause: 'vetting',
  language: 'en',
  title: 'Vetting',
  words: [{ op: 'removed', text }],
});

describe('how a clause of ours is numbered', () => {
  it('is as in the annex that was given out, with its place and its version', () => {
    const outline = outlineReader(library, annex)(missing('Vetting\nText.\na\nText.'));
    expect(outline).toEqual({ number: 2, levels: [0, 1, 2, 1] });
  });

  it('is not told where the text has other lines, or two wordings would be numbered otherwise', () => {
    expect(outlineReader(library, annex)(missing('Vetting\nText.\na'))).toBe(null);
    expect(outlineReader(library, null)(missing('Vetting\n1\n2\n3\n4'))).toBe(null);
    expect(outlineReader(library, null)({ ...missing('Vehicles\nAll may.'), clause: null })).toBe(null);
  });

  it('has no number of its own where no annex is on record', () => {
    const only = { ...library, inUse: new Map([['vetting', given]]) } as unknown as EffectiveLibrary;
    expect(outlineReader(only, null)(missing('Vetting\nText.\na\nText.'))).toEqual({
      number: null,
      levels: [0, 1, 2, 1],
    });
  });
});

describe('the lines of a difference', () => {
  const levels = [0, 1, 2, 2, 1] as const;
  const told = (words: Deviation['words']) => levelsOfLines(trackedLines(words), levels);

  it('have the levels of our lines, whatever was changed in them', () => {
    expect(
      told([
        { op: 'same', text: 'Title\nOne ' },
        { op: 'removed', text: 'old' },
        { op: 'added', text: 'new' },
        { op: 'same', text: ' word\na\nb\nTwo' },
      ]),
    ).toEqual([0, 1, 2, 2, 1]);
  });

  it('have none where they are theirs, and those after them keep their own', () => {
    expect(
      told([
        { op: 'same', text: 'Title\nOne' },
        { op: 'added', text: '\nTheirs' },
        { op: 'same', text: '\na\nb\nTwo' },
      ]),
    ).toEqual([0, 1, null, 2, 2, 1]);
    expect(
      told([
        { op: 'same', text: 'Title\nOne\n' },
        { op: 'added', text: 'Theirs\n' },
        { op: 'same', text: 'a\nb\nTwo' },
      ]),
    ).toEqual([0, 1, null, 2, 2, 1]);
  });

  it('have none where they go on with a line of ours that was cut in two', () => {
    expect(
      told([
        { op: 'same', text: 'Title\nOne' },
        { op: 'added', text: '\n' },
        { op: 'same', text: 'goes on\na\nb\nTwo' },
      ]),
    ).toEqual([0, 1, null, 2, 2, 1]);
  });

  it('count a paragraph that is gone', () => {
    expect(
      told([
        { op: 'same', text: 'Title\nOne\n' },
        { op: 'removed', text: 'a\n' },
        { op: 'same', text: 'b\nTwo' },
      ]),
    ).toEqual([0, 1, 2, 2, 1]);
  });
});
