import { Anchor, Button, Textarea } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { StandardView } from '../../../../shared/rules/assessment/assessment-view.ts';
import type { Side } from '../../../components/assessment/sides.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { GuardNote } from '../../../components/guard/GuardNote.tsx';
import { useSteady } from '../../../components/session/use-steady.ts';
import { useText } from '../../../text/text.ts';
import { notApplicable } from '../model/typed-answers.ts';
import { AnswerChoices } from './AnswerChoices.tsx';
import classes from './AnswerSide.module.css';
import { AnswerStatus } from './AnswerStatus.tsx';
import { ReReviewFoot } from './ReReviewFoot.tsx';
import type { AnswerEntry, EntryState } from './use-answer-entry.ts';

interface AnswerSideProps {
  readonly side: Side;
  readonly entry: StandardView;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  readonly answers: AnswerEntry;
  /** Said under the heading, such as that what was determined stays as signed. */
  readonly note?: ReactNode;
}

/** One side's answer while it can be written: choices, reason with "not applicable", and the text beside it. */
export function AnswerSide({ side, entry, instrument, texts, answers, note }: AnswerSideProps) {
  const { t } = useText('assessment');
  const name = useId();
  const { standard } = entry;
  const state = answers.stateOf(side, standard);
  const { shown, reReview } = state;
  const isReview = side === 'review';
  const finish = () => answers.record(side, standard);
  const choose = useSteady((answer: string) => answers.type(side, standard, { answer }, true));
  return (
    <fieldset className={classes.side}>
      <legend className={classes.legend}>{t(`answer.${side}`)}</legend>
      {note}
      <AnswerChoices
        name={name}
        standard={standard}
        instrument={instrument}
        texts={texts}
        value={shown.answer}
        onChoose={choose}
        showKeys
      />
      {shown.answer === notApplicable && (
        <Textarea
          id={`${side}-reason`}
          label={t('answer.reason')}
          value={shown.reason ?? ''}
          onChange={(event) => answers.type(side, standard, { reason: event.currentTarget.value })}
          onBlur={finish}
          required
          withAsterisk
          minRows={2}
          maxRows={6}
          maxLength={4000}
          dir="auto"
        />
      )}
      <Textarea
        id={`${side}-comment`}
        label={t(isReview ? 'answer.comment' : 'answer.explanation')}
        description={t(commentHint(side, state, entry))}
        value={shown.comment ?? ''}
        onChange={(event) => answers.type(side, standard, { comment: event.currentTarget.value })}
        onBlur={finish}
        required={isReview}
        withAsterisk={isReview}
        minRows={3}
        maxRows={9}
        maxLength={8000}
        dir="auto"
      />
      {state.held && (
        <GuardNote text={[shown.reason, shown.comment].filter(Boolean).join('\n')}>
          {!reReview && (
            <span>
              <Button
                size="compact-xs"
                variant="default"
                disabled={state.missing.length > 0}
                onClick={() => answers.recordAnyway(side, standard)}
              >
                {t('common:guard.saveAnyway')}
              </Button>
            </span>
          )}
        </GuardNote>
      )}
      <RefusalAlert refusal={state.refusal} focus={false} />
      {reReview && <ReReviewFoot standard={standard} state={state} day={reReview} answers={answers} />}
      <div className={classes.foot}>
        <AnswerStatus state={state} />
        {shown.answer !== null && !reReview && (
          <Anchor
            component="button"
            type="button"
            size="xs"
            c="dimmed"
            underline="always"
            onClick={() =>
              answers.type(
                side,
                standard,
                { answer: null, reason: null, ...(isReview ? { comment: null } : {}) },
                true,
              )
            }
          >
            {t('answer.clear')}
          </Anchor>
        )}
      </div>
    </fieldset>
  );
}

/** A re-review whose comment is still the earlier one would say of today what was seen then. */
function commentHint(side: Side, { typed, shown, reReview }: EntryState, { review }: StandardView) {
  if (side === 'self') return 'answer.explanationHint' as const;
  const isEarlier = reReview !== null && typed && shown.comment !== null && shown.comment === review.comment;
  return isEarlier ? ('reReview.earlierComment' as const) : ('answer.commentHint' as const);
}
