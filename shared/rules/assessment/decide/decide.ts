import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import type { Person } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { DecisionKind, NoteForRecord } from '../../../record/shapes/assessment.ts';
import { type Assessment, lastOf } from '../assessment.ts';
import { conditionLines } from '../conditions.ts';
import { ensureSomeoneElse } from './someone-else.ts';
import { supersededStatus, wrongStatus } from './wrong-status.ts';

interface DecideInput {
  readonly decision: DecisionKind;
  readonly justification: string;
  readonly conditions?: string | undefined;
  /** Last day of each line of the conditions. */
  readonly conditionDates?: readonly (string | null)[] | undefined;
  readonly signedBy?: Person | undefined;
  readonly on?: string | undefined;
  readonly noteForRecord?: NoteForRecord | undefined;
}

/**
 * Records the decision after the preliminary determination. With low capacity (high risk) the work may
 * proceed only with a Note for the Record (Decision 8). A later decision stands beside the earlier ones.
 */
export function decideDecision(assessment: Assessment, input: DecideInput, context: DecisionContext) {
  if (assessment.status === 'final' || assessment.status === 'cancelled') return wrongStatus(assessment);
  const preliminary = lastOf(assessment, 'preliminary');
  if (!preliminary) return refuse('NOT_DETERMINED');
  const superseded = supersededStatus(assessment);
  if (superseded) return superseded;
  const conditions = input.conditions?.trim() || null;
  if (input.decision === 'proceed-with-conditions' && conditions === null)
    return refuse('CONDITIONS_REQUIRED');
  if (input.decision !== 'proceed-with-conditions' && conditions !== null)
    return refuse('CONDITIONS_NOT_TAKEN');
  const dates = input.conditionDates ?? [];
  // A day without its condition would ask for nothing that anybody could read.
  const lines = conditionLines(conditions ?? '').length;
  if (dates.some((date, at) => date !== null && at >= lines)) return refuse('CONDITIONS_REQUIRED');
  const note = input.noteForRecord ?? null;
  if (input.decision !== 'do-not-proceed' && preliminary.fact.score.risk === 'high' && note === null) {
    return refuse('NOTE_FOR_RECORD_REQUIRED');
  }
  const afterPreliminary = [{ on: preliminary.fact.on, event: 'the preliminary determination' }];
  const on = recordDate(input.on, context.today, { field: 'decision', notBefore: afterPreliminary });
  if (!on.ok) return on;
  const early = dates.find((date) => date !== null && date < on.value);
  if (early) {
    const event = 'the decision';
    return refuse('DATE_TOO_EARLY', { date: early, earlier: on.value, event, field: 'condition' });
  }
  if (note) {
    const noteDate = recordDate(note.on, context.today, { field: 'Note for the Record' });
    if (!noteDate.ok) return noteDate;
  }
  const signedBy = input.signedBy ?? context.officer;
  const apart = ensureSomeoneElse(assessment, [signedBy, note?.approver], context);
  if (!apart.ok) return apart;
  return ok([
    draftEntry('assessment.decided', {
      assessment: assessment.id,
      decision: {
        decision: input.decision,
        on: on.value,
        justification: input.justification,
        conditions,
        conditionDates: dates.slice(0, lines),
        signedBy,
        noteForRecord: note,
      },
    }),
  ]);
}
