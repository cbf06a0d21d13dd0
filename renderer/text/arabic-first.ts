import { resultStateAr } from '../../shared/documents/report/text/result-state/ar.ts';
import commonAr from './ar/common.json' with { type: 'json' };
import errorsAr from './ar/errors.json' with { type: 'json' };
import formAr from './ar/form.json' with { type: 'json' };
import peopleAr from './ar/people.json' with { type: 'json' };
import registerAr from './ar/register.json' with { type: 'json' };
import shellAr from './ar/shell.json' with { type: 'json' };
import todoAr from './ar/todo.json' with { type: 'json' };
import workspaceAr from './ar/workspace.json' with { type: 'json' };

/** Arabic texts of the first screens; see `arabic.ts`. */
export const arabicFirst = {
  common: commonAr,
  shell: shellAr,
  workspace: workspaceAr,
  register: registerAr,
  people: peopleAr,
  form: formAr,
  todo: todoAr,
  resultState: resultStateAr,
  errors: errorsAr,
};
