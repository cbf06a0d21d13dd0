import { fillMessage } from '../../../ground/refusals/fill-message.ts';
import type { RefusalDetails } from '../../../ground/result.ts';

/** Every problem of an agreement in a list, in English. Codes never change: renderers translate by them. */
export const agreementProblemMessages = {
  REFERENCE_MISSING: 'The row has no reference of an agreement. It was left out; write the reference.',
  REFERENCE_TOO_LONG:
    'The reference has {length} characters; at most {limit} are possible. The row was left out.',
  REFERENCE_REPEATED: 'Row {first} has the same reference. This row was left out; give it its own reference.',
  REFERENCE_OF_OTHER_PARTNER:
    'The reference belongs to an agreement of {partner} already. The row was left out; correct the reference.',
  AGREEMENT_SHARED:
    'Several agreements of the register bear this reference: {choices}. The row was left out; give one of these longer names, or one of the agreements a reference of its own.',
  PARTNER_UNKNOWN: 'The register has no partner like this. The row was left out; add the partner first.',
  PARTNER_UNSURE:
    'It is not sure which partner is meant: {candidates}. The row was left out; give the vendor number or the exact name.',
  PARTNER_ARCHIVED: '{partner} is archived. The row was left out; restore the partner first.',
  PARTNER_NOT_IMPORTED: 'The partner of this row was not imported, so that its agreement was left out.',
  END_BEFORE_START:
    'The agreement ends on {end}, before it starts on {start}. The row was left out; correct one of the dates.',
  TYPE_UNKNOWN: '“{value}” is not a type of agreement that is known here. The type stays open.',
  CURRENCY_MISSING: 'The budget {value} has no currency. It was left out.',
  CURRENCY_UNKNOWN: '“{value}” is not one currency that is known here. The budget was left out.',
  STATUS_FROM_DATES: 'The status was set to “{status}” by the dates of the agreement.',
  STATUS_KEPT: 'The status stays “{status}”; by its dates the agreement would be “{byDates}”.',
  ACTIVE_NOT_CARRIED:
    'The agreement is active, and no valid assessment or basis of {partner} carries it. It is taken in, shown in red, and waits for a reason.',
  BLOCKED_SO_DRAFT:
    'The list says that the agreement is in force, and a red flag or a match with sanctions stands against {partner}. It was taken in as a draft; clear or override what stands in the way, then make it active.',
  BLOCKED_NO_LONGER:
    'The agreement would last longer, and a red flag or a match with sanctions stands against {partner}. The row was left out; clear or override what stands in the way, then import it again.',
} as const;

export type AgreementProblemCode = keyof typeof agreementProblemMessages;

export interface AgreementProblem {
  readonly code: string;
  readonly message: string;
  /** What stands in the cell, or what the problem is about. */
  readonly value: string;
  /** Such as "M22"; null when the whole row is meant. */
  readonly cell: string | null;
  readonly details: RefusalDetails;
}

export function agreementProblem(
  code: AgreementProblemCode,
  value: string,
  details: RefusalDetails = {},
  cell: string | null = null,
): AgreementProblem {
  const filled = { value, ...details };
  return { code, message: fillMessage(agreementProblemMessages[code], filled), value, cell, details: filled };
}
