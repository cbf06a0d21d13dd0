import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { AgreementGate } from '../../../shared/record/shapes/agreement.ts';
import { gateOn, relianceOf } from '../../../shared/rules/standing/reliance.ts';
import { standingOf } from '../../../shared/rules/standing/standing.ts';
import type { Journal } from '../journal.ts';

/** What stands today between a partner and an active agreement; null where something valid carries it. */
export function gateToday(
  { instruments, clock }: Pick<Journal, 'instruments' | 'clock'>,
  file: PartnerFile,
  today: string = clock.today(),
): AgreementGate | null {
  return gateOn(relianceOf(file, standingOf(file, instruments)), today);
}
