import { nextOwnReference } from '../partner/own-reference.ts';
import type { PartnerFile } from '../partner/partner-file.ts';

/** Reference of a new activity, such as "SS-0001-K7Q/F2". */
export function nextActivityReference(file: PartnerFile, deviceCode: string): string {
  const given = Object.values(file.activities).map(({ fact }) => fact.reference);
  return nextOwnReference(file.reference, 'F', given, deviceCode);
}
