import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { FolderField } from '../../components/form/FolderField.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongProgress } from '../../components/job/LongProgress.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { useLongTask } from '../../components/session/use-waiting.ts';
import { useText } from '../../text/text.ts';
import { ActionLine } from './SettingsSection.tsx';

type Written = Extract<Awaited<ReturnType<typeof client.journal.export>>, { ok: true }>['value'];

/** Takes the whole record out of the program as plain text, once a person has said that this is meant. */
export function JournalLine() {
  const { t } = useText('settings');
  const [asking, setAsking] = useState(false);
  const [folder, setFolder] = useState('');
  const [isMeant, setMeant] = useState(false);
  const [tried, setTried] = useState(false);
  const [written, setWritten] = useState<Written | null>(null);
  const task = useLongTask(client.journal.export);
  const missing = tried && folder.trim() === '' ? t('care.journalFolderMissing') : undefined;
  const submit = async () => {
    setTried(true);
    if (folder.trim() === '' || !isMeant) return;
    const done = await task.run({ path: folder.trim() });
    if (!done.ok) return;
    setWritten(done.value);
    setAsking(false);
    setMeant(false);
    setTried(false);
  };
  return (
    <>
      <ActionLine text={t('care.journalText')}>
        <Button variant="default" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {t('care.journal')}
        </Button>
      </ActionLine>
      {asking && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Stack gap="sm">
            <Notice tone="poor" icon="alert" title={t('care.journalPlain')}>
              {t('care.journalPlainText')}
            </Notice>
            <RefusalAlert refusal={task.refusal} />
            <FolderField
              id="journal-folder"
              label={t('care.journalFolder')}
              description={t('care.journalFolderHint')}
              value={folder}
              error={missing}
              onChange={setFolder}
            />
            <Checkbox
              label={t('care.journalMeant')}
              checked={isMeant}
              error={tried && !isMeant ? t('care.journalMeantMissing') : undefined}
              onChange={(event) => setMeant(event.currentTarget.checked)}
            />
            <LongProgress waiting={task} title={t('care.journal')} />
            <Group>
              <Button type="submit" color="red" loading={task.running}>
                {t('care.journalWrite')}
              </Button>
              <Button variant="default" onClick={() => setAsking(false)}>
                {t('common:cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
      {written && (
        <Notice tone="poor" icon="alert" role="status" title={t('care.journalPlain')}>
          <p>
            {t('care.journalWritten', written)} <bdi dir="ltr">{written.file}</bdi>
          </p>
          {written.lost + written.unreadable > 0 && <p>{t('care.journalLost', written)}</p>}
          <p>{t('care.journalAfter')}</p>
        </Notice>
      )}
    </>
  );
}
