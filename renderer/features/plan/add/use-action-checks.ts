import type { ImprovementWindow } from '../../../../shared/rules/assessment/window-view.ts';
import { needText } from '../../../components/dialog/checks.ts';
import type { FieldError } from '../../../components/form/ErrorSummary.tsx';
import { readAmount } from '../../../components/form/read-number.ts';
import { useText } from '../../../text/text.ts';
import { isCurrency, type TypedAction } from './typed-action.ts';
import { needsReason } from './typed-proposals.ts';

/** What still needs correcting in an action, each with the id of its input. */
export function useActionChecks(): (
  typed: TypedAction,
  window: ImprovementWindow | null,
) => readonly FieldError[] {
  const { t } = useText('plan');
  return (typed, window) => {
    const hasBudget = typed.amount.trim() !== '' || typed.currency.trim() !== '';
    return [
      ...needText('action-title', typed.title, t('check.title')),
      ...needText('action-verification', typed.verification, t('check.verification')),
      ...needText('action-due', typed.dueOn, t('check.due')),
      ...(needsReason(typed.dueOn, window)
        ? needText('action-reason', typed.dueReason, t('check.reason'))
        : []),
      ...(hasBudget && readAmount(typed.amount) === null
        ? [{ field: 'action-amount', message: t('check.amount') }]
        : []),
      ...(hasBudget && !isCurrency(typed.currency)
        ? [{ field: 'action-currency', message: t('check.currency') }]
        : []),
    ];
  };
}
