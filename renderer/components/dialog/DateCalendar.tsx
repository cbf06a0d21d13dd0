import '@mantine/dates/styles.css';
import { DatePicker } from '@mantine/dates';
import type { KeyboardEvent } from 'react';
import { directionOf } from '../../text/languages.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { formatDate, monthOfYear, shortMonthName, weekday, weekOf } from '../text/dates.ts';
import classes from './DateCalendar.module.css';

interface DateCalendarProps {
  /** `YYYY-MM-DD`, or "" while there is none. */
  readonly value: string;
  readonly today: string;
  readonly onChoose: (date: string) => void;
}

/** The days of a month to choose from, and its months and years; fetched when somebody first opens one. */
export function DateCalendar({ value, today, onChoose }: DateCalendarProps) {
  const { t } = useText('common');
  const { language } = useLanguage();
  const { begins, rests } = weekOf(language);
  return (
    <div role="presentation" onKeyDownCapture={directionOf(language) === 'rtl' ? turnArrows : undefined}>
      <DatePicker
        // Escape closes the calendar and not the dialog behind it.
        __stopPropagation
        allowDeselect={false}
        value={value || null}
        defaultDate={value || today}
        onChange={(date) => date && onChoose(date)}
        firstDayOfWeek={begins}
        weekendDays={[...rests]}
        weekdayFormat={(day) => (
          <span title={weekday(day, language)}>{weekday(day, language, 'narrow')}</span>
        )}
        monthLabelFormat={(month) => monthOfYear(month, language)}
        monthsListFormat={(month) => shortMonthName(month.slice(5, 7), language)}
        getDayAriaLabel={(day) => formatDate(day, language)}
        getDayProps={(day) => (day === today ? { 'aria-current': 'date' } : {})}
        highlightToday
        hideOutsideDates
        className={classes.calendar ?? ''}
        ariaLabels={{
          nextMonth: t('common:date.nextMonth'),
          previousMonth: t('common:date.previousMonth'),
          nextYear: t('common:date.nextYear'),
          previousYear: t('common:date.previousYear'),
          nextDecade: t('common:date.nextYears'),
          previousDecade: t('common:date.previousYears'),
        }}
      />
    </div>
  );
}

const turned: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Where the days run from right to left, the arrow that points to a day goes to it. */
function turnArrows({ nativeEvent, target }: KeyboardEvent): void {
  const key = turned[nativeEvent.key];
  if (key === undefined || !nativeEvent.isTrusted || nativeEvent.ctrlKey || nativeEvent.metaKey) return;
  nativeEvent.preventDefault();
  nativeEvent.stopPropagation();
  target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
