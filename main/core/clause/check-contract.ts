import type { FoundDeviation } from '../../../shared/documents/comparison/found-deviation.ts';
import { verdictOf } from '../../../shared/documents/comparison/look-remarks.ts';
import { readElements } from '../../../shared/documents/comparison/read-elements.ts';
import { readFlowDown } from '../../../shared/documents/comparison/read-flow-down.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import type { ContractCheck, Deviation } from '../../../shared/record/shapes/agreement.ts';
import type { ContractAccount } from '../../../shared/record/shapes/contract-account.ts';
import { decideCheckElements } from '../../../shared/rules/agreement/decide/check-elements.ts';
import { decideEditSubAgreement } from '../../../shared/rules/agreement/decide/sub-agreement.ts';
import type { SubAgreement } from '../../../shared/rules/agreement/sub-agreement-state.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { viewChanged } from '../agreement/change.ts';
import type { FoundAgreement } from '../agreement/find-agreement.ts';
import { findAnnexSubject } from '../annex/annex-subject.ts';
import { change, decisionContext } from '../change.ts';
import { receiveFile } from '../evidence/receive-file.ts';
import type { Asked } from '../implement.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import { compareWithOurs } from './compare.ts';
import { libraryInUse } from './library-in-use.ts';

export interface ReturnedContract {
  readonly agreement: string;
  readonly subAgreement?: string | undefined;
  readonly file: FileContent;
  /** Reference of the annex that it is compared with; the newest one when left out. */
  readonly annex?: string | undefined;
  readonly dryRun?: boolean | undefined;
  /** Whether what the contract says of the elements is recorded too. */
  readonly recordElements: boolean;
}

/** Compares a contract that came back with what was given out; keeps it with its agreement unless it is a dry run. */
export async function checkContract(asked: Asked, journal: Journal, input: ReturnedContract) {
  const { agreement: reference, subAgreement, file, annex, dryRun = false, recordElements } = input;
  const { session } = asked;
  const found = findAnnexSubject(journal, reference, subAgreement);
  if (!found.ok) return found;
  const active = ensureActive(found.value.file);
  if (!dryRun && !active.ok) return active;
  const received = await receiveReturned(session, journal, file);
  if (!received.ok) return received;
  const compared = await compareWithOurs(session, journal, found.value, file, annex);
  if (!compared.ok) return compared;
  const { deviations, account } = compared.value;
  if (!account || !deviations.some(({ kind }) => kind === 'unchanged' || kind === 'changed')) {
    return refuse('CONTRACT_WITHOUT_CLAUSES', { file: file.name });
  }
  const { id } = found.value.agreement;
  const { stored, keep } = received.value;
  const contractCheck: ContractCheck = {
    id: `${id}.${journal.ids.newId()}`,
    on: journal.clock.today(),
    file: stored,
    annex: compared.value.annex,
    deviations: deviations.map(kept),
    account,
  };
  const verdict = verdictOf(deviations, account.findings);
  const answer = { check: contractCheck, counts: countKinds(deviations), verdict };
  if (dryRun) return ok({ ...answer, changed: null });
  return change(
    { ...asked, journal },
    () => {
      // Found again: another change may have been written while the contract was compared.
      const now = findAnnexSubject(journal, id, subAgreement);
      return now.ok ? ok({ ...now.value, keep }) : now;
    },
    (now) => {
      const isRecorded = recordElements && isOneAnnex(account);
      if (now.subAgreement)
        return ok([
          draftEntry('sub-agreement.contract-checked', {
            id: now.subAgreement.id,
            agreement: id,
            check: contractCheck,
          }),
          ...(isRecorded ? flowDownDrafts(journal, now.file, now.subAgreement, deviations, account) : []),
        ]);
      return ok([
        draftEntry('agreement.contract-checked', { id, check: contractCheck }),
        ...(isRecorded ? elementDrafts(session, journal, now, deviations, account) : []),
      ]);
    },
    (written) => ({ ...answer, changed: viewChanged(journal, written, id) }),
  );
}

/** Measures and hashes the contract; its limits are those of every document that is kept. */
async function receiveReturned(session: Session, journal: Journal, file: FileContent) {
  const received = await receiveFile(session, journal, file);
  if (received.ok) return received;
  const { code, details } = received.error;
  if (code === 'EVIDENCE_EMPTY') {
    return refuse('CONTRACT_NOT_WORD', { file: file.name, reason: 'empty', problem: 'it is empty' });
  }
  const problem = `it has ${details.size} MiB; ${details.limit} MiB are allowed a document`;
  return refuse('DOCUMENT_TOO_LARGE', { file: file.name, reason: 'size', problem });
}

function kept({ kind, clause, language, title, words }: FoundDeviation): Deviation {
  return { kind, clause, language, title, words };
}

function countKinds(deviations: readonly FoundDeviation[]) {
  const of = (kind: Deviation['kind']) => deviations.filter((each) => each.kind === kind).length;
  return { unchanged: of('unchanged'), changed: of('changed'), missing: of('missing'), added: of('added') };
}

/** Of two annexes in one file, or another agreement's, nobody can say which one the parties will sign. */
function isOneAnnex({ findings }: ContractAccount): boolean {
  return !findings.some(({ kind }) => kind === 'other-agreement' || kind === 'second-annex');
}

/** What the contract says of the elements, in the same change. */
function elementDrafts(
  session: Session,
  journal: Journal,
  { file, agreement }: FoundAgreement,
  deviations: readonly FoundDeviation[],
  { findings }: ContractAccount,
): readonly EntryDraft[] {
  const { inUse } = libraryInUse(session, journal);
  const elementOf = (clause: string) => inUse.get(clause)?.definition.element ?? null;
  const elements = readElements(deviations, elementOf, agreement, findings);
  const decided = decideCheckElements(file, agreement, elements, 'document', decisionContext(journal));
  // Nothing new about any element is no reason to refuse the check.
  return decided.ok ? decided.value : [];
}

/** Whether a sub-contract passes the clauses on, in the same change. */
function flowDownDrafts(
  journal: Journal,
  file: PartnerFile,
  subAgreement: SubAgreement,
  deviations: readonly FoundDeviation[],
  { findings }: ContractAccount,
): readonly EntryDraft[] {
  const flowDown = readFlowDown(deviations, findings);
  if (!flowDown) return [];
  const context = decisionContext(journal);
  const decided = decideEditSubAgreement(file, subAgreement, { flowDown }, context, 'document');
  // The same words found again are no reason to refuse the check.
  return decided.ok ? decided.value : [];
}
