import type { ImprovementWindow } from '../../../../shared/rules/assessment/window-view.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { Notice } from '../../../components/page/Notice.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './Proposals.module.css';
import { needsReason } from './typed-proposals.ts';

interface DueFieldProps {
  readonly ids: { readonly due: string; readonly reason: string };
  /** Null where there is none any more. */
  readonly window: ImprovementWindow | null;
  readonly dueOn: string;
  readonly dueReason: string;
  readonly onChange: (change: { readonly dueOn?: string; readonly dueReason?: string }) => void;
  readonly errorOf: (field: string) => string | null;
}

/** The due date; outside of the window it warns beside the field and asks for the reason to keep it. */
export function DueField({ ids, window, dueOn, dueReason, onChange, errorOf }: DueFieldProps) {
  const { t } = useText('plan');
  const { language } = useLanguage();
  const date = (day: string) => formatDate(day, language);
  return (
    <div className={classes.due}>
      <DateField
        id={ids.due}
        label={t('field.due')}
        value={dueOn}
        onChange={(day) => onChange({ dueOn: day })}
        error={errorOf(ids.due)}
        {...(window ? { hint: t('due.window', { until: date(window.until) }) } : {})}
      />
      {window && needsReason(dueOn, window) && (
        <>
          <Notice tone="fair" icon="alert" role="status">
            {t('due.warning', { from: date(window.from), until: date(window.until) })}
          </Notice>
          <GuardedText
            id={ids.reason}
            label={t('field.dueReason')}
            value={dueReason}
            onChange={(dueReason) => onChange({ dueReason })}
            error={errorOf(ids.reason)}
            required
            maxRows={4}
            maxLength={2000}
          />
        </>
      )}
    </div>
  );
}
