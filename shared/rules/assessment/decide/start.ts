import type { Instrument, NaPolicy } from '../../../content/instrument/instrument.ts';
import type { Instruments } from '../../../content/instrument/load-instruments.ts';
import { type MessageCode, refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import { partnerField } from '../../../record/file/partner-state.ts';
import type { Decided, DecisionContext } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import { type Assessment, lastOf, readAssessments } from '../assessment.ts';
import { revisionOf } from '../build-view.ts';
import { isStopped } from '../window.ts';

export interface NewAssessment {
  readonly id: string;
  readonly reference: string;
}

/** Starts an assessment. One open assessment per partner and instrument; a finished one stands in nobody's way. */
export function decideStart(
  file: PartnerFile,
  instrument: Instrument,
  input: { readonly naPolicy?: NaPolicy | undefined; readonly on?: string | undefined },
  identity: NewAssessment,
  instruments: Instruments,
  context: DecisionContext,
): Decided {
  const free = noneOpen(file, instrument.definition.id, instruments);
  if (!free.ok) return free;
  const on = recordDate(input.on, context.today, { field: 'start of the assessment' });
  if (!on.ok) return on;
  const { scale } = instrument.definition;
  return ok([
    draftEntry('assessment.started', {
      assessment: identity.id,
      reference: identity.reference,
      instrument: instrument.definition.id,
      instrumentVersion: instrument.definition.version,
      naPolicy: scale.kind === 'met' ? (input.naPolicy ?? scale.naPolicy) : null,
      on: on.value,
      revises: null,
      answers: {},
      reviews: {},
      details: { completedBy: null, completedByEmail: null, entities: [], reviewer: null },
    }),
  ]);
}

/**
 * Starts a linked revision of a determined assessment (Decision 5): answers, reviews and details are
 * copied and marked as copied; the original stays byte for byte as it is.
 */
export function decideRevise(
  file: PartnerFile,
  original: Assessment,
  input: { readonly reason: string; readonly on?: string | undefined },
  identity: NewAssessment,
  instruments: Instruments,
  context: DecisionContext,
): Decided {
  if (!lastOf(original, 'preliminary')) return refuse('NOT_DETERMINED');
  const revision = revisionOf(file, original.id, instruments);
  if (revision) return refuse('REVISED_ALREADY', { reference: revision.record.started.fact.reference });
  const free = noneOpen(file, original.instrument.definition.id, instruments, original.id);
  if (!free.ok) return free;
  const on = recordDate(input.on, context.today, {
    field: 'start of the revision',
    notBefore: [
      { on: lastOf(original, 'preliminary')?.fact.on, event: 'the preliminary determination' },
      { on: lastOf(original, 'final')?.fact.on, event: 'the final determination' },
    ],
  });
  if (!on.ok) return on;
  const { instrument, instrumentVersion, naPolicy, reference } = original.record.started.fact;
  return ok([
    draftEntry('assessment.started', {
      assessment: identity.id,
      reference: identity.reference,
      instrument,
      instrumentVersion,
      naPolicy,
      on: on.value,
      revises: { assessment: original.id, reference, reason: input.reason },
      answers: original.answers,
      reviews: original.reviews,
      details: original.details,
    }),
  ]);
}

/** Refuses while the partner has an open assessment of the instrument, `except` aside. */
export function noneOpen(
  file: PartnerFile,
  instrument: string,
  instruments: Instruments,
  except?: string,
): Result<null, MessageCode> {
  const open = readAssessments(file, instruments).find(
    (assessment) =>
      assessment.id !== except &&
      assessment.instrument.definition.id === instrument &&
      assessment.status !== 'final' &&
      assessment.status !== 'cancelled' &&
      !isStopped(assessment) &&
      !revisionOf(file, assessment.id, instruments),
  );
  return open
    ? refuse('ASSESSMENT_OPEN', {
        partner: partnerField(file, 'name'),
        reference: open.record.started.fact.reference,
      })
    : ok(null);
}
