import type { ClauseDetail } from '../../../../shared/rules/clause/clause-view.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { useText } from '../../../text/text.ts';
import classes from './Approve.module.css';

/** Exactly what is approved: each text by language and wording, with its hash. */
export function ApprovedTexts({ clause }: { readonly clause: ClauseDetail }) {
  const { t } = useText('clause');
  const languageName = useLanguageName();
  const texts = Object.entries(clause.hashes);
  return (
    <div>
      <p className={classes.title}>{t('approve.texts', { count: texts.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it. */}
      <ul className={classes.texts} tabIndex={0}>
        {texts.map(([key, hash]) => {
          const [language = '', variant = ''] = key.split('/');
          const wording = clause.variants.find(({ id }) => id === variant)?.label ?? variant;
          return (
            <li key={key}>
              <span>
                {languageName(language)}
                {clause.variants.length > 1 && (
                  <>
                    {' · '}
                    <span dir="auto">{wording}</span>
                  </>
                )}
              </span>
              <span>
                <code dir="ltr">{hash}</code>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
