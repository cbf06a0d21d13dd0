import { ok } from '../../../shared/ground/result.ts';
import { decideRetireDefinition } from '../../../shared/rules/report-definition/decide.ts';
import { findDefinition } from '../../../shared/rules/report-definition/definitions.ts';
import { changeWorkspace } from '../change.ts';
import { os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';

export const retire = os.reportDefinition.retire.handler(({ input, context }) =>
  changeWorkspace(
    context,
    ({ store }) => findDefinition(loadWorkspaceFile(store), input.definition),
    (found, _context, { clock }) => ok({ workspace: decideRetireDefinition(found, clock.today()) }),
    (_sealed, found) => found,
  ),
);
