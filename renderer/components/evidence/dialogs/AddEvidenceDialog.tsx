import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import type { EvidenceFields } from '../../../../shared/record/shapes/evidence.ts';
import { textsOfEvidence } from '../../../../shared/rules/evidence/brought-texts.ts';
import type { EvidenceView } from '../../../../shared/rules/evidence/evidence-view.ts';
import { keptName } from '../../../../shared/rules/evidence/file-name.ts';
import { client } from '../../../client/client.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { ActionDialog } from '../../dialog/ActionDialog.tsx';
import { useActionForm } from '../../dialog/use-action-form.ts';
import { GuardNote } from '../../guard/GuardNote.tsx';
import { useCaseDetailStep } from '../../intake/use-case-detail-step.tsx';
import { useCommand } from '../../session/use-command.ts';
import { ContentText } from '../../text/ContentText.tsx';
import type { EvidenceSubject } from '../evidence-subject.ts';
import { fileSize } from '../file-words.ts';
import classes from './EvidenceDialogs.module.css';
import { EvidenceFieldInputs } from './EvidenceFieldInputs.tsx';
import { fieldsFrom, newEvidence, type TypedEvidence } from './typed-evidence.ts';
import { useEvidenceChecks } from './use-evidence-checks.ts';

interface AddEvidenceDialogProps {
  readonly subject: EvidenceSubject;
  readonly file: FileContent;
  /** Documents that this one may be a later version of. */
  readonly standing: readonly EvidenceView[];
  /** Of several files: "File 1 of 3", and what the one before was given, which is often the same. */
  readonly position: { readonly number: number; readonly total: number };
  readonly before: Partial<TypedEvidence>;
  readonly notice?: ReactNode;
  readonly onAdded: (
    answer: { readonly evidence: EvidenceView; readonly sameContent: readonly string[] },
    typed: TypedEvidence,
  ) => void;
  readonly onClose: () => void;
}

/** What adding one file is given. */
interface NewDocument {
  readonly partner: string;
  readonly file: FileContent;
  readonly fields: EvidenceFields;
  readonly revises?: string;
}

/** Adds one file: its title comes from its name, its type from the instrument's menu. */
export function AddEvidenceDialog(props: AddEvidenceDialogProps) {
  const { subject, file, standing, position, before, notice, onAdded, onClose } = props;
  const { t } = useText('evidence');
  const { locale } = useLanguage();
  const checks = useEvidenceChecks(subject);
  const step = useCaseDetailStep(useCommand(client.evidence.add), {
    textsOf: (input: NewDocument) =>
      textsOfEvidence({ fileName: keptName(file.name).name, fields: input.fields }),
    name: file.name,
    submitLabel: t('addDialog.submit'),
    draftKey: `intake/evidence/${subject.partner.id}/${file.name}/${file.bytes.length}`.slice(0, 190),
  });
  const form = useActionForm({
    draftKey: `evidence/${subject.partner.id}/add/${file.name}/${file.bytes.length}`.slice(0, 190),
    initial: { ...newEvidence(file.name, subject), ...before, revises: '' },
    validate: checks.check,
    command: step.command,
    toInput: ({ revises, ...typed }) => ({
      partner: subject.partner.id,
      file,
      fields: fieldsFrom(typed, { links: [] }, subject),
      ...(revises === '' ? {} : { revises }),
    }),
    onDone: (answer) => onAdded(answer, form.value),
  });
  if (step.question) return step.question;
  return (
    <ActionDialog
      title={position.total > 1 ? t('addDialog.titleOf', { ...position }) : t('addDialog.title')}
      form={form}
      submitLabel={t('addDialog.submit')}
      onClose={onClose}
    >
      <p className={classes.file}>
        <ContentText as="strong">{file.name}</ContentText>
        <small>{fileSize(file.bytes.length, locale)}</small>
      </p>
      <GuardNote text={file.name} isFileName />
      {notice}
      <EvidenceFieldInputs
        subject={subject}
        value={form.value}
        onChange={form.set}
        errorOf={form.errorOf}
        checks={checks}
      />
      {standing.length > 0 && (
        <NativeSelect
          id="evidence-revises"
          label={t('field.revises')}
          value={form.value.revises}
          onChange={(event) => form.set({ revises: event.currentTarget.value })}
          data={[
            { value: '', label: t('field.revisesNone') },
            ...standing.map(({ id, fields }) => ({ value: id, label: fields.title })),
          ]}
        />
      )}
    </ActionDialog>
  );
}
