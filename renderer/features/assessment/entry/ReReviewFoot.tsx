import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import type { ReReviewDay } from '../model/re-review.ts';
import classes from './ReReview.module.css';
import type { AnswerEntry, EntryState } from './use-answer-entry.ts';

interface ReReviewFootProps {
  readonly standard: string;
  readonly state: EntryState;
  readonly day: ReReviewDay;
  readonly answers: AnswerEntry;
}

/** Asks for the day of a re-review and records it: unlike a first review it is never recorded by the way. */
export function ReReviewFoot({ standard, state, day, answers }: ReReviewFootProps) {
  const { t } = useText('assessment');
  const [attempted, setAttempted] = useState(false);
  const problem = useDayProblem(day);
  if (!state.typed) return null;
  const label = t('reReview.record');
  return (
    <div className={classes.foot}>
      <DateField
        id="re-review-on"
        label={t('reReview.on')}
        value={day.on}
        onChange={(on) => answers.type('review', standard, { on })}
        error={attempted || day.on !== '' ? problem : null}
      />
      <div className={classes.buttons}>
        <Button
          size="xs"
          loading={state.recording}
          disabled={state.missing.length > 0}
          onClick={() => {
            setAttempted(true);
            if (day.problem) document.getElementById('re-review-on')?.focus();
            else answers.recordReReview(standard);
          }}
        >
          {state.held ? t('common:guard.anyway', { action: label }) : label}
        </Button>
        <Anchor
          component="button"
          type="button"
          size="xs"
          c="dimmed"
          underline="always"
          onClick={() => answers.forget('review', standard)}
        >
          {t('reReview.forget')}
        </Anchor>
      </div>
    </div>
  );
}

function useDayProblem({ problem }: ReReviewDay): string | null {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  if (problem === null) return null;
  switch (problem.kind) {
    case 'missing':
      return t('field.badDate');
    case 'future':
      return t('field.notFuture');
    default:
      return t(`reReview.${problem.kind}`, { date: formatDate(problem.earliest, language) });
  }
}
