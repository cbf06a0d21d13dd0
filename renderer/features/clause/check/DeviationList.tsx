import { Checkbox, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ContractCheck } from '../../../../shared/record/shapes/agreement.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { useText } from '../../../text/text.ts';
import classes from './Check.module.css';
import { DeviationItem } from './DeviationItem.tsx';
import { DeviationMark } from './DeviationMark.tsx';
import { countDeviations, deviationKinds, languagesOf } from './deviation-counts.ts';

/** Clause by clause how a contract differs from what was given out; deviations alone to begin with. */
export function DeviationList({ deviations, account }: Pick<ContractCheck, 'deviations' | 'account'>) {
  const { t } = useText('clause');
  const languageName = useLanguageName();
  const [onlyDeviations, setOnly] = useState(true);
  const [language, setLanguage] = useState('');
  const languages = languagesOf(deviations);
  const inLanguage = deviations.filter((each) => language === '' || each.language === language);
  const counts = countDeviations(inLanguage);
  const shown = inLanguage.filter(({ kind }) => !onlyDeviations || kind !== 'unchanged');
  return (
    <>
      <p className={classes.counts} role="status">
        {deviationKinds.map((kind) => (
          <span key={kind}>
            <DeviationMark kind={kind} /> {counts[kind]}
          </span>
        ))}
      </p>
      <Group gap="md" align="flex-end">
        {languages.length > 1 && (
          <NativeSelect
            size="xs"
            label={t('deviation.language')}
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value)}
            data={[
              { value: '', label: t('deviation.allLanguages') },
              ...languages.map((code) => ({ value: code, label: languageName(code) })),
            ]}
          />
        )}
        <Checkbox
          size="xs"
          label={t('deviation.only')}
          checked={onlyDeviations}
          onChange={(event) => setOnly(event.currentTarget.checked)}
        />
      </Group>
      {shown.length === 0 ? (
        <p className={classes.quiet}>
          {t(account?.findings.length === 0 ? 'deviation.none' : 'deviation.noneOfClauses')}
        </p>
      ) : (
        <ul className={classes.deviations}>
          {shown.map((deviation, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two added clauses may have one title, and lines never move.
            <DeviationItem key={index} deviation={deviation} />
          ))}
        </ul>
      )}
    </>
  );
}
