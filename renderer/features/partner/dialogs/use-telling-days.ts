import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useToday } from '../../../components/session/use-status.ts';

export interface TellingDay {
  readonly on: string;
  readonly why: 'agreement' | 'decision' | 'preliminary' | 'final' | 'consequence';
  /** Reference of the agreement or assessment. */
  readonly of: string;
}

/** Most days that are proposed: the newest ones. */
const mostDays = 6;

const told = new Set(['decision', 'preliminary', 'final', 'consequence']);

/** Days for which somebody asks what was known: when an agreement began, when something was decided or determined. */
export function useTellingDays(partner: PartnerView): readonly TellingDay[] {
  const today = useToday();
  const path = useRequest([...keys.timeline(partner.reference), today], () =>
    client.partner.getTimeline({ partner: partner.id }),
  );
  const agreements = useRequest(keys.agreementList({ partner: partner.id }), () =>
    client.agreement.list({ partner: partner.id }),
  );
  const found: TellingDay[] = [
    ...(agreements.value?.rows ?? []).flatMap(({ startsOn, reference, withdrawn }) =>
      startsOn === null || withdrawn !== null
        ? []
        : [{ on: startsOn, why: 'agreement' as const, of: reference }],
    ),
    ...(path.value?.events ?? []).flatMap(({ kind, on, reference }) =>
      told.has(kind) ? [{ on, why: kind as TellingDay['why'], of: reference }] : [],
    ),
  ];
  return found
    .filter(({ on }) => on <= today)
    .sort((a, b) => (a.on === b.on ? (a.of < b.of ? -1 : 1) : a.on > b.on ? -1 : 1))
    .slice(0, mostDays);
}
