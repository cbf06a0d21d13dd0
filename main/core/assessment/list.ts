import { ok } from '../../../shared/ground/result.ts';
import { listAssessments } from '../../../shared/rules/standing/shown-assessment.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadFile } from '../load-file.ts';

export const list = os.assessment.list.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const one = input.partner === undefined ? null : findPartner(journal, input.partner);
    if (one && !one.ok) return one;
    const { rater } = journal.rows.telling();
    const files = one
      ? [one.value]
      : journal.rows
          .all()
          .filter(({ assessments }) => assessments.length > 0)
          .map(({ id }) => loadFile(journal, id));
    const rows = files.flatMap((file) =>
      listAssessments(file, journal.instruments, journal.clock.today(), rater),
    );
    return ok({ rows, total: rows.length });
  }),
);
