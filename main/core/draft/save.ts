import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';

export const save = os.draft.save.handler(({ input, context: { session } }) =>
  inWorkspace(session, ({ store, clock }) => {
    store.saveDraft(input.key, input.value);
    const savedAt = clock.now();
    if (!input.quiet) session.savedAt = savedAt;
    return ok({ savedAt });
  }),
);
