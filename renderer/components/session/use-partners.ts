import type { PartnerRow, PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { client } from '../../client/client.ts';
import { keys } from './requests.ts';
import { type Answer, useRequest } from './use-request.ts';

/** All rows of the register, archived ones too; kept, and renewed row by row by commands. `enabled: false` waits. */
export function usePartnerRows({
  enabled = true,
} = {}): Answer<{ readonly rows: readonly PartnerRow[]; readonly total: number }> {
  return useRequest(keys.partners, () => client.partner.list({ archived: true }), { enabled });
}

/** The whole file of a partner, by reference or id. */
export function usePartner(reference: string): Answer<PartnerView> {
  return useRequest(keys.partner(reference), () => client.partner.get({ partner: reference }));
}
