import { useText } from '../../../text/text.ts';

/** Labels and messages that the dialogs of this feature share. */
export function useFormTexts() {
  const { t } = useText('partner');
  const person = { name: t('form.name'), function: t('form.function') };
  const need = (field: string) => t('form.required', { field });
  return {
    person,
    need,
    needPerson: { name: need(person.name), function: need(person.function) },
    needDate: { missing: t('form.badDate'), future: t('form.notFuture') },
  };
}
