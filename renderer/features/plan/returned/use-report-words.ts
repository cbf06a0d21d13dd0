import { useTranslation } from 'react-i18next';
import { planFormMessages } from '../../../../shared/documents/plan-form/plan-form-messages.ts';
import { actionStatuses } from '../../../../shared/record/shapes/plan.ts';
import type { PlanReport } from '../../../../shared/rules/plan/plan-view.ts';
import { fillText, isolated } from '../../../components/form/fill-text.ts';
import { useText } from '../../../text/text.ts';

type Row = PlanReport['rows'][number];

const isKnown = (code: string): code is keyof typeof planFormMessages =>
  Object.hasOwn(planFormMessages, code);

/** What the report says, in the language of the screens, by code; what is unknown is shown as it came. */
export function useReportWords(): {
  readonly message: (row: Row) => string;
  readonly recorded: (value: string | null) => string;
} {
  const { t: plan } = useText('plan');
  const { t } = useTranslation('planMessages');
  // Statuses are recorded by their id.
  const recorded = (value: string | null) => {
    const status = actionStatuses.find((each) => each === value);
    return status ? plan(`status.${status}`) : (value ?? '');
  };
  return {
    recorded,
    message: ({ code, message, action, value, recorded: before }) =>
      isKnown(code)
        ? fillText(String(t(code as never, { skipInterpolation: true })), {
            action: isolated(action ?? ''),
            value: isolated(value),
            recorded: isolated(before === null ? '–' : recorded(before)),
          })
        : message,
  };
}
