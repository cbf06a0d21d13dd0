import { useText } from '../../text/text.ts';
import type { FieldError } from '../form/ErrorSummary.tsx';
import { type FormValue, isEmptyContact, isEmptyNumber } from './form-value.ts';

/** What keeps a partner form from being sent; each error names the `id` of its input. */
export function useFormErrors(): (value: FormValue) => readonly FieldError[] {
  const { t } = useText('partnerForm');
  return (value) => {
    const errors: FieldError[] = [];
    if (value.name.trim() === '') errors.push({ field: 'name', message: t('nameMissing') });
    for (const row of value.vendorNumbers) {
      if (!isEmptyNumber(row) && row.number.trim() === '') {
        errors.push({ field: `number-${row.key}`, message: t('numberMissing') });
      }
    }
    for (const row of value.contacts) {
      if (!isEmptyContact(row) && row.name.trim() === '' && row.email.trim() === '') {
        errors.push({ field: `contact-${row.key}`, message: t('contactMissing') });
      }
    }
    if (value.scope !== 'default' && value.scopeReason.trim() === '') {
      errors.push({ field: 'scope-reason', message: t('scopeReasonMissing') });
    }
    return errors;
  };
}
