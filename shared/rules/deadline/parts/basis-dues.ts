import type { PartnerFile } from '../../../record/file/partner-file.ts';
import type { Relied } from '../../standing/relied-result.ts';
import { lastingLongest, type Standing } from '../../standing/standing.ts';
import type { Due } from '../due.ts';
import { makeDue } from '../make-due.ts';
import type { PartnerReading } from '../reading.ts';

/** Last days of what stands in for a determination: bases that nobody ended, one of each kind, while no determination stands in their place. */
export function basisDues({ file, standing }: PartnerReading): Due[] {
  return [...reliedDue(file, standing.relied), ...ownBasisDues(file, standing)];
}

/** Last day of another entity's result: an own determination ends it, so that it asks for something while it is there. */
function reliedDue(file: PartnerFile, relied: Relied | null): Due[] {
  if (!relied) return [];
  const { id, recorded } = relied;
  const subject = { kind: 'basis', id, reference: file.reference } as const;
  return [makeDue(file, 'basis-ends', recorded.fact.until, subject)];
}

function ownBasisDues(file: PartnerFile, standing: Standing): Due[] {
  if (standing.determined) return [];
  const open = file.bases.filter(({ ended }) => ended === null);
  return (['emergency', 'no-contact'] as const).flatMap((kind) => {
    const basis = lastingLongest(open.filter(({ recorded }) => recorded.fact.kind === kind));
    if (!basis) return [];
    const { id, until } = basis.recorded.fact;
    return [makeDue(file, 'basis-ends', until, { kind: 'basis', id, reference: file.reference })];
  });
}
