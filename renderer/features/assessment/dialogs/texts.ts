import { needPastDate } from '../../../components/dialog/checks.ts';
import type { FieldError } from '../../../components/form/ErrorSummary.tsx';
import { useToday } from '../../../components/session/use-status.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';

/** Labels and messages that every dialog of this feature shares. */
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
