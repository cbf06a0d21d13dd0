import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { findDraft, tellDraft } from './drafts.ts';

export const getDraft = os.instrument.getDraft.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const found = findDraft(journal, input.draft);
    return found.ok ? ok(tellDraft(journal, found.value)) : found;
  }),
);
