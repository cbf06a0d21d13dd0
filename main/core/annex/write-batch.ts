import { buildAnnexIndex, type IndexedAnnex } from '../../../shared/documents/annex/build-index.ts';
import type { ReportLanguage } from '../../../shared/documents/report/text/report-text.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { Refusal } from '../../../shared/ground/result.ts';
import { documentContext, documentName, unOnlyName } from '../document-context.ts';
import type { Asked } from '../implement.ts';
import type { JobControl } from '../jobs.ts';
import type { Journal } from '../journal.ts';
import { reportBug } from '../report-bug.ts';
import { findAnnexSubject } from './annex-subject.ts';
import { type BatchSubject, optionsFor } from './batch-subjects.ts';
import { findMade } from './find-made.ts';
import { type AnnexOrder, makeAnnex } from './make-annex.ts';

export interface AnnexBatch {
  readonly subjects: readonly BatchSubject[];
  readonly order: Omit<AnnexOrder, 'agreement' | 'subAgreement'>;
  /** Absolute path of a folder that can be written to. */
  readonly folder: string;
  readonly indexLanguage: ReportLanguage;
  /** Whether what an interrupted batch made already is taken as it is. */
  readonly resume: boolean;
  /** Whether sub-agreements were asked for, so that the index names them. */
  readonly hasSubAgreements: boolean;
}

/**
 * Writes one annex after the other, so that memory stays flat, and the index sheet last. Whatever fails of one
 * agreement is listed and the rest is finished; after a cancel the index tells of those that were reached.
 */
export async function writeBatch(
  asked: Asked,
  journal: Journal,
  batch: AnnexBatch,
  control: JobControl,
): Promise<Refusal | null> {
  const { session } = asked;
  const annexes: IndexedAnnex[] = [];
  // Two sub-agreements may go by one name: what this run wrote is no file of the run before.
  const taken = new Set<string>();
  for (const subject of batch.subjects) {
    const { found, subAgreement } = subject;
    if (control.cancelled()) break;
    const { reference } = found.agreement.fields;
    const about = {
      reference,
      partner: journal.rows.get(found.file.id)?.name ?? '',
      subContractor: subAgreement?.name ?? null,
    };
    const row = await writeOne(asked, journal, batch, subject, taken).catch((error: unknown) => {
      // A workspace that was closed ends the batch; anything else is a matter of this annex.
      if (control.cancelled()) throw error;
      return { file: null, annex: null, error: reportBug(session, error, 'annex.batch').error };
    });
    if (row.error) control.fail(reference, row.error, subAgreement);
    else control.step(row.file ?? undefined);
    if (row.file !== null) taken.add(row.file);
    annexes.push({ ...about, ...row, error: row.error?.message ?? null });
  }
  const context = documentContext(session, journal, batch.indexLanguage);
  const index = buildAnnexIndex({
    ...context,
    annexes,
    total: batch.subjects.length,
    hasSubAgreements: batch.hasSubAgreements,
  });
  const bytes = await session.ports.writeRegisterExcel(index);
  const name = documentName(['SEA annexes', unOnlyName, journal.clock.today()], 'xlsx');
  const written = await session.ports.folders.write(batch.folder, name, bytes);
  return written.ok ? null : written.error;
}

interface WrittenAnnex extends Pick<IndexedAnnex, 'file' | 'annex'> {
  readonly error: Refusal | null;
}

async function writeOne(
  asked: Asked,
  journal: Journal,
  { order: shared, folder, resume }: AnnexBatch,
  subject: BatchSubject,
  taken: ReadonlySet<string>,
): Promise<WrittenAnnex> {
  const { session } = asked;
  const { folders } = session.ports;
  const { found, subAgreement } = subject;
  const order = { ...shared, options: optionsFor(subject, shared.options) };
  const now = resume ? findAnnexSubject(journal, found.agreement.id, subAgreement?.id) : null;
  const made = now?.ok ? findMade(session, journal, now.value, order) : null;
  if (made && !taken.has(made.name) && (await folders.has(folder, made.name)))
    return { file: made.name, annex: made.annex, error: null };
  if (made?.bytes) return place(made.name, made.bytes, made.annex);

  // What a job makes is told by its files and its index: it answers nobody.
  const unheard: Asked = { ...asked, ensureAnswer: (answer) => answer };
  const fresh = await makeAnnex(
    unheard,
    journal,
    { ...order, agreement: found.agreement.id, subAgreement: subAgreement?.id },
    ({ file: { name, bytes }, annex }) => ({ name, bytes, annex }),
  );
  if (!fresh.ok) return { file: null, annex: null, error: fresh.error };
  return place(fresh.value.name, fresh.value.bytes, fresh.value.annex);

  async function place(name: string, bytes: Uint8Array, annex: IndexedAnnex['annex']): Promise<WrittenAnnex> {
    const written = await folders.write(folder, name, bytes);
    if (written.ok) return { file: written.value, annex, error: null };
    // A final annex is recorded and kept before its file is written; whoever reads the list must know.
    const { details } = written.error;
    const error = annex
      ? refuse('ANNEX_KEPT_NOT_WRITTEN', {
          annex: annex.reference,
          file: `${details.file}`,
          problem: `${details.problem}`,
        }).error
      : written.error;
    return { file: null, annex, error };
  }
}
