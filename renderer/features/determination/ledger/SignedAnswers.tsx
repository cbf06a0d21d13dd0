import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { Answers } from '../../../../shared/record/shapes/assessment.ts';
import { AnswerMark } from '../../../components/assessment/AnswerMark.tsx';
import { answerState } from '../../../components/assessment/answer-state.ts';
import { noAnswer, type Side } from '../../../components/assessment/sides.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import classes from './LedgerEntry.module.css';

interface SignedAnswersProps {
  readonly answers: Answers;
  readonly side: Side;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
}

/** The answers as they were signed, folded: they may differ from what is recorded now. */
export function SignedAnswers({ answers, side, instrument, texts }: SignedAnswersProps) {
  const { t } = useText('assessment');
  return (
    <details className={classes.answers}>
      <summary>{t('ledger.answers')}</summary>
      <ul>
        {instrument.definition.standards.map(({ id }) => {
          const answer = answers[id] ?? noAnswer;
          const word = answer.answer === null ? null : texts.answers[answer.answer];
          return (
            <li key={id}>
              <span className={classes.answer}>
                {id} <AnswerMark state={answerState(instrument.definition, answer)} />
                {word ? <ContentText lang={word.language}>{word.text}</ContentText> : t('answer.nothing')}
              </span>
              {answer.reason && <ContentText as="p">{answer.reason}</ContentText>}
              {answer.comment ? (
                <ContentText as="p">{answer.comment}</ContentText>
              ) : (
                <p className={classes.quiet}>
                  {t(side === 'self' ? 'answer.noExplanation' : 'answer.noComment')}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
