import { Loader } from '@mantine/core';
import { useParams } from 'react-router';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useText } from '../../../text/text.ts';
import { CheckScreen } from './CheckScreen.tsx';

/** A contract that came back, compared with what was given out: `/agreements/:reference/check`. */
export function CheckPage() {
  const { t } = useText('clause');
  const { reference = '' } = useParams();
  const { value, refusal } = useRequest(keys.agreement(reference), () =>
    client.agreement.get({ agreement: reference }),
  );
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!value) return <Loader aria-label={t('page.loading')} />;
  return <CheckScreen key={value.id} agreement={value} />;
}
