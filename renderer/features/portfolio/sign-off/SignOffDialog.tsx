import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import { client } from '../../../client/client.ts';
import { host } from '../../../client/host.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needPastDate, needPerson, needText } from '../../../components/dialog/checks.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { nobody, PersonFields } from '../../../components/dialog/PersonFields.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { isolated } from '../../../components/form/fill-text.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { approving } from '../../../components/people/suits.ts';
import { ask, type Refusal } from '../../../components/session/requests.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { showDone } from '../../../components/undo/show-done.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../Portfolio.module.css';
import type { AskedFigures } from '../use-asked.ts';

interface SignOffDialogProps {
  readonly asked: AskedFigures;
  /** The day that the page shows. */
  readonly asOf: string;
  readonly figures: number;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Keeps what the figures of the page say as those of a letter that somebody signed. */
export function SignOffDialog({ asked, asOf, figures, onDone, onClose }: SignOffDialogProps) {
  const { t } = useText('portfolio');
  const { language } = useLanguage();
  const today = useToday();
  const [file, setFile] = useState<FileContent | null>(null);
  const [notPicked, setNotPicked] = useState<Refusal | null>(null);
  const { language: _, ...question } = asked.question;
  const form = useActionForm({
    draftKey: `portfolio/sign-off/${asOf}`,
    initial: { name: '', signedBy: nobody, on: today },
    validate: ({ name, signedBy, on }) => [
      ...needText('letter-name', name, t('signOff.nameMissing')),
      ...needPerson('signed-by', signedBy, {
        name: t('signOff.personMissing'),
        function: t('signOff.functionMissing'),
      }),
      ...needPastDate('signed-on', on, today, {
        missing: t('signOff.dateMissing'),
        future: t('signOff.dateFuture'),
      }),
    ],
    command: useCommand(client.signOff.record),
    toInput: ({ name, signedBy, on }) => ({
      ...question,
      asOf,
      name: name.trim(),
      signedBy: { name: signedBy.name.trim(), function: signedBy.function.trim() },
      on,
      ...(file ? { file } : {}),
    }),
    onDone: ({ name }) => {
      showDone(t('signOff.done', { name: isolated(name) }));
      onDone();
      onClose();
    },
  });
  const choose = async () => {
    const picked = await ask(() => host.pickFile({ accept: [] }));
    setNotPicked(picked.ok ? null : picked.error);
    if (picked.ok && picked.value) setFile(picked.value);
  };
  return (
    <ActionDialog
      title={t('signOff.title')}
      lead={t('signOff.lead', { count: figures, day: formatDate(asOf, language) })}
      follows={[t('signOff.kept'), t('signOff.compared'), t('signOff.merged')]}
      form={form}
      submitLabel={t('signOff.submit')}
      onClose={onClose}
    >
      <TextInput
        id="letter-name"
        label={t('signOff.name')}
        description={t('signOff.nameHint')}
        value={form.value.name}
        maxLength={120}
        onChange={(event) => form.set({ name: event.currentTarget.value })}
        error={form.errorOf('letter-name')}
        data-autofocus
      />
      <PersonFields
        id="signed-by"
        suits={approving}
        legend={t('signOff.signedBy')}
        labels={{ name: t('signOff.person'), function: t('signOff.function') }}
        value={form.value.signedBy}
        onChange={(signedBy) => form.set({ signedBy })}
        errorOf={form.errorOf}
      />
      <DateField
        id="signed-on"
        label={t('signOff.on')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('signed-on')}
      />
      <RefusalAlert refusal={notPicked} />
      <Group gap="sm">
        <Button variant="default" onClick={() => void choose()}>
          {t(file ? 'signOff.anotherFile' : 'signOff.file')}
        </Button>
        <span className={classes.quiet}>
          {file ? t('signOff.fileChosen', { name: isolated(file.name) }) : t('signOff.fileMeans')}
        </span>
      </Group>
    </ActionDialog>
  );
}
