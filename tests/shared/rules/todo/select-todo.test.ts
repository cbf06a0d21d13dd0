import { describe, expect, it } from 'vitest';
import type { DueState } from '../../../../shared/rules/deadline/due.ts';
import { dueStates } from '../../../../shared/rules/deadline/due-kinds.ts';
import { buildKeptRow } from '../../../../shared/rules/register/build-row.ts';
import { selectTodo, type TodoFilter, todoRow } from '../../../../shared/rules/todo/select-todo.ts';
import { instruments, openDesk } from '../../../support/desk.ts';
import { put, tell } from '../../../support/story.ts';

const partner = (id: string, name: string, country: string, story: string) =>
  tell(story, openDesk({ partner: id, today: '2020-01-01', fields: { name, country } }));

const gamma = partner(
  'p-1',
  'Gamma',
  'SS',
  'preliminary 2025-03-02 medium; action CS3 due 2025-05-01; action CS7 due 2025-04-01',
);
const etoile = partner('p-2', 'étoile', 'NE', 'emergency until 2025-05-01');
const alpha = partner(
  'p-3',
  'Alpha',
  'SS',
  'government; agreement until 2025-05-01; agreement until 2025-06-05 draft',
);
const closed = partner('p-4', 'Closed', 'SS', 'preliminary 2025-03-02 low; archived');
put(gamma, 'plan.action-edited', { id: 'p-1.action-2', set: { responsible: 'Sami Fictional' } });
const rows = [gamma, etoile, alpha, closed].map(({ file }) => buildKeptRow(file, instruments));

const today = '2025-04-24';
const select = (filter: TodoFilter = {}, states: readonly DueState[] = dueStates) =>
  selectTodo(rows, filter, states, today);
const lines = (filter?: TodoFilter, states?: readonly DueState[]) =>
  select(filter, states).found.map(({ due, row, state }) => `${due.on} ${state} ${row.name} ${due.kind}`);

describe('what is to do', () => {
  it('comes by date, and on one day by the partner’s name whatever its accents', () => {
    expect(lines()).toEqual([
      '2020-02-01 overdue étoile visit-due',
      '2025-04-01 overdue Gamma action-due',
      '2025-05-01 week Alpha agreement-ends',
      '2025-05-01 week étoile basis-ends',
      '2025-05-01 week Gamma action-due',
      '2025-06-02 later Gamma visit-due',
      '2025-09-02 later Gamma improvement-ends',
    ]);
  });

  it('is counted whatever state is asked for, and in all states', () => {
    const { counts, found } = select({}, ['today']);
    expect(counts).toEqual({ overdue: 2, today: 0, week: 3, month: 0, later: 2, waiting: 0 });
    expect(found).toEqual([]);
  });

  it('can be narrowed to a partner, a country, a person and kinds; the counts follow', () => {
    expect(lines({ partner: 'p-3' })).toEqual(['2025-05-01 week Alpha agreement-ends']);
    expect(lines({ country: 'NE' }, ['week'])).toEqual(['2025-05-01 week étoile basis-ends']);
    expect(lines({ person: 'Sami Fictional' })).toEqual(['2025-04-01 overdue Gamma action-due']);
    expect(lines({ person: 'Sami' })).toEqual([]);
    expect(lines({ kinds: ['basis-ends', 'agreement-ends'] })).toHaveLength(2);
    expect(select({ country: 'NE' }).counts).toMatchObject({ overdue: 1, week: 1, later: 0 });
  });

  it('offers people and countries over everything that is due, whatever the filter', () => {
    const { people, countries } = select({ partner: 'p-3' }, ['today']);
    expect(people).toEqual([
      { value: 'Rehema Fictional, director', count: 1 },
      { value: 'Sami Fictional', count: 1 },
    ]);
    expect(countries).toEqual([
      { value: 'SS', count: 5 },
      { value: 'NE', count: 2 },
    ]);
  });

  it('offers people with as much to do by their names, whoever comes first in the list', () => {
    const desk = partner(
      'p-5',
      'Names',
      'SS',
      'preliminary 2025-03-02 low; action CS1 due 2025-04-01; action CS2 due 2025-05-01; action CS3 due 2025-06-01',
    );
    const named = (order: readonly string[]) => {
      for (const [index, responsible] of order.entries())
        put(desk, 'plan.action-edited', { id: `p-5.action-${index + 1}`, set: { responsible } });
      return selectTodo([buildKeptRow(desk.file, instruments)], {}, dueStates, today).people;
    };
    const people = ['Ada Fictional', 'Bo Fictional', 'Cy Fictional'].map((value) => ({ value, count: 1 }));
    for (const order of ['Ada Bo Cy', 'Cy Bo Ada', 'Bo Cy Ada', 'Cy Ada Bo'])
      expect(named(order.split(' ').map((name) => `${name} Fictional`))).toEqual(people);
  });

  it('says of each how many days are left and which reference other commands take', () => {
    const [visit, action] = select().found.map((each) => todoRow(each, today));
    expect(action).toMatchObject({
      reference: 'SS-0001-TST/A2',
      state: 'overdue',
      daysLeft: -23,
      partner: { id: 'p-1', name: 'Gamma', country: 'SS' },
    });
    expect(visit?.reference).toBe('SS-0001-TST');
  });
});
