import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import { buildPartnerView } from '../../../shared/rules/register/build-partner-view.ts';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { decisionContext } from '../assessment/change.ts';
import { findPartner } from '../find.ts';
import { commit, type Journal } from '../journal.ts';
import { requireJournal, type Session } from '../session.ts';

/** Finds a partner, lets `decide` say what to write, writes it, and answers with the new file. */
export async function changePartner(
  session: Session,
  reference: string,
  decide: (file: PartnerFile, context: DecisionContext, journal: Journal) => Decided,
): Promise<Result<PartnerView, MessageCode>> {
  const journal = requireJournal(session);
  if (!journal.ok) return journal;
  const file = findPartner(journal.value, reference);
  if (!file.ok) return file;
  const decided = decide(file.value, decisionContext(journal.value), journal.value);
  const written = commit(journal.value, file.value, decided);
  return written.ok ? ok(changedPartner(session, journal.value, written.value.file)) : written;
}

/** The answer to a change, after it was written; also tells every window. */
export function changedPartner(session: Session, journal: Journal, file: PartnerFile): PartnerView {
  session.savedAt = journal.clock.now();
  session.emit({ type: 'partner.changed', partner: file.id });
  return viewPartner(journal, file);
}

export function viewPartner(journal: Journal, file: PartnerFile): PartnerView {
  const headquartersId = partnerField(file, 'headquartersId');
  const headquarters = headquartersId === null ? null : journal.rows.get(headquartersId);
  return buildPartnerView(
    file,
    journal.instruments,
    journal.clock.today(),
    headquarters && { id: headquarters.id, name: headquarters.name, reference: headquarters.reference },
  );
}
