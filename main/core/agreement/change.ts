import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import { type Agreement, readAgreements } from '../../../shared/rules/agreement/agreement-state.ts';
import type { AgreementView } from '../../../shared/rules/agreement/agreement-view.ts';
import { buildAgreementView } from '../../../shared/rules/agreement/build-agreement-view.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { decisionContext } from '../assessment/change.ts';
import { commit, type Journal, type Written } from '../journal.ts';
import { requireJournal, type Session } from '../session.ts';
import { type FoundAgreement, findAgreement } from './find-agreement.ts';

export interface ChangedAgreement {
  readonly agreement: AgreementView;
  readonly row: PartnerRow;
}

/** Finds an agreement, lets `decide` say what to write, writes it, and answers with the new state. */
export function changeAgreement(
  session: Session,
  reference: string,
  decide: (found: FoundAgreement, context: DecisionContext, journal: Journal) => Decided,
): Result<ChangedAgreement, MessageCode> {
  const journal = requireJournal(session);
  if (!journal.ok) return journal;
  const found = findAgreement(journal.value, reference);
  if (!found.ok) return found;
  const decided = decide(found.value, decisionContext(journal.value), journal.value);
  const written = commit(journal.value, found.value.file, decided);
  return written.ok
    ? ok(changedAgreement(session, journal.value, written.value, found.value.agreement.id))
    : written;
}

/** The answer to a change, after it was written; also tells every window. */
export function changedAgreement(
  session: Session,
  journal: Journal,
  { file, row }: Written,
  id: string,
): ChangedAgreement {
  session.savedAt = journal.clock.now();
  session.emit({ type: 'partner.changed', partner: file.id });
  const agreement = readAgreements(file).find((each) => each.id === id);
  if (!agreement) throw new Error(`Agreement ${id} is not in the file that was just written.`);
  return { agreement: viewAgreement(file, agreement), row };
}

export function viewAgreement(file: PartnerFile, agreement: Agreement): AgreementView {
  return buildAgreementView(file, agreement);
}
