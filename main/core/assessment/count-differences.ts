import { ok } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { countDifferences as count } from '../../../shared/rules/portfolio/count-differences.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';

export const countDifferences = os.assessment.countDifferences.handler(({ context }) =>
  inWorkspace(context.session, (journal) => {
    const rows = count(assessedPartners(journal), journal.instruments).map((row) => ({
      ...row,
      reasons: { ...row.reasons },
    }));
    let notCompared = 0;
    for (const { archived, notShown } of journal.rows.all())
      if (!archived) notCompared += notShown.assessments;
    return ok({ rows, total: rows.length, notCompared });
  }),
);

/** One file after the other, so that ten thousand need not fit in memory; archived partners don't count. */
function* assessedPartners(journal: Journal): Generator<PartnerFile> {
  for (const { id, archived, assessments } of journal.rows.all()) {
    if (!archived && assessments.length > 0) yield loadFile(journal, id);
  }
}
