import { ok } from '../../../shared/ground/result.ts';
import { listPeople } from '../../../shared/rules/people/people.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { viewPeople } from './view-people.ts';

export const list = os.people.list.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const file = loadWorkspaceFile(journal.store);
    const people = listPeople(file).filter(({ left }) => input.left || left === null);
    return ok({ rows: viewPeople(journal, file, people), total: people.length });
  }),
);
