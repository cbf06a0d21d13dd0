import { type AgreementFields, agreementFieldsSchema } from '../../../record/shapes/agreement.ts';
import type { Problem, ReadAgreement } from '../../partner/import/import-preview.ts';
import { type AgreementTarget, isAgreementTarget } from '../../partner/import/import-target.ts';
import { type AgreementProblem, agreementProblem } from './agreement-problems.ts';
import { readAgreementType } from './read-agreement-type.ts';
import { readCurrency } from './read-currency.ts';

/** What a row gives of an agreement, ready to record; what it does not give, or not readably, is absent. */
export interface RowAgreement {
  readonly fields: Partial<AgreementFields> & Pick<AgreementFields, 'reference'>;
  readonly problems: readonly AgreementProblem[];
  /** Why it can't be recorded at all; null when it can. */
  readonly obstacle: AgreementProblem | null;
}

/** Address of the row's cell in the column of a target; null when the list has no such column. */
export type CellOf = (target: AgreementTarget) => string | null;

const longestReference = agreementFieldsSchema.shape.reference.maxLength ?? 100;

/** Reads the agreement of one row. `found` are the problems that reading its cells met. */
export function readRowAgreement(
  read: ReadAgreement,
  country: string | null,
  found: readonly Problem[],
  cellOf: CellOf,
): RowAgreement {
  const problems: AgreementProblem[] = found
    // Reversed dates are told below, with what follows from them.
    .filter(({ target, code }) => target !== null && isAgreementTarget(target) && code !== 'END_BEFORE_START')
    .map(({ code, message, value, cell, details }) => ({ code, message, value, cell, details }));
  const reference = read.reference ?? '';
  const { value, problem } = readValue(read, cellOf);
  if (problem) problems.push(problem);
  const type = read.type === null ? null : readAgreementType(read.type);
  if (read.type !== null && type === null)
    problems.push(agreementProblem('TYPE_UNKNOWN', read.type, {}, cellOf('agreementType')));
  const fields = {
    reference,
    ...(type === null ? {} : { type }),
    ...(read.start === null ? {} : { startsOn: read.start }),
    ...(read.end === null ? {} : { endsOn: read.end }),
    ...(value === null ? {} : { value }),
    ...(country === null ? {} : { countries: [country] }),
  };
  return { fields, problems, obstacle: obstacleOf(read, reference, cellOf) };
}

function obstacleOf(
  { start, end }: ReadAgreement,
  reference: string,
  cellOf: CellOf,
): AgreementProblem | null {
  const at = cellOf('agreementReference');
  if (reference === '') return agreementProblem('REFERENCE_MISSING', '', {}, at);
  if (reference.length > longestReference) {
    const details = { length: reference.length, limit: longestReference };
    return agreementProblem('REFERENCE_TOO_LONG', reference, details, at);
  }
  if (start !== null && end !== null && end < start)
    return agreementProblem('END_BEFORE_START', end, { start, end }, cellOf('agreementEnd'));
  return null;
}

function readValue(
  { budget, currency }: ReadAgreement,
  cellOf: CellOf,
): { value: AgreementFields['value']; problem: AgreementProblem | null } {
  const without = (problem: AgreementProblem) => ({ value: null, problem });
  if (budget === null) return { value: null, problem: null };
  const at = cellOf('agreementBudget');
  if (currency === null) return without(agreementProblem('CURRENCY_MISSING', String(budget), {}, at));
  const code = readCurrency(currency);
  return code === null
    ? without(agreementProblem('CURRENCY_UNKNOWN', currency, {}, cellOf('agreementCurrency') ?? at))
    : { value: { amount: budget, currency: code }, problem: null };
}
