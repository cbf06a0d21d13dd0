import { z } from 'zod';
import { isOver } from '../../ground/dates/clocks.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { partnerFields } from '../../record/file/partner-state.ts';
import type { AgreementGate } from '../../record/shapes/agreement.ts';
import { isInScope } from '../../record/shapes/partner.ts';
import { validUntil } from '../assessment/deadlines.ts';
import { isStopped } from '../assessment/window.ts';
import type { Standing } from './standing.ts';

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
  /** Whether a newer result is kept that this program can't show: it may carry the agreement, or end it. */
  readonly notShown: boolean;
}

/** The work was declined, suspended or ended: then no date helps. */
export const closedSchema = z.enum(['not-proceed', 'suspended', 'ended']);
export type Closed = z.infer<typeof closedSchema>;

/** Reads off what stands what an agreement may rely on; null for a partner out of scope, of whom no assessment is asked. */
export function relianceOf(
  file: PartnerFile,
  { determined, basis, relied, notShown }: Standing,
): Reliance | null {
  if (!isInScope(partnerFields(file))) return null;
  return {
    closed: determined && closedBy(determined.assessment),
    determined: determined !== null,
    resultUntil: determined && validUntil(determined.assessment),
    basisUntil: basis?.recorded.fact.until ?? null,
    reliedUntil: relied?.recorded.fact.until ?? null,
    notShown: notShown.newer !== null,
  };
}

/** The same, from what a row of the register holds. */
export function relianceOfRow(row: {
  readonly inScope: boolean;
  readonly closed: Closed | null;
  readonly determination: 'self' | 'preliminary' | 'final' | null;
  readonly validUntil: string | null;
  readonly basisUntil: string | null;
  readonly relied: { readonly until: string } | null;
  readonly notShown: { readonly newer: object | null };
}): Reliance | null {
  if (!row.inScope) return null;
  return {
    closed: row.closed,
    determined: row.determination === 'preliminary' || row.determination === 'final',
    resultUntil: row.validUntil,
    basisUntil: row.basisUntil,
    reliedUntil: row.relied?.until ?? null,
    notShown: row.notShown.newer !== null,
  };
}

/** The consequence of a final determination has the last word; before it, the decision (DOMAIN §1.6, §1.7). */
export function closedBy(assessment: Parameters<typeof isStopped>[0]): Closed | null {
  const consequence = assessment.record.consequences.at(-1)?.fact.kind;
  if (consequence === 'suspend') return 'suspended';
  if (consequence === 'end') return 'ended';
  return consequence === undefined && isStopped(assessment) ? 'not-proceed' : null;
}

/**
 * What stands on a day (`YYYY-MM-DD`) between a partner and an active agreement: no UN entity works through a partner
 * that was never assessed, was declined, or whose result or basis is over (Protocol ¶3, DOMAIN Decision 4). Null where
 * something valid carries it.
 */
export function gateOn(reliance: Reliance | null, today: string): AgreementGate | null {
  if (!reliance) return null;
  const { closed, determined, resultUntil, notShown } = reliance;
  if (closed) return closed;
  const otherUntil = otherwiseUntil(reliance);
  if (otherUntil !== null && !isOver(otherUntil, today)) return null;
  if (notShown) return 'not-shown';
  if (determined) return resultUntil !== null && isOver(resultUntil, today) ? 'result-expired' : null;
  return otherUntil === null ? 'never-assessed' : 'basis-over';
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
