import { periodUnits } from '../../../shared/content/clause/clause.ts';
import { ok } from '../../../shared/ground/result.ts';
import { annexValues } from '../../../shared/record/workspace/workspace-file.ts';
import { libraryInUse } from '../clause/library-in-use.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';

export const getDefaults = os.annex.getDefaults.handler(({ context: { session } }) =>
  inWorkspace(session, (journal) => {
    const { placeholders } = libraryInUse(session, journal);
    const known = placeholders.map(({ id }) => id);
    return ok({
      values: annexValues(loadWorkspaceFile(journal.store), known),
      periods: placeholders
        .filter(({ kind }) => kind === 'period')
        .map(({ id, units = [...periodUnits], offers = [] }) => ({ id, units, offers })),
    });
  }),
);
