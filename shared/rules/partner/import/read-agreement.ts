import type { ReadAgreement } from './import-preview.ts';
import type { AgreementTarget } from './import-target.ts';
import { readAmount } from './read-amount.ts';
import { readable, type TargetCell } from './read-cell.ts';
import { readDate } from './read-date.ts';
import type { Report } from './read-fields.ts';
import { draft, type Reading } from './value-reading.ts';

/** What a row says about its agreement, checked as if it were imported; null when it says nothing. */
export function readAgreement(cells: readonly TargetCell[], report: Report): ReadAgreement | null {
  const cell = (target: AgreementTarget) =>
    cells.find((one) => one.target === target && readable(one.value) !== '');
  const text = (target: AgreementTarget) => {
    const found = cell(target);
    return found ? readable(found.value) : null;
  };
  const take = <Value>(
    found: TargetCell | undefined,
    read: (value: TargetCell['value']) => Reading<Value | null>,
  ): Value | null => {
    if (!found) return null;
    const { value, problems } = read(found.value);
    for (const problem of problems) report(found, problem);
    return value;
  };
  const budgetCell = cell('agreementBudget');
  const endCell = cell('agreementEnd');
  const agreement: ReadAgreement = {
    reference: text('agreementReference'),
    type: text('agreementType'),
    start: take(cell('agreementStart'), readDate),
    end: take(endCell, readDate),
    budget: take(budgetCell, readAmount),
    currency: text('agreementCurrency') ?? (budgetCell ? currencyIn(budgetCell) : null),
  };
  const { start, end } = agreement;
  // ISO dates compare as text.
  if (endCell && start && end && end < start) report(endCell, draft('END_BEFORE_START', { start, end }));
  const filled = cells.some((one) => one.target.startsWith('agreement') && readable(one.value) !== '');
  return filled ? agreement : null;
}

/** "Budget (USD)" and "Budget US$" name the currency in the header. */
function currencyIn(cell: TargetCell): string | null {
  if (/US\s?\$/i.test(cell.header)) return 'USD';
  return (
    /\b(USD|EUR|CHF|GBP|CAD|AUD|JPY|XAF|XOF|KES|CDF|SDG|YER)\b/i.exec(cell.header)?.[1]?.toUpperCase() ?? null
  );
}
