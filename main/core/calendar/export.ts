import { buildCalendar } from '../../../shared/documents/calendar/build-calendar.ts';
import { ok } from '../../../shared/ground/result.ts';
import { dueStates } from '../../../shared/rules/deadline/due.ts';
import { documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { queryTodo } from '../todo/query.ts';

const dated = dueStates.filter((state) => state !== 'waiting');

export const exportCalendar = os.calendar.export.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const selection = queryTodo(journal, input, dated);
    if (!selection.ok) return selection;
    const { asOf, found } = selection.value;
    const calendar = buildCalendar(found, { language: input.language, producedAt: journal.clock.now() });
    const bytes = await session.ports.writeCalendar(calendar);
    const name = documentName(['PSEA deadlines', asOf], 'ics');
    return ok({ file: { name, bytes }, events: calendar.events.length });
  }),
);
