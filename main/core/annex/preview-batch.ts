import { type AnnexPlan, planAnnex } from '../../../shared/documents/annex/annex-plan.ts';
import { previewPassed } from '../../../shared/documents/annex/build-preview.ts';
import { missingWords } from '../../../shared/documents/annex/missing-words.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { assured, ok, rulingOut } from '../../../shared/ground/result.ts';
import { findAgreements } from '../agreement/find-agreement.ts';
import { inWorkspace, os } from '../implement.ts';
import { findUnder } from '../sub-agreement/find-sub-agreement.ts';
import { annexSources } from './annex-sources.ts';
import { batchSubjects, optionsFor } from './batch-subjects.ts';

/** Says of each agreement of a batch, before anything is written, what its annex would lack. */
export const previewBatch = os.annex.previewBatch.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const { filter, subAgreements, ...options } = input;
    const found = findAgreements(journal, filter);
    if (!found.ok) return found;
    if (found.value.length === 0) return refuse('NO_AGREEMENTS');
    const agreements = [];
    const subjects = batchSubjects(journal, found.value, subAgreements);
    if (subjects.length === 0) return refuse('NO_AGREEMENTS');
    for (const subject of subjects) {
      const { file, agreement } = subject.found;
      const under = subject.subAgreement && assured(findUnder({ file, agreement }, subject.subAgreement.id));
      const about = {
        reference: agreement.fields.reference,
        partner: journal.rows.get(file.id)?.name ?? '',
        subAgreement: subject.subAgreement,
      };
      const planned = planAnnex(
        annexSources(session, journal, file, agreement, under),
        optionsFor(subject, options),
      );
      if (planned.ok) {
        agreements.push({ ...about, ...lacksOf(planned.value), refused: null });
        continue;
      }
      // What holds for every annex alike is refused once; what this agreement can't have is named with it.
      if (planned.error.code !== 'VARIANT_NOT_ALLOWED') return rulingOut(planned, 'VARIANT_NOT_ALLOWED');
      agreements.push({ ...about, missing: [], prevailing: null, passed: [], refused: planned.error });
    }
    return ok({ agreements });
  }),
);

function lacksOf(plan: AnnexPlan) {
  const { prevailing } = plan.sources.agreement.fields;
  const isElsewhere = prevailing !== null && !plan.options.languages.includes(prevailing);
  return {
    missing: missingWords(plan),
    prevailing: plan.options.languages.length > 1 && isElsewhere ? prevailing : null,
    passed: previewPassed(plan),
  };
}
