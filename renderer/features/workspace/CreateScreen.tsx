import { Autocomplete, Button, Fieldset, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { ErrorSummary, type FieldError } from '../../components/form/ErrorSummary.tsx';
import { FolderField } from '../../components/form/FolderField.tsx';
import { NewPassphraseFields, useNewPassphraseErrors } from '../../components/form/NewPassphraseFields.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { unEntities } from '../../components/form/un-entities.ts';
import { useFieldErrors } from '../../components/form/use-field-errors.ts';
import { useTask } from '../../components/session/use-command.ts';
import { useText } from '../../text/text.ts';
import classes from './form.module.css';
import { ScreenTitle } from './ScreenTitle.tsx';

interface CreateScreenProps {
  readonly suggestedFolder: string;
  readonly onStaying: (staying: boolean) => void;
  readonly onCreated: (made: {
    readonly recoveryKey: string;
    readonly office: string;
    readonly folder: string;
  }) => void;
  readonly onBack: () => void;
}

/** Makes the encrypted workspace of an office. */
export function CreateScreen({ suggestedFolder, onStaying, onCreated, onBack }: CreateScreenProps) {
  const { t } = useText('workspace');
  const [value, setValue] = useState({
    office: '',
    entity: '',
    name: '',
    function: '',
    folder: suggestedFolder,
  });
  const [passphrase, setPassphrase] = useState({ first: '', again: '' });
  const { errors, attempt, check, errorOf } = useFieldErrors();
  const passphraseErrors = useNewPassphraseErrors();
  const create = useTask(client.workspace.create);
  const set = (change: Partial<typeof value>) => setValue((before) => ({ ...before, ...change }));

  const submit = async () => {
    const missing: readonly (readonly [string, string, string])[] = [
      ['office', value.office, t('create.officeMissing')],
      ['officer-name', value.name, t('create.nameMissing')],
      ['officer-function', value.function, t('create.functionMissing')],
      ['folder', value.folder, t('folder.missing')],
    ];
    const found: FieldError[] = missing
      .filter(([, text]) => text.trim() === '')
      .map(([field, , message]) => ({ field, message }));
    if (!check([...found, ...passphraseErrors(passphrase)])) return;
    // Stays here when the workspace opens, until its recovery key was kept.
    onStaying(true);
    const made = await create.run({
      folder: value.folder.trim(),
      passphrase: passphrase.first,
      office: value.office.trim(),
      entity: value.entity.trim(),
      officer: { name: value.name.trim(), function: value.function.trim() },
    });
    if (!made.ok) return onStaying(false);
    onCreated({
      recoveryKey: made.value.recoveryKey,
      office: value.office.trim(),
      folder: value.folder.trim(),
    });
  };

  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ScreenTitle title={t('create.title')} onBack={onBack} />
      <ErrorSummary errors={errors} attempt={attempt} />
      <RefusalAlert refusal={create.refusal} />
      <TextInput
        id="office"
        label={t('create.office')}
        description={t('create.officeHint')}
        dir="auto"
        value={value.office}
        error={errorOf('office')}
        onChange={(event) => set({ office: event.currentTarget.value })}
      />
      <Autocomplete
        id="entity"
        label={t('create.entity')}
        description={t('create.entityHint')}
        data={[...unEntities]}
        value={value.entity}
        onChange={(entity) => set({ entity })}
      />
      <Fieldset legend={t('create.you')}>
        <Text size="sm" c="dimmed" mb="xs">
          {t('create.youHint')}
        </Text>
        <TextInput
          id="officer-name"
          label={t('create.name')}
          dir="auto"
          autoComplete="name"
          value={value.name}
          error={errorOf('officer-name')}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          id="officer-function"
          mt="sm"
          label={t('create.function')}
          description={t('create.functionHint')}
          dir="auto"
          autoComplete="organization-title"
          value={value.function}
          error={errorOf('officer-function')}
          onChange={(event) => set({ function: event.currentTarget.value })}
        />
      </Fieldset>
      <Fieldset legend={t('create.where')}>
        <FolderField
          id="folder"
          label={t('folder.new')}
          description={t('folder.newHint')}
          value={value.folder}
          error={errorOf('folder')}
          onChange={(folder) => set({ folder })}
        />
      </Fieldset>
      <NewPassphraseFields value={passphrase} onChange={setPassphrase} errorOf={errorOf} />
      <Text size="sm">{t('passphrase.warning')}</Text>
      <div>
        <Group>
          <Button type="submit" loading={create.running}>
            {t('create.submit')}
          </Button>
        </Group>
        <p className={classes.explanation}>{t('create.explanation')}</p>
      </div>
    </form>
  );
}
