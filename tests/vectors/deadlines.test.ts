import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectDues } from '../../shared/rules/deadline/collect-dues.ts';
import { dueKindSchema } from '../../shared/rules/deadline/due.ts';
import { daysUntil, stateReader } from '../../shared/rules/deadline/on-day.ts';
import { instruments } from '../support/desk.ts';
import { tell } from '../support/story.ts';

interface Table {
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
}

/** The tables of deadlines.md, without their heads. */
const tables: readonly Table[] = readFileSync(new URL('./deadlines.md', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    const rows = lines
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );
    return { heading, rows };
  });

const [states, ...stories] = tables;

describe('states on a day', () => {
  it.each(states?.rows ?? [])('%s seen on %s is %s, %s days left: %s', (last, seen, state, days) => {
    const on = last === 'none' ? null : (last ?? '');
    expect(stateReader(seen ?? '')(on)).toBe(state);
    expect(daysUntil(on, seen ?? '')).toBe(days === 'none' ? null : Number(days));
  });
});

describe.each(stories)('$heading', ({ heading, rows }) => {
  const kinds = new Set(
    heading
      .split(': ')
      .at(-1)
      ?.split(',')
      .map((kind) => kind.trim()),
  );
  it.each(rows)('%s asks for %s: %s', (story, asked) => {
    const dues = collectDues(tell(story ?? '').file, instruments)
      .filter(({ kind }) => kinds.has(kind))
      .map(({ kind, on, standard }) => [kind, on, standard].filter((part) => part !== null).join(' '));
    expect(dues.join(', ') || 'nothing').toBe(asked);
  });
});

/** Told of a partner by the office's own stream; `tests/shared/rules/todo/results-that-came.test.ts` has its cases. */
const ofTheOffice: ReadonlySet<string> = new Set(['reliance-proposed']);

it('has vectors for every kind', () => {
  const told = new Set(stories.flatMap(({ rows }) => rows.flatMap(([, asked = '']) => asked.split(/[ ,]+/))));
  expect(dueKindSchema.options.filter((kind) => !told.has(kind) && !ofTheOffice.has(kind))).toEqual([]);
});
