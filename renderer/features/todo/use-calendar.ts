import { notifications } from '@mantine/notifications';
import { leftOutSum } from '../../../shared/rules/assessment/not-shown.ts';
import { client } from '../../client/client.ts';
import { useSaveFile } from '../../components/files/use-save-file.ts';
import type { Result } from '../../components/session/requests.ts';
import type { Command } from '../../components/session/use-command.ts';
import { useLongTask, type Waiting } from '../../components/session/use-waiting.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { filterInput, type TodoFilter } from './todo-view.ts';

export type CalendarExport = Command<TodoFilter, unknown> & Waiting;

/** The file holds what the list shows, and so those states alone that the filter asks for. */
const statesOf = ({ states }: TodoFilter) => (states.length === 0 ? {} : { states: [...states] });

/** Who leaves the page gets the file all the same. */
const goesOn = { goesOn: true };

/** Writes the dates that a filter lets through as a calendar file and hands it to the person. */
export function useCalendar(): CalendarExport {
  const { t } = useText('todo');
  const { language } = useLanguage();
  const saveFile = useSaveFile();
  return useLongTask(async (filter: TodoFilter, asking): Promise<Result<unknown>> => {
    const made = await client.calendar.export(
      { language, ...filterInput(filter), ...statesOf(filter) },
      asking,
    );
    if (!made.ok) return made;
    await saveFile(made.value.file);
    if (leftOutSum(made.value.leftOut) > 0)
      notifications.show({ color: 'yellow', message: t('calendar.leftOut'), autoClose: false });
    return made;
  }, goesOn);
}
