import { Textarea } from '@mantine/core';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needPastDate, needPerson } from '../../../components/dialog/checks.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { nobody, PersonFields, personOrNull } from '../../../components/dialog/PersonFields.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { GuardNote } from '../../../components/guard/GuardNote.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { useStatus, useToday } from '../../../components/session/use-status.ts';
import { useText } from '../../../text/text.ts';
import { DeterminationResult } from './DeterminationResult.tsx';
import type { AssessmentDialogProps } from './dialog-props.ts';
import { PendingNote } from './PendingNote.tsx';
import { useFieldTexts } from './texts.ts';
import { useDeterminationConsequences } from './use-determination-consequences.ts';

interface DetermineDialogProps extends AssessmentDialogProps {
  readonly kind: 'preliminary' | 'final';
}

/** Signs the preliminary or the final determination: shows rating, gaps and what follows from it. */
export function DetermineDialog({ kind, view, instrument, texts, pending, onClose }: DetermineDialogProps) {
  const { t } = useText('assessment');
  const fields = useFieldTexts();
  const today = useToday();
  const officer = useStatus().value?.officer ?? nobody;
  const form = useActionForm({
    draftKey: `assessment/${view.id}/determine-${kind}`,
    initial: { signer: view.details.reviewer ?? officer, on: today, statement: '' },
    validate: ({ signer, on }) => [
      ...needPerson('determine', signer, fields.needPerson),
      ...needPastDate('determine-on', on, today, fields.needDate),
    ],
    command: useCommand(client.assessment.determine),
    toInput: ({ signer, on, statement }) => {
      const signedBy = personOrNull(signer);
      return {
        assessment: view.id,
        kind,
        on,
        ...(signedBy ? { signedBy } : {}),
        ...(statement.trim() === '' ? {} : { statement }),
      };
    },
    onDone: onClose,
  });
  const follows = useDeterminationConsequences(kind, view, instrument, form.value.on);
  return (
    <ActionDialog
      title={t(kind === 'final' ? 'determine.titleFinal' : 'determine.titlePreliminary')}
      follows={follows}
      form={form}
      submitLabel={t(`action.determine-${kind}`)}
      onClose={onClose}
    >
      <PendingNote pending={pending} />
      <DeterminationResult kind={kind} view={view} texts={texts} />
      <PersonFields
        id="determine"
        legend={t('field.signer')}
        labels={fields.person}
        value={form.value.signer}
        onChange={(signer) => form.set({ signer })}
        errorOf={form.errorOf}
        autoFocus
      />
      <DateField
        id="determine-on"
        label={t('field.date')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('determine-on')}
      />
      <Textarea
        id="determine-statement"
        label={t('determine.statement')}
        description={t('determine.statementHint')}
        value={form.value.statement}
        onChange={(event) => form.set({ statement: event.currentTarget.value })}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={8000}
        dir="auto"
      />
      <GuardNote text={form.value.statement} />
    </ActionDialog>
  );
}
