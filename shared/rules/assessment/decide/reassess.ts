import { allowedAnswers } from '../../../content/instrument/check-answer.ts';
import type { Instrument } from '../../../content/instrument/instrument.ts';
import { instrumentHash } from '../../../content/instrument/instrument-hash.ts';
import type { Instruments } from '../../../content/instrument/instruments.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
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
 * Starts a new assessment that follows a determined one (DOMAIN §1.7), on the newest version of its instrument. What is
 * copied is marked, and evidence that stands is linked to the new one too; what the newest version does not ask, or
 * does not take as an answer, is not copied. It is no revision: the earlier determination stands until this one is
 * determined itself. The rule for "not applicable" stays the earlier one's, so that like is compared with like.
 */
export function decideReassess(
  file: PartnerFile,
  previous: Assessment,
  input: ReassessInput,
  identity: NewAssessment,
  instruments: Instruments,
  context: DecisionContext,
) {
  const determined = lastOf(previous, 'final') ?? lastOf(previous, 'preliminary');
  if (!determined) return refuse('NOT_DETERMINED');
  const instrument = instruments.newestOf(previous.instrument.definition.id) ?? previous.instrument;
  const { definition } = instrument;
  const free = noneOpen(file, definition.id);
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
    ? carryEvidence(file, previous.id, identity.id, context.today, instrument)
    : { drafts: [], evidence: [], expired: [] };
  const { naPolicy } = previous.record;
  const { reference } = previous.record.started.fact;
  return ok([
    draftEntry('assessment.started', {
      assessment: identity.id,
      reference: identity.reference,
      instrument: definition.id,
      instrumentVersion: definition.version,
      instrumentHash: instrumentHash(instrument, context.sha256),
      naPolicy,
      on: on.value,
      revises: null,
      answers: answers ? answeredIn(previous.answers, instrument) : {},
      reviews: reviews ? answeredIn(previous.reviews, instrument) : {},
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
function answeredIn(answers: Answers, instrument: Instrument): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([standard, { answer }]) => answer !== null && allowedAnswers(instrument, standard).includes(answer),
    ),
  );
}
