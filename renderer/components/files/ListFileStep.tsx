import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { host } from '../../client/host.ts';
import { useText } from '../../text/text.ts';
import { RefusalAlert } from '../form/RefusalAlert.tsx';
import { ask, type Refusal } from '../session/requests.ts';
import { Icon } from '../status/Icon.tsx';
import classes from './ListFileStep.module.css';

const ACCEPT = ['.xlsx', '.csv', '.tsv', '.txt'];
const MEGABYTE = 1024 * 1024;
const LIMIT_MEGABYTES = 50;

/** Takes a list in Excel or CSV: dropped, or chosen in a dialog. */
export function ListFileStep({ onFile }: { readonly onFile: (file: FileContent) => void }) {
  const { t } = useText('import');
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [tooLarge, setTooLarge] = useState<string | null>(null);

  const choose = async () => {
    setTooLarge(null);
    const picked = await ask(() => host.pickFile({ accept: ACCEPT }));
    setRefusal(picked.ok ? null : picked.error);
    if (picked.ok && picked.value) onFile(picked.value);
  };
  const drop = async (file: File | undefined) => {
    setOver(false);
    setRefusal(null);
    if (!file) return;
    if (file.size > LIMIT_MEGABYTES * MEGABYTE) {
      const size = Math.ceil(file.size / MEGABYTE);
      setTooLarge(t('common:fileTooLarge', { name: file.name, size, limit: LIMIT_MEGABYTES }));
      return;
    }
    onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };

  return (
    <>
      <RefusalAlert refusal={refusal} />
      {tooLarge && (
        <Text role="alert" c="red" size="sm" mb="xs">
          {tooLarge}
        </Text>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer; the button inside does the same for the keyboard. */}
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          void drop(event.dataTransfer.files[0]);
        }}
      >
        <Icon name="upload" size={28} />
        <Text fw={600}>{t('file.drop')}</Text>
        <Text size="sm" c="dimmed">
          {t('file.or')}
        </Text>
        <Button onClick={() => void choose()}>{t('file.pick')}</Button>
        <Text size="sm" c="dimmed" maw="52ch" ta="center">
          {t('file.text')}
        </Text>
      </div>
    </>
  );
}
