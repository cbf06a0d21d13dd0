import { useQueries } from '@tanstack/react-query';
import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import { client } from '../../client/client.ts';
import { ask, keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';

/** An assessment in full, for what its row leaves out: stages with dates, the next step, revisions. Null until loaded. */
export function useAssessmentView(id: string | null): AssessmentView | null {
  const { value } = useRequest(
    keys.assessment(id ?? ''),
    () => client.assessment.get({ assessment: id ?? '' }),
    { enabled: id !== null },
  );
  return value;
}

/** Several assessments in full, in the order of their ids; those that are not loaded yet are left out. */
export function useAssessmentViews(ids: readonly string[]): readonly AssessmentView[] {
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: keys.assessment(id),
      queryFn: () => ask(() => client.assessment.get({ assessment: id })),
    })),
  });
  return answers.flatMap(({ data }) => (data?.ok ? [data.value] : []));
}
