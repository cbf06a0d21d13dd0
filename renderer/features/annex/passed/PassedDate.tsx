import { NativeSelect, TextInput } from '@mantine/core';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import type { DateChoice } from '../annex-work.ts';
import classes from './Passed.module.css';

interface PassedDateProps {
  readonly field: string;
  readonly label: string;
  /** As `YYYY-MM-DD`; null where it stands for several. */
  readonly on: string | null;
  readonly canLeave: boolean;
  readonly choice: DateChoice | null;
  readonly isMissing: boolean;
  readonly onChange: (choice: DateChoice | null) => void;
}

/** One date that has passed: left out, given a new date, or kept for a reason that is printed beside it. */
export function PassedDate({ field, label, on, canLeave, choice, isMissing, onChange }: PassedDateProps) {
  const { t } = useText('annex');
  const { language } = useLanguage();
  const given = choice ?? { do: 'keep' as const, reason: '', to: '' };
  const date = on && formatDate(on, language);
  return (
    <div className={classes.date}>
      <p className={classes.what}>
        <bdi>{label}</bdi>
        {date && ` · ${date}`}
      </p>
      <NativeSelect
        id={field}
        label={t('passed.what')}
        value={choice?.do ?? ''}
        error={isMissing ? t('passed.missing') : null}
        onChange={(event) => {
          const what = ways.find((way) => way === event.currentTarget.value);
          onChange(what ? { ...given, do: what } : null);
        }}
        data={[
          { value: '', label: t('passed.choose') },
          ...ways
            .filter((way) => canLeave || way !== 'leave-out')
            .map((way) => ({ value: way, label: t(`passed.ways.${way}`) })),
        ]}
      />
      {choice?.do === 'move' && (
        <DateField
          id={`${field}-to`}
          label={t('passed.to')}
          value={choice.to}
          onIncomplete={() => undefined}
          onChange={(to) => onChange({ ...choice, to })}
        />
      )}
      {(choice?.do === 'keep' || choice?.do === 'move') && (
        <TextInput
          id={`${field}-reason`}
          label={t(choice.do === 'keep' ? 'passed.reason' : 'passed.reasonMove')}
          dir="auto"
          maxLength={500}
          miw={280}
          value={choice.reason}
          onChange={(event) => onChange({ ...choice, reason: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

const ways = ['leave-out', 'move', 'keep'] as const;
