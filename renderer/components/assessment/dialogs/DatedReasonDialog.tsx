import type { Result } from '../../../../shared/ground/result.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { useText } from '../../../text/text.ts';
import { ActionDialog } from '../../dialog/ActionDialog.tsx';
import { needPastDate, needReason } from '../../dialog/checks.ts';
import { DateField } from '../../dialog/DateField.tsx';
import { useActionForm } from '../../dialog/use-action-form.ts';
import { GuardedText } from '../../guard/GuardedText.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useToday } from '../../session/use-status.ts';
import { useFieldTexts } from './texts.ts';

interface ReasonInput {
  readonly assessment: string;
  readonly reason: string;
  readonly on: string;
}

interface DatedReasonDialogProps<Answer> {
  readonly view: AssessmentView;
  /** Part of the draft's key and of the inputs' ids. */
  readonly id: 'return' | 'revise' | 'cancel';
  readonly request: (input: ReasonInput) => Promise<Result<Answer>>;
  readonly title: string;
  readonly lead: string;
  readonly follows: string;
  readonly reasonLabel: string;
  readonly reasonHint?: string;
  readonly submitLabel: string;
  readonly danger?: boolean;
  readonly onDone: (answer: Answer) => void;
  readonly onClose: () => void;
}

/** What needs a reason and a date and nothing else: returning, revising, cancelling. */
export function DatedReasonDialog<Answer>(props: DatedReasonDialogProps<Answer>) {
  const {
    view,
    id,
    request,
    title,
    lead,
    follows,
    reasonLabel,
    reasonHint,
    submitLabel,
    danger = false,
  } = props;
  const { t } = useText('assessment');
  const texts = useFieldTexts();
  const today = useToday();
  const form = useActionForm({
    draftKey: `assessment/${view.id}/${id}`,
    initial: { reason: '', on: today },
    validate: ({ reason, on }) => [
      ...needReason(`${id}-reason`, reason, texts.need(reasonLabel)),
      ...needPastDate(`${id}-on`, on, today, texts.needDate),
    ],
    command: useCommand(request),
    toInput: ({ reason, on }) => ({ assessment: view.id, reason, on }),
    onDone: props.onDone,
  });
  return (
    <ActionDialog
      title={title}
      lead={lead}
      follows={[follows]}
      form={form}
      submitLabel={submitLabel}
      danger={danger}
      onClose={props.onClose}
    >
      <GuardedText
        id={`${id}-reason`}
        label={reasonLabel}
        value={form.value.reason}
        onChange={(reason) => form.set({ reason })}
        error={form.errorOf(`${id}-reason`)}
        required
        minRows={3}
        maxRows={10}
        maxLength={4000}
        takesFocus
        {...(reasonHint ? { hint: reasonHint } : {})}
      />
      <DateField
        id={`${id}-on`}
        label={t('field.date')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf(`${id}-on`)}
      />
    </ActionDialog>
  );
}
