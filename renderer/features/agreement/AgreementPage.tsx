import { Loader } from '@mantine/core';
import { useParams } from 'react-router';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { keys } from '../../components/session/requests.ts';
import { usePartner } from '../../components/session/use-partners.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';
import { AgreementScreen } from './one/AgreementScreen.tsx';

/** One agreement: `/agreements/:reference`. */
export function AgreementPage() {
  const { t } = useText('agreement');
  const { reference = '' } = useParams();
  const agreement = useRequest(keys.agreement(reference), () =>
    client.agreement.get({ agreement: reference }),
  );
  const found = agreement.value;
  if (agreement.refusal) return <RefusalAlert refusal={agreement.refusal} />;
  if (!found) return <Loader role="status" aria-label={t('page.loading')} />;
  return <WithPartner key={found.id} agreement={found} />;
}

function WithPartner({
  agreement,
}: {
  readonly agreement: Parameters<typeof AgreementScreen>[0]['agreement'];
}) {
  const { t } = useText('agreement');
  const partner = usePartner(agreement.partner.id);
  if (partner.refusal) return <RefusalAlert refusal={partner.refusal} />;
  if (!partner.value) return <Loader role="status" aria-label={t('page.loading')} />;
  return <AgreementScreen agreement={agreement} partner={partner.value} />;
}
