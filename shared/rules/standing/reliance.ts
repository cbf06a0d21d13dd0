import { isOver } from '../../ground/dates/is-over.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { partnerFields } from '../../record/file/partner-state.ts';
import type { AgreementGate } from '../../record/shapes/agreement.ts';
import { isInScope } from '../../record/shapes/partner.ts';
import { validUntil } from '../assessment/deadlines.ts';
import { isStopped } from '../assessment/window.ts';
import type { Closed } from './closed.ts';
import type { HeadquartersOfRow, Inherited } from './inherited.ts';
import type { RatedBy } from './rated-by.ts';
import { lastEndedBasis, type Standing } from './standing.ts';

/** What an agreement with a partner may rely on, without any day. */
export interface Reliance {
  readonly closed: Closed | null;
  /** Whether a determination by the UN stands. */
  readonly determined: boolean;
  /** Its last day; null while it has none, as before the final determination. */
  readonly resultUntil: string | null;
  /** Last day of the emergency, or of the finding that there is no contact with beneficiaries. */
  readonly basisUntil: string | null;
  /** Last day on which another UN entity's result is relied on. */
  readonly reliedUntil: string | null;
  /** Whether a person ended one before its last day. */
  readonly basisEnded: boolean;
  /** Whether a newer result is kept that this program can't show: it may carry the agreement, or end it. */
  readonly notShown: boolean;
  /** The same of the headquarters whose country office it is; null where none is in the register. */
  readonly headquarters: Reliance | null;
}

/**
 * Reads off what stands what an agreement may rely on; null for a partner out of scope, of whom no assessment is asked.
 * What was declined, suspended or ended stays so, whatever the scope became.
 */
export function relianceOf(
  file: PartnerFile,
  { determined, basis, relied, notShown }: Standing,
  headquarters: HeadquartersOfRow | null = null,
): Reliance | null {
  const closed = determined && closedBy(determined.assessment);
  if (closed === null && !isInScope(partnerFields(file))) return null;
  return {
    closed,
    determined: determined !== null,
    resultUntil: determined && validUntil(determined.assessment),
    basisUntil: basis?.recorded.fact.until ?? null,
    reliedUntil: relied?.recorded.fact.until ?? null,
    basisEnded: lastEndedBasis(file.bases) !== null,
    notShown: notShown.newer !== null,
    headquarters: headquarters && relianceOfHeadquarters(headquarters, partnerFields(file).directContact),
  };
}

/** The same, from what a row of the register holds. */
export function relianceOfRow(row: {
  readonly inScope: boolean;
  readonly closed: Closed | null;
  readonly determination: 'self' | 'preliminary' | 'final' | null;
  readonly ratedBy: RatedBy | null;
  readonly validUntil: string | null;
  readonly basisUntil: string | null;
  readonly relied: { readonly until: string } | null;
  readonly endedBasis: object | null;
  readonly notShown: { readonly newer: object | null };
  readonly headquarters: HeadquartersOfRow | null;
  readonly directContact: boolean | null;
}): Reliance | null {
  if (!row.inScope && row.closed === null) return null;
  return {
    closed: row.closed,
    ...ownResultOf(row),
    basisUntil: row.basisUntil,
    reliedUntil: row.relied?.until ?? null,
    basisEnded: row.endedBasis !== null,
    notShown: row.notShown.newer !== null,
    headquarters: row.headquarters && relianceOfHeadquarters(row.headquarters, row.directContact),
  };
}

/**
 * What a country office may rely on of its headquarters: its result, a result of another entity relied on there, and the
 * finding that there is no contact, unless the office is known to have contact. An emergency is one country's.
 */
function relianceOfHeadquarters(
  { closed, relied, noContactUntil, archived, ...row }: HeadquartersOfRow,
  directContact: boolean | null,
): Reliance | null {
  if (archived) return null;
  return {
    closed,
    ...ownResultOf(row),
    basisUntil: directContact === true ? null : noContactUntil,
    reliedUntil: relied?.until ?? null,
    basisEnded: false,
    notShown: false,
    headquarters: null,
  };
}

/** Whether a result of this office stands in a row, and its last day: another entity's is none until it is relied on. */
function ownResultOf({
  determination,
  ratedBy,
  validUntil: until,
}: Pick<HeadquartersOfRow, 'determination' | 'ratedBy' | 'validUntil'>) {
  const determined =
    (determination === 'preliminary' || determination === 'final') && !ratedBy?.needsAcceptance;
  return { determined, resultUntil: determined ? until : null };
}

