import type { Instruments } from '../../../content/instrument/load-instruments.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import type { Decided, DecisionContext } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { Answers } from '../../../record/shapes/assessment.ts';
import { type Assessment, lastOf } from '../assessment.ts';
import { carryEvidence } from './carry-evidence.ts';
import { readTrigger, type TriggerInput } from './read-trigger.ts';
import { type NewAssessment, noneOpen } from './start.ts';

interface ReassessInput {
  readonly trigger: TriggerInput;
  readonly copy: 'answers' | 'answers-and-reviews' | 'nothing';
  readonly on?: string | undefined;
}

/**
 * Starts a new assessment that follows a determined one (DOMAIN §1.7), on the instrument as it is now. What is copied
 * is marked, and evidence that stands is linked to the new one too. It is no revision: the earlier determination
 * stands until this one is determined itself. The rule for "not applicable" stays the earlier one's, so that like is
 * compared with like.
 */
export function decideReassess(
  file: PartnerFile,
  previous: Assessment,
  input: ReassessInput,
  identity: NewAssessment,
  instruments: Instruments,
  context: DecisionContext,
): Decided {
  const determined = lastOf(previous, 'final') ?? lastOf(previous, 'preliminary');
  if (!determined) return refuse('NOT_DETERMINED');
  const { definition } = previous.instrument;
  const free = noneOpen(file, definition.id, instruments);
  if (!free.ok) return free;
  const trigger = readTrigger(input.trigger, context);
  if (!trigger.ok) return trigger;
  const on = recordDate(input.on, context.today, {
    field: 'start of the reassessment',
    notBefore: [{ on: determined.fact.on, event: `the ${determined.fact.kind} determination` }],
  });
  if (!on.ok) return on;
  const answers = input.copy !== 'nothing';
  const reviews = input.copy === 'answers-and-reviews';
  const carried = answers
    ? carryEvidence(file, previous.id, identity.id, context.today)
    : { drafts: [], evidence: [], expired: [] };
  const { reference, naPolicy } = previous.record.started.fact;
  return ok([
    draftEntry('assessment.started', {
      assessment: identity.id,
      reference: identity.reference,
      instrument: definition.id,
      instrumentVersion: definition.version,
      naPolicy,
      on: on.value,
      revises: null,
      answers: answers ? answeredIn(previous.answers) : {},
      reviews: reviews ? answeredIn(previous.reviews) : {},
      // Who completes and reviews it is for the new assessment to say.
      details: {
        completedBy: null,
        completedByEmail: null,
        entities: answers ? previous.details.entities : [],
        reviewer: null,
      },
    }),
    draftEntry('assessment.reassesses', {
      assessment: identity.id,
      previous: { assessment: previous.id, reference },
      trigger: trigger.value,
      copied: { answers, reviews, evidence: carried.evidence, expired: carried.expired },
    }),
    ...carried.drafts,
  ]);
}

/** A standard that was left open has nothing to copy, and must not be marked as copied. */
function answeredIn(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, { answer }]) => answer !== null));
}
