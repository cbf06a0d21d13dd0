import { describe, expect, it } from 'vitest';
import {
  columnWidths,
  defaultColumns,
  fitColumns,
  readColumns,
  sparseColumns,
} from '../../../renderer/features/register/columns.ts';

const widthOf = (columns: readonly (keyof typeof columnWidths)[]) =>
  columns.reduce((sum, id) => sum + columnWidths[id], 0);

describe('the columns of the register', () => {
  it('all stand side by side in a window of 1366 pixels', () => {
    // Navigation, paddings, check box and scroll bar take their part of the width.
    expect(fitColumns(defaultColumns, 1366 - 225)).toMatchObject({ folded: ['reference'], isTall: false });
  });

  it('fold the least important under the name, so that the list never scrolls sideways', () => {
    const { shown, folded } = fitColumns(defaultColumns, 620);
    expect(shown).toEqual(['partner', 'rating', 'next']);
    expect(folded).toEqual(['reference', 'country', 'stage', 'restsOn', 'gaps', 'agreements']);
    expect(widthOf(shown)).toBeLessThanOrEqual(620);
  });

  it('keep the partner in the narrowest window, and lose nothing', () => {
    const { shown, folded } = fitColumns(defaultColumns, 100);
    expect(shown).toEqual(['partner']);
    expect([...shown, ...folded].sort()).toEqual([...defaultColumns, 'reference'].sort());
  });

  it('show the partner whatever is chosen', () => {
    expect(fitColumns(['rating'], 1000).shown).toEqual(['partner', 'rating']);
  });

  it('tell the reference under the name unless it has a column, so that no two rows read alike', () => {
    expect(fitColumns(['partner', 'rating'], 1000).folded).toEqual(['reference']);
    expect(fitColumns(['partner', 'reference'], 1000)).toMatchObject({
      shown: ['partner', 'reference'],
      folded: [],
    });
    expect(fitColumns(['partner', 'reference'], 100)).toMatchObject({ folded: ['reference'], isTall: false });
  });

  it('give up their room where few rows have something to tell, and the name gets it', () => {
    const words = (row: number, column: string) => (column === 'agreements' && row > 0 ? '' : 'something');
    const rows = [0, 1, 2, 3, 4];
    expect(sparseColumns(defaultColumns, rows, words, null)).toEqual(['agreements']);
    // One in four is enough; so is that the list is sorted by it, or that the person chose the columns.
    expect(sparseColumns(defaultColumns, rows.slice(0, 4), words, null)).toEqual([]);
    expect(sparseColumns(defaultColumns, rows, words, 'agreements')).toEqual([]);
    expect(sparseColumns(['partner', 'agreements'], rows, words, null)).toEqual([]);
    const { shown, folded, isTall } = fitColumns(defaultColumns, 1366 - 225, ['agreements']);
    expect(shown).not.toContain('agreements');
    expect(folded).toEqual(['reference', 'agreements']);
    expect(isTall).toBe(false);
  });

  it('are read from what was kept, leaving out what this version does not know', () => {
    expect(readColumns(['next', 'country', 'moon'])).toEqual(['partner', 'country', 'next']);
    for (const kept of [undefined, null, 'country', [], ['moon']])
      expect(readColumns(kept)).toEqual(defaultColumns);
  });
});
