import type { LoadedInstrument, NaPolicy } from '../../../content/instrument/instrument.ts';
import { instrumentHash } from '../../../content/instrument/instrument-hash.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import { partnerField } from '../../../record/file/partner-state.ts';
import type { Decided, DecisionContext } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import { type Assessment, lastOf } from '../assessment.ts';
import { isOpenRecord, revisingRecord } from '../not-here.ts';

export interface NewAssessment {
  readonly id: string;
  readonly reference: string;
}

/** Starts an assessment. One open assessment per partner and instrument; a finished one stands in nobody's way. */
export function decideStart(
  file: PartnerFile,
  instrument: LoadedInstrument,
  input: { readonly naPolicy?: NaPolicy | undefined; readonly on?: string | undefined },
  identity: NewAssessment,
  context: DecisionContext,
): Decided<'ASSESSMENT_OPEN' | 'FUTURE_DATE'> {
  const free = noneOpen(file, instrument.definition.id);
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
      instrumentHash: instrumentHash(instrument, context.sha256),
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
  context: DecisionContext,
) {
  if (!lastOf(original, 'preliminary')) return refuse('NOT_DETERMINED');
  const revision = revisingRecord(file, original.id);
  if (revision) return refuse('REVISED_ALREADY', { reference: revision.record.started.fact.reference });
  const free = noneOpen(file, original.instrument.definition.id, original.id);
  if (!free.ok) return free;
  const on = recordDate(input.on, context.today, {
    field: 'start of the revision',
    notBefore: [
      { on: lastOf(original, 'preliminary')?.fact.on, event: 'the preliminary determination' },
      { on: lastOf(original, 'final')?.fact.on, event: 'the final determination' },
    ],
  });
  if (!on.ok) return on;
  const { instrument, naPolicy, started } = original.record;
  const { reference } = started.fact;
  return ok([
    draftEntry('assessment.started', {
      assessment: identity.id,
      reference: identity.reference,
      instrument: instrument.id,
      instrumentVersion: instrument.version,
      instrumentHash: instrument.hash,
      naPolicy,
      on: on.value,
      revises: { assessment: original.id, reference, reason: input.reason },
      answers: original.answers,
      reviews: original.reviews,
      details: original.details,
    }),
  ]);
}

/**
 * Refuses while the partner has an open assessment of the instrument, `except` aside; one on a version that is not
 * here counts as well.
 */
export function noneOpen(
  file: PartnerFile,
  instrument: string,
  except?: string,
): Result<null, 'ASSESSMENT_OPEN'> {
  const open = Object.entries(file.assessments).find(
    ([id, record]) => id !== except && record.instrument.id === instrument && isOpenRecord(file, id),
  );
  return open
    ? refuse('ASSESSMENT_OPEN', {
        partner: partnerField(file, 'name'),
        reference: open[1].started.fact.reference,
      })
    : ok(null);
}
