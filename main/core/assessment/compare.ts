import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { compareAssessments, compareWithin } from '../../../shared/rules/assessment/compare.ts';
import { findAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';

export const compare = os.assessment.compare.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const one = findAssessment(journal, input.assessment);
    if (!one.ok) return one;
    if (input.with === undefined) return compareWithin(one.value.assessment);
    const other = findAssessment(journal, input.with);
    if (!other.ok) return other;
    if (one.value.file.id !== other.value.file.id) {
      const [first, second] = [one, other].map(({ value }) => value.assessment.record.started.fact.reference);
      return refuse('NOT_COMPARABLE', {
        first: first ?? '',
        second: second ?? '',
        problem: 'they belong to two partners',
      });
    }
    return compareAssessments(one.value.assessment, other.value.assessment);
  }),
);
