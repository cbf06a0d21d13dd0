import { Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import type { ClauseDetail } from '../../../shared/rules/clause/clause-view.ts';
import { useLanguageName } from '../../components/clause/use-language-name.ts';
import { PageSection } from '../../components/page/PageSection.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './ClausePage.module.css';
import { ClauseWording } from './ClauseWording.tsx';
import { firstColumns } from './clause-columns.ts';

/** The words of a clause: every wording, in the languages chosen, side by side. */
export function ClauseTexts({ clause }: { readonly clause: ClauseDetail }) {
  const { t } = useText('clause');
  const { language } = useLanguage();
  const languageName = useLanguageName();
  const [chosen, setChosen] = useState(() => firstColumns(clause.languages, language));
  // In the order of the library, however they were ticked.
  const shown = clause.languages.filter((code) => chosen.includes(code));
  return (
    <PageSection title={t('texts.title')}>
      <Checkbox.Group label={t('texts.languages')} value={chosen} onChange={setChosen}>
        <Group gap="md" mt={4}>
          {clause.languages.map((code) => (
            <Checkbox
              key={code}
              value={code}
              label={languageName(code)}
              disabled={chosen.length === 1 && chosen[0] === code}
            />
          ))}
        </Group>
      </Checkbox.Group>
      {clause.variants.map((variant) => (
        <ClauseWording
          key={variant.id}
          clause={clause}
          variant={variant}
          isOnly={clause.variants.length === 1}
          languages={shown}
        />
      ))}
      <p className={classes.quiet}>{t('texts.marks')}</p>
      <details className={classes.rule}>
        <summary>{t('hash.ruleTitle')}</summary>
        <p>{t('hash.rule')}</p>
      </details>
    </PageSection>
  );
}
