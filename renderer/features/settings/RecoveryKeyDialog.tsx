import { Button, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { DialogFoot } from '../../components/dialog/DialogFoot.tsx';
import { RecoveryKeySheet } from '../../components/form/RecoveryKeySheet.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useCommand } from '../../components/session/use-command.ts';
import { useStatus } from '../../components/session/use-status.ts';
import { useText } from '../../text/text.ts';

/** Makes a new recovery key after asking for the passphrase, and shows it once. */
export function RecoveryKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText('settings');
  const { t: w } = useText('workspace');
  const status = useStatus().value;
  const [passphrase, setPassphrase] = useState('');
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const renew = useCommand(client.workspace.renewRecoveryKey);
  const submit = async () => {
    const made = await renew.run({ passphrase });
    if (made.ok) setRecoveryKey(made.value.recoveryKey);
  };
  return (
    <Modal
      opened
      size="lg"
      // Once it is shown, only the confirmation closes it: a slip of the mouse must not lose the key.
      onClose={() => recoveryKey === null && onClose()}
      withCloseButton={recoveryKey === null}
      closeOnClickOutside={recoveryKey === null}
      closeOnEscape={recoveryKey === null}
      title={t('key.renew')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {recoveryKey !== null && status ? (
        <RecoveryKeySheet
          recoveryKey={recoveryKey}
          office={status.office}
          folder={status.folder ?? ''}
          goLabel={t('key.renewKept')}
          onKept={onClose}
        />
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Stack gap="sm">
            <Text size="sm">{t('key.renewText')}</Text>
            <RefusalAlert refusal={renew.refusal} />
            <PasswordInput
              id="current-passphrase"
              data-autofocus
              label={w('passphrase.current')}
              autoComplete="current-password"
              value={passphrase}
              visibilityToggleButtonProps={{ 'aria-label': w('passphrase.show') }}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
            <DialogFoot>
              <Button variant="default" onClick={onClose}>
                {t('common:cancel')}
              </Button>
              <Button type="submit" loading={renew.running}>
                {t('key.renew')}
              </Button>
            </DialogFoot>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
