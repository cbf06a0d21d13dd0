import { useText } from '../../../text/text.ts';

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
