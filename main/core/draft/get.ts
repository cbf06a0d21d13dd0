import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';

export const get = os.draft.get.handler(({ input, context }) =>
  inWorkspace(context.session, ({ store }) => ok({ value: store.draft(input.key) })),
);
