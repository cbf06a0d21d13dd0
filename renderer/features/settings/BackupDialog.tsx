import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { FolderField } from '../../components/form/FolderField.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useTask } from '../../components/session/use-command.ts';
import { useText } from '../../text/text.ts';

/** Writes a checked copy of the workspace into a folder that the person names. */
export function BackupDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText('settings');
  const [folder, setFolder] = useState('');
  const [missing, setMissing] = useState(false);
  const backup = useTask(client.workspace.backup);
  const submit = async () => {
    if (folder.trim() === '') {
      setMissing(true);
      document.getElementById('backup-folder')?.focus();
      return;
    }
    const done = await backup.run({ folder: folder.trim() });
    if (!done.ok) return;
    notifications.show({ message: t('care.backedUp', { folder: done.value.folder }), autoClose: false });
    onClose();
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('care.backupTitle')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{t('care.backupText')}</Text>
          <RefusalAlert refusal={backup.refusal} />
          <FolderField
            id="backup-folder"
            label={t('care.backupFolder')}
            description={t('care.backupFolderHint')}
            value={folder}
            error={missing && folder.trim() === '' ? t('care.backupFolderMissing') : undefined}
            onChange={setFolder}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={backup.running}>
              {t('care.backup')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
