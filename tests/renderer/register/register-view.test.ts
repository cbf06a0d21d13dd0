import { describe, expect, it } from 'vitest';
import {
  plainView,
  type RegisterView,
  viewFromSearch,
  viewToSearch,
} from '../../../renderer/features/register/register-view.ts';
import * as todo from '../../../renderer/features/todo/todo-view.ts';
import { dueKindSchema } from '../../../shared/rules/deadline/due.ts';

const view: RegisterView = {
  query: 'جمعية & co?#',
  facets: { ...plainView.facets, country: ['SS', 'TD'], rating: ['low/high'] },
  archived: true,
  sort: { column: 'next', descending: true },
};
const again = (search: URLSearchParams) => new URLSearchParams(search.toString());

describe('the filters of a list in the address', () => {
  it('come back as they were', () => {
    expect(viewFromSearch(again(viewToSearch(view)))).toEqual(view);
    const kinds = dueKindSchema.options.slice(0, 2);
    const filter = {
      person: 'Ama',
      assigned: null,
      country: 'TD',
      partner: null,
      kinds,
      states: ['overdue' as const],
    };
    const shown = { filter, laterShown: true, at: 'row-1' };
    expect(todo.viewFromSearch(again(todo.viewToSearch(shown)))).toEqual({ ...shown, at: null });
  });

  it('leave an address bare that asks for nothing, and are not there in one that is', () => {
    expect(viewToSearch(plainView).toString()).toBe('');
    expect(viewFromSearch(new URLSearchParams(''))).toBeNull();
    expect(viewFromSearch(new URLSearchParams('mine'))).toBeNull();
    expect(todo.viewFromSearch(new URLSearchParams('mine'))).toBeNull();
  });

  it('leave out what this version does not know', () => {
    expect(viewFromSearch(new URLSearchParams('moon=full&sort=moon'))).toBeNull();
    expect(todo.viewFromSearch(new URLSearchParams('kind=moon&later=yes'))?.filter.kinds).toEqual([]);
    expect(viewFromSearch(new URLSearchParams('sort=-name&country=SS'))?.sort).toBeNull();
  });
});
