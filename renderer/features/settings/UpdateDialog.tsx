import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CheckedUpdate } from '../../../shared/contract/update.ts';
import { client } from '../../client/client.ts';
import { host } from '../../client/host.ts';
import { TaskDialog } from '../../components/dialog/TaskDialog.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { ask } from '../../components/session/requests.ts';
import { useTask } from '../../components/session/use-command.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import { GenuineUpdate } from './GenuineUpdate.tsx';

/** Checks a newer program that somebody brought as a file, and hands a genuine one to the system. */
export function UpdateDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText('settings');
  const [path, setPath] = useState('');
  const [older, setOlder] = useState(false);
  const [missing, setMissing] = useState(false);
  const [checked, setChecked] = useState<CheckedUpdate | null>(null);
  const check = useTask(client.update.check);
  const asked = { path: path.trim(), older };
  const submit = async () => {
    setMissing(asked.path === '');
    if (asked.path === '') {
      document.getElementById('update-path')?.focus();
      return;
    }
    const done = await check.run(asked);
    if (done.ok) setChecked(done.value);
  };
  const choose = async () => {
    const chosen = await ask(() => host.pickUpdate());
    if (chosen.ok && chosen.value) setPath(chosen.value);
  };
  return (
    <TaskDialog
      title={t('update.title')}
      onClose={onClose}
      submitLabel={t('update.check')}
      running={check.running}
      onSubmit={() => void submit()}
      told={checked && <GenuineUpdate checked={checked} asked={asked} />}
    >
      <Text size="sm">{t('update.lead')}</Text>
      <RefusalAlert refusal={check.refusal} />
      <Group align="flex-end" gap="xs" wrap="wrap">
        <TextInput
          id="update-path"
          label={t('update.path')}
          description={t('update.pathHint')}
          value={path}
          error={missing && asked.path === '' ? t('update.pathMissing') : undefined}
          dir="ltr"
          styles={{ label: { direction: 'inherit' } }}
          flex="1 1 280px"
          spellCheck={false}
          data-autofocus
          onChange={(event) => setPath(event.currentTarget.value)}
        />
        {host.canInstall && (
          <Button variant="default" leftSection={<Icon name="folder" />} onClick={() => void choose()}>
            {t('update.choose')}
          </Button>
        )}
      </Group>
      {check.refusal?.code === 'UPDATE_OLDER' && (
        <Checkbox
          label={t('update.older')}
          description={t('update.olderHint')}
          checked={older}
          onChange={(event) => setOlder(event.currentTarget.checked)}
        />
      )}
    </TaskDialog>
  );
}
