import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { ErrorSummary } from '../../components/form/ErrorSummary.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useFieldErrors } from '../../components/form/use-field-errors.ts';
import { useCommand } from '../../components/session/use-command.ts';
import { useStatus } from '../../components/session/use-status.ts';
import { useText } from '../../text/text.ts';
import classes from './SettingsSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';

/** Name and function under which this device signs its changes. */
export function OfficerSection() {
  const { t } = useText('settings');
  const officer = useStatus().value?.officer ?? null;
  const [name, setName] = useState(officer?.name ?? '');
  const [title, setTitle] = useState(officer?.function ?? '');
  const { errors, attempt, check, errorOf } = useFieldErrors();
  const save = useCommand(client.workspace.setOfficer);
  const submit = async () => {
    const found = [
      ...(name.trim() === '' ? [{ field: 'officer-name', message: t('you.nameMissing') }] : []),
      ...(title.trim() === '' ? [{ field: 'officer-function', message: t('you.functionMissing') }] : []),
    ];
    if (!check(found)) return;
    const next = { name: name.trim(), function: title.trim() };
    if ((await save.run({ officer: next })).ok) notifications.show({ message: t('you.saved', next) });
  };
  return (
    <SettingsSection title={t('you.title')} text={t('you.text')}>
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary errors={errors} attempt={attempt} />
        <RefusalAlert refusal={save.refusal} />
        <TextInput
          id="officer-name"
          label={t('you.name')}
          dir="auto"
          maxLength={200}
          value={name}
          error={errorOf('officer-name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          id="officer-function"
          label={t('you.function')}
          dir="auto"
          maxLength={200}
          value={title}
          error={errorOf('officer-function')}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" loading={save.running}>
            {t('you.save')}
          </Button>
        </div>
      </form>
    </SettingsSection>
  );
}
