import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';

export const discard = os.draft.discard.handler(({ input, context }) =>
  inWorkspace(context.session, ({ store }) => {
    store.discardDraft(input.key);
    return ok({});
  }),
);
