import { Checkbox } from '@mantine/core';
import { useText } from '../../../text/text.ts';
import type { CheckChoice } from '../checks/use-practice-checks.ts';
import classes from './ActivityForm.module.css';
import { CheckAnswer } from './CheckAnswer.tsx';
import type { TypedActivity, TypedCheck } from './typed-activity.ts';

interface CheckFieldsProps {
  readonly checks: readonly CheckChoice[];
  readonly value: TypedActivity['checks'];
  readonly onChange: (checks: TypedActivity['checks']) => void;
  readonly errorOf: (field: string) => string | null;
}

/** The practice checks: those that are ticked show how to look and where the answer goes. */
export function CheckFields({ checks, value, onChange, errorOf }: CheckFieldsProps) {
  const { t } = useText('followUp');
  return (
    <fieldset className={classes.part}>
      <legend>{t('field.checks')}</legend>
      <p className={classes.quiet}>{t('field.checksHint')}</p>
      {checks.map((check) => {
        const typed = value[check.id];
        if (!typed) return null;
        const change = (part: Partial<TypedCheck>) =>
          onChange({ ...value, [check.id]: { ...typed, ...part } });
        return (
          <div key={check.id}>
            <Checkbox
              checked={typed.chosen}
              onChange={(event) => change({ chosen: event.currentTarget.checked })}
              label={check.title}
            />
            {typed.chosen && (
              <CheckAnswer
                check={check}
                typed={typed}
                onChange={change}
                error={errorOf(`check-${check.id}`)}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
