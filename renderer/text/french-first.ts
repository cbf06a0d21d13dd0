import commonFr from './fr/common.json' with { type: 'json' };
import dueKindsFr from './fr/due-kinds.json' with { type: 'json' };
import errorsFr from './fr/errors.json' with { type: 'json' };
import formFr from './fr/form.json' with { type: 'json' };
import peopleFr from './fr/people.json' with { type: 'json' };
import resultStateFr from './fr/result-state.json' with { type: 'json' };
import shellFr from './fr/shell.json' with { type: 'json' };
import todoFr from './fr/todo.json' with { type: 'json' };
import workspaceFr from './fr/workspace.json' with { type: 'json' };

/** French texts of the first screens; see `languages.ts`. */
export const frenchFirst = {
  common: commonFr,
  shell: shellFr,
  workspace: workspaceFr,
  people: peopleFr,
  form: formFr,
  todo: todoFr,
  dueKinds: dueKindsFr,
  resultState: resultStateFr,
  errors: errorsFr,
};
