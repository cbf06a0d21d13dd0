import type { LoadedInstrument } from '../../../content/instrument/instrument.ts';
import { instrumentHash } from '../../../content/instrument/instrument-hash.ts';
import type { Instruments } from '../../../content/instrument/instruments.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { Assessment } from '../assessment.ts';
import { canMove, newerVersions } from '../newer-versions.ts';
import { wrongStatus } from './wrong-status.ts';

/**
 * The version to which an assessment would move: the one named, or the newest. Refused once anything was submitted:
 * what somebody signed stays on the version that they read.
 */
export function versionToMoveTo(
  assessment: Assessment,
  version: string | undefined,
  instruments: Instruments,
) {
  const { id, version: own } = assessment.instrument.definition;
  const { reference } = assessment.record.started.fact;
  if (assessment.status === 'cancelled') return wrongStatus(assessment);
  if (!canMove(assessment)) return refuse('INSTRUMENT_FIXED', { reference, version: own });
  const newer = newerVersions(assessment.instrument, instruments);
  const [newest] = newer;
  if (!newest) return refuse('INSTRUMENT_NEWEST', { reference, version: own });
  const chosen =
    version === undefined ? newest : newer.find(({ definition }) => definition.version === version);
  return chosen
    ? ok(chosen)
    : refuse('UNKNOWN_INSTRUMENT_VERSION', {
        instrument: id,
        version: version ?? '',
        known: newer.map(({ definition }) => definition.version),
      });
}

/**
 * Moves an assessment to a newer version of its instrument. Answers to standards that both ask stay, as far as the new
 * version takes them; what it does not ask any more stays in the history, and what it asks anew is open.
 */
export function decideMoveInstrument(
  assessment: Assessment,
  input: {
    readonly version?: string | undefined;
    readonly reason?: string | undefined;
    readonly on?: string | undefined;
  },
  instruments: Instruments,
  context: DecisionContext,
) {
  const to = versionToMoveTo(assessment, input.version, instruments);
  if (!to.ok) return to;
  const { record, instrument } = assessment;
  const on = recordDate(input.on, context.today, {
    field: 'move to another version',
    notBefore: [
      { on: record.started.fact.on, event: 'the assessment was started' },
      { on: record.moves.at(-1)?.fact.on, event: 'it was moved before' },
    ],
  });
  if (!on.ok) return on;
  const { id, version } = to.value.definition;
  return ok([
    draftEntry('assessment.instrument-moved', {
      assessment: assessment.id,
      from: record.instrument,
      to: { id, version, hash: instrumentHash(to.value, context.sha256) },
      naPolicy: policyAfter(assessment, instrument, to.value),
      on: on.value,
      reason: input.reason?.trim() || null,
    }),
  ]);
}

/** A rule for "not applicable" that somebody chose at the start stays; the usual one gives way to that of the version. */
function policyAfter({ record }: Assessment, from: LoadedInstrument, to: LoadedInstrument) {
  const [before, after] = [from, to].map(({ definition: { scale } }) =>
    scale.kind === 'met' ? scale.naPolicy : null,
  );
  return record.naPolicy === before ? (after ?? null) : record.naPolicy;
}
