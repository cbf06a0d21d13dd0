import { buildCalendar } from '../../../shared/documents/calendar/build-calendar.ts';
import { ok } from '../../../shared/ground/result.ts';
import { leftOutOf } from '../../../shared/rules/assessment/not-shown.ts';
import { dueStates } from '../../../shared/rules/deadline/due-kinds.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import { documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { queryTodo, type TodoQuery } from '../todo/query.ts';

const dated = dueStates.filter((state) => state !== 'waiting');

export const exportCalendar = os.calendar.export.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const { states = dated } = input;
    const selection = queryTodo(
      journal,
      input,
      dated.filter((state) => states.includes(state)),
    );
    if (!selection.ok) return selection;
    const { asOf, found } = selection.value;
    const leftOut = leftOutOf(rowsAskedFor(journal, input));
    const calendar = buildCalendar(found, {
      language: input.language,
      producedAt: journal.clock.now(),
      asOf,
      leftOut,
      revision: journal.rows.all().reduce((sum, { revision }) => sum + revision, 0),
    });
    const bytes = await session.ports.writeCalendar(calendar);
    const name = documentName(['PSEA deadlines', asOf], 'ics');
    return ok({ file: { name, bytes }, events: calendar.events.length, leftOut });
  }),
);

/** Whose dates the file is about. A person or a kind narrows nothing: what can't be shown may be anybody's. */
function rowsAskedFor({ rows }: Journal, { partner, country }: TodoQuery): readonly KeptRow[] {
  const id = partner === undefined ? null : rows.partnerOf(partner);
  return rows
    .all()
    .filter((row) => !row.archived && (id === null || row.id === id))
    .filter((row) => country === undefined || row.country === country);
}
