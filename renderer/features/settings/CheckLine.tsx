import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Finding } from '../../../shared/record/check/finding.ts';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongProgress } from '../../components/job/LongProgress.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { useLongTask } from '../../components/session/use-waiting.ts';
import { useText } from '../../text/text.ts';
import { Findings } from './Findings.tsx';
import { ActionLine } from './SettingsSection.tsx';

interface Found {
  readonly entries: number;
  readonly chains: number;
  readonly newer: number;
  readonly problems: readonly Finding[];
  /** Whether a seal was given, so that its answer covers history too. */
  readonly sealed: boolean;
}

/** Checks the workspace, and where a seal is given whether its history is still the same. */
export function CheckLine() {
  const { t } = useText('settings');
  const check = useLongTask(client.workspace.check);
  const [seal, setSeal] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  return (
    <>
      <RefusalAlert refusal={check.refusal} />
      <ActionLine text={t('care.checkText')}>
        <Button
          variant="default"
          loading={check.running}
          onClick={async () => {
            setFound(null);
            const given = seal.trim();
            const done = await check.run(given === '' ? {} : { seal: given });
            if (done.ok) setFound({ ...done.value, sealed: given !== '' });
          }}
        >
          {t('care.check')}
        </Button>
      </ActionLine>
      <LongProgress waiting={check} title={t('care.check')} />
      <TextInput
        label={t('care.sealGiven')}
        description={t('care.sealGivenHint')}
        value={seal}
        dir="ltr"
        maxLength={100}
        onChange={(event) => setSeal(event.currentTarget.value)}
      />
      <div role="status">{found && <Outcome found={found} />}</div>
    </>
  );
}

function Outcome({ found }: { readonly found: Found }) {
  const { t } = useText('settings');
  return (
    <>
      {found.problems.length === 0 ? (
        <Notice tone="good" icon="circle-check">
          {t('care.checkWell', { entries: found.entries, chains: found.chains })}
          {found.sealed && ` ${t('care.sealHolds')}`}
        </Notice>
      ) : (
        <Notice tone="poor" icon="alert">
          {t('care.checkProblems', { count: found.problems.length })}
          <Findings findings={found.problems} />
        </Notice>
      )}
      {found.newer > 0 && (
        <Notice tone="neutral" icon="info">
          {t('care.checkNewer', { count: found.newer })}
        </Notice>
      )}
    </>
  );
}
