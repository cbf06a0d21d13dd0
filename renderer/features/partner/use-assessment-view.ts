import type { AssessmentView } from '../../../shared/assessment/assessment-view.ts';
import { client } from '../../client/client.ts';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';

/** An assessment in full, for what its row leaves out: stages with dates, the next step, revisions. Null until loaded. */
export function useAssessmentView(id: string | null): AssessmentView | null {
  const { value } = useRequest(
    keys.assessment(id ?? ''),
    () => client.assessment.show({ assessment: id ?? '' }),
    { enabled: id !== null },
  );
  return value;
}
