import calendar from '../../shared/documents/calendar/text/ar.json' with { type: 'json' };
import resultState from '../../shared/documents/report/text/result-state/ar.json' with { type: 'json' };
import commonAr from './ar/common.json' with { type: 'json' };
import errorsAr from './ar/errors.json' with { type: 'json' };
import formAr from './ar/form.json' with { type: 'json' };
import peopleAr from './ar/people.json' with { type: 'json' };
import shellAr from './ar/shell.json' with { type: 'json' };
import todoAr from './ar/todo.json' with { type: 'json' };
import workspaceAr from './ar/workspace.json' with { type: 'json' };

/** Arabic texts of the first screens; see `arabic.ts`. */
export const arabicFirst = {
  common: commonAr,
  shell: shellAr,
  workspace: workspaceAr,
  people: peopleAr,
  form: formAr,
  todo: todoAr,
  dueKinds: calendar.kinds,
  resultState,
  errors: errorsAr,
};
