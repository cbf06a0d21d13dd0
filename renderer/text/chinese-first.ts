import commonZh from './zh/common.json' with { type: 'json' };
import dueKindsZh from './zh/due-kinds.json' with { type: 'json' };
import errorsZh from './zh/errors.json' with { type: 'json' };
import formZh from './zh/form.json' with { type: 'json' };
import peopleZh from './zh/people.json' with { type: 'json' };
import resultStateZh from './zh/result-state.json' with { type: 'json' };
import shellZh from './zh/shell.json' with { type: 'json' };
import todoZh from './zh/todo.json' with { type: 'json' };
import workspaceZh from './zh/workspace.json' with { type: 'json' };

/** Chinese texts of the first screens; see `languages.ts`. */
export const chineseFirst = {
  common: commonZh,
  shell: shellZh,
  workspace: workspaceZh,
  people: peopleZh,
  form: formZh,
  todo: todoZh,
  dueKinds: dueKindsZh,
  resultState: resultStateZh,
  errors: errorsZh,
};
