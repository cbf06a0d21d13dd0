import type { LanguageState } from '../../../../shared/contract/text.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../SettingsSection.module.css';

/** How many texts of each language were reviewed, by whom, and which it lacks. */
export function LanguageStates({ states }: { readonly states: readonly LanguageState[] }) {
  const { t } = useText('translation');
  const languageName = useLanguageName();
  const { language: shown } = useLanguage();
  return (
    <section aria-label={t('state')}>
      {states.map(({ language, texts, missing, own, reviewed, reviewers, outdated }) => (
        <div key={language}>
          <h3>{languageName(language)}</h3>
          <p className={classes.text}>{reviewed < texts ? t('draft') : t('whole')}</p>
          <ul>
            <li>{t('reviewed', { count: reviewed, total: texts })}</li>
            {reviewers.map(({ by, texts: count, latest }) => (
              <li key={by}>{t('by', { name: by, count, date: formatDate(latest, shown) })}</li>
            ))}
            {own > 0 && <li>{t('own', { count: own })}</li>}
            {missing > 0 && <li>{t('missing', { count: missing })}</li>}
            {outdated > 0 && <li>{t('outdated', { count: outdated })}</li>}
          </ul>
        </div>
      ))}
    </section>
  );
}
