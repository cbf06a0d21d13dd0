import { Input, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useLanguage, useText } from '../../text/text.ts';
import { useToday } from '../session/use-status.ts';
import { formatDate, formatDistance, monthName, weekday } from '../text/dates.ts';
import { CalendarButton } from './CalendarButton.tsx';
import classes from './DateField.module.css';
import { type DateParts, joinDate, splitDate } from './date-parts.ts';

interface DateFieldProps {
  /** Id of the first input, where an error summary leads to. */
  readonly id: string;
  readonly label: ReactNode;
  /** `YYYY-MM-DD`, or "" while the parts make no date. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
  readonly hint?: ReactNode;
  /** For a date that may be left out: whether something was typed that makes no date. */
  readonly onIncomplete?: (incomplete: boolean) => void;
  readonly onFocus?: () => void;
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/**
 * Day, month in words and year, so that nobody takes 03/02 for the third of February or the second of March: typed, or
 * chosen in a calendar. Beside them stands an example, and then on which day of the week it is and how far away.
 */
export function DateField(props: DateFieldProps) {
  const { id, label, value, onChange, error, hint, onIncomplete, onFocus } = props;
  const { t } = useText('common');
  const { language } = useLanguage();
  const today = useToday();
  const [parts, setParts] = useState<DateParts>(() => splitDate(value));
  const given = useRef(value);
  // A draft that was brought back or let go of replaces what was typed.
  if (value !== given.current) {
    given.current = value;
    if (value !== joinDate(parts)) setParts(splitDate(value));
  }
  function change(part: Partial<DateParts>): void {
    const next = { ...parts, ...part };
    setParts(next);
    given.current = joinDate(next);
    onIncomplete?.(given.current === '' && Object.values(next).some((text) => text !== ''));
    onChange(given.current);
  }
  const described = [`${id}-said`, hint ? `${id}-hint` : null, error ? `${id}-error` : null]
    .filter(Boolean)
    .join(' ');
  const shared = { error: Boolean(error), 'aria-describedby': described };
  return (
    <fieldset className={classes.field} onFocus={onFocus}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.parts}>
        <TextInput
          id={id}
          aria-label={t('common:date.day')}
          inputMode="numeric"
          maxLength={2}
          w={52}
          value={parts.day}
          onChange={(event) => change({ day: event.currentTarget.value })}
          {...shared}
        />
        <NativeSelect
          aria-label={t('common:date.month')}
          w={180}
          value={parts.month}
          onChange={(event) => change({ month: event.currentTarget.value })}
          data={[
            { value: '', label: t('common:date.month') },
            ...months.map((month) => ({ value: month, label: monthName(month, language) })),
          ]}
          {...shared}
        />
        <TextInput
          aria-label={t('common:date.year')}
          inputMode="numeric"
          maxLength={4}
          w={72}
          value={parts.year}
          onChange={(event) => change({ year: event.currentTarget.value })}
          {...shared}
        />
        <CalendarButton value={value} onChoose={(date) => change(splitDate(date))} />
        <span id={`${id}-said`} className={classes.said}>
          {value === ''
            ? t('common:date.example', { date: formatDate(today, language) })
            : `${weekday(value, language)} · ${formatDistance(today, value, language)}`}
        </span>
      </div>
      {hint && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      {error && <Input.Error id={`${id}-error`}>{error}</Input.Error>}
    </fieldset>
  );
}
