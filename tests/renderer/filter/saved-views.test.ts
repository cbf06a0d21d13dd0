import { describe, expect, it } from 'vitest';
import { readViews, renamed, withView } from '../../../renderer/components/filter/saved-views.ts';

const mine = { name: 'Mine', address: 'assigned=1' };
const late = { name: 'Overdue in Goma', address: 'country=CD&attention=late' };

describe('saved views', () => {
  it('are read as far as they can be, and nothing else is', () => {
    expect(readViews([mine, { name: '', address: 'x' }, { name: 'No address' }, 7, null, late])).toEqual([
      mine,
      late,
    ]);
    for (const value of [null, undefined, 'views', { name: 'x' }]) expect(readViews(value)).toEqual([]);
  });

  it('keep what is shown under a name, which is given once', () => {
    const first = withView([], { name: '  Mine ', address: 'assigned=1' });
    expect(first).toEqual([mine]);
    expect(withView(first, { name: 'mine', address: 'assigned=2' })).toEqual([
      { name: 'mine', address: 'assigned=2' },
    ]);
    expect(withView(first, { name: '   ', address: 'q=x' })).toEqual(first);
  });

  it('are renamed, but never to the name of another', () => {
    expect(renamed([mine, late], 'Mine', 'My own')).toEqual([{ ...mine, name: 'My own' }, late]);
    expect(renamed([mine, late], 'Mine', 'mine')).toEqual([{ ...mine, name: 'mine' }, late]);
    expect(renamed([mine, late], 'Mine', 'overdue in goma')).toBeNull();
    expect(renamed([mine, late], 'Mine', ' ')).toBeNull();
  });
});
