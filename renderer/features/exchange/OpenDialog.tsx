import { PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { TaskDialog } from '../../components/dialog/TaskDialog.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongProgress } from '../../components/job/LongProgress.tsx';
import { useLongTask } from '../../components/session/use-waiting.ts';
import { useText } from '../../text/text.ts';
import { type Previewed, PreviewPart } from './PreviewPart.tsx';

/** A package as it lies in the folder, with what its outside says. */
export interface ListedPackage {
  readonly path: string;
  readonly name: string;
  readonly label: { readonly sealed: 'passphrase' | 'recipients'; readonly sender: string };
}

/** Opens a package with its passphrase, or this laptop's own key, and shows what taking it over would do. */
export function OpenDialog({
  file,
  onClose,
}: {
  readonly file: ListedPackage;
  readonly onClose: () => void;
}) {
  const { t } = useText('exchange');
  // Typed anew each time, and never kept as a draft.
  const [passphrase, setPassphrase] = useState('');
  const isByWord = file.label.sealed === 'passphrase';
  const asked = {
    path: file.path,
    ...(isByWord && passphrase !== '' ? { packagePassphrase: passphrase } : {}),
  };
  const preview = useLongTask(client.package.preview);
  const [shown, setShown] = useState<Previewed | null>(null);
  const submit = async () => {
    const done = await preview.run({ ...asked, limit: mostRows });
    if (done.ok) setShown(done.value);
  };
  return (
    <TaskDialog
      title={t('open.title', { name: file.name })}
      size="xl"
      onClose={onClose}
      submitLabel={t('open.submit')}
      running={preview.running}
      onSubmit={() => void submit()}
      told={shown && <PreviewPart asked={asked} shown={shown} onClose={onClose} />}
      endsItself
    >
      <Text size="sm">{t('open.lead', { sender: file.label.sender })}</Text>
      <RefusalAlert refusal={preview.refusal} />
      {isByWord ? (
        <PasswordInput
          id="open-passphrase"
          label={t('open.passphrase')}
          value={passphrase}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
      ) : (
        <Text size="sm">{t('open.byKey')}</Text>
      )}
      <LongProgress waiting={preview} title={t('open.submit')} />
    </TaskDialog>
  );
}

/** Rows that one answer carries to the screen; all are taken over, shown or not. */
const mostRows = 500;
