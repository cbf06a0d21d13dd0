import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { glossaryIn } from '../../../shared/documents/guide/terms/glossary.ts';
import type { TermId } from '../../../shared/documents/guide/terms/term-text.ts';
import { useLanguage, useText } from '../../text/text.ts';

/** What a term means, in the language of the screens, with the way to all of them. */
export function TermMeaning({ id }: { readonly id: TermId }) {
  const { t } = useText('common');
  const { language } = useLanguage();
  const { name, meaning } = glossaryIn(language).terms[id];
  return (
    <>
      <Text fw={600} size="sm">
        {name}
      </Text>
      <Text size="sm">{meaning}</Text>
      <Anchor component={Link} to="/help/glossary" size="sm">
        {t('term.all')}
      </Anchor>
    </>
  );
}
