import { buildCalendar } from '../../../shared/deadline/build-calendar.ts';
import { dueStates } from '../../../shared/deadline/due.ts';
import { ok } from '../../../shared/result.ts';
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
