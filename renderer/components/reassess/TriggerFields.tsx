import { NativeSelect, TextInput } from '@mantine/core';
import { useText } from '../../text/text.ts';
import { DateField } from '../dialog/DateField.tsx';
import { GuardedText } from '../guard/GuardedText.tsx';
import { GuardNote } from '../guard/GuardNote.tsx';
import { Notice } from '../page/Notice.tsx';
import { isAllegation, type ReassessForm, statusChoices } from './reassess-form.ts';

interface TriggerFieldsProps {
  readonly value: ReassessForm;
  readonly onChange: (change: Partial<ReassessForm>) => void;
  /** Whether something was typed for the date that makes no date. */
  readonly onHalf: (isHalf: boolean) => void;
  readonly errorOf: (field: string) => string | null;
}

/** What is kept of a trigger. An allegation has no place for words about it: date, reference and status only. */
export function TriggerFields({ value, onChange, onHalf, errorOf }: TriggerFieldsProps) {
  const { t } = useText('assessment');
  const isReport = isAllegation(value.kind);
  return (
    <>
      {isReport && (
        <Notice tone="fair" icon="lock">
          {t('reassess.noDetail')}
        </Notice>
      )}
      <DateField
        id="reassess-trigger-on"
        label={t(isReport ? 'reassess.reportedOn' : 'reassess.triggerOn')}
        value={value.triggerOn}
        onChange={(triggerOn) => onChange({ triggerOn })}
        onIncomplete={onHalf}
        error={errorOf('reassess-trigger-on')}
      />
      {isReport ? (
        <>
          <TextInput
            id="reassess-reference"
            label={t('reassess.reference')}
            description={t('reassess.referenceHint')}
            value={value.reference}
            onChange={(event) => onChange({ reference: event.currentTarget.value })}
            error={errorOf('reassess-reference')}
            required
            withAsterisk
            maxLength={100}
            dir="auto"
          />
          <GuardNote text={value.reference} />
          <NativeSelect
            id="reassess-status"
            label={t('reassess.status')}
            value={value.status}
            onChange={(event) => onChange({ status: event.currentTarget.value })}
            data={statusChoices.map((status) => ({ value: status, label: t(`triggerStatus.${status}`) }))}
            w={300}
            maw="100%"
          />
        </>
      ) : (
        <GuardedText
          id="reassess-note"
          label={t('reassess.note')}
          hint={t('reassess.noteHint')}
          value={value.note}
          onChange={(note) => onChange({ note })}
          maxLength={2000}
        />
      )}
    </>
  );
}
