import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { settingKeys } from '../../../shared/record/workspace/setting-keys.ts';
import { annexValues, draftSettings } from '../../../shared/record/workspace/workspace-file.ts';
import { changeWorkspace } from '../change.ts';
import { libraryInUse } from '../clause/library-in-use.ts';
import { os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';

export const setDefaults = os.annex.setDefaults.handler(({ input, context }) =>
  changeWorkspace(
    context,
    (journal) => ok(libraryInUse(context.session, journal).placeholders.map(({ id }) => id)),
    (known, _decision, { store }) => {
      const placeholder = Object.keys(input.values).find((id) => !known.includes(id));
      if (placeholder !== undefined) return refuse('UNKNOWN_PLACEHOLDER', { placeholder, known });
      const recorded = annexValues(loadWorkspaceFile(store), known);
      const set = Object.entries(input.values).filter(([id, value]) => (recorded[id] ?? '') !== value);
      if (set.length === 0) return ok({});
      const values = set.map(([id, value]) => [settingKeys.annexValue(id), value] as const);
      return ok({ workspace: [draftSettings(Object.fromEntries(values))] });
    },
    ({ workspace }, known) => ({ values: annexValues(workspace, known) }),
  ),
);
