import { Button } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { useTask } from '../../components/session/use-command.ts';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { ActionLine } from './SettingsSection.tsx';

/** Makes the seal over the journal, to print or write down and keep elsewhere. */
export function SealLine() {
  const { t } = useText('settings');
  const { language } = useLanguage();
  const make = useTask(client.workspace.seal);
  const [made, setMade] = useState<{ seal: string; entries: number; on: string } | null>(null);
  return (
    <>
      <RefusalAlert refusal={make.refusal} />
      <ActionLine text={t('care.sealText')}>
        <Button
          variant="default"
          loading={make.running}
          onClick={async () => {
            const done = await make.run({});
            if (done.ok) setMade(done.value);
          }}
        >
          {t('care.seal')}
        </Button>
      </ActionLine>
      <div role="status">
        {made && (
          <Notice tone="neutral" icon="info">
            {t('care.sealMade', { entries: made.entries, date: formatDate(made.on, language) })}{' '}
            <bdi dir="ltr">
              <strong>{made.seal}</strong>
            </bdi>
          </Notice>
        )}
      </div>
    </>
  );
}
