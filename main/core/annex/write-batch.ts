import { buildAnnexIndex, type IndexedAnnex } from '../../../shared/documents/annex/build-index.ts';
import type { ReportLanguage } from '../../../shared/documents/report/text/report-text.ts';
import type { FoundAgreement } from '../agreement/find-agreement.ts';
import { documentContext, documentName } from '../document-context.ts';
import type { Asked } from '../implement.ts';
import type { JobControl } from '../jobs.ts';
import type { Journal } from '../journal.ts';
import { type AnnexOrder, makeAnnex } from './make-annex.ts';

export interface AnnexBatch {
  readonly agreements: readonly FoundAgreement[];
  readonly order: Omit<AnnexOrder, 'agreement'>;
  /** Absolute path of a folder that can be written to. */
  readonly folder: string;
  readonly indexLanguage: ReportLanguage;
}

/**
 * Writes one annex after the other, so that memory stays flat, and the index sheet last. An agreement that fails is
 * listed and the rest is finished; after a cancel the index tells of those that were reached.
 */
export async function writeBatch(
  asked: Asked,
  journal: Journal,
  { agreements, order, folder, indexLanguage }: AnnexBatch,
  control: JobControl,
): Promise<null> {
  const { session } = asked;
  // What a job makes is told by its files and its index: it answers nobody.
  const unheard: Asked = { ...asked, ensureAnswer: (answer) => answer };
  const annexes: IndexedAnnex[] = [];
  for (const { file, agreement } of agreements) {
    if (control.cancelled()) break;
    const about = {
      reference: agreement.fields.reference,
      partner: journal.rows.get(file.id)?.name ?? '',
    };
    const made = await makeAnnex(
      unheard,
      journal,
      { ...order, agreement: agreement.id },
      ({ file: { name, bytes }, annex }) => ({ name, bytes, annex }),
    );
    if (!made.ok) {
      control.fail(about.reference, made.error);
      annexes.push({ ...about, file: null, error: made.error.message, annex: null });
      continue;
    }
    const { name, bytes, annex } = made.value;
    const written = await session.ports.folders.write(folder, name, bytes);
    control.step(written);
    annexes.push({ ...about, file: written, error: null, annex });
  }
  const context = documentContext(session, journal, indexLanguage);
  const index = buildAnnexIndex({ ...context, annexes, total: agreements.length });
  const bytes = await session.ports.writeRegisterExcel(index);
  await session.ports.folders.write(
    folder,
    documentName(['SEA annexes', journal.clock.today()], 'xlsx'),
    bytes,
  );
  return null;
}
