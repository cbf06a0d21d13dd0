import type { PartnerFile } from '../../../record/file/partner-file.ts';
import { validUntil } from '../../assessment/deadlines.ts';
import { isNewer } from '../../standing/relied-result.ts';
import { lastingLongest, type Standing } from '../../standing/standing.ts';
import type { Due } from '../due.ts';
import { makeDue } from '../make-due.ts';
import type { PartnerReading } from '../reading.ts';

/**
 * Last days of what stands in for a determination: a result relied on, and bases that nobody ended, one of each kind. What
 * lasts as long in their place makes their end ask for nothing.
 */
export function basisDues({ file, standing }: PartnerReading): Due[] {
  return [...reliedDue(file, standing), ...ownBasisDues(file, standing)];
}

/** Last day of another entity's result, unless an own one has the word for as long. */
function reliedDue(file: PartnerFile, { relied, determined }: Standing): Due[] {
  if (!relied) return [];
  const { id, recorded } = relied;
  const isOlder =
    determined !== null && !isNewer(recorded.fact, { determinedOn: determined.determination.on });
  if (isOlder && lastsUntil(determined, recorded.fact.until)) return [];
  const subject = { kind: 'basis', id, reference: file.reference } as const;
  return [makeDue(file, 'basis-ends', recorded.fact.until, subject)];
}

function ownBasisDues(file: PartnerFile, standing: Standing): Due[] {
  const open = file.bases.filter(({ ended }) => ended === null);
  return (['emergency', 'no-contact'] as const).flatMap((kind) => {
    const basis = lastingLongest(open.filter(({ recorded }) => recorded.fact.kind === kind));
    if (!basis) return [];
    const { id, until } = basis.recorded.fact;
    if (standing.determined && lastsUntil(standing.determined, until)) return [];
    if (standing.relied && standing.relied.recorded.fact.until >= until) return [];
    return [makeDue(file, 'basis-ends', until, { kind: 'basis', id, reference: file.reference })];
  });
}

/** Whether an own result is in force on a day or has no last one yet. */
function lastsUntil({ assessment }: NonNullable<Standing['determined']>, day: string): boolean {
  const until = validUntil(assessment);
  return until === null || until >= day;
}
