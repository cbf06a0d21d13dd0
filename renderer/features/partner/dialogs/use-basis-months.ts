import type { BasisKind } from '../../../../shared/record/shapes/basis.ts';
import { useNewestInstruments } from '../../../components/session/use-instruments.ts';

/**
 * How long a basis may last, in months, by the clocks of the instrument in use: an emergency as long as they
 * say, missing contact with beneficiaries as long as a determination is valid. 0 until they are loaded.
 */
export function useBasisMonths(kind: BasisKind): number {
  const current = useNewestInstruments().find(({ definition }) => definition.status === 'current');
  if (!current) return 0;
  const { emergencyMonths, validityMonths } = current.definition.clocks;
  return kind === 'emergency' ? emergencyMonths : validityMonths;
}
