import type { ComparedSignOff } from '../../../../shared/contract/sign-off.ts';
import { isolated } from '../../../components/form/fill-text.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../Portfolio.module.css';

interface ArrivedSinceProps {
  readonly partner: ComparedSignOff['changed'][number]['partners'][number];
}

/** The entries that moved a partner since a letter was signed, each with how it came. */
export function ArrivedSince({ partner: { since, entries } }: ArrivedSinceProps) {
  const { t } = useText('portfolio');
  const { language } = useLanguage();
  if (entries === 0) return null;
  return (
    <details>
      <summary className={classes.quiet}>{t('signOff.entries')}</summary>
      <ul className={classes.partners}>
        {since.map(({ entry, day, time, by, sentence, came }) => (
          <li key={entry}>
            {sentence}{' '}
            <span className={classes.quiet}>
              {t('signOff.entryBy', {
                day: formatDate(day, language),
                time,
                name: isolated(by.name),
                came: t(`signOff.came.${came}`),
              })}
            </span>
          </li>
        ))}
        {entries > since.length && (
          <li className={classes.quiet}>{t('signOff.moreEntries', { count: entries - since.length })}</li>
        )}
      </ul>
    </details>
  );
}
