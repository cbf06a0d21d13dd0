import { nextOwnReference } from '../../ground/own-reference.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';

/** Reference of new evidence, such as "SS-0001-K7Q/E3". */
export function nextEvidenceReference(
  file: PartnerFile,
  deviceCode: string,
  /** How many were given earlier in the same change. */
  ahead = 0,
): string {
  const given = Object.values(file.evidence).map(({ fact }) => fact.reference);
  return nextOwnReference(file.reference, 'E', given, deviceCode, ahead);
}
