import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BackupFacts } from '../../../shared/contract/restore.ts';
import type { Finding } from '../../../shared/record/check/finding.ts';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongProgress } from '../../components/job/LongProgress.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { useLongTask } from '../../components/session/use-waiting.ts';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { Findings } from './Findings.tsx';
import { ActionLine } from './SettingsSection.tsx';

interface Rehearsed {
  readonly works: boolean;
  readonly backup: BackupFacts;
  readonly chains: number;
  readonly documents: number;
  readonly missing: readonly Finding[];
  readonly problems: readonly Finding[];
}

/** Tries whether the newest backup can be restored, and says what that covered. */
export function RehearseLine() {
  const { t } = useText('settings');
  const { language } = useLanguage();
  const [done, setDone] = useState<Rehearsed | null>(null);
  const rehearse = useLongTask(client.workspace.rehearseRestore);
  const date = formatDate(done?.backup.on ?? '', language);
  return (
    <>
      <RefusalAlert refusal={rehearse.refusal} />
      <ActionLine text={t('care.rehearseText')}>
        <Button
          variant="default"
          loading={rehearse.running}
          onClick={async () => {
            setDone(null);
            const answer = await rehearse.run({});
            if (answer.ok) setDone(answer.value);
          }}
        >
          {t('care.rehearse')}
        </Button>
      </ActionLine>
      <LongProgress waiting={rehearse} title={t('care.rehearse')} />
      <div role="status">
        {done?.works && (
          <Notice tone="good" icon="circle-check">
            {t('care.rehearseYes', {
              date,
              partners: done.backup.partners,
              entries: done.backup.entries,
              chains: done.chains,
              documents: done.documents,
            })}
          </Notice>
        )}
        {done && !done.works && (
          <Notice tone="poor" icon="alert">
            {t('care.rehearseNo', { date })}
            <Findings findings={[...done.missing, ...done.problems]} />
          </Notice>
        )}
      </div>
    </>
  );
}
