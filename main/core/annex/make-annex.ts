import { planAnnex } from '../../../shared/documents/annex/annex-plan.ts';
import { nextAnnexReference } from '../../../shared/documents/annex/annex-reference.ts';
import type { AnnexOptions, AnnexPreview } from '../../../shared/documents/annex/annex-view.ts';
import { buildAnnexModel } from '../../../shared/documents/annex/build-model.ts';
import { buildAnnexPreview, describeClause } from '../../../shared/documents/annex/build-preview.ts';
import { missingWords } from '../../../shared/documents/annex/missing-words.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok, rulingOut } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import type { AnnexRecord } from '../../../shared/record/shapes/agreement.ts';
import type { Agreement } from '../../../shared/rules/agreement/agreement-state.ts';
import { atVersions } from '../../../shared/rules/clause/at-versions.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { buildPartnerRow } from '../../../shared/rules/register/build-row.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { findAgreement } from '../agreement/find-agreement.ts';
import { change } from '../change.ts';
import { documentName } from '../document-context.ts';
import { receiveFile } from '../evidence/receive-file.ts';
import type { Asked } from '../implement.ts';
import type { Journal } from '../journal.ts';
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
  /** Null for a draft: it leaves no trace. */
  readonly annex: AnnexRecord | null;
  /** Id of the agreement, with the file and row of its partner as they are after it. */
  readonly agreement: string;
  readonly partner: { readonly file: PartnerFile; readonly row: PartnerRow };
}

/**
 * Makes one annex and answers with `view` of it. A draft is handed out; a final one is kept with its agreement, file
 * and all, and is refused while a blank or a choice is open.
 */
export async function makeAnnex<Answer>(
  asked: Asked,
  journal: Journal,
  order: AnnexOrder,
  view: (made: MadeAnnex) => Answer,
) {
  const { session } = asked;
  const found = findAgreement(journal, order.agreement);
  if (!found.ok) return found;
  const active = ensureActive(found.value.file);
  if (order.final && !active.ok) return active;
  const written = await writeAnnexFile(session, journal, found.value.file, found.value.agreement, order);
  if (!written.ok) return written;
  const { file, preview, plan, textHash } = written.value;
  const agreement = found.value.agreement.id;
  if (!order.final) {
    const row = buildPartnerRow(found.value.file, journal.instruments);
    return ok(view({ file, preview, annex: null, agreement, partner: { file: found.value.file, row } }));
  }

  const received = rulingOut(await receiveFile(session, journal, file), 'EVIDENCE_EMPTY');
  if (!received.ok) return received;
  const { stored, keep } = received.value;
  const { set, languages, form } = order.options;
  const { sha256, device } = journal.store;
  return change(
    { ...asked, journal },
    () => {
      // Found again: another change may have been written while the document was made.
      const now = findAgreement(journal, agreement);
      if (!now.ok) return now;
      const annex: AnnexRecord = {
        id: `${agreement}.${journal.ids.newId()}`,
        reference: nextAnnexReference(now.value.agreement, device.code),
        on: journal.clock.today(),
        set,
        languages,
        form,
        clauses: plan.clauses.map((clause) => describeClause(plan, clause, sha256)),
        values: Object.fromEntries(
          plan.placeholders.map(({ id, value }) => [id, value(languages[0] ?? 'en') ?? '']),
        ),
        textHash,
        file: stored,
      };
      return ok({ ...now.value, keep, annex });
    },
    ({ annex }) => ok([draftEntry('agreement.annex-made', { id: agreement, annex })]),
    (partner, { annex }) => view({ file, preview, annex, agreement, partner }),
  );
}

/** The document alone, and what it holds. Keeps and records nothing. */
export async function writeAnnexFile(
  session: Session,
  journal: Journal,
  file: PartnerFile,
  agreement: Agreement,
  {
    options,
    final,
    template,
    versions,
  }: Omit<AnnexOrder, 'agreement'> & {
    /** Versions of clauses by id, where they are not those in use. */
    readonly versions?: ReadonlyMap<string, string>;
  },
) {
  const sources = annexSources(session, journal, file, agreement);
  const planned = planAnnex(
    versions ? { ...sources, library: atVersions(sources.library, versions) } : sources,
    options,
  );
  if (!planned.ok) return planned;
  const plan = planned.value;
  const { sha256 } = journal.store;
  const preview = buildAnnexPreview(plan, sha256);
  const missing = missingWords(preview);
  if (final && missing.length > 0) return refuse('ANNEX_NOT_COMPLETE', { missing });
  const model = buildAnnexModel(plan, {
    final,
    producedAt: journal.clock.now(),
    author: journal.officer.name,
    programVersion: session.ports.programVersion,
    sha256,
  });
  const bytes = await session.ports.writeAnnex(model, template);
  if (!bytes.ok) return bytes;
  const name = documentName(
    ['SEA annex', agreement.fields.reference, plan.sources.partner.fields.name, ...(final ? [] : ['draft'])],
    'docx',
  );
  return ok({ file: { name, bytes: bytes.value }, preview, plan, textHash: model.textHash });
}
