import { Loader } from '@mantine/core';
import { useParams } from 'react-router';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { usePartner } from '../../components/session/use-partners.ts';
import { useText } from '../../text/text.ts';
import { PartnerScreen } from './PartnerScreen.tsx';

/** The file of a partner: `/partners/:reference`. */
export function PartnerPage() {
  const { t } = useText('partner');
  const { reference = '' } = useParams();
  const { value: partner, refusal } = usePartner(reference);
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!partner) return <Loader aria-label={t('page.loading')} />;
  return <PartnerScreen key={partner.id} partner={partner} asked={reference} />;
}
