import { TagsInput, TextInput } from '@mantine/core';
import { client } from '../../../client/client.ts';
import type { AssessmentDialogProps } from '../../../components/assessment/dialogs/dialog-props.ts';
import { useFieldTexts } from '../../../components/assessment/dialogs/texts.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { wholePerson } from '../../../components/dialog/checks.ts';
import { nobody, PersonFields, personOrNull } from '../../../components/dialog/PersonFields.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { unEntities } from '../../../components/form/un-entities.ts';
import { reviewing } from '../../../components/people/suits.ts';
import { usePartnerPeople } from '../../../components/people/use-partner-people.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useText } from '../../../text/text.ts';

const looksLikeEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Header of the form: who completed it, for which UN entities, and who reviews. */
export function DetailsDialog({ view, onClose }: AssessmentDialogProps) {
  const { t } = useText('assessment');
  const fields = useFieldTexts();
  const { details } = view;
  const partnerPeople = usePartnerPeople(view.partner.reference);
  const form = useActionForm({
    draftKey: `assessment/${view.id}/details`,
    initial: {
      completedBy: details.completedBy ?? nobody,
      email: details.completedByEmail ?? '',
      entities: details.entities as readonly string[],
      reviewer: details.reviewer ?? nobody,
    },
    validate: ({ completedBy, email, reviewer }) => [
      ...wholePerson('completed', completedBy, t('details.half')),
      ...(email.trim() !== '' && !looksLikeEmail.test(email.trim())
        ? [{ field: 'completed-email', message: t('details.badEmail') }]
        : []),
      ...wholePerson('reviewer', reviewer, t('details.half')),
    ],
    command: useCommand(client.assessment.recordDetails),
    toInput: (value) => ({
      assessment: view.id,
      details: {
        completedBy: personOrNull(value.completedBy),
        completedByEmail: value.email.trim() || null,
        entities: [...value.entities],
        reviewer: personOrNull(value.reviewer),
      },
    }),
    onDone: onClose,
  });
  return (
    <ActionDialog
      title={t('details.title')}
      lead={t('details.lead')}
      form={form}
      submitLabel={t('details.save')}
      onClose={onClose}
    >
      <PersonFields
        id="completed"
        from={partnerPeople}
        legend={t('details.completedBy')}
        labels={fields.person}
        value={form.value.completedBy}
        onChange={(completedBy) => form.set({ completedBy })}
        errorOf={form.errorOf}
        autoFocus
      />
      <TextInput
        id="completed-email"
        type="email"
        label={t('details.completedByEmail')}
        value={form.value.email}
        maxLength={200}
        dir="ltr"
        onChange={(event) => form.set({ email: event.currentTarget.value })}
        error={form.errorOf('completed-email')}
      />
      <TagsInput
        id="details-entities"
        label={t('details.entities')}
        description={t('details.entitiesHint')}
        data={[...unEntities]}
        maxTags={30}
        value={[...form.value.entities]}
        onChange={(chosen) => form.set({ entities: chosen })}
      />
      <PersonFields
        id="reviewer"
        suits={reviewing}
        legend={t('details.reviewer')}
        labels={fields.person}
        value={form.value.reviewer}
        onChange={(reviewer) => form.set({ reviewer })}
        errorOf={form.errorOf}
      />
    </ActionDialog>
  );
}
