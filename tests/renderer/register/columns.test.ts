import { describe, expect, it } from 'vitest';
import {
  columnWidths,
  defaultColumns,
  fitColumns,
  readColumns,
} from '../../../renderer/features/register/columns.ts';

const widthOf = (columns: readonly (keyof typeof columnWidths)[]) =>
  columns.reduce((sum, id) => sum + columnWidths[id], 0);

describe('the columns of the register', () => {
  it('all stand side by side in a window of 1366 pixels', () => {
    // Navigation, paddings, check box and scroll bar take their part of the width.
    expect(fitColumns(defaultColumns, 1366 - 225).folded).toEqual([]);
  });

  it('fold the least important under the name, so that the list never scrolls sideways', () => {
    const { shown, folded } = fitColumns(defaultColumns, 620);
    expect(shown).toEqual(['partner', 'rating', 'next']);
    expect(folded).toEqual(['country', 'stage', 'restsOn', 'gaps', 'agreements']);
    expect(widthOf(shown)).toBeLessThanOrEqual(620);
  });

  it('keep the partner in the narrowest window, and lose nothing', () => {
    const { shown, folded } = fitColumns(defaultColumns, 100);
    expect(shown).toEqual(['partner']);
    expect([...shown, ...folded].sort()).toEqual([...defaultColumns].sort());
  });

  it('show the partner whatever is chosen', () => {
    expect(fitColumns(['rating'], 1000).shown).toEqual(['partner', 'rating']);
  });

  it('are read from what was kept, leaving out what this version does not know', () => {
    expect(readColumns(['next', 'country', 'moon'])).toEqual(['partner', 'country', 'next']);
    for (const kept of [undefined, null, 'country', [], ['moon']])
      expect(readColumns(kept)).toEqual(defaultColumns);
  });
});
