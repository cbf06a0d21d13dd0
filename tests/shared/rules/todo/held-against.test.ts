import { describe, expect, it } from 'vitest';
import { dueStates } from '../../../../shared/rules/deadline/due-kinds.ts';
import { buildKeptRow } from '../../../../shared/rules/register/build-row.ts';
import { withHeadquarters } from '../../../../shared/rules/register/with-headquarters.ts';
import { selectTodo } from '../../../../shared/rules/todo/select-todo.ts';
import { instruments, openDesk } from '../../../support/desk.ts';
import { tell } from '../../../support/story.ts';

const today = '2026-03-02';

/** Rows of a register of partners, each told in sentences; `under` names the headquarters. */
function register(partners: Readonly<Record<string, { story: string; under?: string }>>) {
  const rows = Object.entries(partners).map(([partner, { story, under }]) => {
    const fields = under === undefined ? {} : { headquartersId: under };
    return buildKeptRow(tell(story, openDesk({ partner, today: '2020-01-01', fields })).file, instruments);
  });
  const find = (id: string) => rows.find((row) => row.id === id) ?? null;
  return rows.map((row) => withHeadquarters(row, find));
}
const asked = (partners: Parameters<typeof register>[0], kind: string) =>
  selectTodo(register(partners), {}, dueStates, today)
    .found.filter(({ due }) => due.kind === kind)
    .map(({ due }) => due.subject.id);

const bound = 'agreement until 2027-12-31';

describe('what is held against headquarters', () => {
  it('is asked for at each office with which the UN works, however far above it stands', () => {
    const partners = {
      top: { story: 'red-flag 2026-01-10' },
      middle: { story: 'nothing', under: 'top' },
      office: { story: bound, under: 'middle' },
      idle: { story: 'nothing', under: 'middle' },
      assessed: { story: 'preliminary 2025-12-02 full; proceeds 2025-12-05', under: 'top' },
    };
    expect(asked(partners, 'partner-blocked').toSorted()).toEqual(['assessed', 'office']);
    const cleared = { ...partners, top: { story: 'red-flag 2026-01-10; resolved cleared 2026-02-01' } };
    expect(asked(cleared, 'partner-blocked')).toEqual([]);
  });

  it('ends where two records name each other', () => {
    const circle = {
      one: { story: `${bound}; red-flag 2026-01-10`, under: 'two' },
      two: { story: bound, under: 'one' },
    };
    expect(asked(circle, 'partner-blocked').toSorted()).toEqual(['one', 'two']);
  });

  it('is not asked of an office that was archived', () => {
    const partners = {
      top: { story: 'red-flag 2026-01-10' },
      office: { story: `${bound}; archived`, under: 'top' },
    };
    expect(asked(partners, 'partner-blocked')).toEqual([]);
  });
});

describe('a partner that was never screened', () => {
  it('is asked for where the office screens its partners, and nowhere else', () => {
    const partners = { bound: { story: bound }, free: { story: 'nothing' } };
    expect(asked(partners, 'screening-missing')).toEqual([]);
    const screening = { ...partners, other: { story: `${bound}; screened no-match 2026-01-10` } };
    expect(asked(screening, 'screening-missing')).toEqual(['bound']);
  });
});
