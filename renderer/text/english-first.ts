import calendar from '../../shared/documents/calendar/text/en.json' with { type: 'json' };
import resultState from '../../shared/documents/report/text/result-state/en.json' with { type: 'json' };
import { messages } from '../../shared/ground/refusals/messages.ts';
import common from './en/common.json' with { type: 'json' };
import form from './en/form.json' with { type: 'json' };
import people from './en/people.json' with { type: 'json' };
import shell from './en/shell.json' with { type: 'json' };
import todo from './en/todo.json' with { type: 'json' };
import workspace from './en/workspace.json' with { type: 'json' };

/** English texts that the first screens need: to open a workspace, the frame, and what today asks. */
export const englishFirst = {
  common,
  shell,
  workspace,
  people,
  form,
  todo,
  dueKinds: calendar.kinds,
  resultState,
  errors: messages,
};
