import { Loader } from '@mantine/core';
import { useParams, useSearchParams } from 'react-router';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { keys } from '../../components/session/requests.ts';
import { usePartner } from '../../components/session/use-partners.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';
import { ActionScreen } from './action/ActionScreen.tsx';
import { PlanScreen } from './page/PlanScreen.tsx';

/** The plan of a partner: `/partners/:reference/plan`, and one action of it with `?action=<reference>`. */
export function PlanPage() {
  const { t } = useText('plan');
  const { reference = '' } = useParams();
  const [search] = useSearchParams();
  const partner = usePartner(reference);
  const plan = useRequest(keys.plan(reference), () => client.plan.get({ partner: reference }));
  const refusal = partner.refusal ?? plan.refusal;
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!partner.value || !plan.value) return <Loader aria-label={t('page.loading')} />;
  const asked = search.get('action');
  const action = plan.value.plan.actions.find((each) => each.reference === asked || each.id === asked);
  const shown = { partner: partner.value, plan: plan.value.plan };
  return action ? (
    <ActionScreen key={action.id} {...shown} action={action} />
  ) : (
    <PlanScreen key={partner.value.id} {...shown} />
  );
}
