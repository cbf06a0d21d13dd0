import type { InstrumentDraft } from '../../../../../shared/content/instrument-draft/draft.ts';
import { client } from '../../../../client/client.ts';
import { keepPendingDrafts } from '../../../../components/session/pending-drafts.ts';
import { keys } from '../../../../components/session/requests.ts';
import { useRequest } from '../../../../components/session/use-request.ts';

/** The number that fits what the draft says now; null before it is known. */
export function useSuggestedVersion(id: string, draft: InstrumentDraft): string | null {
  const { value } = useRequest([...keys.instrumentDraft(id), draft], async () => {
    await keepPendingDrafts();
    return client.instrument.getDraft({ draft: id });
  });
  return value?.suggestedVersion ?? null;
}
