import { PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import type { TakenFiles } from '../../../shared/contract/package-views.ts';
import { client } from '../../client/client.ts';
import { TaskDialog } from '../../components/dialog/TaskDialog.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useCommand } from '../../components/session/use-command.ts';
import { useWaiting } from '../../components/session/use-waiting.ts';
import { useText } from '../../text/text.ts';
import { FilesReport } from './FilesReport.tsx';
import { TakingProgress } from './TakingProgress.tsx';
import { useRenewAll } from './use-renew-all.ts';

/** Takes every package of a folder over in one run, with one word for those that are sealed by one, and tells of each. */
export function TakeAllDialog({
  paths,
  onClose,
}: {
  readonly paths: readonly string[];
  readonly onClose: () => void;
}) {
  const { t } = useText('exchange');
  // Typed anew each time, and never kept as a draft.
  const [passphrase, setPassphrase] = useState('');
  const [report, setReport] = useState<TakenFiles | null>(null);
  const renew = useRenewAll();
  // Who leaves the page stops nothing.
  const { wait, ...waiting } = useWaiting({ goesOn: true });
  const merge = useCommand((input: Parameters<typeof client.package.mergeFiles>[0]) =>
    wait((asking) => client.package.mergeFiles(input, asking)),
  );
  const take = async (acceptSenders: string[]) => {
    const done = await merge.run({
      paths: [...paths],
      acceptSenders,
      ...(passphrase === '' ? {} : { packagePassphrase: passphrase }),
    });
    renew();
    if (done.ok) setReport(done.value);
  };
  return (
    <TaskDialog
      title={t('takeAll.title')}
      size="xl"
      onClose={onClose}
      submitLabel={t('takeAll.submit')}
      running={merge.running}
      onSubmit={() => void take([])}
      told={
        report && (
          <>
            <RefusalAlert refusal={merge.refusal} />
            <FilesReport
              report={report}
              running={merge.running}
              onAccept={(fingerprint) => void take([fingerprint])}
            />
            <TakingProgress waiting={waiting} />
          </>
        )
      }
    >
      <Text size="sm">{t('takeAll.lead', { count: paths.length })}</Text>
      <RefusalAlert refusal={merge.refusal} />
      <PasswordInput
        id="take-all-passphrase"
        label={t('open.passphrase')}
        description={t('takeAll.passphraseHint')}
        value={passphrase}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <TakingProgress waiting={waiting} />
    </TaskDialog>
  );
}
