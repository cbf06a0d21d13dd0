import { ok } from '../../../shared/ground/result.ts';
import { annexValues } from '../../../shared/record/workspace/workspace-file.ts';
import { libraryInUse } from '../clause/library-in-use.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';

export const getDefaults = os.annex.getDefaults.handler(({ context: { session } }) =>
  inWorkspace(session, (journal) => {
    const known = libraryInUse(session, journal).placeholders.map(({ id }) => id);
    return ok({ values: annexValues(loadWorkspaceFile(journal.store), known) });
  }),
);
