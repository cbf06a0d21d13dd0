import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { ImportedPack } from '../../../../shared/content/packs/pack.ts';
import type { PackHolds } from '../../../../shared/rules/packs/pack-holds.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { DateText } from '../../../components/text/DateText.tsx';
import { useText } from '../../../text/text.ts';
import classes from '../Lists.module.css';
import { PackHoldings } from './PackHoldings.tsx';

interface PackFactsProps {
  readonly pack: ImportedPack;
  /** What it holds beside clauses; null where its file is missing or damaged. */
  readonly holds: PackHolds | null;
  /** Before a pack is taken in its clauses have no page, and it has no date. */
  readonly isKnown?: boolean;
}

/** Name, publisher, hash of a pack, and everything that it holds. */
export function PackFacts({ pack, holds, isKnown = true }: PackFactsProps) {
  const { t } = useText('library');
  const languageName = useLanguageName();
  return (
    <>
      <h2 dir="auto">
        {pack.name} {pack.version}
      </h2>
      <div className={classes.facts}>
        <span dir="auto">{pack.publisher}</span>
        {isKnown && (
          <span>
            {t('packs.on')} <DateText date={pack.on} />
          </span>
        )}
      </div>
      {holds ? (
        <PackHoldings holds={holds} isKnown={isKnown} />
      ) : (
        <p className={classes.quiet}>{t('packs.holds.lost')}</p>
      )}
      {pack.clauses.length > 0 && <p>{t('packs.clauses', { count: pack.clauses.length })}</p>}
      <ul>
        {pack.clauses.map(({ clause, version, languages }) => {
          const reference = `${clause}@${version}`;
          return (
            <li key={reference}>
              {isKnown ? (
                <Anchor
                  component={Link}
                  to={`/library/clauses/${encodeURIComponent(reference)}`}
                  size="sm"
                  dir="ltr"
                >
                  {reference}
                </Anchor>
              ) : (
                <bdi dir="ltr">{reference}</bdi>
              )}{' '}
              <span>{languages.map(languageName).join(' · ')}</span>
            </li>
          );
        })}
      </ul>
      <details>
        <summary>{t('packs.hash')}</summary>
        <code dir="ltr">{pack.sha256}</code>
      </details>
    </>
  );
}
