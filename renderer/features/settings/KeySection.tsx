import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { host } from '../../client/host.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useNoteRecoveryKept, useRecoveryKept } from '../../components/form/use-recovery-kept.ts';
import { Notice } from '../../components/page/Notice.tsx';
import { ask, keys, type Refusal } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useStatus } from '../../components/session/use-status.ts';
import { useText } from '../../text/text.ts';
import { PassphraseDialog } from './PassphraseDialog.tsx';
import { RecoveryKeyDialog } from './RecoveryKeyDialog.tsx';
import { ActionLine, SettingsSection } from './SettingsSection.tsx';

/** Passphrase, recovery key, and the key that this computer may keep. */
export function KeySection() {
  const { t } = useText('settings');
  const [open, setOpen] = useState<'passphrase' | 'recovery-key' | null>(null);
  return (
    <SettingsSection title={t('key.title')}>
      <NotKeptNotice />
      <ActionLine text={t('key.changeText')}>
        <Button variant="default" onClick={() => setOpen('passphrase')}>
          {t('key.change')}
        </Button>
      </ActionLine>
      <ActionLine text={t('key.renewText')}>
        <Button variant="default" onClick={() => setOpen('recovery-key')}>
          {t('key.renew')}
        </Button>
      </ActionLine>
      <KeychainLine />
      {open === 'passphrase' && <PassphraseDialog onClose={() => setOpen(null)} />}
      {open === 'recovery-key' && <RecoveryKeyDialog onClose={() => setOpen(null)} />}
    </SettingsSection>
  );
}

/** Until somebody said on this device that the key was kept: without it a forgotten passphrase loses everything. */
function NotKeptNotice() {
  const { t } = useText('settings');
  const kept = useRecoveryKept();
  const note = useNoteRecoveryKept();
  const status = useStatus().value;
  if (kept !== false || status?.fictional || status?.readOnly) return null;
  return (
    <Notice tone="fair" icon="alert" title={t('key.notKept')}>
      <span>{t('key.notKeptText')}</span>
      <Button size="compact-sm" variant="default" onClick={() => note(true)}>
        {t('key.keptNow')}
      </Button>
    </Notice>
  );
}

/** Only where the system keeps keys under real encryption. */
function KeychainLine() {
  const { t } = useText('settings');
  const queries = useQueryClient();
  const info = useRequest(keys.hostInfo, () => host.getInfo()).value;
  const folder = useStatus().value?.folder ?? null;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (!info?.keychain || folder === null) return null;
  const isRemembered = info.remembered.includes(folder);
  const change = async () => {
    const result = await ask<string | null>(() =>
      isRemembered ? host.forgetKey(folder) : host.rememberKey(),
    );
    setRefusal(result.ok ? null : result.error);
    await queries.invalidateQueries({ queryKey: keys.hostInfo });
    if (!result.ok) return;
    const message = isRemembered
      ? t('key.forgotten')
      : result.value === 'remembered'
        ? t('key.remembered')
        : t('key.noEncryption');
    notifications.show({ message });
  };
  return (
    <>
      <RefusalAlert refusal={refusal} />
      <ActionLine text={t('key.rememberText')}>
        <Button variant="default" onClick={() => void change()}>
          {isRemembered ? t('key.forget') : t('key.remember')}
        </Button>
      </ActionLine>
    </>
  );
}
