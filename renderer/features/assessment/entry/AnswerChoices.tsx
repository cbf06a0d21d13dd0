import { Kbd } from '@mantine/core';
import { memo } from 'react';
import { allowedAnswers } from '../../../../shared/content/instrument/check-answer.ts';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import { AnswerMark } from '../../../components/assessment/AnswerMark.tsx';
import { answerState } from '../../../components/assessment/answer-state.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import classes from './AnswerChoices.module.css';

interface AnswerChoicesProps {
  readonly name: string;
  readonly standard: string;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  /** Null: nothing is chosen, and nothing ever is by itself (Decision 1). */
  readonly value: string | null;
  readonly onChoose: (answer: string) => void;
  /** Whether the number keys answer this side. */
  readonly showKeys: boolean;
}

/** The answers that the standard can take. "Not applicable" is not there where the instrument forbids it. */
export const AnswerChoices = memo(function AnswerChoices(props: AnswerChoicesProps) {
  const { name, standard, instrument, texts, value, onChoose, showKeys } = props;
  return (
    <div className={classes.choices}>
      {allowedAnswers(instrument, standard).map((answer, index) => {
        const word = texts.answers[answer];
        return (
          <label key={answer} className={classes.choice} data-checked={value === answer || undefined}>
            <input
              type="radio"
              name={name}
              value={answer}
              checked={value === answer}
              onChange={() => onChoose(answer)}
              className={classes.input}
            />
            {value === answer && <AnswerMark state={answerState(instrument.definition, { answer })} />}
            <ContentText {...(word ? { lang: word.language } : {})}>{word?.text ?? answer}</ContentText>
            {showKeys && (
              <Kbd size="xs" aria-hidden="true">
                {index + 1}
              </Kbd>
            )}
          </label>
        );
      })}
    </div>
  );
});
