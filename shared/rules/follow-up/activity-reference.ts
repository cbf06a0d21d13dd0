import { nextOwnReference } from '../../ground/own-reference.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';

/** Reference of a new activity, such as "SS-0001-K7Q/F2". */
export function nextActivityReference(file: PartnerFile, deviceCode: string): string {
  const given = Object.values(file.activities).map(({ fact }) => fact.reference);
  return nextOwnReference(file.reference, 'F', given, deviceCode);
}
