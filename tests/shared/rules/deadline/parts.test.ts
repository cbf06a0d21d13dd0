import { describe, expect, it } from 'vitest';
import { collectDues } from '../../../../shared/rules/deadline/collect-dues.ts';
import { dueStates } from '../../../../shared/rules/deadline/due.ts';
import { buildKeptRow } from '../../../../shared/rules/register/build-row.ts';
import { selectTodo } from '../../../../shared/rules/todo/select-todo.ts';
import { instruments, openDesk } from '../../../support/desk.ts';
import { tell } from '../../../support/story.ts';

describe('warnings of an expiry', () => {
  it('are named by their place from the earliest on, so that each keeps its name', () => {
    const { file } = tell('preliminary 2020-03-02 full; final 2020-06-01');
    const warnings = collectDues(file, instruments).filter(({ kind }) => kind === 'expiry-warning');
    expect(warnings.length).toBeGreaterThan(1);
    const inTime = warnings.toSorted((a, b) => String(a.on).localeCompare(String(b.on)));
    expect(inTime.map(({ id }) => id)).toEqual(
      inTime.map(({ subject }, index) => `partner-1/expiry-warning/${index + 1}/${subject.id}`),
    );
  });
});

describe('countries offered in the to-do list', () => {
  it('are those in which something is due, with how much', () => {
    const partner = (id: string, country: string, story: string) =>
      tell(story, openDesk({ partner: id, today: '2020-01-01', fields: { country } }));
    const rows = [
      partner('p-1', 'SS', 'agreement until 2025-05-01'),
      partner('p-2', 'KE', 'archived'),
      partner('p-3', 'UG', 'nothing'),
    ].map(({ file }) => buildKeptRow(file, instruments));
    expect(rows[1]?.dues).toEqual([]);
    const { countries } = selectTodo(rows, {}, dueStates, '2025-04-24');
    const due = rows.filter(({ dues }) => dues.length > 0);
    expect(countries).toEqual(due.map(({ country, dues }) => ({ value: country, count: dues.length })));
  });
});
