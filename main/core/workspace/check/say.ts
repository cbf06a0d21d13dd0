import type { RefusalDetails } from '../../../../shared/ground/result.ts';
import { type Finding, type FindingCode, finding } from '../../../../shared/record/check/finding.ts';
import type { Subject } from './subjects.ts';

/** Makes a finding about one subject. */
export type Say = (code: FindingCode, details?: RefusalDetails) => Finding;

export function sayOf({ name, partner }: Subject): Say {
  return (code, details = {}) => finding(code, { subject: name, ...details }, partner);
}
