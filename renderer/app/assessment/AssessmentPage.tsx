import { Loader } from '@mantine/core';
import { useParams } from 'react-router';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { keys } from '../../components/session/requests.ts';
import { useInstrument } from '../../components/session/use-instruments.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';
import { AssessmentScreen } from './AssessmentScreen.tsx';

/** One assessment, of either instrument: `/assessments/:reference?standard=CS3`. */
export function AssessmentPage() {
  const { t } = useText('assessment');
  const { reference = '' } = useParams();
  const { value: view, refusal } = useRequest(keys.assessment(reference), () =>
    client.assessment.get({ assessment: reference }),
  );
  const found = useInstrument(view);
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!view || !found) return <Loader aria-label={t('page.loading')} />;
  return <AssessmentScreen key={view.id} view={view} instrument={found.instrument} texts={found.texts} />;
}
