import { Radio, Stack, Textarea } from '@mantine/core';
import type { FoundText } from '../../../shared/ground/guard/intake.ts';
import { useText } from '../../text/text.ts';
import classes from './CaseDetailDialog.module.css';
import { MarkedWords } from './MarkedWords.tsx';
import { fieldOf, type IntakeChoice, intakeChoices, type TypedAnswer } from './typed-answers.ts';
import { useWhere } from './use-where.ts';

interface FoundTextQuestionProps {
  readonly found: FoundText;
  readonly index: number;
  readonly value: TypedAnswer;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (value: TypedAnswer) => void;
  readonly choices?: readonly IntakeChoice[];
}

/** One text with its place, the words that were found in it, and the three answers that there are. */
export function FoundTextQuestion(props: FoundTextQuestionProps) {
  const { found, index, value, errorOf, onChange, choices = intakeChoices } = props;
  const { t } = useText('common');
  const { text, findings } = found;
  const field = (part: 'choice' | 'text' | 'reason') => fieldOf(index, part);
  const where = useWhere()(found);
  const words = [...new Set(findings.map((each) => each.words))];
  return (
    <fieldset className={classes.question}>
      <legend>
        <bdi>{where}</bdi>
      </legend>
      <blockquote dir="auto">
        <MarkedWords text={text} words={words} />
      </blockquote>
      <Radio.Group
        id={field('choice')}
        tabIndex={-1}
        aria-label={t('intake.choose', { where })}
        value={value.choice}
        error={errorOf(field('choice'))}
        onChange={(choice) => onChange({ ...value, choice: choices.find((each) => each === choice) ?? '' })}
      >
        <Stack gap={4}>
          {choices.map((choice) => (
            <Radio
              key={choice}
              size="xs"
              value={choice}
              label={t(`intake.choice.${choice}`)}
              description={t(`intake.choiceText.${choice}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {value.choice === 'shorten' && (
        <Textarea
          id={field('text')}
          label={t('intake.text')}
          value={value.text}
          error={errorOf(field('text'))}
          onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
          maxLength={4000}
          maxRows={6}
          dir="auto"
          required
        />
      )}
      {value.choice === 'keep' && (
        <Textarea
          id={field('reason')}
          label={t('intake.reason')}
          value={value.reason}
          error={errorOf(field('reason'))}
          onChange={(event) => onChange({ ...value, reason: event.currentTarget.value })}
          maxLength={2000}
          maxRows={4}
          dir="auto"
          required
        />
      )}
    </fieldset>
  );
}
