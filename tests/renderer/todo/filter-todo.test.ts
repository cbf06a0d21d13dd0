import { describe, expect, it } from 'vitest';
import {
  facetCounts,
  nextStop,
  passingRows,
  rowIds,
  toItems,
} from '../../../renderer/features/todo/filter-todo.ts';
import { filterInput, isFiltered, plainFilter } from '../../../renderer/features/todo/todo-view.ts';
import { todoRow } from './rows.ts';

const kenya = { id: 'partner-2', reference: 'KE-0002-EX', name: 'Second Society', country: 'KE' };
const rows = [
  todoRow({ id: 'a', state: 'overdue', daysLeft: -2 }),
  todoRow({ id: 'b', state: 'overdue', daysLeft: -1, partner: kenya, person: null, kind: 'visit-due' }),
  todoRow({ id: 'c', state: 'month', daysLeft: 20, partner: kenya }),
  todoRow({ id: 'd', state: 'waiting', daysLeft: null, on: null, person: null, kind: 'gap-without-action' }),
];
const ids = (shown: readonly { readonly id: string }[]) => shown.map(({ id }) => id);

describe('the filters of what is to do', () => {
  it('let through what has every value that they hold', () => {
    expect(ids(passingRows(rows, plainFilter))).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(passingRows(rows, { ...plainFilter, country: 'KE' }))).toEqual(['b', 'c']);
    expect(ids(passingRows(rows, { ...plainFilter, country: 'KE', person: 'Mary Example' }))).toEqual(['c']);
    expect(ids(passingRows(rows, { ...plainFilter, kinds: ['visit-due', 'gap-without-action'] }))).toEqual([
      'b',
      'd',
    ]);
  });

  it('count what each value would show with the others as they are', () => {
    const filter = { ...plainFilter, country: 'KE', kinds: ['visit-due' as const] };
    expect(Object.fromEntries(facetCounts(rows, filter, 'kind'))).toEqual({
      'visit-due': 1,
      'action-due': 1,
    });
    expect(Object.fromEntries(facetCounts(rows, filter, 'country'))).toEqual({ KE: 1 });
    expect(Object.fromEntries(facetCounts(rows, filter, 'person'))).toEqual({});
  });

  it('find what is assigned to a person, and ask for the same in a request', () => {
    const mine = todoRow({ id: 'e', assigned: { person: 'p-1', name: 'Amina Example' } });
    const filter = { ...plainFilter, assigned: 'p-1' };
    expect(ids(passingRows([...rows, mine], filter))).toEqual(['e']);
    expect(filterInput(filter)).toEqual({ assignedTo: 'p-1' });
    expect(isFiltered(filter)).toBe(true);
  });

  it('ask for the same in a request, and for nothing when they hold nothing', () => {
    expect(filterInput(plainFilter)).toEqual({});
    expect(isFiltered(plainFilter)).toBe(false);
    expect(filterInput({ ...plainFilter, partner: 'partner-2', kinds: ['visit-due'] })).toEqual({
      partner: 'partner-2',
      kinds: ['visit-due'],
    });
  });
});

describe('what a selection takes', () => {
  it('is what there is to do, and no heading', () => {
    expect(rowIds(toItems(rows, { laterShown: false, laterCount: 4 }))).toEqual(['a', 'b', 'c', 'd']);
    expect(rowIds(toItems([], { laterShown: false, laterCount: 4 }))).toEqual([]);
  });
});

describe('the groups of what is to do', () => {
  const lines = (later: Parameters<typeof toItems>[1], given = rows) =>
    toItems(given, later).map((item) =>
      item.kind === 'group' ? `${item.state} ${item.count}` : item.row.id,
    );

  it('stand in the order of urgency, without those that are empty', () => {
    expect(lines({ laterShown: false, laterCount: 0 })).toEqual([
      'overdue 2',
      'a',
      'b',
      'month 1',
      'c',
      'waiting 1',
      'd',
    ]);
  });

  it('keep what lies later folded with its count until it is asked for', () => {
    const later = todoRow({ id: 'e', state: 'later', daysLeft: 200 });
    expect(lines({ laterShown: false, laterCount: 7 })).toContain('later 7');
    expect(lines({ laterShown: true, laterCount: 1 }, [...rows, later]).slice(-4)).toEqual([
      'later 1',
      'e',
      'waiting 1',
      'd',
    ]);
  });
});

describe('the keyboard in the list', () => {
  const items = toItems(rows, { laterShown: false, laterCount: 3 });

  it('goes over headings, but stops at the one that unfolds', () => {
    const first = nextStop(items, 0, 1);
    expect(items[first]).toMatchObject({ row: { id: 'a' } });
    const last = nextStop(items, first, items.length);
    expect(items[last]).toMatchObject({ row: { id: 'd' } });
    expect(items[nextStop(items, last, -1)]).toMatchObject({ kind: 'group', state: 'later' });
    expect(nextStop(items, first, -1)).toBe(first);
  });
});
