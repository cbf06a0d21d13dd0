import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { useText } from '../../text/text.ts';
import { FolderField } from '../form/FolderField.tsx';
import { HeldAnyway } from '../form/HeldAnyway.tsx';
import { RadioChoice } from '../form/RadioChoice.tsx';
import { RefusalAlert } from '../form/RefusalAlert.tsx';
import { Notice } from '../page/Notice.tsx';
import { useTask } from '../session/use-command.ts';
import { RestorePreview, type ShownBackup } from './RestorePreview.tsx';
import { useOwnBackups } from './use-own-backups.ts';

interface RestoreFormProps {
  readonly folder: string;
  /** Not where the workspace is open: its key is known then. */
  readonly asksPassphrase: boolean;
  readonly onRestored: () => void;
}

const another = 'another folder';

/** Choosing a backup, seeing what it holds and what would be lost, and only then restoring it. */
export function RestoreForm({ folder, asksPassphrase, onRestored }: RestoreFormProps) {
  const { t } = useText('workspace');
  const own = useOwnBackups(folder);
  const [chosen, setChosen] = useState<string | null>(null);
  const [other, setOther] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [missing, setMissing] = useState(false);
  const [shown, setShown] = useState<ShownBackup | null>(null);
  const [aside, setAside] = useState<{ readonly folder: string | null } | null>(null);
  const preview = useTask(client.workspace.previewRestore);
  const restore = useTask(client.workspace.restore);
  const choice = chosen ?? own[0]?.value ?? another;
  const from = choice === another ? other.trim() : choice;
  const asked = { folder, from, ...(asksPassphrase ? { passphrase } : {}) };
  const change = (step: () => void) => {
    step();
    setShown(null);
    preview.reset();
    restore.reset();
  };
  const put = async (anyway = false) => {
    const done = await restore.run({ ...asked, anyway });
    if (done.ok) setAside({ folder: done.value.keptAside });
  };
  if (aside)
    return (
      <Stack gap="md">
        <Notice tone="good" icon="circle-check" role="status">
          {t('restore.done')}
          {aside.folder && (
            <>
              {' '}
              {t('restore.aside')} <bdi dir="ltr">{aside.folder}</bdi>
            </>
          )}
        </Notice>
        <Group>
          <Button onClick={onRestored}>{t('restore.go')}</Button>
        </Group>
      </Stack>
    );
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (from === '') return setMissing(true);
        const answer = await preview.run(asked);
        if (answer.ok) setShown(answer.value);
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('restore.text')}</Text>
        <RefusalAlert refusal={restore.refusal ?? preview.refusal}>
          <HeldAnyway refusal={restore.refusal} onAnyway={() => void put(true)} />
        </RefusalAlert>
        {own.length === 0 ? (
          <Text size="sm">{t('restore.none')}</Text>
        ) : (
          <RadioChoice
            id="restore-choice"
            label={t('restore.choose')}
            options={[...own, { value: another, label: t('restore.other') }]}
            value={choice}
            onChange={(value) => change(() => setChosen(value))}
          />
        )}
        {choice === another && (
          <FolderField
            id="restore-folder"
            label={t('restore.folder')}
            description=""
            value={other}
            error={missing && other.trim() === '' ? t('restore.missing') : undefined}
            onChange={(value) => change(() => setOther(value))}
          />
        )}
        {asksPassphrase && (
          <PasswordInput
            label={t('restore.passphrase')}
            description={t('restore.passphraseHint')}
            value={passphrase}
            visibilityToggleButtonProps={{ 'aria-label': t('passphrase.show') }}
            onChange={(event) => {
              const { value } = event.currentTarget;
              change(() => setPassphrase(value));
            }}
          />
        )}
        {shown && <RestorePreview shown={shown} />}
        <Group>
          <Button type="submit" variant={shown ? 'default' : 'filled'} loading={preview.running}>
            {t('restore.preview')}
          </Button>
          {shown && (
            <Button color="red" loading={restore.running} onClick={() => void put()}>
              {t('restore.restore')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
