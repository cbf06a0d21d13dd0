import { draftKey } from '../../../shared/content/instrument-draft/draft.ts';
import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { findDraft } from './drafts.ts';

export const discardDraft = os.instrument.discardDraft.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const found = findDraft(journal, input.draft);
    if (!found.ok) return found;
    journal.store.discardDraft(draftKey(input.draft));
    return ok({ draft: input.draft, content: found.value.content });
  }),
);
