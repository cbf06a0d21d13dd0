import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../../shared/content/instrument-paste/read-pasted.ts';
import { officialTable } from '../../../support/official-edition.ts';

const texts = (html: string, text = '') => {
  const read = readPasted({ html, text });
  return read.ok ? read.table.rows.map((row) => row.map((cell) => cell.text)) : read.problem;
};

describe('a table of a clipboard', () => {
  it('is read out of what Word writes, with its lines and without its styles', () => {
    const rows = texts(officialTable('en'));
    expect(rows).toHaveLength(9);
    expect(rows[1]).toEqual([
      '1.',
      'Fictional Policy',
      'Made-up requirement 1: the partner shows its policy in writing.',
      'Made-up guidance 1, first line.\nMade-up guidance 1, second line.',
      'Made-up mistake 1.',
    ]);
  });

  it('says of merged cells which of them only go on', () => {
    const read = readPasted({
      html: '<table><tr><td rowspan=2>1</td><td colspan=2>both</td></tr><tr><td>a<td>b</tr></table>',
      text: '',
    });
    if (!read.ok) throw new Error(read.problem);
    expect(read.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['1', 'both', 'both'],
      ['1', 'a', 'b'],
    ]);
    expect(read.table.rows[1]?.[0]?.starts).toEqual({ row: false, column: true });
    expect(read.table.rows[0]?.[2]?.starts).toEqual({ row: true, column: false });
    expect(read.table.filled).toBe(4);
  });

  it('takes what stands in a table inside of a cell as text of that cell', () => {
    expect(
      texts(
        '<table><tr><td>out<table><tr><td>in 1</td><td>in 2</td></tr></table></td><td>x</td></tr></table>',
      ),
    ).toEqual([['out\nin 1 in 2', 'x']]);
  });

  it('runs nothing and shows no markup', () => {
    const html = `<table><tr><td><script>alert('<td>no</td>')</script>a<img src=x onerror="alert('>')">b</td><td>&lt;b&gt;&amp;&#1;&#x202e;&nbsp;c&unknown;</td></tr></table>`;
    expect(texts(html)).toEqual([['ab', '<b>& c&unknown;']]);
  });

  it.each([
    ['an end that is missing', '<table><tr><td>a<td>b<tr><td>c<td>d'],
    ['a tag that never closes', '<table><tr><td>a<td>b<tr><td>c<td>d</td><td'],
    [
      'conditional comments',
      '<table><!--[if supportMisalignedColumns]><tr><td>x</td></tr><![endif]--><tr><td>a<td>b<tr><td>c<td>d</table>',
    ],
  ])('is read in spite of %s', (_, html) => {
    const rows = texts(html) as string[][];
    expect(rows.slice(0, 2).map((row) => row.slice(0, 2))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it.each([
    ['rows', `<table>${'<tr><td>a</td></tr>'.repeat(20_001)}</table>`],
    ['columns', `<table><tr>${'<td>a</td>'.repeat(61)}</tr></table>`],
    ['merged cells', `<table>${'<tr><td colspan=60 rowspan=20000>a</td></tr>'.repeat(15_000)}</table>`],
  ])('is refused where it claims far too many %s', (_, html) => {
    expect(texts(html)).toBe('too-large');
  });

  it('takes five thousand rows', () => {
    const rows = texts(`<table>${'<tr><td>1</td><td>text</td></tr>'.repeat(5000)}</table>`);
    expect(rows).toHaveLength(5000);
  });

  it('comes from tabs where there is no HTML, quoted cells whole', () => {
    expect(texts('', '1\t"two\nlines"\tsaid "so"\r\n2\t"a ""b"" c"\t\r\n')).toEqual([
      ['1', 'two\nlines', 'said "so"'],
      ['2', 'a "b" c', ''],
    ]);
  });

  it('comes from tabs where the HTML is no table', () => {
    expect(texts('<p>a b</p>', 'a\tb')).toEqual([['a', 'b']]);
    expect(texts('', 'words alone')).toBe('no-table');
  });
});
