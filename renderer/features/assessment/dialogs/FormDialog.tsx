import { Checkbox, Radio, Stack } from '@mantine/core';
import { formLanguages } from '../../../../shared/documents/form/text/form-text.ts';
import { client } from '../../../client/client.ts';
import type { AssessmentDialogProps } from '../../../components/assessment/dialogs/dialog-props.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useLanguage, useText } from '../../../text/text.ts';

const formats = ['excel', 'word', 'html', 'xlsform'] as const;

/** The self-assessment that the partner fills in, in each language chosen, as a workbook or as a page for a browser. */
export function FormDialog({ view, onClose }: AssessmentDialogProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const saveFile = useSaveFile();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const form = useActionForm({
    draftKey: `assessment/${view.id}/form`,
    initial: { languages: [] as readonly string[], format: 'excel' as (typeof formats)[number] },
    validate: ({ languages }) =>
      languages.length === 0 ? [{ field: 'form-languages', message: t('form.choose') }] : [],
    command: useCommand(client.form.export),
    toInput: ({ languages, format }) => ({
      assessment: view.id,
      format,
      languages: formLanguages.filter((code) => languages.includes(code)),
    }),
    onDone: ({ file }) => {
      onClose();
      void saveFile(file);
    },
  });
  return (
    <ActionDialog
      title={t('form.title')}
      lead={t('form.lead', { name: view.partner.name })}
      follows={[t('form.follows')]}
      form={form}
      submitLabel={t('form.submit')}
      onClose={onClose}
    >
      <Checkbox.Group
        id="form-languages"
        label={t('form.languages')}
        description={t('form.languagesHint')}
        error={form.errorOf('form-languages')}
        value={[...form.value.languages]}
        onChange={(languages) => form.set({ languages })}
      >
        <Stack gap={6} my={6}>
          {formLanguages.map((code) => (
            <Checkbox key={code} value={code} label={names.of(code) ?? code} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Radio.Group
        label={t('form.format')}
        value={form.value.format}
        onChange={(chosen) => form.set({ format: formats.find((each) => each === chosen) ?? 'excel' })}
      >
        <Stack gap={6} my={6}>
          {formats.map((each) => (
            <Radio key={each} value={each} label={t(`form.${each}`)} description={t(`form.${each}Hint`)} />
          ))}
        </Stack>
      </Radio.Group>
    </ActionDialog>
  );
}
