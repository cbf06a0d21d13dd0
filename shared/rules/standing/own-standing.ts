import type { Instruments } from '../../content/instrument/instruments.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { withoutDeterminationsBy } from './own-results.ts';
import type { RatedBy } from './rated-by.ts';
import { type Standing, standingOf } from './standing.ts';

export type Rater = (device: string) => RatedBy | null;

/** A file without what other UN entities determined; see `found-elsewhere.ts`. */
export function ownFile(file: PartnerFile, rater: Rater): PartnerFile {
  return withoutDeterminationsBy(file, (device) => rater(device)?.needsAcceptance === true);
}

/** What stands of a partner by this office's own results alone. */
export function ownStanding(file: PartnerFile, instruments: Instruments, rater: Rater): Standing {
  return standingOf(ownFile(file, rater), instruments);
}
