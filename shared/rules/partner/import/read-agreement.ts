import type { ReadAgreement } from './import-preview.ts';
import type { AgreementTarget } from './import-target.ts';
import { currencyIn, readAmount } from './read-amount.ts';
import { readable, type TargetCell } from './read-cell.ts';
import { type DateReading, readDate } from './read-date.ts';
import type { Report } from './read-fields.ts';
import { withoutFraction } from './spoilt-number.ts';
import { draft, type Reading } from './value-reading.ts';

/** What a row says about its agreement, checked as if it were imported; null when it says nothing. */
export function readAgreement(
  cells: readonly TargetCell[],
  dates: (column: number) => DateReading,
  report: Report,
): ReadAgreement | null {
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
  const day = (found: TargetCell | undefined) =>
    take(found, (value) => readDate(value, dates(found?.column ?? 0)));
  const budgetCell = cell('agreementBudget');
  const endCell = cell('agreementEnd');
  const agreement: ReadAgreement = {
    reference: withoutFraction(text('agreementReference') ?? '') || null,
    type: text('agreementType'),
    start: day(cell('agreementStart')),
    end: day(endCell),
    budget: take(budgetCell, readAmount),
    // "Budget (USD)" names the currency in the header, "USD 75,000" in the cell, which knows better.
    currency:
      text('agreementCurrency') ??
      (budgetCell ? (currencyIn(readable(budgetCell.value)) ?? currencyIn(budgetCell.header)) : null),
  };
  const { start, end } = agreement;
  // ISO dates compare as text.
  if (endCell && start && end && end < start) report(endCell, draft('END_BEFORE_START', { start, end }));
  const filled = cells.some((one) => one.target.startsWith('agreement') && readable(one.value) !== '');
  return filled ? agreement : null;
}
