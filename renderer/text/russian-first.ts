import commonRu from './ru/common.json' with { type: 'json' };
import dueKindsRu from './ru/due-kinds.json' with { type: 'json' };
import errorsRu from './ru/errors.json' with { type: 'json' };
import formRu from './ru/form.json' with { type: 'json' };
import peopleRu from './ru/people.json' with { type: 'json' };
import resultStateRu from './ru/result-state.json' with { type: 'json' };
import shellRu from './ru/shell.json' with { type: 'json' };
import todoRu from './ru/todo.json' with { type: 'json' };
import workspaceRu from './ru/workspace.json' with { type: 'json' };

/** Russian texts of the first screens; see `languages.ts`. */
export const russianFirst = {
  common: commonRu,
  shell: shellRu,
  workspace: workspaceRu,
  people: peopleRu,
  form: formRu,
  todo: todoRu,
  dueKinds: dueKindsRu,
  resultState: resultStateRu,
  errors: errorsRu,
};
