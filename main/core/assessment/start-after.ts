import type { Assessment } from '../../../shared/assessment/assessment.ts';
import type { NewAssessment } from '../../../shared/assessment/decide/start.ts';
import type { MessageCode } from '../../../shared/contract/messages.ts';
import type { Decided, DecisionContext } from '../../../shared/journal/decision.ts';
import { ensureActive } from '../../../shared/partner/decide/edit.ts';
import type { PartnerFile } from '../../../shared/partner/partner-file.ts';
import { partnerField } from '../../../shared/partner/partner-state.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { findAssessment } from '../find.ts';
import { commit, type Journal } from '../journal.ts';
import { nextAssessmentReference } from '../references.ts';
import type { Session } from '../session.ts';
import { type Changed, changed, decisionContext } from './change.ts';

/** Starts an assessment that comes after another of the same partner: a revision, or a reassessment. */
export function startAfter(
  session: Session,
  journal: Journal,
  input: { readonly assessment: string; readonly on?: string | undefined },
  decide: (
    file: PartnerFile,
    earlier: Assessment,
    identity: NewAssessment,
    context: DecisionContext,
  ) => Decided,
): Result<Changed, MessageCode> {
  const found = findAssessment(journal, input.assessment);
  if (!found.ok) return found;
  const { file, assessment } = found.value;
  const active = ensureActive(file);
  if (!active.ok) return active;
  const { reference, counters } = nextAssessmentReference(
    journal.store,
    partnerField(file, 'country'),
    input.on ?? journal.clock.today(),
  );
  const id = journal.ids.newId();
  const decided = decide(file, assessment, { id, reference }, decisionContext(journal));
  const written = commit(journal, file, decided, counters);
  return written.ok ? ok(changed(session, journal, written.value, id)) : written;
}
