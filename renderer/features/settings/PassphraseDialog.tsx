import { Button, Modal, PasswordInput, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { DialogFoot } from '../../components/dialog/DialogFoot.tsx';
import { ErrorSummary } from '../../components/form/ErrorSummary.tsx';
import { NewPassphraseFields, useNewPassphraseErrors } from '../../components/form/NewPassphraseFields.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useFieldErrors } from '../../components/form/use-field-errors.ts';
import { useCommand } from '../../components/session/use-command.ts';
import { useText } from '../../text/text.ts';

/** Replaces the passphrase. */
export function PassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText('settings');
  const { t: w } = useText('workspace');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState({ first: '', again: '' });
  const { errors, attempt, check, errorOf } = useFieldErrors();
  const passphraseErrors = useNewPassphraseErrors();
  const change = useCommand(client.workspace.changePassphrase);
  const submit = async () => {
    const missing = current === '' ? [{ field: 'current-passphrase', message: w('passphrase.missing') }] : [];
    if (!check([...missing, ...passphraseErrors(next)])) return;
    if (!(await change.run({ current, next: next.first })).ok) return;
    notifications.show({ message: t('key.changed') });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('key.change')}
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
          <ErrorSummary errors={errors} attempt={attempt} />
          <RefusalAlert refusal={change.refusal} />
          <PasswordInput
            id="current-passphrase"
            data-autofocus
            label={w('passphrase.current')}
            autoComplete="current-password"
            value={current}
            error={errorOf('current-passphrase')}
            visibilityToggleButtonProps={{ 'aria-label': w('passphrase.show') }}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
          <NewPassphraseFields value={next} onChange={setNext} errorOf={errorOf} />
          <DialogFoot>
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={change.running}>
              {t('key.change')}
            </Button>
          </DialogFoot>
        </Stack>
      </form>
    </Modal>
  );
}
