import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useCommand } from '../../components/session/use-command.ts';
import { useStatus } from '../../components/session/use-status.ts';
import { useText } from '../../text/text.ts';
import { BackupDialog } from './BackupDialog.tsx';
import { CheckLine } from './CheckLine.tsx';
import { CopiesPart } from './CopiesPart.tsx';
import { JournalLine } from './JournalLine.tsx';
import { SealLine } from './SealLine.tsx';
import classes from './SettingsSection.module.css';
import { ActionLine, SettingsSection } from './SettingsSection.tsx';

/** Where the workspace is, and how to check, rebuild and back it up. */
export function WorkspaceSection() {
  const { t } = useText('settings');
  const queries = useQueryClient();
  const status = useStatus().value;
  const [backingUp, setBackingUp] = useState(false);
  const rebuild = useCommand(client.workspace.rebuild);
  return (
    <SettingsSection title={t('care.title')}>
      <dl className={classes.facts}>
        <dt>{t('care.folder')}</dt>
        <dd>
          <bdi dir="ltr">{status?.folder}</bdi>
        </dd>
        <dt>{t('care.device')}</dt>
        <dd>{t('care.deviceText', { code: status?.deviceCode ?? '' })}</dd>
      </dl>
      <CheckLine />
      <SealLine />
      <RefusalAlert refusal={rebuild.refusal} />
      <ActionLine text={t('care.rebuildText')}>
        <Button
          variant="default"
          loading={rebuild.running}
          onClick={async () => {
            const done = await rebuild.run({});
            if (!done.ok) return;
            void queries.invalidateQueries({ queryKey: ['partner'] });
            notifications.show({ message: t('care.rebuilt', done.value) });
          }}
        >
          {t('care.rebuild')}
        </Button>
      </ActionLine>
      <ActionLine text={t('care.backupText')}>
        <Button variant="default" onClick={() => setBackingUp(true)}>
          {t('care.backup')}
        </Button>
      </ActionLine>
      <CopiesPart />
      <JournalLine />
      {backingUp && <BackupDialog onClose={() => setBackingUp(false)} />}
    </SettingsSection>
  );
}
