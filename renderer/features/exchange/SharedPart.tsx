import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { TakenFiles } from '../../../shared/contract/package-views.ts';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { PageSection } from '../../components/page/PageSection.tsx';
import { useCommand } from '../../components/session/use-command.ts';
import { useWaiting } from '../../components/session/use-waiting.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import { FilesReport } from './FilesReport.tsx';
import { SharedDialog } from './SharedDialog.tsx';
import { SharedFiles } from './SharedFiles.tsx';
import { SharedState } from './SharedState.tsx';
import { TakingProgress } from './TakingProgress.tsx';
import { useRenewAll } from './use-renew-all.ts';
import { useSharedFolder, waitingToBeTaken } from './use-shared-folder.ts';

/** The folder through which laptops keep in step: its state, and one click each to share and to take in. */
export function SharedPart() {
  const { t } = useText('exchange');
  const { value: shared, refusal } = useSharedFolder();
  const [choosing, setChoosing] = useState(false);
  const [report, setReport] = useState<TakenFiles | null>(null);
  const renew = useRenewAll();
  const share = useCommand(client.package.share);
  // Who leaves the page stops nothing.
  const { wait, ...waiting } = useWaiting({ goesOn: true });
  const collect = useCommand((input: Parameters<typeof client.package.collect>[0]) =>
    wait((asking) => client.package.collect(input, asking)),
  );
  const [sent, setSent] = useState<{ number: number; entries: number; documents: number } | null>(null);
  const take = async (acceptSenders: string[]) => {
    const done = await collect.run({ acceptSenders });
    renew();
    if (done.ok) setReport(done.value);
  };
  const give = async (whole: boolean) => {
    const done = await share.run({ whole });
    renew();
    setSent(done.ok ? done.value : null);
  };
  const close = () => {
    setChoosing(false);
    renew();
  };
  if (!shared) return <RefusalAlert refusal={refusal} />;
  const isChosen = shared.folder !== null;
  return (
    <PageSection
      title={t('shared.title')}
      actions={
        isChosen && (
          <Button variant="subtle" size="compact-sm" onClick={() => setChoosing(true)}>
            {t('shared.change')}
          </Button>
        )
      }
    >
      <Stack gap="sm">
        {isChosen ? (
          <>
            <SharedState shared={shared} />
            <Group gap="xs">
              <Button
                variant={shared.changes > 0 ? 'filled' : 'default'}
                leftSection={<Icon name="upload" />}
                loading={share.running}
                onClick={() => void give(false)}
              >
                {t('shared.share')}
              </Button>
              <Button
                variant={waitingToBeTaken(shared.counts) > 0 ? 'filled' : 'default'}
                leftSection={<Icon name="download" />}
                loading={collect.running}
                onClick={() => void take([])}
              >
                {t('shared.collect')}
              </Button>
              <Button variant="subtle" loading={share.running} onClick={() => void give(true)}>
                {t('shared.shareWhole')}
              </Button>
            </Group>
            <TakingProgress waiting={waiting} />
            <RefusalAlert refusal={share.refusal ?? collect.refusal} />
            {sent && (
              <Notice tone="good" icon="circle-check" role="status">
                {t('shared.done', { ...sent })}
              </Notice>
            )}
            {report && (
              <FilesReport
                report={report}
                running={collect.running}
                onAccept={(fingerprint) => void take([fingerprint])}
              />
            )}
            <SharedFiles shared={shared} />
          </>
        ) : (
          <>
            <Text size="sm">{t('shared.lead')}</Text>
            <Group>
              <Button
                variant="default"
                leftSection={<Icon name="folder" />}
                onClick={() => setChoosing(true)}
              >
                {t('shared.choose')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
      {choosing && <SharedDialog shared={shared} onClose={close} />}
    </PageSection>
  );
}
