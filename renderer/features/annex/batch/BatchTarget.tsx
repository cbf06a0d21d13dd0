import { Checkbox, Radio, Stack } from '@mantine/core';
import type { FieldError } from '../../../components/form/ErrorSummary.tsx';
import { FolderField } from '../../../components/form/FolderField.tsx';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { useText } from '../../../text/text.ts';
import type { BatchWork } from './batch-work.ts';

interface BatchTargetProps {
  readonly work: BatchWork;
  readonly errors: readonly FieldError[];
  readonly onChange: (change: Partial<BatchWork>) => void;
}

/** Drafts or final annexes, and the folder that they go to. */
export function BatchTarget({ work, errors, onChange }: BatchTargetProps) {
  const { t } = useText('annex');
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <PageSection title={t('batch.target')}>
      <Radio.Group
        label={t('batch.kind')}
        value={work.kind ?? ''}
        error={errorOf('batch-draft')}
        onChange={(kind) => onChange({ kind: kind === 'final' ? 'final' : 'draft' })}
      >
        <Stack gap={6} mt={4}>
          <Radio
            id="batch-draft"
            value="draft"
            label={t('batch.drafts')}
            description={t('batch.draftsAbout')}
          />
          <Radio value="final" label={t('batch.finals')} description={t('batch.finalsAbout')} />
        </Stack>
      </Radio.Group>
      <FolderField
        id="batch-folder"
        label={t('batch.folder')}
        description={t('batch.folderHint')}
        value={work.folder}
        error={errorOf('batch-folder')}
        onChange={(folder) => onChange({ folder })}
      />
      <Checkbox
        label={t('batch.resume')}
        description={t('batch.resumeAbout')}
        checked={work.resume}
        onChange={(event) => onChange({ resume: event.currentTarget.checked })}
      />
    </PageSection>
  );
}
