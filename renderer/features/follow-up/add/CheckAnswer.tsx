import { Group, Input, Radio, TextInput } from '@mantine/core';
import { percentOf } from '../../../../shared/rules/follow-up/percent.ts';
import { useText } from '../../../text/text.ts';
import type { CheckChoice } from '../checks/use-practice-checks.ts';
import { useShareWords } from '../checks/use-share-words.ts';
import classes from './ActivityForm.module.css';
import { resultOf, type TypedCheck } from './typed-activity.ts';

interface CheckAnswerProps {
  readonly check: CheckChoice;
  readonly typed: TypedCheck;
  readonly onChange: (change: Partial<TypedCheck>) => void;
  readonly error: string | null;
}

/** The question in the check's own words, how to look, and the answer: two numbers, or yes or no. */
export function CheckAnswer({ check, typed, onChange, error }: CheckAnswerProps) {
  const { t } = useText('followUp');
  const share = useShareWords();
  const { id, kind, question, how, numerator, denominator } = check;
  const result = resultOf(check, typed);
  const number = (part: 'numerator' | 'denominator', words: string | null) => (
    <TextInput
      id={part === 'numerator' ? `check-${id}` : `check-${id}-of`}
      label={words ?? t(`field.${part}`)}
      value={typed[part]}
      onChange={(event) => onChange({ [part]: event.currentTarget.value })}
      inputMode="numeric"
      maxLength={9}
      error={error !== null}
      className={classes.number ?? ''}
    />
  );
  return (
    <div className={classes.fields}>
      <p className={classes.question}>{question}</p>
      <p className={classes.quiet}>{how}</p>
      {kind === 'share' ? (
        <>
          <Group gap="sm" align="flex-end">
            {number('numerator', numerator)}
            {number('denominator', denominator)}
          </Group>
          {result?.kind === 'share' && result.numerator <= result.denominator && (
            <p className={classes.quiet} role="status">
              {share(result.numerator, result.denominator, percentOf(result.numerator, result.denominator))}
            </p>
          )}
        </>
      ) : (
        <Radio.Group
          id={`check-${id}`}
          tabIndex={-1}
          aria-label={question}
          value={typed.value ?? ''}
          onChange={(value) => onChange({ value })}
        >
          <Group gap="md">
            <Radio value="yes" label={t('common:yes')} />
            <Radio value="no" label={t('common:no')} />
          </Group>
        </Radio.Group>
      )}
      {error && <Input.Error>{error}</Input.Error>}
    </div>
  );
}
