import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import type { Decided, DecisionContext } from '../../../record/journal/decision.ts';
import type { Person } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { StandingInstrument } from '../../packs/contents-in-use.ts';

/**
 * Approves one version of an instrument as it is now, its facts and the words of every language: the entry holds the
 * hash of each. Refused while an approval of exactly these stands.
 */
export function decideApproveInstrument(
  { instrument, reference, hashes, approval }: StandingInstrument,
  given: { readonly approver: Person; readonly on?: string | undefined; readonly note?: string | undefined },
  context: Pick<DecisionContext, 'today'>,
): Decided<'INSTRUMENT_APPROVED_ALREADY' | 'FUTURE_DATE'> {
  if (approval) {
    const details = { instrument: reference, approver: approval.approver.name, on: approval.on };
    return refuse('INSTRUMENT_APPROVED_ALREADY', details);
  }
  const on = recordDate(given.on, context.today, { field: 'approval' });
  if (!on.ok) return on;
  const { id, version } = instrument.definition;
  const note = given.note || null;
  return ok([
    draftEntry('instrument.approved', {
      approval: {
        instrument: id,
        version,
        hashes: { ...hashes },
        approver: given.approver,
        on: on.value,
        note,
      },
    }),
  ]);
}

/** Takes the last approval of a version back. What was begun on it stays on it. */
export function decideWithdrawInstrument(
  { instrument, reference, standingApproval }: StandingInstrument,
  reason: string,
  context: Pick<DecisionContext, 'today'>,
): Decided<'INSTRUMENT_NOT_APPROVED'> {
  if (standingApproval === null) return refuse('INSTRUMENT_NOT_APPROVED', { instrument: reference });
  const { id, version } = instrument.definition;
  return ok([
    draftEntry('instrument.approval-withdrawn', { instrument: id, version, on: context.today, reason }),
  ]);
}
