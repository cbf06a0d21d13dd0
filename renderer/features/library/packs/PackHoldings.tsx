import type { PackHolds } from '../../../../shared/rules/packs/pack-holds.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../Lists.module.css';

interface PackHoldingsProps {
  readonly holds: PackHolds;
  /** Before a pack is taken in nothing has begun on it. */
  readonly isKnown: boolean;
}

/** What a pack holds beside clauses, each kind with its names; kinds that it lacks are left out. */
export function PackHoldings({ holds, isKnown }: PackHoldingsProps) {
  const { t } = useText('library');
  const { language } = useLanguage();
  const languageName = useLanguageName();
  const { source, confirmedBy, instruments } = holds;
  const words = instruments.filter(({ wordsAlone }) => wordsAlone);
  const own = instruments.filter(({ wordsAlone }) => !wordsAlone);
  const instrumentList = (title: string, rows: typeof instruments) =>
    rows.length > 0 && (
      <>
        <p>{title}</p>
        <ul>
          {rows.map(({ reference, title: name, languages, inUse, modelText }) => (
            <li key={reference}>
              <span dir="auto">{name}</span> <bdi dir="ltr">{reference}</bdi>{' '}
              <span>
                {[
                  ...languages.map(languageName),
                  ...(modelText ? [t('packs.holds.model')] : []),
                  ...(inUse && !isKnown ? [t('packs.holds.begun')] : []),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      {source && (
        <p className={classes.quiet} dir="auto">
          {t('from.document', { title: source.title, date: formatDate(source.date, language) })}
          {source.reference !== undefined && ` ${t('from.reference', { reference: source.reference })}`}
        </p>
      )}
      {confirmedBy && (
        <p className={classes.quiet} dir="auto">
          {t('from.confirmed', {
            name: confirmedBy.name,
            function: confirmedBy.function,
            date: formatDate(confirmedBy.on, language),
          })}
        </p>
      )}
      {instrumentList(t('packs.holds.instruments'), own)}
      {instrumentList(t('packs.holds.words'), words)}
      {(['actions', 'checks', 'terms'] as const).map(
        (kind) =>
          holds[kind].length > 0 && (
            <div key={kind}>
              <p>{t(`packs.holds.${kind}`)}</p>
              <ul>
                {holds[kind].map(({ id, title }) => (
                  <li key={id} dir="auto">
                    {title}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </>
  );
}
