import { PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { TaskDialog } from '../../components/dialog/TaskDialog.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongProgress } from '../../components/job/LongProgress.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { useCommand } from '../../components/session/use-command.ts';
import { useLongTask } from '../../components/session/use-waiting.ts';
import { useText } from '../../text/text.ts';
import { ExtractPart, type OpenedExtract } from './ExtractPart.tsx';
import { type Previewed, PreviewPart } from './PreviewPart.tsx';

/** A package as it lies in the folder, with what its outside says. */
export interface ListedPackage {
  readonly path: string;
  readonly name: string;
  readonly label: {
    readonly sealed: 'passphrase' | 'recipients';
    readonly sender: string;
    readonly marking: string;
  };
}

/**
 * Opens a package with its passphrase, or this laptop's own key, and shows what taking it over would do; of one that
 * was redacted what stands in it, since nothing of it can be taken over.
 */
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
  const [locked, setLocked] = useState(false);
  const [shown, setShown] = useState<Previewed | null>(null);
  const inspect = useCommand(client.package.inspect);
  const isRedacted = file.label.marking !== 'UN internal';
  const [extract, setExtract] = useState<OpenedExtract | null>(null);
  const submit = async () => {
    if (isRedacted) {
      const read = await inspect.run(asked);
      if (read.ok) setExtract(read.value.opened);
      setLocked(read.ok && read.value.opened === null);
      return;
    }
    const done = await preview.run({ ...asked, limit: mostRows });
    if (done.ok) setShown(done.value);
  };
  return (
    <TaskDialog
      title={t('open.title', { name: file.name })}
      size="xl"
      onClose={onClose}
      submitLabel={t('open.submit')}
      running={preview.running || inspect.running}
      onSubmit={() => void submit()}
      told={
        (shown && <PreviewPart asked={asked} shown={shown} onClose={onClose} />) ||
        (extract && <ExtractPart opened={extract} />)
      }
      endsItself={!isRedacted}
    >
      <Text size="sm">{t('open.lead', { sender: file.label.sender })}</Text>
      <RefusalAlert refusal={preview.refusal ?? inspect.refusal} />
      {locked && (
        <Notice tone="fair" icon="info">
          {t('extract.locked')}
        </Notice>
      )}
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
