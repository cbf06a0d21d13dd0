import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import type { AgreementGate } from '../../../shared/record/shapes/agreement.ts';
import { headquartersOfRow } from '../../../shared/rules/register/with-headquarters.ts';
import { gateOn, relianceOf } from '../../../shared/rules/standing/reliance.ts';
import { standingOf } from '../../../shared/rules/standing/standing.ts';
import type { Journal } from '../journal.ts';

/** What stands today between a partner and an active agreement; null where something valid carries it. */
export function gateToday(
  { instruments, clock, rows }: Pick<Journal, 'instruments' | 'clock' | 'rows'>,
  file: PartnerFile,
  today: string = clock.today(),
): AgreementGate | null {
  const above = rows.get(partnerField(file, 'headquartersId') ?? '');
  const headquarters = above && headquartersOfRow(above);
  return gateOn(relianceOf(file, standingOf(file, instruments), headquarters), today);
}
