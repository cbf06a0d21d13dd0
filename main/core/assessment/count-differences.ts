import { ok } from '../../../shared/ground/result.ts';
import { countDifferences as count } from '../../../shared/rules/portfolio/count-differences.ts';
import { inWorkspace, os } from '../implement.ts';

export const countDifferences = os.assessment.countDifferences.handler(({ context }) =>
  inWorkspace(context.session, (journal) => {
    // Archived partners don't count.
    const partners = journal.rows.all().filter(({ archived }) => !archived);
    const rows = count(
      partners.map(({ compared }) => compared),
      journal.instruments,
    ).map((row) => ({ ...row, reasons: { ...row.reasons } }));
    const notCompared = partners.reduce((sum, { notShown }) => sum + notShown.assessments, 0);
    return ok({ rows, total: rows.length, notCompared });
  }),
);
