import { Button, Checkbox, PasswordInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SharedFolder } from '../../../shared/contract/package-views.ts';
import { client } from '../../client/client.ts';
import { TaskDialog } from '../../components/dialog/TaskDialog.tsx';
import { FolderField } from '../../components/form/FolderField.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useCommand } from '../../components/session/use-command.ts';
import { useText } from '../../text/text.ts';

interface SharedDialogProps {
  readonly shared: SharedFolder;
  readonly onClose: () => void;
}

/** Chooses the shared folder and how it is sealed, once: neither is asked for again. */
export function SharedDialog({ shared, onClose }: SharedDialogProps) {
  const { t } = useText('exchange');
  const [folder, setFolder] = useState(shared.folder ?? '');
  // Kept by the workspace once it is saved, and never as a draft.
  const [passphrase, setPassphrase] = useState('');
  const [recipients, setRecipients] = useState(shared.recipients.join('\n'));
  const [documents, setDocuments] = useState(shared.documents);
  const save = useCommand(client.package.setFolder);
  const leave = useCommand(client.package.leaveFolder);
  const submit = async () => {
    const keys = recipients.split(/[\s,]+/).filter(Boolean);
    const seal =
      passphrase !== '' ? { packagePassphrase: passphrase } : keys.length > 0 ? { recipients: keys } : {};
    const done = await save.run({ folder: folder.trim(), documents, ...seal });
    if (done.ok) onClose();
  };
  return (
    <TaskDialog
      title={t('shared.title')}
      onClose={onClose}
      submitLabel={t('shared.save')}
      running={save.running}
      onSubmit={() => void submit()}
      told={null}
      also={
        shared.folder !== null && (
          <Button
            variant="default"
            loading={leave.running}
            onClick={() => void leave.run({}).then((done) => done.ok && onClose())}
          >
            {t('shared.leave')}
          </Button>
        )
      }
    >
      <Text size="sm">{t('shared.dialogLead')}</Text>
      <RefusalAlert refusal={save.refusal ?? leave.refusal} />
      <FolderField
        id="shared-folder"
        label={t('shared.folder')}
        description={t('shared.folderHint')}
        value={folder}
        onChange={setFolder}
      />
      <PasswordInput
        id="shared-passphrase"
        label={t('shared.passphrase')}
        description={t(shared.sealed === 'passphrase' ? 'shared.passphraseKept' : 'shared.passphraseHint')}
        value={passphrase}
        autoComplete="new-password"
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <TextInput
        id="shared-recipients"
        label={t('shared.recipients')}
        description={t('shared.recipientsHint')}
        dir="ltr"
        styles={{ label: { direction: 'inherit' } }}
        spellCheck={false}
        value={recipients}
        onChange={(event) => setRecipients(event.currentTarget.value)}
      />
      <Checkbox
        label={t('make.documents')}
        checked={documents}
        onChange={(event) => setDocuments(event.currentTarget.checked)}
      />
    </TaskDialog>
  );
}
