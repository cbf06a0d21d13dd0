import { languageName } from '../../../../shared/documents/annex/language-names.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './LedgerView.module.css';

/** Workbooks that were handed out and that came back. */
export function FormsList({ view }: { readonly view: AssessmentView }) {
  const { t } = useText('assessment');
  const { language, locale } = useLanguage();
  const list = new Intl.ListFormat(locale);
  const { issuedForms, returnedForms } = view;
  if (issuedForms.length === 0 && returnedForms.length === 0) return null;
  return (
    <>
      <h2>{t('form.heading')}</h2>
      <ul className={classes.returns}>
        {issuedForms.map(({ entry, fact }) => (
          <li key={entry}>
            <strong>{formatDate(fact.on, language)}</strong>{' '}
            {t('form.issued', {
              languages: list.format(fact.languages.map((code) => languageName(code, language))),
            })}
          </li>
        ))}
        {returnedForms.map(({ entry, fact }) => (
          <li key={entry}>
            <strong>{formatDate(fact.on, language)}</strong>{' '}
            {t('form.returned', { count: fact.standards.length })}
          </li>
        ))}
      </ul>
    </>
  );
}
