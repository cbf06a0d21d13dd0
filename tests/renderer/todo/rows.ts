import type { TodoRow } from '../../../shared/rules/deadline/due.ts';

/** Something to do about a fictional partner, with nothing special but what is given. */
export function todoRow(given: Partial<TodoRow> = {}): TodoRow {
  return {
    id: 'due-1',
    kind: 'action-due',
    on: '2026-03-01',
    subject: { kind: 'action', id: 'action-1', reference: 'SS-0001-EX/A1' },
    title: 'Write a policy',
    standard: 'CS1',
    person: 'Mary Example',
    state: 'week',
    daysLeft: 3,
    reference: 'SS-0001-EX/A1',
    assigned: null,
    partner: { id: 'partner-1', reference: 'SS-0001-EX', name: 'Example Society', country: 'SS' },
    ...given,
  };
}
