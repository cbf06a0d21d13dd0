import { Checkbox, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { formLanguages } from '../../../shared/documents/form/text/form-text.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { client } from '../../client/client.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { TaskDialog } from '../dialog/TaskDialog.tsx';
import { useSaveFile } from '../files/use-save-file.ts';
import { zipFiles } from '../files/zip-files.ts';
import { useRefusalText } from '../form/refusal-text.ts';
import { Notice } from '../page/Notice.tsx';
import { useCommand } from '../session/use-command.ts';
import { useToday } from '../session/use-status.ts';
import { EachProgress, LeftOutList } from './EachProgress.tsx';
import { type LeftOut, useEachPartner } from './use-each-partner.ts';

const formats = ['excel', 'word', 'html'] as const;

interface SendFormsDialogProps {
  readonly partners: readonly PartnerRow[];
  readonly onClose: () => void;
}

/** The self-assessment forms of several partners as one archive; those that could not be made are named. */
export function SendFormsDialog({ partners: chosen, onClose }: SendFormsDialogProps) {
  const { t } = useText('register');
  const { language } = useLanguage();
  const today = useToday();
  // Their rows change while the work goes on; it is about those chosen at the start.
  const [partners] = useState(chosen);
  const [languages, setLanguages] = useState<readonly string[]>(['en']);
  const [format, setFormat] = useState<(typeof formats)[number]>('excel');
  const [missing, setMissing] = useState(false);
  const [told, setTold] = useState<{ readonly made: number; readonly leftOut: readonly LeftOut[] } | null>(
    null,
  );
  const each = useEachPartner(partners, t('bulk.stopped'));
  const exportForm = useCommand(client.form.export);
  const saveFile = useSaveFile();
  const refusalText = useRefusalText();
  const names = new Intl.DisplayNames([language], { type: 'language' });

  const submit = async () => {
    if (languages.length === 0) return setMissing(true);
    const files: FileContent[] = [];
    const leftOut = await each.run(async ({ assessment }) => {
      if (!assessment) return t('forms.noAssessment');
      const inOrder = formLanguages.filter((code) => languages.includes(code));
      const result = await exportForm.run({ assessment: assessment.id, languages: inOrder, format });
      if (!result.ok) return refusalText(result.error);
      files.push(result.value.file);
      return null;
    });
    if (files.length > 0) await saveFile({ name: `forms-${today}.zip`, bytes: zipFiles(files) });
    setTold({ made: files.length, leftOut });
  };

  return (
    <TaskDialog
      title={t('forms.title', { count: partners.length })}
      onClose={() => each.done === null && onClose()}
      submitLabel={t('forms.submit', { count: partners.length })}
      running={each.done !== null}
      onSubmit={() => void submit()}
      told={
        told && (
          <>
            <Notice
              tone={told.leftOut.length === 0 ? 'good' : 'fair'}
              icon={told.leftOut.length === 0 ? 'circle-check' : 'alert'}
              role="status"
            >
              {t('forms.made', { count: told.made, total: partners.length })}
            </Notice>
            <LeftOutList leftOut={told.leftOut} />
          </>
        )
      }
    >
      <Text size="sm">{t('forms.lead')}</Text>
      <Checkbox.Group
        label={t('forms.languages')}
        error={missing && languages.length === 0 ? t('forms.choose') : undefined}
        value={[...languages]}
        onChange={setLanguages}
      >
        <Stack gap={2} my={6}>
          {formLanguages.map((code) => (
            <Checkbox key={code} value={code} label={names.of(code) ?? code} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Radio.Group
        label={t('forms.format')}
        value={format}
        onChange={(next) => setFormat(formats.find((one) => one === next) ?? 'excel')}
      >
        <Stack gap={2} my={6}>
          {formats.map((one) => (
            <Radio key={one} value={one} label={t(`forms.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <EachProgress each={each} count={partners.length} />
    </TaskDialog>
  );
}
