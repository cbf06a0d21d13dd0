import { nextOwnReference } from '../../ground/own-reference.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';

/** Reference of a new action, such as "SS-0001-K7Q/A3"; `ahead` counts those given earlier in the same batch. */
export function nextActionReference(file: PartnerFile, deviceCode: string, ahead: number): string {
  const given = Object.values(file.actions).map(({ added }) => added.fact.reference);
  return nextOwnReference(file.reference, 'A', given, deviceCode, ahead);
}
