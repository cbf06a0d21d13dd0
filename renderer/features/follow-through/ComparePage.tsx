import { Loader } from '@mantine/core';
import { useParams, useSearchParams } from 'react-router';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { keys } from '../../components/session/requests.ts';
import { useInstrument } from '../../components/session/use-instruments.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';
import { CompareScreen } from './compare/CompareScreen.tsx';

/**
 * Two points of a partner's path beside each other: `/assessments/:reference/compare?with=SS/2026PSEA1-K7Q`; without
 * `with`, the preliminary determination of one assessment and what followed it.
 */
export function ComparePage() {
  const { t } = useText('assessment');
  const { reference = '' } = useParams();
  const other = useSearchParams()[0].get('with');
  const { value: view, refusal } = useRequest(keys.assessment(reference), () =>
    client.assessment.get({ assessment: reference }),
  );
  const compared = useRequest(keys.comparison(reference, other), () =>
    client.assessment.compare({ assessment: reference, ...(other === null ? {} : { with: other }) }),
  );
  const found = useInstrument(
    compared.value && {
      instrument: compared.value.instrument,
      instrumentVersion: compared.value.after.instrumentVersion,
    },
  );
  if (refusal ?? compared.refusal) return <RefusalAlert refusal={refusal ?? compared.refusal} />;
  if (!view || !compared.value || !found) return <Loader aria-label={t('page.loading')} />;
  return (
    <CompareScreen
      partner={view.partner}
      comparison={compared.value}
      instrument={found.instrument}
      texts={found.texts}
    />
  );
}
