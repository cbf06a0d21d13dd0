import commonEs from './es/common.json' with { type: 'json' };
import dueKindsEs from './es/due-kinds.json' with { type: 'json' };
import errorsEs from './es/errors.json' with { type: 'json' };
import formEs from './es/form.json' with { type: 'json' };
import peopleEs from './es/people.json' with { type: 'json' };
import resultStateEs from './es/result-state.json' with { type: 'json' };
import shellEs from './es/shell.json' with { type: 'json' };
import todoEs from './es/todo.json' with { type: 'json' };
import workspaceEs from './es/workspace.json' with { type: 'json' };

/** Spanish texts of the first screens; see `languages.ts`. */
export const spanishFirst = {
  common: commonEs,
  shell: shellEs,
  workspace: workspaceEs,
  people: peopleEs,
  form: formEs,
  todo: todoEs,
  dueKinds: dueKindsEs,
  resultState: resultStateEs,
  errors: errorsEs,
};
