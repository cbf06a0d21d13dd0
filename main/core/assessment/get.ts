import { ok } from '../../../shared/ground/result.ts';
import { showAssessment } from '../../../shared/rules/standing/shown-assessment.ts';
import { findAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';

export const get = os.assessment.get.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const found = findAssessment(journal, input.assessment);
    if (!found.ok) return found;
    const { file, assessment } = found.value;
    const { rater } = journal.rows.telling();
    return ok(showAssessment(file, assessment, journal.instruments, journal.clock.today(), rater));
  }),
);
