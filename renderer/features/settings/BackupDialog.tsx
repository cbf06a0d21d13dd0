import { Button, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Finding } from '../../../shared/record/check/finding.ts';
import { client } from '../../client/client.ts';
import { DialogFoot } from '../../components/dialog/DialogFoot.tsx';
import { FolderField } from '../../components/form/FolderField.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongProgress } from '../../components/job/LongProgress.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { useLongTask } from '../../components/session/use-waiting.ts';
import { useText } from '../../text/text.ts';
import { Findings } from './Findings.tsx';
import { type MadeSeal, SealSheet } from './SealSheet.tsx';

interface MadeBackup extends MadeSeal {
  readonly folder: string;
  readonly complete: boolean;
  readonly missing: readonly Finding[];
}

/** Writes a checked copy of the workspace into a folder that the person names, and shows the seal over it. */
export function BackupDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText('settings');
  const [folder, setFolder] = useState('');
  const [missing, setMissing] = useState(false);
  const [made, setMade] = useState<MadeBackup | null>(null);
  const backup = useLongTask(client.workspace.backup);
  const submit = async () => {
    if (folder.trim() === '') {
      setMissing(true);
      document.getElementById('backup-folder')?.focus();
      return;
    }
    const done = await backup.run({ folder: folder.trim() });
    if (done.ok) setMade(done.value);
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('care.backupTitle')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {made ? (
        <Stack gap="md">
          {made.complete ? (
            <Notice tone="good" icon="circle-check">
              {t('care.backedUp')} <bdi dir="ltr">{made.folder}</bdi>
            </Notice>
          ) : (
            <Notice tone="poor" icon="alert" role="status">
              {t('care.backedUpIncomplete', { count: made.missing.length })}{' '}
              <bdi dir="ltr">{made.folder}</bdi>
              <Findings findings={made.missing} />
            </Notice>
          )}
          <Text size="sm">{t('care.backedUpSeal')}</Text>
          <SealSheet {...made} />
          <DialogFoot>
            <Button onClick={onClose}>{t('care.sealKept')}</Button>
          </DialogFoot>
        </Stack>
      ) : (
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
            <LongProgress waiting={backup} title={t('care.backupTitle')} />
            <DialogFoot>
              <Button variant="default" onClick={onClose}>
                {t('common:cancel')}
              </Button>
              <Button type="submit" loading={backup.running}>
                {t('care.backup')}
              </Button>
            </DialogFoot>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
