import { Radio, Stack } from '@mantine/core';
import { client } from '../../../client/client.ts';
import type { AssessmentDialogProps } from '../../../components/assessment/dialogs/dialog-props.ts';
import { useFieldTexts } from '../../../components/assessment/dialogs/texts.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needPastDate, needPerson } from '../../../components/dialog/checks.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { nobody, PersonFields } from '../../../components/dialog/PersonFields.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { usePartnerPeople } from '../../../components/people/use-partner-people.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { useText } from '../../../text/text.ts';

const choices = ['agrees', 'asks-for-review'] as const;

/** What the partner says to the result that it was shown. */
export function ResponseDialog({ view, onClose }: AssessmentDialogProps) {
  const { t } = useText('assessment');
  const fields = useFieldTexts();
  const today = useToday();
  const partnerPeople = usePartnerPeople(view.partner.reference);
  const form = useActionForm({
    draftKey: `assessment/${view.id}/response`,
    initial: { response: '', by: nobody, on: today, comment: '' },
    validate: ({ response, by, on }) => [
      ...(response === '' ? [{ field: 'response-agrees', message: t('response.choose') }] : []),
      ...needPerson('response', by, fields.needPerson),
      ...needPastDate('response-on', on, today, fields.needDate),
    ],
    command: useCommand(client.assessment.recordResponse),
    toInput: ({ response, by, on, comment }) => ({
      assessment: view.id,
      response: {
        response: response as (typeof choices)[number],
        by: { name: by.name.trim(), function: by.function.trim() },
        on,
        comment: comment.trim() || null,
      },
    }),
    onDone: onClose,
  });
  return (
    <ActionDialog
      title={t('response.title')}
      lead={t('response.lead', { name: view.partner.name })}
      follows={[t('response.follows')]}
      form={form}
      submitLabel={t('response.submit')}
      onClose={onClose}
    >
      <Radio.Group
        label={t('response.question')}
        value={form.value.response}
        onChange={(response) => form.set({ response })}
        error={form.errorOf('response-agrees')}
        withAsterisk
      >
        <Stack gap={6} mt={4}>
          {choices.map((choice) => (
            <Radio key={choice} id={`response-${choice}`} value={choice} label={t(`response.${choice}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <PersonFields
        id="response"
        from={partnerPeople}
        legend={t('response.by')}
        labels={fields.person}
        value={form.value.by}
        onChange={(by) => form.set({ by })}
        errorOf={form.errorOf}
      />
      <DateField
        id="response-on"
        label={t('field.date')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('response-on')}
      />
      <GuardedText
        id="response-comment"
        label={t('response.comment')}
        value={form.value.comment}
        onChange={(comment) => form.set({ comment })}
        maxLength={4000}
      />
    </ActionDialog>
  );
}
