import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import { buildEvidenceView } from '../../../shared/rules/evidence/build-evidence-view.ts';
import { readAllEvidence } from '../../../shared/rules/evidence/evidence-state.ts';
import type { EvidenceView } from '../../../shared/rules/evidence/evidence-view.ts';
import { decisionContext } from '../assessment/change.ts';
import { commit, type Journal } from '../journal.ts';
import { requireJournal, type Session } from '../session.ts';
import { type FoundEvidence, findEvidence } from './find-evidence.ts';

/** Finds evidence, lets `decide` say what to write, writes it, and answers with the new state. */
export function changeEvidence(
  session: Session,
  reference: string,
  decide: (found: FoundEvidence, context: DecisionContext, journal: Journal) => Decided,
): Result<EvidenceView, MessageCode> {
  const journal = requireJournal(session);
  if (!journal.ok) return journal;
  const found = findEvidence(journal.value, reference);
  if (!found.ok) return found;
  const decided = decide(found.value, decisionContext(journal.value), journal.value);
  const written = commit(journal.value, found.value.file, decided);
  return written.ok
    ? ok(changedEvidence(session, journal.value, written.value.file, found.value.evidence.id))
    : written;
}

/** The answer to a change, after it was written; also tells every window. */
export function changedEvidence(
  session: Session,
  journal: Journal,
  file: PartnerFile,
  id: string,
): EvidenceView {
  session.savedAt = journal.clock.now();
  session.emit({ type: 'partner.changed', partner: file.id });
  const view = viewEvidence(journal, file).find((each) => each.id === id);
  if (!view) throw new Error(`Evidence ${id} is not in the file that was just written.`);
  return view;
}

export function viewEvidence(journal: Journal, file: PartnerFile): EvidenceView[] {
  const today = journal.clock.today();
  return readAllEvidence(file).map((evidence) => buildEvidenceView(file, evidence, today));
}
