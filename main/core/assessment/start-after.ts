import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import type { Assessment } from '../../../shared/rules/assessment/assessment.ts';
import type { NewAssessment } from '../../../shared/rules/assessment/decide/start.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
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
