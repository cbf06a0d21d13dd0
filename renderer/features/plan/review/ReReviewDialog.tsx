import { allowedAnswers } from '../../../../shared/content/instrument/check-answer.ts';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needPastDate, needText } from '../../../components/dialog/checks.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { RadioChoice } from '../../../components/form/RadioChoice.tsx';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { useInstrument } from '../../../components/session/use-instruments.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import type { Gap, PlannedAssessment } from '../model/plan-parts.ts';
import { ReviewGround } from './ReviewGround.tsx';

interface ReReviewDialogProps {
  readonly plan: PlanView;
  readonly assessment: PlannedAssessment;
  readonly gap: Gap;
  readonly onClose: () => void;
}

const notApplicable = 'not-applicable';

/** Records the new answer of the UN review to one standard, with comment and day. Nothing is chosen beforehand. */
export function ReReviewDialog({ plan, assessment, gap, onClose }: ReReviewDialogProps) {
  const { t } = useText('plan');
  const { language } = useLanguage();
  const today = useToday();
  const { standard } = gap;
  const found = useInstrument(assessment);
  const form = useActionForm({
    draftKey: `plan/review/${assessment.id}/${standard}`,
    initial: { answer: '', reason: '', comment: '', on: today },
    validate: ({ answer, reason, comment, on }) => [
      ...needText('review-answer', answer, t('check.answer')),
      ...(answer === notApplicable ? needText('review-reason', reason, t('check.naReason')) : []),
      ...needText('review-comment', comment, t('check.comment')),
      ...needPastDate('review-on', on, today, { missing: t('check.date'), future: t('check.future') }),
    ],
    command: useCommand(client.assessment.recordReviews),
    toInput: ({ answer, reason, comment, on }) => ({
      assessment: assessment.id,
      reviews: {
        [standard]: { answer, comment: comment.trim(), ...(answer === notApplicable ? { reason } : {}) },
      },
      on,
    }),
    onDone: onClose,
  });
  const { value } = form;
  const text = (field: 'reason' | 'comment') => (
    <div>
      <GuardedText
        id={`review-${field}`}
        label={t(`review.${field}`)}
        value={value[field]}
        onChange={(text) => form.set({ [field]: text })}
        error={form.errorOf(`review-${field}`)}
        required
        maxLength={4000}
      />
    </div>
  );
  return (
    <ActionDialog
      title={t('review.open', { standard })}
      lead={<ContentText>{found?.texts.standards[standard]?.requirement.text ?? ''}</ContentText>}
      follows={[
        t('review.follows'),
        assessment.window
          ? t('review.never', { date: formatDate(assessment.window.from, language) })
          : t('review.neverUndated'),
      ]}
      form={form}
      submitLabel={t('review.submit')}
      onClose={onClose}
    >
      <ReviewGround plan={plan} assessment={assessment} gap={gap} />
      <RadioChoice
        id="review-answer"
        label={t('review.answer')}
        options={
          found
            ? allowedAnswers(found.instrument, standard).map((answer) => ({
                value: answer,
                label: <ContentText>{found.texts.answers[answer]?.text ?? answer}</ContentText>,
              }))
            : []
        }
        value={value.answer}
        onChange={(answer) => form.set({ answer })}
        error={form.errorOf('review-answer')}
        required
      />
      {value.answer === notApplicable && text('reason')}
      {text('comment')}
      <DateField
        id="review-on"
        label={t('review.date')}
        value={value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('review-on')}
      />
    </ActionDialog>
  );
}
