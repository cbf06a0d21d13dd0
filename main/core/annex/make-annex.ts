import { planAnnex } from '../../../shared/documents/annex/annex-plan.ts';
import { nextAnnexReference } from '../../../shared/documents/annex/annex-reference.ts';
import type { AnnexOptions, AnnexPreview } from '../../../shared/documents/annex/annex-view.ts';
import { buildAnnexModel } from '../../../shared/documents/annex/build-model.ts';
import { buildAnnexPreview, describeClause } from '../../../shared/documents/annex/build-preview.ts';
import { missingWords } from '../../../shared/documents/annex/missing-words.ts';
import { type MessageCode, refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import type { AnnexRecord } from '../../../shared/record/shapes/agreement.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { findAgreement } from '../agreement/find-agreement.ts';
import { documentName } from '../document-context.ts';
import { receiveFile } from '../evidence/receive-file.ts';
import { type Journal, type Written, writePartners } from '../journal.ts';
import type { Session } from '../session.ts';
import { annexSources } from './annex-sources.ts';

export interface AnnexOrder {
  readonly agreement: string;
  readonly options: AnnexOptions;
  readonly final: boolean;
  readonly template?: FileContent | undefined;
}

export interface MadeAnnex {
  readonly file: FileContent;
  readonly preview: AnnexPreview;
  readonly annex: AnnexRecord | null;
  /** Null for a draft: nothing was written. */
  readonly written: Written | null;
  readonly agreement: string;
}

/**
 * Writes one annex. A draft is handed out and leaves no trace; a final one is kept with its agreement, file and all,
 * and is refused while a blank or a choice is open.
 */
export async function makeAnnex(
  session: Session,
  journal: Journal,
  { agreement: reference, options, final, template }: AnnexOrder,
): Promise<Result<MadeAnnex, MessageCode>> {
  const found = findAgreement(journal, reference);
  if (!found.ok) return found;
  const { file, agreement } = found.value;
  const active = ensureActive(file);
  if (final && !active.ok) return active;
  const plan = planAnnex(annexSources(session, journal, file, agreement), options);
  if (!plan.ok) return plan;
  const { sha256 } = journal.store;
  const preview = buildAnnexPreview(plan.value, sha256);
  const missing = missingWords(preview);
  if (final && missing.length > 0) return refuse('ANNEX_NOT_COMPLETE', { missing });

  const model = buildAnnexModel(plan.value, {
    final,
    producedAt: journal.clock.now(),
    author: journal.officer.name,
    programVersion: session.ports.programVersion,
    sha256,
  });
  const bytes = await session.ports.writeAnnex(model, template);
  if (!bytes.ok) return bytes;
  const { fields } = agreement;
  const name = documentName(
    ['SEA annex', fields.reference, plan.value.sources.partner.fields.name, ...(final ? [] : ['draft'])],
    'docx',
  );
  const made = { file: { name, bytes: bytes.value }, preview, agreement: agreement.id };
  if (!final) return ok({ ...made, annex: null, written: null });

  const received = await receiveFile(session, journal, made.file);
  if (!received.ok) return received;
  // Read again: another change may have been written while the document was made.
  const now = findAgreement(journal, agreement.id);
  if (!now.ok) return now;
  const annex: AnnexRecord = {
    id: `${agreement.id}.${journal.ids.newId()}`,
    reference: nextAnnexReference(now.value.agreement, journal.store.device.code),
    on: journal.clock.today(),
    set: options.set,
    languages: options.languages,
    form: options.form,
    clauses: plan.value.clauses.map((clause) => describeClause(plan.value, clause, sha256)),
    values: Object.fromEntries(
      plan.value.placeholders.map(({ id, value }) => [id, value(options.languages[0] ?? 'en') ?? '']),
    ),
    textHash: model.textHash,
    file: received.value.stored,
  };
  received.value.keep();
  const draft = draftEntry('agreement.annex-made', { id: agreement.id, annex });
  const [written = null] = writePartners(journal, [{ file: now.value.file, drafts: [draft] }]);
  session.savedAt = journal.clock.now();
  session.emit({ type: 'partner.changed', partner: file.id });
  return ok({ ...made, annex, written });
}
