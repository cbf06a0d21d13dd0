import type { EvidenceView } from '../../../shared/rules/evidence/evidence-view.ts';
import { client } from '../../client/client.ts';
import { keys } from '../session/requests.ts';
import { type Answer, useRequest } from '../session/use-request.ts';

/** All evidence of a partner, withdrawn and replaced ones too. */
export function useEvidence(
  partner: string,
): Answer<{ readonly rows: readonly EvidenceView[]; readonly total: number }> {
  return useRequest(keys.evidence(partner), () => client.evidence.list({ partner }));
}
