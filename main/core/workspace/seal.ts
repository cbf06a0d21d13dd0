import { ok } from '../../../shared/ground/result.ts';
import { sealOf } from '../../../shared/record/journal/seal-heads.ts';
import { inWorkspace, os } from '../implement.ts';

export const seal = os.workspace.seal.handler(({ context }) =>
  inWorkspace(context.session, ({ store, clock }) => {
    const { text, entries } = sealOf(store.texts(), store.sha256);
    return ok({ seal: text, entries, on: clock.today() });
  }),
);
