import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { SalvageReport } from '../../../shared/contract/restore.ts';
import { client } from '../../client/client.ts';
import { ErrorSummary } from '../../components/form/ErrorSummary.tsx';
import { FolderField } from '../../components/form/FolderField.tsx';
import { HeldAnyway } from '../../components/form/HeldAnyway.tsx';
import { RecoveryKeySheet } from '../../components/form/RecoveryKeySheet.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useFieldErrors } from '../../components/form/use-field-errors.ts';
import { useTask } from '../../components/session/use-command.ts';
import { useText } from '../../text/text.ts';
import { SalvageReportView } from './SalvageReportView.tsx';
import { ScreenTitle } from './ScreenTitle.tsx';

interface SalvageScreenProps {
  readonly folder: string;
  readonly onEnter: () => void;
  readonly onBack: () => void;
}

interface Saved {
  readonly report: SalvageReport;
  readonly recoveryKey: string;
  readonly office: string;
  readonly folder: string;
}

/** Saves what can be read of a damaged workspace into a new one, and accounts for it before that is entered. */
export function SalvageScreen({ folder, onEnter, onBack }: SalvageScreenProps) {
  const { t } = useText('workspace');
  const [into, setInto] = useState(`${folder} saved`);
  const [passphrase, setPassphrase] = useState('');
  const [saved, setSaved] = useState<Saved | null>(null);
  const { errors, attempt, check, errorOf } = useFieldErrors();
  const salvage = useTask(client.workspace.salvage);
  const save = async (anyway = false) => {
    const wrong = [
      ...(into.trim() === '' ? [{ field: 'salvage-into', message: t('salvage.intoMissing') }] : []),
      ...(passphrase === '' ? [{ field: 'salvage-passphrase', message: t('passphrase.missing') }] : []),
    ];
    if (!check(wrong)) return;
    const answer = await salvage.run({ folder, into: into.trim(), passphrase, anyway });
    if (!answer.ok) return;
    const { status, recoveryKey, report } = answer.value;
    setSaved({ report, recoveryKey, office: status.office, folder: status.folder ?? into });
  };
  if (saved)
    return (
      <>
        <ScreenTitle title={t('salvage.done')}>
          <bdi dir="ltr">{saved.folder}</bdi>
        </ScreenTitle>
        <SalvageReportView report={saved.report} />
        <RecoveryKeySheet
          recoveryKey={saved.recoveryKey}
          office={saved.office}
          folder={saved.folder}
          goLabel={t('recoveryKey.go')}
          onKept={onEnter}
        />
      </>
    );
  return (
    <>
      <ScreenTitle title={t('salvage.title')} onBack={onBack}>
        <bdi dir="ltr">{folder}</bdi>
      </ScreenTitle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{t('salvage.text')}</Text>
          <ErrorSummary errors={errors} attempt={attempt} />
          <RefusalAlert refusal={salvage.refusal}>
            <HeldAnyway refusal={salvage.refusal} onAnyway={() => void save(true)} />
          </RefusalAlert>
          <FolderField
            id="salvage-into"
            label={t('salvage.into')}
            description={t('salvage.intoHint')}
            value={into}
            error={errorOf('salvage-into')}
            onChange={setInto}
          />
          <PasswordInput
            id="salvage-passphrase"
            label={t('passphrase.label')}
            description={t('salvage.passphraseHint')}
            value={passphrase}
            error={errorOf('salvage-passphrase')}
            visibilityToggleButtonProps={{ 'aria-label': t('passphrase.show') }}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <Group>
            <Button type="submit" loading={salvage.running}>
              {t('salvage.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
