import { describe, expect, it } from 'vitest';
import { judgeDetails } from '../../../../shared/documents/form/judge-details.ts';

const cellOf = (part: string, text: string) =>
  ({
    sheet: 'Form',
    address: 'C5',
    standard: null,
    part,
    entry: null,
    language: 'en',
    cell: text === '' ? { kind: 'empty' } : { kind: 'text', text },
    remark: null,
  }) as never;

const director = { name: 'Rehema Fictional', function: 'Director' };

/** What a form says of who completed it, beside what is recorded. */
function judged(
  { name = '', title = '', email = '' },
  recorded: { completedBy?: typeof director; completedByEmail?: string } = {},
  conflicts: 'keep' | 'replace' = 'replace',
) {
  const cells = [
    cellOf('completed-by-name', name),
    cellOf('completed-by-function', title),
    cellOf('email', email),
  ];
  const details = { completedBy: null, completedByEmail: null, ...recorded };
  const { cells: reports, details: taken } = judgeDetails(cells, { details } as never, conflicts);
  return { outcomes: reports.map(({ outcome, remark }) => remark?.code ?? outcome), taken };
}

describe('who completed the form', () => {
  it('is a name with a function, from the form alone or with the half that is recorded', () => {
    expect(judged({ name: 'Sami Fictional', title: 'Accountant' }).taken).toEqual({
      completedBy: { name: 'Sami Fictional', function: 'Accountant' },
    });
    const recorded = { completedBy: director };
    expect(judged({ name: 'Sami Fictional' }, recorded)).toEqual({
      outcomes: ['REPLACES_RECORDED', 'empty', 'empty'],
      taken: { completedBy: { name: 'Sami Fictional', function: 'Director' } },
    });
    expect(judged({ title: 'Accountant' }, recorded)).toEqual({
      outcomes: ['empty', 'REPLACES_RECORDED', 'empty'],
      taken: { completedBy: { name: 'Rehema Fictional', function: 'Accountant' } },
    });
  });

  it('is not half a person', () => {
    for (const half of [{ name: 'Sami Fictional' }, { title: 'Accountant' }]) {
      const { outcomes, taken } = judged(half);
      expect(outcomes.filter((outcome) => outcome !== 'empty')).toEqual(['PERSON_INCOMPLETE']);
      expect(taken).toEqual({});
    }
  });

  it('stays as recorded where that is to be kept, or where the form says the same', () => {
    const recorded = { completedBy: director, completedByEmail: 'rehema@example.org' };
    const other = { name: 'Sami Fictional', title: 'Accountant', email: 'sami@example.org' };
    expect(judged(other, recorded, 'keep')).toEqual({
      outcomes: ['RECORDED_DIFFERS', 'RECORDED_DIFFERS', 'RECORDED_DIFFERS'],
      taken: {},
    });
    const same = { name: director.name, title: director.function, email: 'mailto:rehema@example.org' };
    for (const conflicts of ['keep', 'replace'] as const)
      expect(judged(same, recorded, conflicts)).toEqual({
        outcomes: ['unchanged', 'unchanged', 'unchanged'],
        taken: {},
      });
  });
});

describe('the e-mail', () => {
  it('is taken where none is recorded, and in place of another where that is wanted', () => {
    const taken = { completedByEmail: 'sami@example.org' };
    const recorded = { completedByEmail: 'rehema@example.org' };
    expect(judged({ email: 'mailto:sami@example.org' }, {}, 'keep').taken).toEqual(taken);
    expect(judged({ email: 'sami@example.org' }, recorded).taken).toEqual(taken);
    expect(judged({ email: 'sami at example' }).outcomes.at(-1)).toBe('NOT_AN_EMAIL');
  });
});
