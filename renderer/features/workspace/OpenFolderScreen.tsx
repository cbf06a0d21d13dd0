import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../components/form/ErrorSummary.tsx';
import { FolderField } from '../../components/form/FolderField.tsx';
import { useFieldErrors } from '../../components/form/use-field-errors.ts';
import { useText } from '../../text/text.ts';
import classes from './form.module.css';
import { ScreenTitle } from './ScreenTitle.tsx';

interface OpenFolderScreenProps {
  readonly onFolder: (folder: string) => void;
  readonly onBack: () => void;
}

/** A workspace that this computer hasn't opened lately, such as one on a disk that was plugged in. */
export function OpenFolderScreen({ onFolder, onBack }: OpenFolderScreenProps) {
  const { t } = useText('workspace');
  const [folder, setFolder] = useState('');
  const { errors, attempt, check, errorOf } = useFieldErrors();
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        const found = folder.trim() === '' ? [{ field: 'folder', message: t('folder.missing') }] : [];
        if (check(found)) onFolder(folder.trim());
      }}
    >
      <ScreenTitle title={t('open.title')} onBack={onBack} />
      <ErrorSummary errors={errors} attempt={attempt} />
      <FolderField
        id="folder"
        label={t('folder.label')}
        description={t('folder.existingHint')}
        value={folder}
        error={errorOf('folder')}
        onChange={setFolder}
      />
      <Group>
        <Button type="submit">{t('open.submit')}</Button>
      </Group>
    </form>
  );
}
