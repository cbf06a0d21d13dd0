import { Button, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { DialogFoot } from '../../components/dialog/DialogFoot.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongProgress } from '../../components/job/LongProgress.tsx';
import { useLongTask } from '../../components/session/use-waiting.ts';
import { useText } from '../../text/text.ts';
import { type MadeSeal, SealSheet } from './SealSheet.tsx';
import { ActionLine } from './SettingsSection.tsx';

/** Makes the seal over the journal, to print or copy and keep elsewhere. */
export function SealLine() {
  const { t } = useText('settings');
  const make = useLongTask(client.workspace.seal);
  const [made, setMade] = useState<MadeSeal | null>(null);
  const close = () => setMade(null);
  return (
    <>
      <RefusalAlert refusal={make.refusal} />
      <LongProgress waiting={make} title={t('care.seal')} />
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
      {made && (
        <Modal
          opened
          size="lg"
          onClose={close}
          title={t('care.seal')}
          closeButtonProps={{ 'aria-label': t('common:close') }}
        >
          <Stack gap="md">
            <SealSheet {...made} />
            <DialogFoot>
              <Button onClick={close}>{t('care.sealKept')}</Button>
            </DialogFoot>
          </Stack>
        </Modal>
      )}
    </>
  );
}
