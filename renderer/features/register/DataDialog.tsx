import { Button, Checkbox, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { DialogFoot } from '../../components/dialog/DialogFoot.tsx';
import { useSaveFile } from '../../components/files/use-save-file.ts';
import { FolderField } from '../../components/form/FolderField.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongProgress } from '../../components/job/LongProgress.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { useLongTask } from '../../components/session/use-waiting.ts';
import { useLanguage, useText } from '../../text/text.ts';

const forms = ['excel', 'csv', 'json', 'folder', 'portal'] as const;
type Form = (typeof forms)[number];

interface Made {
  readonly partners: number;
  readonly leftOut: number;
  readonly conflicts: number;
  readonly waiting: number;
  readonly notShown: number;
  readonly notForPortal: number;
  readonly folder: string | null;
}

/** Writes the record as tables for other programs, and says what they lack. */
export function DataDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText('register');
  const { language } = useLanguage();
  const saveFile = useSaveFile();
  const [form, setForm] = useState<Form>('excel');
  const [archived, setArchived] = useState(false);
  const [hxl, setHxl] = useState(false);
  const [folder, setFolder] = useState('');
  const [missing, setMissing] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const file = useLongTask(client.data.export);
  const files = useLongTask(client.data.exportFolder);
  const task = form === 'folder' ? files : file;
  const submit = async () => {
    if (form === 'folder') {
      if (folder.trim() === '') {
        setMissing(true);
        document.getElementById('data-folder')?.focus();
        return;
      }
      const done = await files.run({ language, archived, hxl, folder: folder.trim() });
      if (done.ok) setMade({ ...done.value, notForPortal: 0 });
      return;
    }
    const asked =
      form === 'portal' ? ({ format: 'excel', portal: true } as const) : { format: form, portal: false };
    const done = await file.run({ language, archived, hxl, ...asked });
    if (!done.ok) return;
    await saveFile(done.value.file);
    setMade({ ...done.value, folder: null });
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('data.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{t('data.text')}</Text>
          <RefusalAlert refusal={task.refusal} />
          <Radio.Group
            label={t('data.form')}
            value={form}
            onChange={(value) => setForm(forms.find((each) => each === value) ?? 'excel')}
          >
            <Stack gap="xs" mt="xs">
              {forms.map((each) => (
                <Radio
                  key={each}
                  value={each}
                  label={t(`data.as.${each}`)}
                  description={t(`data.about.${each}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          {form === 'folder' && (
            <FolderField
              id="data-folder"
              label={t('data.folder')}
              description={t('data.folderHint')}
              value={folder}
              error={missing && folder.trim() === '' ? t('data.folderMissing') : undefined}
              onChange={setFolder}
            />
          )}
          <Checkbox
            size="sm"
            label={t('data.archived')}
            checked={archived}
            onChange={(event) => setArchived(event.currentTarget.checked)}
          />
          {(form === 'csv' || form === 'folder') && (
            <Checkbox
              size="sm"
              label={t('data.hxl')}
              checked={hxl}
              onChange={(event) => setHxl(event.currentTarget.checked)}
            />
          )}
          <LongProgress waiting={task} title={t('data.title')} />
          {made && <MadeNotice made={made} />}
          <DialogFoot>
            <Button variant="default" onClick={onClose}>
              {made ? t('common:close') : t('common:cancel')}
            </Button>
            <Button type="submit" loading={task.running}>
              {t('data.write')}
            </Button>
          </DialogFoot>
        </Stack>
      </form>
    </Modal>
  );
}

const lacks = ['leftOut', 'conflicts', 'waiting', 'notShown', 'notForPortal'] as const;

function MadeNotice({ made }: { readonly made: Made }) {
  const { t } = useText('register');
  const told = lacks.filter((what) => made[what] > 0);
  return (
    <Notice
      tone={told.length > 0 ? 'fair' : 'good'}
      icon={told.length > 0 ? 'alert' : 'circle-check'}
      role="status"
    >
      {t('data.written', { partners: made.partners })} {made.folder && <bdi dir="ltr">{made.folder}</bdi>}
      {told.map((what) => (
        <Text size="sm" key={what}>
          {t(`data.lacks.${what}`, { partners: made[what] })}
        </Text>
      ))}
    </Notice>
  );
}
