import { addMonths } from '../../../ground/dates/clocks.ts';
import { isOver } from '../../../ground/dates/is-over.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import type { Person } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { ReliedRating } from '../../../record/shapes/reliance.ts';
import { validUntil } from '../../assessment/deadlines.ts';
import { readAllEvidence } from '../../evidence/evidence-state.ts';
import { readReliances, reliedOn, riskOf } from '../relied-result.ts';
import type { Standing } from '../standing.ts';

interface RelianceInput {
  readonly entity: string;
  readonly on: string;
  readonly rating?: ReliedRating | undefined;
  readonly points?: number | undefined;
  readonly reference?: string | undefined;
  readonly until?: string | undefined;
  readonly acceptedOn?: string | undefined;
  readonly acceptedBy: Person;
  readonly reason: string;
  readonly evidence: readonly string[];
}

/**
 * Relies on another UN entity's result (DOMAIN Decision 17). It needs a rating or points, never both, ends like an own
 * result `validityMonths` after its date at the latest, and isn't wanted where an own result that is as new stands. One
 * that is newer has the word from then on, better or worse. No two are relied on at one time.
 */
export function decideRecordReliance(
  file: PartnerFile,
  { determined }: Pick<Standing, 'determined'>,
  input: RelianceInput,
  id: string,
  validityMonths: number,
  context: DecisionContext,
) {
  const { today } = context;
  const active = reliedOn(file, today);
  if (active) {
    const { entity, until } = active.recorded.fact;
    return refuse('RELIANCE_ACTIVE', { entity, until });
  }
  const result = ratingOrPoints(input);
  if (!result.ok) return result;
  const on = recordDate(input.on, today, { field: 'date of the result' });
  if (!on.ok) return on;
  const acceptedOn = recordDate(input.acceptedOn, today, {
    field: 'acceptance',
    notBefore: [{ on: on.value, event: 'the result of the other entity' }],
  });
  if (!acceptedOn.ok) return acceptedOn;
  const ownUntil = determined && validUntil(determined.assessment);
  // The newest by its date has the word: an older result of another entity waits until the own one is over.
  const isOlder = determined !== null && on.value <= determined.determination.on;
  if (determined && isOlder && (ownUntil === null || !isOver(ownUntil, acceptedOn.value))) {
    return refuse('OWN_RESULT_STANDS', { on: determined.determination.on });
  }
  const latest = addMonths(on.value, validityMonths);
  const until = input.until ?? latest;
  if (until < acceptedOn.value) {
    return refuse('BASIS_ENDS_BEFORE_IT_STARTS', { until, from: acceptedOn.value });
  }
  const other = overlapping(file, acceptedOn.value, until);
  if (other) return refuse('RELIANCE_ACTIVE', { entity: other.entity, until: other.until });
  if (until > latest) return refuse('RELIANCE_TOO_LONG', { months: validityMonths, latest });
  const evidence = copiesOf(file, input.evidence);
  if (!evidence.ok) return evidence;
  return ok([
    draftEntry('reliance.recorded', {
      id,
      result: {
        entity: input.entity,
        on: on.value,
        ...result.value,
        reference: input.reference?.trim() ?? '',
        until,
        acceptedOn: acceptedOn.value,
        acceptedBy: input.acceptedBy,
        reason: input.reason,
        evidence: evidence.value,
      },
    }),
  ]);
}

/** A result that was relied on at any day of a time, with the last day on which it was. */
function overlapping(file: PartnerFile, from: string, until: string) {
  for (const { recorded, ended } of readReliances(file)) {
    const { entity, acceptedOn } = recorded.fact;
    const last = recorded.fact.until;
    const isBefore = ended === null || ended.on > last ? isOver(last, from) : ended.on <= from;
    if (!isBefore && acceptedOn <= until) return { entity, until: ended?.on ?? last };
  }
  return null;
}

function ratingOrPoints({ rating, points }: RelianceInput) {
  if (rating !== undefined && points === undefined) {
    return ok({ rating, points: null, risk: riskOf({ rating }) });
  }
  if (points !== undefined && rating === undefined) {
    return ok({ rating: null, points, risk: riskOf({ points }) });
  }
  return refuse('RELIANCE_NEEDS_RESULT');
}

/** Ids of pieces of evidence of the partner that were not withdrawn, each named by reference or id. */
function copiesOf(file: PartnerFile, named: readonly string[]): Result<string[], 'EVIDENCE_NOT_FOUND'> {
  const all = readAllEvidence(file).filter(({ withdrawn }) => withdrawn === null);
  const ids: string[] = [];
  for (const reference of named) {
    const found = all.find(
      ({ id, record }) => id === reference || record.fact.reference.toLowerCase() === reference.toLowerCase(),
    );
    if (!found) return refuse('EVIDENCE_NOT_FOUND', { reference });
    ids.push(found.id);
  }
  return ok(ids);
}

/** Withdraws a reliance before its last day. `reliance` names one of several; without it the one in force is meant. */
export function decideEndReliance(
  file: PartnerFile,
  input: {
    readonly reliance?: string | undefined;
    readonly reason: string;
    readonly on?: string | undefined;
  },
  context: DecisionContext,
) {
  const { reliance } = input;
  const found =
    reliance === undefined
      ? reliedOn(file, context.today)
      : readReliances(file).find(({ id, ended }) => id === reliance && ended === null);
  if (!found) return refuse('RELIANCE_NOT_FOUND');
  const on = recordDate(input.on, context.today, {
    field: 'end of the reliance',
    notBefore: [{ on: found.recorded.fact.acceptedOn, event: 'the result was accepted' }],
  });
  if (!on.ok) return on;
  return ok([
    draftEntry('reliance.ended', { id: found.id, on: on.value, reason: input.reason, assessment: null }),
  ]);
}
