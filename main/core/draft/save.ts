import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';

export const save = os.draft.save.handler(({ input, context: { session } }) =>
  inWorkspace(session, ({ store, clock }) => {
    store.saveDraft(input.key, input.value);
    session.savedAt = clock.now();
    return ok({ savedAt: session.savedAt });
  }),
);
