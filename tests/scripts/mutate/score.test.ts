import { describe, expect, it } from 'vitest';
import type { Change } from '../../../scripts/mutate/change.ts';
import { type Classified, findClassified } from '../../../scripts/mutate/classified.ts';
import type { Fate } from '../../../scripts/mutate/outcome.ts';
import { type Judged, scoreOf } from '../../../scripts/mutate/score.ts';
import { writePage } from '../../../scripts/mutate/write-page.ts';

const change: Change = {
  path: 'shared/piece.ts',
  start: 10,
  end: 11,
  line: 1,
  was: '1',
  became: '0',
  operator: 'literal',
  reach: { start: 10, end: 11 },
};
const entry: Classified = {
  path: change.path,
  line: 'const a = 1;',
  was: '1',
  became: '0',
  kind: 'equivalent',
  reason: 'Nobody reads it.',
};

function judged(area: string, fate: Fate, kind?: Classified['kind']): Judged {
  const classified = kind && { ...entry, kind };
  return { number: 1, area, change, fate, word: '', classified };
}

const areas = [
  { name: 'journal', aim: 95, places: [] },
  { name: 'form', aim: 80, places: [] },
  { name: 'never tried', aim: 80, places: [] },
];

const tried = [
  judged('journal', 'test'),
  judged('journal', 'time'),
  judged('journal', 'types'),
  judged('journal', 'survived'),
  judged('journal', 'survived', 'equivalent'),
  judged('form', 'survived', 'trivial'),
  judged('form', 'test', 'trivial'),
];

describe('the score', () => {
  const { rows, overall } = scoreOf(tried, areas, 90);

  it('counts each change that was tried once, in its area and over all', () => {
    expect(rows.map(({ name, tried: count }) => [name, count])).toEqual([
      ['journal', 5],
      ['form', 2],
    ]);
    for (const row of [...rows, overall]) {
      const { byTest, byTime, byTypes, survived, equivalent, trivial } = row;
      expect(byTest + byTime + byTypes + survived + equivalent + trivial).toBe(row.tried);
    }
    expect(overall.tried).toBe(tried.length);
  });

  it('takes what no one could see out of the share, and nothing else', () => {
    expect(rows.map(({ share }) => share)).toEqual([75, 100]);
    expect(overall.share).toBe(80);
  });

  it('is met from the aim on, and never where nothing counts', () => {
    expect([...rows, overall].map(({ isMet }) => isMet)).toEqual([false, true, false]);
    const exact = scoreOf([...Array.from({ length: 9 }, () => judged('form', 'test'))], areas, 100);
    expect(exact.overall.isMet).toBe(true);
    const none = scoreOf([judged('form', 'survived', 'trivial')], areas, 0).overall;
    expect([none.share, none.isMet]).toEqual([null, false]);
  });
});

describe('what a person has classified', () => {
  it('is found by the line and the change, wherever the line stands now', () => {
    const moved = { ...change, start: 30, end: 31, line: 3 };
    expect(findClassified([entry], moved, '// one more\n// line\nconst a = 1;\n')).toBe(entry);
  });

  it('is not found for another line, change or file', () => {
    const text = 'const a = 1;\n';
    expect(findClassified([entry], change, text)).toBe(entry);
    expect(findClassified([entry], change, 'const b = 1;\n')).toBeUndefined();
    expect(findClassified([entry], { ...change, became: '2' }, text)).toBeUndefined();
    expect(findClassified([entry], { ...change, path: 'shared/other.ts' }, text)).toBeUndefined();
  });
});

describe('the page', () => {
  const { rows, overall } = scoreOf(tried, areas, 90);
  const failing = new Map([['tests/shared/broken.test.ts', 'nothing: expected 1\nto be 2']]);
  const page = writePage({ date: '2026-03-02', seed: 'psea', rows, overall, judged: tried, failing });

  it('has a row for each area and one for all, says where an aim was missed, and names the seed', () => {
    expect(page).toContain('2026-03-02, seed `psea`, 7 changes.');
    expect(page).toContain('| journal | 5 | 1 | 1 | 1 | 1 | 1 | 0 | 75.0 % | 95 %, missed |');
    expect(page).toContain('| form | 2 | 1 | 0 | 0 | 0 | 0 | 1 | 100.0 % | 80 % |');
    expect(page).toContain('| all together | 7 | 2 | 1 | 1 | 1 | 1 | 1 | 80.0 % | 90 %, missed |');
  });

  it('lists every survivor, the classified with their reason, those that were seen after all, and what was left out', () => {
    const place = '| shared/piece.ts:1 | `1` | `0` |';
    expect(page.split('\n').filter((line) => line.includes(place))).toHaveLength(4);
    expect(page).toContain('equivalent: Nobody reads it.');
    expect(page).toContain('## Classified, and yet seen');
    expect(page).toContain(
      '- tests/shared/broken.test.ts fails without any change: `nothing: expected 1 to be 2`',
    );
  });
});
