import { useLanguage, useText } from '../../../text/text.ts';
import { needPastDate } from '../../dialog/checks.ts';
import type { FieldError } from '../../form/ErrorSummary.tsx';
import { useToday } from '../../session/use-status.ts';
import { formatDate } from '../../text/dates.ts';

/** Labels and messages that every dialog of an assessment shares. */
export function useFieldTexts() {
  const { t } = useText('assessment');
  const person = { name: t('field.name'), function: t('field.function') };
  return {
    person,
    needPerson: {
      name: t('field.required', { field: person.name }),
      function: t('field.required', { field: person.function }),
    },
    needDate: { missing: t('field.badDate'), future: t('field.notFuture') },
    need: (field: string) => t('field.required', { field }),
  };
}

/** Checks that a date is there, not in the future, and not before what it follows. */
export function useDateCheck(): (field: string, date: string, earliest: string) => readonly FieldError[] {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const { needDate } = useFieldTexts();
  const today = useToday();
  return (field, date, earliest) =>
    date !== '' && date < earliest
      ? [{ field, message: t('field.notBefore', { date: formatDate(earliest, language) }) }]
      : needPastDate(field, date, today, needDate);
}
