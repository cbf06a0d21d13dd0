import { Loader } from '@mantine/core';
import { useParams } from 'react-router';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { keys } from '../../components/session/requests.ts';
import { usePartner } from '../../components/session/use-partners.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { FollowUpScreen } from './page/FollowUpScreen.tsx';

/** Monitoring and support of a partner: `/partners/:reference/follow-up`. */
export function FollowUpPage() {
  const { t } = useText('followUp');
  const { language } = useLanguage();
  const { reference = '' } = useParams();
  const partner = usePartner(reference);
  const followUp = useRequest(keys.followUp(reference, language), () =>
    client.followUp.get({ partner: reference, language }),
  );
  const plan = useRequest(keys.plan(reference), () => client.plan.get({ partner: reference }));
  const refusal = partner.refusal ?? followUp.refusal ?? plan.refusal;
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!partner.value || !followUp.value || !plan.value) return <Loader aria-label={t('page.loading')} />;
  return (
    <FollowUpScreen
      key={partner.value.id}
      partner={partner.value}
      followUp={followUp.value}
      plan={plan.value.plan}
    />
  );
}
