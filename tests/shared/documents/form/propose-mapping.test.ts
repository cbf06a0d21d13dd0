import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../../shared/documents/form/propose-mapping.ts';
import type { ReadSheet } from '../../../../shared/ground/sheet/sheet.ts';
import { harmonized } from '../../content/instrument/shipped.ts';

function sheet(...rows: string[][]): ReadSheet {
  const cell = (text: string) =>
    text === '' ? ({ kind: 'empty' } as const) : ({ kind: 'text', text } as const);
  return { name: 'Assessment', hidden: false, rows: rows.map((row) => row.map(cell)) };
}

const ids = harmonized.definition.standards.map(({ id }) => id);
/** Every standard with the place that is proposed for it; null where the list doesn't name it. */
const places = (given: Record<string, string>) =>
  Object.fromEntries(ids.map((id) => [id, given[id] ?? null]));

describe('a list that names some of the standards', () => {
  it('is proposed with the places of those, and says of every other that none was found', () => {
    const found = proposeMapping(
      sheet(['Standard', 'Met?', 'Remarks'], ['CS1', 'Yes', 'Policy of 2024'], ['CS3', 'No', 'None so far']),
      harmonized,
    );
    expect(found).toEqual({
      answers: places({ CS1: 'B2', CS3: 'B3' }),
      comments: places({ CS1: 'C2', CS3: 'C3' }),
      found: 2,
    });
  });

  it('may have no remarks beside the answers', () => {
    const found = proposeMapping(sheet(['CS1', 'Yes'], ['CS2', 'No']), harmonized);
    expect(found).toEqual({ answers: places({ CS1: 'B1', CS2: 'B2' }), comments: places({}), found: 2 });
  });

  it('without any answer is proposed with no place', () => {
    for (const rows of [
      [
        ['CS1', ''],
        ['CS2', ''],
      ],
      [['Fictional list']],
    ])
      expect(proposeMapping(sheet(...rows), harmonized)).toEqual({
        answers: places({}),
        comments: places({}),
        found: 0,
      });
  });
});

describe('a list that names no standard', () => {
  const answers = ids.map((_, index) => [index % 2 === 0 ? 'Yes' : 'No']);

  it('is read by its order where it has as many answers as there are standards', () => {
    expect(proposeMapping(sheet(['Answers'], ...answers), harmonized)).toEqual({
      answers: Object.fromEntries(ids.map((id, index) => [id, `A${index + 2}`])),
      comments: places({}),
      found: ids.length,
    });
    expect(proposeMapping(sheet(...answers.slice(1)), harmonized).found).toBe(0);
  });
});
