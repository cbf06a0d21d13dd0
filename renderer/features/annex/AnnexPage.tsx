import { Loader } from '@mantine/core';
import { useParams } from 'react-router';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { keys } from '../../components/session/requests.ts';
import { useDraft } from '../../components/session/use-draft.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';
import { AnnexScreen, type AnnexScreenProps } from './AnnexScreen.tsx';
import { newAnnexWork, readAnnexWork } from './annex-work.ts';

/** The SEA annex of one agreement: `/agreements/:reference/annex`. */
export function AnnexPage() {
  const { t } = useText('annex');
  const { reference = '' } = useParams();
  const { value, refusal } = useRequest(keys.agreement(reference), () =>
    client.agreement.get({ agreement: reference }),
  );
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!value) return <Loader aria-label={t('page.loading')} />;
  return <AnnexOfAgreement key={value.id} agreement={value} />;
}

/** Shows the choices only once what was chosen before is back. */
function AnnexOfAgreement({ agreement }: Pick<AnnexScreenProps, 'agreement'>) {
  const { t } = useText('annex');
  const draft = useDraft(`annex/${agreement.id}`, newAnnexWork, readAnnexWork);
  if (!draft.ready) return <Loader aria-label={t('page.loading')} />;
  return <AnnexScreen agreement={agreement} draft={draft} />;
}
