import { Loader } from '@mantine/core';
import { useParams, useSearchParams } from 'react-router';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { EmptyState } from '../../../components/page/EmptyState.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useText } from '../../../text/text.ts';
import { CheckScreen } from './CheckScreen.tsx';

/** A contract that came back, compared with what was given out: `/agreements/:reference/check`, with `?sub=ID` a sub-contract. */
export function CheckPage() {
  const { t } = useText('clause');
  const { reference = '' } = useParams();
  const sub = useSearchParams()[0].get('sub');
  const { value, refusal } = useRequest(keys.agreement(reference), () =>
    client.agreement.get({ agreement: reference }),
  );
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!value) return <Loader aria-label={t('page.loading')} />;
  const subAgreement = value.subPartners.find(({ id }) => id === sub) ?? null;
  if (sub !== null && subAgreement === null)
    return <EmptyState title={t('sub.goneTitle')} text={t('sub.gone')} />;
  return <CheckScreen key={sub ?? value.id} agreement={value} subAgreement={subAgreement} />;
}
