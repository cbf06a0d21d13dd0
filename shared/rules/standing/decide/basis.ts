import type { InstrumentDefinition } from '../../../content/instrument/instrument.ts';
import { addMonths } from '../../../ground/dates/clocks.ts';
import { isOver } from '../../../ground/dates/is-over.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { foldForSearch } from '../../../ground/words/fold.ts';
import type { BasisRecord, PartnerFile } from '../../../record/file/partner-file.ts';
import { partnerField } from '../../../record/file/partner-state.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import type { Person } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { BasisKind } from '../../../record/shapes/basis.ts';
import { ensureActive } from '../../partner/decide/edit.ts';
import { emergencyChain, overlappingBasis } from '../basis-chain.ts';
import { lastingLongest } from '../standing.ts';

interface BasisInput {
  readonly kind: BasisKind;
  readonly reason: string;
  readonly approver: Person;
  readonly secondApprover?: Person | undefined;
  readonly from?: string | undefined;
  readonly until: string;
}

/**
 * Records a ground for working with a partner that is not a score (Decisions 4 and 8): approver, reason and
 * end date are required; an emergency lasts at most as long as the instrument says, a missing contact with
 * beneficiaries at most as long as a determination is valid. Emergencies that follow upon one another and together last
 * longer than one may are approved by two people.
 */
export function decideRecordBasis(
  file: PartnerFile,
  input: BasisInput,
  id: string,
  clocks: InstrumentDefinition['clocks'],
  context: DecisionContext,
) {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const inForce = basisInForce(file, context.today, input.kind);
  // One that is over before the one in force began may be recorded late.
  if (inForce && inForce.recorded.fact.from <= input.until)
    return refuse('BASIS_ACTIVE', { until: inForce.recorded.fact.until });
  if (input.kind === 'no-contact' && partnerField(file, 'directContact') === true) {
    return refuse('CONTACT_CONTRADICTION', { partner: partnerField(file, 'name') });
  }
  const from = recordDate(input.from, context.today, { field: 'start of the basis' });
  if (!from.ok) return from;
  if (input.until < from.value) {
    return refuse('BASIS_ENDS_BEFORE_IT_STARTS', { until: input.until, from: from.value });
  }
  const months = input.kind === 'emergency' ? clocks.emergencyMonths : clocks.validityMonths;
  const latest = addMonths(from.value, months);
  if (input.until > latest) return refuse('BASIS_TOO_LONG', { months, latest });
  const { kind, reason, approver, until } = input;
  const secondApprover = input.secondApprover ?? null;
  const added = { from: from.value, until };
  const twice = overlappingBasis(pastBases(file), kind, added);
  if (twice) return refuse('BASIS_OVERLAPS', { ...twice });
  if (kind === 'emergency') {
    const chain = emergencyChain(pastBases(file), added, clocks.emergencyMonths);
    const { count, since } = chain;
    const isSecond = secondApprover !== null && nameOf(secondApprover) !== nameOf(approver);
    if (chain.until > chain.limit && !isSecond)
      return refuse('SECOND_APPROVER_REQUIRED', { count, since, until: chain.until, months });
  }
  return ok([
    draftEntry('partner.basis-recorded', {
      id,
      kind,
      reason,
      approver,
      secondApprover,
      from: from.value,
      until,
    }),
  ]);
}

const pastBases = ({ bases }: PartnerFile) =>
  bases.map(({ recorded, ended }) => ({ ...recorded.fact, ended: ended?.fact ?? null }));

/** A name as it is compared: another case, accent, point or space is no other person. */
const nameOf = ({ name }: Person) => foldForSearch(name);

/** Ends a basis before its last day. */
export function decideEndBasis(
  file: PartnerFile,
  input: { readonly kind: BasisKind; readonly reason: string; readonly on?: string | undefined },
  context: DecisionContext,
) {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const inForce = basisInForce(file, context.today, input.kind);
  if (!inForce) return refuse('BASIS_NOT_FOUND');
  const on = recordDate(input.on, context.today, {
    field: 'end of the basis',
    notBefore: [{ on: inForce.recorded.fact.from, event: 'the basis began' }],
  });
  if (!on.ok) return on;
  const { id } = inForce.recorded.fact;
  return ok([draftEntry('partner.basis-ended', { id, on: on.value, reason: input.reason })]);
}

/** The basis that holds on a day, of one kind or of any; of several, the one that lasts longest. */
export function basisInForce(file: PartnerFile, today: string, kind?: BasisKind): BasisRecord | null {
  return lastingLongest(
    file.bases.filter(
      ({ recorded, ended }) =>
        ended === null &&
        !isOver(recorded.fact.until, today) &&
        (kind === undefined || recorded.fact.kind === kind),
    ),
  );
}
