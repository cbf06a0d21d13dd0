import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { saysSomething } from '../../../ground/words/reason.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import type { EntryDraft, Person } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import { type Assessment, lastOf, openStandards } from '../assessment.ts';
import { openRequest } from '../partner-request.ts';
import { type ConsequenceInput, draftConsequence } from './consequence.ts';
import { ensureSomeoneElse } from './someone-else.ts';
import { decideImpliedSubmission } from './submit.ts';
import { supersededStatus, wrongStatus } from './wrong-status.ts';

export interface DetermineInput {
  readonly kind: 'preliminary' | 'final';
  readonly signedBy?: Person | undefined;
  readonly on?: string | undefined;
  readonly statement?: string | undefined;
  readonly consequence?: ConsequenceInput | undefined;
  /** Why it is signed although the partner asked for a review. */
  readonly overRequest?: string | undefined;
}

/**
 * Signs the preliminary or the final determination on the UN review alone (Decisions 3 and 5). The score
 * and the answers under it are frozen with the entry. The final one closes the assessment and follows a decision;
 * where capacity is low by then (high risk), it says in the same breath what follows, whatever was decided before.
 */
export function decideDetermine(assessment: Assessment, input: DetermineInput, context: DecisionContext) {
  if (assessment.status === 'cancelled') return wrongStatus(assessment);
  const earlier = lastOf(assessment, input.kind);
  if (earlier) return refuse('ALREADY_DETERMINED', { kind: input.kind, on: earlier.fact.on });
  const superseded = supersededStatus(assessment);
  if (superseded) return superseded;
  const preliminary = lastOf(assessment, 'preliminary');
  const decision = assessment.record.decisions.at(-1);
  if (input.kind === 'final' && !preliminary) return refuse('NOT_DETERMINED');
  if (input.kind === 'final' && !decision) return refuse('DECISION_MISSING');

  const submission = ensureSubmitted(assessment, context);
  if (!submission.ok) return submission;
  const open = openStandards(assessment.reviews);
  if (open.length > 0) return refuse('REVIEW_OPEN', { count: open.length, standards: open });

  const needsConsequence = input.kind === 'final' && assessment.reviewScore.risk === 'high';
  if (needsConsequence && !input.consequence) return refuse('CONSEQUENCE_REQUIRED');
  if (!needsConsequence && input.consequence) return refuse('CONSEQUENCE_NOT_NEEDED');

  const request = input.kind === 'final' ? openRequest(assessment) : null;
  const given = input.overRequest?.trim() ?? '';
  const overRequest = saysSomething(given) ? given : null;
  if (request && overRequest === null) return refuse('REVIEW_REQUESTED', { on: request.fact.on });

  const on = recordDate(input.on, context.today, {
    field: `${input.kind} determination`,
    notBefore: [
      { on: assessment.record.started.fact.on, event: 'the assessment was started' },
      { on: lastOf(assessment, 'self')?.fact.on, event: 'the answers were submitted' },
      { on: preliminary?.fact.on, event: 'the preliminary determination' },
      { on: decision?.fact.on, event: 'the decision' },
      { on: lastTurn(assessment), event: 'the last re-review' },
    ],
  });
  if (!on.ok) return on;
  const signedBy = input.signedBy ?? context.officer;
  const apart = ensureSomeoneElse(assessment, [signedBy], context);
  if (!apart.ok) return apart;
  const consequence = input.consequence
    ? draftConsequence(assessment, input.consequence, on.value, context)
    : null;
  if (consequence && !consequence.ok) return consequence;
  return ok([
    ...submission.value,
    ...(request && overRequest !== null
      ? [
          draftEntry('assessment.request-answered', {
            assessment: assessment.id,
            answer: { on: on.value, reason: overRequest, by: signedBy },
          }),
        ]
      : []),
    draftEntry('assessment.determined', {
      assessment: assessment.id,
      determination: {
        kind: input.kind,
        on: on.value,
        signedBy,
        score: assessment.reviewScore,
        naPolicy: assessment.record.naPolicy,
        answers: assessment.reviews,
        onBehalf: false,
        statement: input.statement?.trim() || null,
      },
    }),
    ...(consequence ? [consequence.value] : []),
  ]);
}

/** Date of the latest re-review; undefined without one. */
function lastTurn({ record }: Assessment): string | undefined {
  return record.turns
    .map(({ fact }) => fact.on)
    .toSorted()
    .at(-1);
}

/** A revision starts with copied answers and reviews: its self-score is put on the ledger before it is determined. */
function ensureSubmitted(assessment: Assessment, context: DecisionContext) {
  if (assessment.status === 'submitted') return ok([] as readonly EntryDraft[]);
  if (assessment.status === 'returned') return wrongStatus(assessment);
  return decideImpliedSubmission(assessment, context);
}
