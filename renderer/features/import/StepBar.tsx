import { useText } from '../../text/text.ts';
import classes from './StepBar.module.css';

const steps = ['file', 'columns', 'rows', 'report'] as const;
export type StepName = (typeof steps)[number];

/** Where in the import one is. */
export function StepBar({ current }: { readonly current: StepName }) {
  const { t } = useText('import');
  return (
    <ol className={classes.steps} aria-label={t('steps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-current={step === current || undefined}
          {...(step === current ? { 'aria-current': 'step' as const } : {})}
        >
          {t('stepNumber', { number: index + 1, step: t(`step.${step}`) })}
        </li>
      ))}
    </ol>
  );
}
