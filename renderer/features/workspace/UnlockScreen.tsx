import { Button, Group, PasswordInput, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { HostInfo } from '../../../shared/contract/host.ts';
import { demoPassphrase } from '../../../shared/contract/host-constants.ts';
import type { RefusalDetails } from '../../../shared/ground/result.ts';
import { client } from '../../client/client.ts';
import { host } from '../../client/host.ts';
import { ErrorSummary } from '../../components/form/ErrorSummary.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useFieldErrors } from '../../components/form/use-field-errors.ts';
import { Notice } from '../../components/page/Notice.tsx';
import { useTask } from '../../components/session/use-command.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { ContentText } from '../../components/text/ContentText.tsx';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './form.module.css';
import { ScreenTitle } from './ScreenTitle.tsx';

interface UnlockScreenProps {
  readonly folder: string;
  readonly office: string | null;
  readonly info: HostInfo;
  readonly onEnter: () => void;
  readonly onRecover: () => void;
  readonly onRestore: () => void;
  readonly onSalvage: () => void;
  readonly onBack: () => void;
}

/** The last backup that can be read, by its day, as the opening found it. */
function DamagedOffer({ details }: { readonly details: RefusalDetails }) {
  const { t } = useText('workspace');
  const { language } = useLanguage();
  const { backupOn, backupEntries } = details;
  return (
    <Notice tone="fair" icon="info">
      {backupOn
        ? t('unlock.damagedBackup', {
            date: formatDate(String(backupOn), language),
            entries: Number(backupEntries),
          })
        : t('unlock.damagedAlone')}
    </Notice>
  );
}

/** Opens a workspace with its passphrase, or with the key that this computer keeps. */
export function UnlockScreen({
  folder,
  office,
  info,
  onEnter,
  onRecover,
  onRestore,
  onSalvage,
  onBack,
}: UnlockScreenProps) {
  const { t } = useText('workspace');
  const [passphrase, setPassphrase] = useState('');
  const { errors, attempt, check, errorOf } = useFieldErrors();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const open = useTask(client.workspace.open);
  const remembered = useTask(host.openRemembered);
  // A damaged workspace is told to open the last good backup: here is the way.
  const damage = [open.refusal, remembered.refusal].find((refusal) => refusal?.code === 'WORKSPACE_DAMAGED');
  const isDamaged = damage !== undefined;
  const isHeld = (refusal: { readonly code: string } | null) => refusal?.code === 'WORKSPACE_HELD_ELSEWHERE';
  const unlockRemembered = async (anyway = false) => {
    open.reset();
    if ((await remembered.run({ folder, anyway })).ok) onEnter();
  };
  const unlock = async (anyway = false) => {
    if (!check(passphrase === '' ? [{ field: 'passphrase', message: t('passphrase.missing') }] : [])) return;
    remembered.reset();
    if ((await open.run({ folder, passphrase, anyway })).ok) onEnter();
  };
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <ScreenTitle title={t('unlock.title')} onBack={onBack} takesFocus={false}>
        {office && <ContentText as="p">{office}</ContentText>}
        <Text size="sm" c="dimmed" dir="ltr" ta="start" style={{ overflowWrap: 'anywhere' }}>
          <bdi>{folder}</bdi>
        </Text>
      </ScreenTitle>
      <ErrorSummary errors={errors} attempt={attempt} />
      <RefusalAlert refusal={open.refusal ?? remembered.refusal}>
        {(isHeld(open.refusal) || isHeld(remembered.refusal)) && (
          <Button
            variant="default"
            onClick={() => void (isHeld(open.refusal) ? unlock(true) : unlockRemembered(true))}
          >
            {t('unlock.anyway')}
          </Button>
        )}
      </RefusalAlert>
      {damage && <DamagedOffer details={damage?.details ?? {}} />}
      {info.demoFolder === folder && (
        <Text size="sm">{t('unlock.demoHint', { passphrase: demoPassphrase })}</Text>
      )}
      {info.remembered.includes(folder) && (
        <div>
          <Button
            loading={remembered.running}
            leftSection={<Icon name="unlock" />}
            onClick={() => void unlockRemembered()}
          >
            {t('unlock.remembered')}
          </Button>
          <p className={classes.explanation}>{t('unlock.rememberedText')}</p>
        </div>
      )}
      <PasswordInput
        id="passphrase"
        label={t('passphrase.label')}
        autoComplete="current-password"
        ref={field}
        value={passphrase}
        error={errorOf('passphrase')}
        visibilityToggleButtonProps={{ 'aria-label': t('passphrase.show') }}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <Group>
        <Button
          type="submit"
          loading={open.running}
          variant={info.remembered.includes(folder) ? 'default' : 'filled'}
        >
          {t('unlock.submit')}
        </Button>
        <Button variant="subtle" onClick={onRecover}>
          {t('unlock.forgotten')}
        </Button>
        <Button variant={isDamaged ? 'light' : 'subtle'} onClick={onRestore}>
          {t('restore.title')}
        </Button>
        {isDamaged && (
          <Button variant="light" onClick={onSalvage}>
            {t('salvage.title')}
          </Button>
        )}
      </Group>
      <p className={classes.explanation}>{t('unlock.working')}</p>
    </form>
  );
}
