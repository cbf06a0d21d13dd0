import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCaseDetail, findCaseDetailInFileName } from '../../shared/ground/guard/find-case-detail.ts';

interface Row {
  readonly section: string;
  readonly text: string;
  readonly kinds: readonly string[];
  readonly why: string;
}

function readRows(): Row[] {
  const rows: Row[] = [];
  let section = '';
  for (const line of readFileSync(new URL('./case-details.md', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3);
    const [, text = '', kinds = '', why = ''] = line.split('|').map((cell) => cell.trim());
    if (section === '' || !line.startsWith('| ') || text === 'Text') continue;
    rows.push({ section, text, kinds: kinds === '–' ? [] : kinds.split(', '), why });
  }
  return rows;
}

const rows = readRows();

describe('case detail', () => {
  it('has vectors in six languages and of file names', () => {
    expect(new Set(rows.map(({ section }) => section)).size).toBe(7);
    expect(rows.length).toBeGreaterThan(100);
  });

  it.each(rows)('$section: $text – $why', ({ section, text, kinds }) => {
    const find = section === 'File names' ? findCaseDetailInFileName : findCaseDetail;
    const found = find(text);
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual([...kinds].sort());
    for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words);
  });
});
