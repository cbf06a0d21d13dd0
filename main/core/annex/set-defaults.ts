import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { annexValues, draftSettings, settingKeys } from '../../../shared/record/workspace/workspace-file.ts';
import { libraryInUse } from '../clause/library-in-use.ts';
import { inWorkspace, os } from '../implement.ts';
import { writeWorkspace } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';

export const setDefaults = os.annex.setDefaults.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const known = libraryInUse(session, journal).placeholders.map(({ id }) => id);
    const placeholder = Object.keys(input.values).find((id) => !known.includes(id));
    if (placeholder !== undefined) return refuse('UNKNOWN_PLACEHOLDER', { placeholder, known });
    const recorded = annexValues(loadWorkspaceFile(journal.store), known);
    const set = Object.entries(input.values).filter(([id, value]) => (recorded[id] ?? '') !== value);
    if (set.length > 0) {
      const values = set.map(([id, value]) => [settingKeys.annexValue(id), value] as const);
      writeWorkspace(journal, [draftSettings(Object.fromEntries(values))]);
      session.savedAt = journal.clock.now();
      session.emit({ type: 'workspace.changed' });
    }
    return ok({ values: annexValues(loadWorkspaceFile(journal.store), known) });
  }),
);
