import { Loader } from '@mantine/core';
import { useParams } from 'react-router';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { keys } from '../../components/session/requests.ts';
import { usePartner } from '../../components/session/use-partners.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useToday } from '../../components/session/use-status.ts';
import { useText } from '../../text/text.ts';
import { PathScreen } from './PathScreen.tsx';

/** The path of a partner in one picture: `/partners/:reference/path`. */
export function PathPage() {
  const { t } = useText('timeline');
  const { reference = '' } = useParams();
  const partner = usePartner(reference);
  const timeline = useRequest([...keys.timeline(reference), useToday()], () =>
    client.partner.getTimeline({ partner: reference }),
  );
  const refusal = partner.refusal ?? timeline.refusal;
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!partner.value || !timeline.value) return <Loader aria-label={t('loading')} />;
  return <PathScreen partner={partner.value} timeline={timeline.value} />;
}
