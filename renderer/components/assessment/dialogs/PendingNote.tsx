import { Alert } from '@mantine/core';
import { useLanguage, useText } from '../../../text/text.ts';
import { Icon } from '../../status/Icon.tsx';

/** Says before signing that something typed is not part of it. */
export function PendingNote({ pending }: { readonly pending: readonly string[] }) {
  const { t } = useText('assessment');
  const { locale } = useLanguage();
  if (pending.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" icon={<Icon name="edit" />}>
      {t('field.pending', { standards: new Intl.ListFormat(locale).format(pending) })}
    </Alert>
  );
}
