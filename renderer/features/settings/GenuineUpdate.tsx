import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { CheckedUpdate } from '../../../shared/contract/update.ts';
import { host } from '../../client/host.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { useTask } from '../../components/session/use-command.ts';
import { useText } from '../../text/text.ts';

interface GenuineUpdateProps {
  readonly checked: CheckedUpdate;
  readonly asked: { readonly path: string; readonly older: boolean };
}

const steps = { newer: 'update.newer', same: 'update.same', older: 'update.isOlder' } as const;
const byHand = {
  installer: 'update.byHandInstaller',
  folder: 'update.byHandFolder',
  program: 'update.byHandProgram',
} as const;

/** A file that proved genuine: from which version to which, and how it is installed here. */
export function GenuineUpdate({ checked, asked }: GenuineUpdateProps) {
  const { t } = useText('settings');
  const install = useTask((input: GenuineUpdateProps['asked']) => host.openUpdate(input));
  const [isOpened, setOpened] = useState(false);
  const submit = async () => {
    const done = await install.run(asked);
    setOpened(done.ok);
  };
  const { from, to, step, form, name } = checked;
  const isOffered = host.canInstall && form === 'installer';
  return (
    <>
      <Notice tone={step === 'older' ? 'fair' : 'good'} icon={step === 'older' ? 'alert' : 'circle-check'}>
        {t(steps[step], { from, to })} <bdi dir="ltr">{name}</bdi>
      </Notice>
      <RefusalAlert refusal={install.refusal} />
      {isOffered ? (
        <Group gap="sm">
          <Button loading={install.running} onClick={() => void submit()}>
            {t('update.install')}
          </Button>
          <Text size="sm" role="status">
            {isOpened ? t('update.opened') : ''}
          </Text>
        </Group>
      ) : (
        <Text size="sm">{t(byHand[form])}</Text>
      )}
    </>
  );
}
