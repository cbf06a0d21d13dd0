import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { AgreementGate } from '../../../shared/record/shapes/agreement.ts';
import { buildPartnerRow } from '../../../shared/rules/register/build-row.ts';
import { withHeadquarters } from '../../../shared/rules/register/with-headquarters.ts';
import { gateOn, relianceOfRow } from '../../../shared/rules/standing/reliance.ts';
import type { Journal } from '../journal.ts';

/** What stands today between a partner and an active agreement; null where something valid carries it. */
export function gateToday(
  { instruments, clock, rows }: Pick<Journal, 'instruments' | 'clock' | 'rows'>,
  file: PartnerFile,
  today: string = clock.today(),
): AgreementGate | null {
  const row = rows.telling()(buildPartnerRow(file, instruments));
  return gateOn(relianceOfRow(withHeadquarters(row, rows.get)), today);
}