/** The consequence of a final determination has the last word; before it, the decision (DOMAIN §1.6, §1.7). */
export function closedBy(assessment: Parameters<typeof isStopped>[0]): Closed | null {
  const consequence = assessment.record.consequences.at(-1)?.fact.kind;
  if (consequence === 'suspend') return 'suspended';
  if (consequence === 'end') return 'ended';
  return consequence === undefined && isStopped(assessment) ? 'not-proceed' : null;
}

/** The day of the decision that closed the work; null where nothing did. */
export function closedOn(assessment: Parameters<typeof isStopped>[0]): string | null {
  if (closedBy(assessment) === null) return null;
  const { consequences, decisions } = assessment.record;
  return (consequences.at(-1) ?? decisions.at(-1))?.fact.on ?? null;
}

/**
 * What stands on a day (`YYYY-MM-DD`) between a partner and an active agreement: no UN entity works through a partner
 * that was never assessed, was declined, or whose result or basis is over (Protocol ¶3, DOMAIN Decision 4). Null where
 * something valid carries it.
 */
export function gateOn(reliance: Reliance | null, today: string): AgreementGate | null {
  if (!reliance) return null;
  const own = ownGateOn(reliance, today);
  const { headquarters } = reliance;
  // What was found of the office itself goes first, over as it may be: only where nobody looked do others stand in.
  if (!headquarters || (own !== 'never-assessed' && own !== 'basis-over')) return own;
  const above = ownGateOn(headquarters, today);
  return above === null || above === headquarters.closed ? above : own;
}

/** What headquarters' record means for its country office on a day. */
export function inheritedOn(row: Parameters<typeof relianceOfRow>[0], today: string): Inherited | null {
  const { headquarters } = row;
  const reliance = relianceOfRow(row);
  if (!headquarters) return null;
  const above = reliance?.headquarters ?? null;
  const asks =
    reliance !== null && ['never-assessed', 'basis-over'].includes(ownGateOn(reliance, today) ?? '');
  const carries = asks && above !== null && ownGateOn(above, today) === null;
  const has = (until: string | null) => until !== null && !isOver(until, today);
  const result = above?.determined && (above.resultUntil === null || has(above.resultUntil));
  return {
    carriedBy: !carries ? null : result ? 'result' : has(above.reliedUntil) ? 'reliance' : 'no-contact',
    closed: asks ? (above?.closed ?? null) : null,
    headquarters,
  };
}

/**
 * The last day on which something carries an active agreement; null where nothing does, undefined where no end is known.
 * What stands in the way without a date does so before every date there is.
 */
export function notCarriedFrom(reliance: Reliance | null): string | null | undefined {
  if (!reliance) return undefined;
  return carriedUntil(reliance) ?? (gateOn(reliance, '0001-01-01') === null ? undefined : null);
}

function ownGateOn(reliance: Reliance, today: string): AgreementGate | null {
  const { closed, determined, resultUntil, basisEnded, notShown } = reliance;
  if (closed) return closed;
  const otherUntil = otherwiseUntil(reliance);
  if (otherUntil !== null && !isOver(otherUntil, today)) return null;
  if (notShown) return 'not-shown';
  if (determined) return resultUntil !== null && isOver(resultUntil, today) ? 'result-expired' : null;
  return otherUntil === null && !basisEnded ? 'never-assessed' : 'basis-over';
}

/** The last day on which nothing stands in between: null where something does already, or where no end is known. */
export function carriedUntil(reliance: Reliance): string | null {
  const { closed, determined, resultUntil, notShown } = reliance;
  if (closed) return null;
  const otherUntil = otherwiseUntil(reliance);
  if (notShown || !determined) return otherUntil;
  if (resultUntil === null) return null;
  return otherUntil !== null && otherUntil > resultUntil ? otherUntil : resultUntil;
}

/** The last day of what carries an agreement in the place of an own result: a basis, or the result of another entity. */
function otherwiseUntil({ basisUntil, reliedUntil }: Reliance): string | null {
  if (basisUntil === null || reliedUntil === null) return basisUntil ?? reliedUntil;
  return basisUntil > reliedUntil ? basisUntil : reliedUntil;
}
