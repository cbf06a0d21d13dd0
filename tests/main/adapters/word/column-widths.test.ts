import { expect, it } from 'vitest';
import { sideMargin, withRoom } from '../../../../main/adapters/word/column-widths.ts';

const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);

it('gives a narrow column the room of the longest word of its title, and keeps the whole width', () => {
  const given = withRoom([6000, 3000, 600], ['Partner', 'State on the day', 'Overdue actions']);
  expect(given[2]).toBeGreaterThan(2 * sideMargin + 100 * 'Overdue'.length);
  expect(sum(given)).toBe(9600);
  expect(given[0]).toBeLessThan(6000);
});

it('leaves widths alone where words fit, or where there is no room to give', () => {
  expect(withRoom([3000, 3000], ['Partner', 'State'])).toEqual([3000, 3000]);
  expect(withRoom([900, 900], ['Determinations', 'Determinations'])).toEqual([900, 900]);
});
