import { Loader } from '@mantine/core';
import { useParams, useSearchParams } from 'react-router';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { EmptyState } from '../../components/page/EmptyState.tsx';
import { keys } from '../../components/session/requests.ts';
import { useDraft } from '../../components/session/use-draft.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';
import { AnnexScreen, type AnnexScreenProps } from './AnnexScreen.tsx';
import { newAnnexWork, readAnnexWork } from './annex-work.ts';

/** The SEA annex of one agreement: `/agreements/:reference/annex`, with `?sub=ID` that of a sub-agreement. */
export function AnnexPage() {
  const { t } = useText('annex');
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
  return <AnnexOfAgreement key={sub ?? value.id} agreement={value} subAgreement={subAgreement} />;
}

/** Shows the choices only once what was chosen before is back. */
function AnnexOfAgreement({ agreement, subAgreement }: Pick<AnnexScreenProps, 'agreement' | 'subAgreement'>) {
  const { t } = useText('annex');
  const draft = useDraft(`annex/${subAgreement?.id ?? agreement.id}`, newAnnexWork, readAnnexWork);
  if (!draft.ready) return <Loader aria-label={t('page.loading')} />;
  return <AnnexScreen agreement={agreement} subAgreement={subAgreement} draft={draft} />;
}
