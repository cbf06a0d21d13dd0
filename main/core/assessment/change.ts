import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import { readAssessment } from '../../../shared/rules/assessment/assessment.ts';
import { type ShownRow, showRow } from '../../../shared/rules/register/partner-view.ts';
import { type ShownAssessment, showAssessment } from '../../../shared/rules/standing/shown-assessment.ts';
import { change } from '../change.ts';
import { type FoundAssessment, findAssessment } from '../find.ts';
import type { Asked } from '../implement.ts';
import type { Journal, Written } from '../journal.ts';

export interface Changed {
  readonly assessment: ShownAssessment;
  readonly row: ShownRow;
}

/** Changes the assessment of a reference or id as `decide` says, and answers with its new state. */
export function changeAssessment<No extends MessageCode>(
  asked: Asked,
  reference: string,
  decide: (found: FoundAssessment, context: DecisionContext, journal: Journal) => Decided<No>,
) {
  return change(
    asked,
    (journal) => findAssessment(journal, reference),
    decide,
    (written, { assessment }, journal) => viewChanged(journal, written, assessment.id),
  );
}

/** The answer to a change of an assessment, from what its partner's file has become. */
export function viewChanged(journal: Journal, { file, row }: Written, id: string): Changed {
  const assessment = readAssessment(file, id, journal.instruments);
  if (!assessment) throw new Error(`Assessment ${id} is not in the file that was just changed.`);
  const today = journal.clock.today();
  const { rater } = journal.rows.telling();
  return {
    assessment: showAssessment(file, assessment, journal.instruments, today, rater),
    row: showRow(row, today),
  };
}
