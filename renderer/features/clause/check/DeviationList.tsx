import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ContractCheck } from '../../../../shared/record/shapes/agreement.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { useText } from '../../../text/text.ts';
import classes from './Check.module.css';
import { DeviationItem } from './DeviationItem.tsx';
import { DeviationMark } from './DeviationMark.tsx';
import { countDeviations, deviationKinds, languagesOf } from './deviation-counts.ts';
import { FindingItem } from './FindingItem.tsx';
import { movedClauses } from './finding-order.ts';

type DeviationListProps = Pick<ContractCheck, 'deviations' | 'account'> & {
  /** What stands beside the clauses: after those that differ, and before those that don't. */
  readonly children: ReactNode;
};

/** How a contract differs from what was given out: changed, missing, moved and added clauses; unchanged ones last, folded. */
export function DeviationList({ deviations, account, children }: DeviationListProps) {
  const { t } = useText('clause');
  const languageName = useLanguageName();
  const [language, setLanguage] = useState('');
  const languages = languagesOf(deviations);
  const isShown = (each: { readonly language: string | null }) =>
    language === '' || each.language === language;
  const inLanguage = deviations.filter(isShown);
  const counts = countDeviations(inLanguage);
  const moved = movedClauses(account?.findings ?? []).filter(isShown);
  const unchanged = inLanguage.filter(({ kind }) => kind === 'unchanged');
  const items = (which: (typeof deviationKinds)[number]) =>
    inLanguage
      .filter(({ kind }) => kind === which)
      // biome-ignore lint/suspicious/noArrayIndexKey: two added clauses may have one title, and lines never move.
      .map((deviation, index) => <DeviationItem key={`${which}-${index}`} deviation={deviation} />);
  return (
    <>
      <p className={classes.counts} role="status">
        {deviationKinds.map((kind) => (
          <span key={kind}>
            <DeviationMark kind={kind} /> {counts[kind]}
          </span>
        ))}
      </p>
      {languages.length > 1 && (
        <NativeSelect
          size="xs"
          maw={220}
          label={t('deviation.language')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
          data={[
            { value: '', label: t('deviation.allLanguages') },
            ...languages.map((code) => ({ value: code, label: languageName(code) })),
          ]}
        />
      )}
      {unchanged.length === inLanguage.length && moved.length === 0 ? (
        <p className={classes.quiet}>
          {t(account?.findings.length === 0 ? 'deviation.none' : 'deviation.noneOfClauses')}
        </p>
      ) : (
        <ul className={classes.deviations}>
          {items('changed')}
          {items('missing')}
          {moved.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name of their own, and never move.
            <FindingItem key={`moved-${index}`} finding={finding} />
          ))}
          {items('added')}
        </ul>
      )}
      {children}
      {unchanged.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t('deviation.unchanged', { count: unchanged.length })}</summary>
          <ul className={classes.deviations}>{items('unchanged')}</ul>
        </details>
      )}
    </>
  );
}
