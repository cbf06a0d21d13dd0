import { planAnnex } from '../../../shared/documents/annex/annex-plan.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, rulingOut } from '../../../shared/ground/result.ts';
import { findAgreements } from '../agreement/find-agreement.ts';
import { inWorkspace, os } from '../implement.ts';
import { reportBug } from '../report-bug.ts';
import { annexSources } from './annex-sources.ts';
import { batchSubjects } from './batch-subjects.ts';
import { writeAnnexFile } from './make-annex.ts';
import { writeBatch } from './write-batch.ts';

/** Starts the writing of annexes into one folder and answers at once; `job.get` tells how far it has come. */
export const batch = os.annex.batch.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const { session } = context;
    const { filter, final, template, folder, indexLanguage, resume, subAgreements, ...options } = input;
    const found = findAgreements(journal, filter);
    if (!found.ok) return found;
    const agreements = found.value;
    const subjects = batchSubjects(journal, agreements, subAgreements);
    if (subjects.length === 0) return refuse('NO_AGREEMENTS');
    // What is wrong with choices or letterhead fails every annex alike, so it is said once and before anything. A
    // wording that one of the agreements can't have is a matter of that agreement.
    for (const { file, agreement } of agreements) {
      const order = { options, final: false, template };
      const tried = template
        ? await writeAnnexFile(session, journal, { file, agreement, subAgreement: null }, order)
        : planAnnex(annexSources(session, journal, file, agreement), options);
      if (tried.ok) break;
      if (tried.error.code !== 'VARIANT_NOT_ALLOWED')
        return rulingOut(tried, 'ANNEX_NOT_COMPLETE', 'VARIANT_NOT_ALLOWED');
    }
    const ready = await session.ports.folders.prepare(folder);
    if (!ready.ok) return ready;
    const order = { options, final, template };
    const job = session.jobs.start({
      id: journal.ids.newId(),
      total: subjects.length,
      folder: ready.value,
      work: (control) =>
        writeBatch(
          context,
          journal,
          {
            subjects,
            order,
            folder: ready.value,
            indexLanguage,
            resume,
            hasSubAgreements: subAgreements !== 'none',
          },
          control,
        ),
      onBug: (error) => reportBug(session, error, 'annex.batch').error,
    });
    return ok({ job });
  }),
);
