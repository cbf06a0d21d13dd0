import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type ActivityKind, activityKinds } from '../../../shared/record/shapes/follow-up.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { client } from '../../client/client.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { DateField } from '../dialog/DateField.tsx';
import { TaskDialog } from '../dialog/TaskDialog.tsx';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import { useRefusalText } from '../form/refusal-text.ts';
import { GuardNote } from '../guard/GuardNote.tsx';
import { Notice } from '../page/Notice.tsx';
import { useCommand } from '../session/use-command.ts';
import { useToday } from '../session/use-status.ts';
import { asOneChange } from '../undo/undo-stack.ts';
import { EachProgress, LeftOutList } from './EachProgress.tsx';
import { type LeftOut, useEachPartner } from './use-each-partner.ts';

interface RecordVisitsDialogProps {
  readonly partners: readonly PartnerRow[];
  readonly onClose: () => void;
}

/** One activity with several partners, such as a training for all of them: recorded in the follow-up of each. */
export function RecordVisitsDialog({ partners: chosen, onClose }: RecordVisitsDialogProps) {
  const { t } = useText('register');
  const { t: words } = useText('followUp');
  const { language } = useLanguage();
  const today = useToday();
  const [partners] = useState(chosen);
  const [kind, setKind] = useState<ActivityKind | ''>('');
  const [on, setOn] = useState(today);
  const [place, setPlace] = useState('');
  const [summary, setSummary] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState<readonly LeftOut[] | null>(null);
  const each = useEachPartner(partners, t('bulk.stopped'));
  const add = useCommand(client.followUp.add);
  const refusalText = useRefusalText();
  const errors = [
    ...(kind === '' ? [{ field: 'visits-kind', message: t('visits.kindMissing') }] : []),
    ...(on === '' ? [{ field: 'visits-on', message: t('visits.dateMissing') }] : []),
    ...(summary.trim() === '' ? [{ field: 'visits-summary', message: t('visits.summaryMissing') }] : []),
  ];
  const errorOf = (field: string) =>
    attempt > 0 ? (errors.find((error) => error.field === field)?.message ?? null) : null;

  const submit = async () => {
    setAttempt((before) => before + 1);
    if (errors.length > 0 || kind === '') return;
    const activity = { kind, on, place: place.trim(), summary: summary.trim() };
    const leftOut = await asOneChange(() =>
      each.run(async ({ id }) => {
        const result = await add.run({ partner: id, activity, language: language === 'ar' ? 'ar' : 'en' });
        return result.ok ? null : refusalText(result.error);
      }),
    );
    setTold(leftOut);
  };

  return (
    <TaskDialog
      title={t('visits.title', { count: partners.length })}
      onClose={() => each.done === null && onClose()}
      submitLabel={t('visits.submit', { count: partners.length })}
      running={each.done !== null}
      onSubmit={() => void submit()}
      told={
        told && (
          <>
            <Notice
              tone={told.length === 0 ? 'good' : 'fair'}
              icon={told.length === 0 ? 'circle-check' : 'alert'}
              role="status"
            >
              {t('visits.done', { count: partners.length - told.length, total: partners.length })}
            </Notice>
            <LeftOutList leftOut={told} />
          </>
        )
      }
    >
      <Text size="sm">{t('visits.lead')}</Text>
      {attempt > 0 && <ErrorSummary errors={errors} attempt={attempt} />}
      <NativeSelect
        id="visits-kind"
        label={t('visits.kind')}
        error={errorOf('visits-kind')}
        value={kind}
        onChange={(event) => setKind(activityKinds.find((one) => one === event.currentTarget.value) ?? '')}
      >
        <option value="">{t('visits.choose')}</option>
        {activityKinds.map((one) => (
          <option key={one} value={one}>
            {words(`kind.${one}`)}
          </option>
        ))}
      </NativeSelect>
      <DateField
        id="visits-on"
        label={t('visits.on')}
        value={on}
        onChange={setOn}
        error={errorOf('visits-on')}
      />
      <TextInput
        label={t('visits.place')}
        dir="auto"
        maxLength={200}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      <div>
        <Textarea
          id="visits-summary"
          label={t('visits.summary')}
          description={t('visits.summaryHint')}
          dir="auto"
          maxLength={8000}
          error={errorOf('visits-summary')}
          value={summary}
          onChange={(event) => setSummary(event.currentTarget.value)}
        />
        <GuardNote text={summary} />
      </div>
      <EachProgress each={each} count={partners.length} />
    </TaskDialog>
  );
}
