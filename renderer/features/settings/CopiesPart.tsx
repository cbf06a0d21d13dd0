import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { FolderField } from '../../components/form/FolderField.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { RestoreForm } from '../../components/restore/RestoreForm.tsx';
import { useCommand } from '../../components/session/use-command.ts';
import { useStatus } from '../../components/session/use-status.ts';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { RehearseLine } from './RehearseLine.tsx';
import { ActionLine } from './SettingsSection.tsx';

/** The backups that the program makes by itself: what is wrong with them, a second place, a rehearsal, and a restore. */
export function CopiesPart() {
  const { t } = useText('settings');
  const { t: inWorkspace } = useText('workspace');
  const { language } = useLanguage();
  const queries = useQueryClient();
  const status = useStatus().value;
  const [restoring, setRestoring] = useState(false);
  const [place, setPlace] = useState<string | null>(null);
  const save = useCommand(client.workspace.setBackupPlace);
  const copies = status?.copies;
  if (!copies || !status?.folder) return null;
  return (
    <>
      {copies.problem && (
        <Notice tone="poor" icon="alert">
          {t('care.ownFailed', { problem: copies.problem.message })}
        </Notice>
      )}
      {copies.remind && (
        <Notice tone="fair" icon="alert">
          {copies.remind === 'none-elsewhere'
            ? t('care.remindNone')
            : t('care.remindOld', { date: formatDate(copies.elsewhere?.on ?? '', language) })}
        </Notice>
      )}
      <p>
        {t('care.ownText')} <bdi dir="ltr">{copies.folder}</bdi>
      </p>
      <RefusalAlert refusal={save.refusal} />
      <FolderField
        id="backup-place"
        label={t('care.place')}
        description={t('care.placeHint')}
        value={place ?? copies.place ?? ''}
        onChange={setPlace}
      />
      <div>
        <Button
          variant="default"
          loading={save.running}
          onClick={async () => {
            const given = (place ?? copies.place ?? '').trim();
            const done = await save.run({ folder: given === '' ? null : given });
            if (done.ok) setPlace(null);
          }}
        >
          {t('care.placeSave')}
        </Button>
      </div>
      <RehearseLine />
      <ActionLine text={restoring ? '' : inWorkspace('restore.text')}>
        <Button variant="default" aria-expanded={restoring} onClick={() => setRestoring(!restoring)}>
          {inWorkspace('restore.title')}
        </Button>
      </ActionLine>
      {restoring && (
        <RestoreForm
          folder={status.folder}
          asksPassphrase={false}
          onRestored={() => {
            setRestoring(false);
            void queries.invalidateQueries();
          }}
        />
      )}
    </>
  );
}
