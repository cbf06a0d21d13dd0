import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import { readAssessment } from '../../../shared/rules/assessment/assessment.ts';
import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import { buildAssessmentView } from '../../../shared/rules/assessment/build-view.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { type FoundAssessment, findAssessment } from '../find.ts';
import { commit, type Journal, type Written } from '../journal.ts';
import { requireJournal, type Session } from '../session.ts';

export interface Changed {
  readonly assessment: AssessmentView;
  readonly row: PartnerRow;
}

/** Finds an assessment, lets `decide` say what to write, writes it, and answers with the new state. */
export async function changeAssessment(
  session: Session,
  reference: string,
  decide: (found: FoundAssessment, context: DecisionContext) => Decided,
): Promise<Result<Changed, MessageCode>> {
  const journal = requireJournal(session);
  if (!journal.ok) return journal;
  const found = findAssessment(journal.value, reference);
  if (!found.ok) return found;
  const active = ensureActive(found.value.file);
  if (!active.ok) return active;
  const decided = decide(found.value, decisionContext(journal.value));
  const written = commit(journal.value, found.value.file, decided);
  return written.ok ? ok(changed(session, journal.value, written.value, found.value.assessment.id)) : written;
}

export function decisionContext(journal: Journal): DecisionContext {
  return { today: journal.clock.today(), officer: journal.officer };
}

/** The answer to a change, after it was written; also tells every window. */
export function changed(session: Session, journal: Journal, { file, row }: Written, id: string): Changed {
  session.savedAt = journal.clock.now();
  session.emit({ type: 'partner.changed', partner: file.id });
  const assessment = readAssessment(file, id, journal.instruments);
  if (!assessment) throw new Error(`Assessment ${id} is not in the file that was just written.`);
  return {
    assessment: buildAssessmentView(file, assessment, journal.instruments, journal.clock.today()),
    row,
  };
}
