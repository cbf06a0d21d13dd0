import { ok } from '../../../shared/ground/result.ts';
import { decideAddPerson } from '../../../shared/rules/people/decide/people.ts';
import { changeWorkspace } from '../change.ts';
import { os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { viewPerson } from './change.ts';

export const add = os.people.add.handler(({ input, context }) =>
  changeWorkspace(
    context,
    (journal) => ok({ id: journal.ids.newId(), file: loadWorkspaceFile(journal.store) }),
    ({ id, file }) => {
      const decided = decideAddPerson(file, id, input.fields);
      return decided.ok ? ok({ workspace: decided.value }) : decided;
    },
    ({ workspace }, { id }, journal) => viewPerson(journal, workspace, id),
  ),
);
