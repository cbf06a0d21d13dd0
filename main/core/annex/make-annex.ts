import { type AnnexPlan, planAnnex } from '../../../shared/documents/annex/annex-plan.ts';
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
import { movedDates } from './moved-dates.ts';

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
        values: recordedValues(plan),
        textHash,
        file: stored,
      };
      return ok({ ...now.value, keep, annex });
    },
    (now, { today }, { instruments }) => {
      const moved = movedDates(now.file, plan.passed, instruments, today);
      return moved.ok
        ? ok([...moved.value, draftEntry('agreement.annex-made', { id: agreement, annex: now.annex })])
        : moved;
    },
    (partner, { annex }) => view({ file, preview, annex, agreement, partner }),
  );
}

/** What the record of an annex keeps of what filled it: its blanks, and what was decided on languages and dates. */
function recordedValues({ options, placeholders, prevailing, passed }: AnnexPlan): Record<string, string> {
  const [first = 'en'] = options.languages;
  return Object.fromEntries([
    ...placeholders.map(({ id, value }) => [id, value(first) ?? ''] as const),
    ...(prevailing === null ? [] : [['prevailing-language', prevailing] as const]),
    ...passed.map(({ id, on, decided }) => [`passed-date ${id}`, `${on}: ${decisionText(decided)}`] as const),
  ]);
}

function decisionText(decided: AnnexPlan['passed'][number]['decided']): string {
  if (decided === null) return 'open';
  if (decided.do === 'move') return `move to ${decided.to}`;
  return decided.do === 'keep' ? `keep, ${decided.reason}` : 'leave out';
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
  const missing = missingWords(plan);
  if (final && missing.length > 0) return refuse('ANNEX_NOT_COMPLETE', { missing });
  const model = modelOf(session, journal, plan, final);
  const bytes = await session.ports.writeAnnex(model, template);
  if (!bytes.ok) return bytes;
  const name = annexFileName(plan, final);
  return ok({ file: { name, bytes: bytes.value }, preview, plan, textHash: model.textHash });
}

/** What the file of an annex is called; whose sub-contractor it binds is part of the name. */
export function annexFileName({ sources, parties, placeholders }: AnnexPlan, final: boolean): string {
  const subContractor = placeholders.find(({ id }) => id === 'sub-contractor-name')?.raw ?? null;
  const names = [
    'SEA annex',
    sources.agreement.fields.reference,
    // Before the partner's name, which may be cut: two annexes of one agreement differ by it.
    ...(parties === 'partner-subcontractor' && subContractor !== null ? [subContractor] : []),
    sources.partner.fields.name,
  ];
  return documentName([...names, ...(final ? [] : ['draft'])], 'docx');
}

/** The model of an annex, with the hash of its text, as it would be written now. */
export function modelOf(session: Session, journal: Journal, plan: AnnexPlan, final: boolean) {
  return buildAnnexModel(plan, {
    final,
    producedAt: journal.clock.now(),
    author: journal.officer.name,
    programVersion: session.ports.programVersion,
    sha256: journal.store.sha256,
  });
}
