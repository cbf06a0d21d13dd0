import { nextOwnReference } from '../partner/own-reference.ts';
import type { PartnerFile } from '../partner/partner-file.ts';

/** Reference of new evidence, such as "SS-0001-K7Q/E3". */
export function nextEvidenceReference(file: PartnerFile, deviceCode: string): string {
  const given = Object.values(file.evidence).map(({ fact }) => fact.reference);
  return nextOwnReference(file.reference, 'E', given, deviceCode);
}
