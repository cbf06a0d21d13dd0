import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { TaskDialog } from '../../../components/dialog/TaskDialog.tsx';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { RadioChoice } from '../../../components/form/RadioChoice.tsx';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { LongProgress } from '../../../components/job/LongProgress.tsx';
import { Notice } from '../../../components/page/Notice.tsx';
import type { Result } from '../../../components/session/requests.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { useLongTask } from '../../../components/session/use-waiting.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { useTellingDays } from './use-telling-days.ts';

type DossierAsked = Parameters<typeof client.partner.exportDossier>[0];
type Told = Extract<Awaited<ReturnType<typeof client.partner.exportDossier>>, { ok: true }>['value'];

interface DossierDialogProps {
  readonly partner: PartnerView;
  readonly onClose: () => void;
}

/** Gives what was known of the partner at the end of a day as a document, and proposes the days that somebody asks for. */
export function DossierDialog({ partner, onClose }: DossierDialogProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const today = useToday();
  const days = useTellingDays(partner);
  const saveFile = useSaveFile();
  const [asOf, setAsOf] = useState(today);
  const [format, setFormat] = useState<'word' | 'pdf' | 'json'>('word');
  const [missing, setMissing] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const make = useLongTask(
    async (asked: DossierAsked, asking): Promise<Result<unknown>> => {
      const made = await client.partner.exportDossier(asked, asking);
      if (!made.ok) return made;
      await saveFile(made.value.file);
      setTold(made.value);
      return made;
    },
    { goesOn: true },
  );
  return (
    <TaskDialog
      title={t('dossier.title')}
      submitLabel={t('dossier.make')}
      running={make.running}
      onClose={onClose}
      onSubmit={() => {
        setMissing(asOf === '');
        if (asOf !== '') void make.run({ partner: partner.reference, asOf, language, format });
      }}
      told={told && <DossierTold told={told} asOf={asOf} />}
    >
      <Text size="sm">{t('dossier.lead')}</Text>
      <RefusalAlert refusal={make.refusal} />
      <LongProgress waiting={make} title={t('dossier.title')} />
      <DateField
        id="dossier-day"
        label={t('dossier.day')}
        value={asOf}
        onChange={setAsOf}
        error={missing && asOf === '' ? t('dossier.dayMissing') : null}
      />
      {days.length > 0 && (
        <Group gap="xs" role="group" aria-label={t('dossier.proposed')}>
          {days.map(({ on, why, of }) => (
            <Button
              key={`${on} ${why} ${of}`}
              variant="default"
              size="compact-sm"
              aria-pressed={asOf === on}
              onClick={() => setAsOf(on)}
            >
              {t(`dossier.why.${why}`, { date: formatDate(on, language), of })}
            </Button>
          ))}
        </Group>
      )}
      <RadioChoice
        id="dossier-format"
        label={t('dossier.format')}
        value={format}
        onChange={(value) => setFormat(value as typeof format)}
        options={(['word', 'pdf', 'json'] as const).map((value) => ({
          value,
          label: t(`dossier.formats.${value}`),
        }))}
      />
    </TaskDialog>
  );
}

function DossierTold({ told, asOf }: { readonly told: Told; readonly asOf: string }) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  return (
    <>
      <Text>{t('dossier.done', { count: told.entries, date: formatDate(asOf, language) })}</Text>
      <Text size="sm">{t('dossier.again')}</Text>
      {told.arrivedLater > 0 && (
        <Notice tone="fair" icon="clock">
          {t('dossier.arrivedLater', { count: told.arrivedLater })}
        </Notice>
      )}
    </>
  );
}
