import { lastingLongest } from '../../standing/standing.ts';
import type { Due } from '../due.ts';
import { makeDue } from '../make-due.ts';
import type { PartnerReading } from '../reading.ts';

/** Last days of the bases that nobody ended, one of each kind, while no determination stands in their place. */
export function basisDues({ file, standing }: PartnerReading): Due[] {
  if (standing.determined) return [];
  const open = file.bases.filter(({ ended }) => ended === null);
  return (['emergency', 'no-contact'] as const).flatMap((kind) => {
    const basis = lastingLongest(open.filter(({ recorded }) => recorded.fact.kind === kind));
    if (!basis) return [];
    const { id, until } = basis.recorded.fact;
    return [makeDue(file, 'basis-ends', until, { kind: 'basis', id, reference: file.reference })];
  });
}
