import { memo } from 'react';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { Answer } from '../../../../shared/record/shapes/assessment.ts';
import { AnswerMark } from '../../../components/assessment/AnswerMark.tsx';
import { answerState } from '../../../components/assessment/answer-state.ts';
import type { Side } from '../../../components/assessment/sides.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import classes from './AnswerSide.module.css';

interface LockedSideProps {
  readonly side: Side;
  readonly answer: Answer;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  /** Why it can't be written, and what to do. */
  readonly why: string;
  /** Why a "yes" is no plain one. */
  readonly doubt?: 'fails' | 'unchecked' | null;
}

/** One side's answer to read, with the reason why it can't be changed here. */
export const LockedSide = memo(function LockedSide({
  side,
  answer,
  instrument,
  texts,
  why,
  doubt = null,
}: LockedSideProps) {
  const { t } = useText('assessment');
  const state = answerState(instrument.definition, answer);
  const word = answer.answer === null ? null : texts.answers[answer.answer];
  return (
    <section className={classes.side} aria-label={t(`answer.${side}`)}>
      <h3 className={classes.legend}>{t(`answer.${side}`)}</h3>
      <span className={classes.answer}>
        <AnswerMark state={state} doubt={doubt} />
        <span>
          {word ? <ContentText lang={word.language}>{word.text}</ContentText> : t('answer.nothing')}
        </span>
      </span>
      {answer.reason && <Written label={t('answer.reason')} text={answer.reason} />}
      {answer.comment && (
        <Written
          label={t(side === 'review' ? 'answer.comment' : 'answer.explanation')}
          text={answer.comment}
        />
      )}
      {answer.answer !== null && !answer.comment && (
        <p className={classes.none}>{t(side === 'review' ? 'answer.noComment' : 'answer.noExplanation')}</p>
      )}
      <p className={classes.note}>
        <Icon name="lock" size={13} /> {why}
      </p>
    </section>
  );
});

function Written({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div>
      <p className={classes.label}>{label}</p>
      <p className={classes.text} dir="auto">
        {text}
      </p>
    </div>
  );
}
