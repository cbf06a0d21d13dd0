import { ok } from '../../../shared/ground/result.ts';
import { listDefinitions } from '../../../shared/rules/report-definition/definitions.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';

export const list = os.reportDefinition.list.handler(({ context: { session } }) =>
  inWorkspace(session, ({ store }) => {
    const { definitions, notRead } = listDefinitions(loadWorkspaceFile(store));
    return ok({ rows: [...definitions], total: definitions.length, notRead });
  }),
);
