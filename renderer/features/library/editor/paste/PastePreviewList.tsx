import type { PastePreview } from '../../../../../shared/content/instrument-paste/apply-assignment.ts';
import { useLanguageName } from '../../../../components/clause/use-language-name.ts';
import { useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';
import { Scrolling } from '../Scrolling.tsx';

/** Every text that would be put in its place, and what became of each cell. */
export function PastePreviewList({ preview }: { readonly preview: PastePreview }) {
  const { t } = useText('instrumentEditor');
  const languageName = useLanguageName();
  const { texts, cells } = preview;
  return (
    <div className={classes.card}>
      <h3>{t('paste.preview')}</h3>
      <p className={classes.quiet}>{t('paste.cells', cells)}</p>
      <Scrolling label={t('paste.preview')}>
        <ul className={classes.list}>
          {texts.slice(0, 400).map(({ standard, field, language, text, before, rows }) => (
            <li key={`${standard} ${field} ${language}`}>
              <strong>{[standard, t(`field.${field}`), languageName(language)].join(' · ')}</strong>{' '}
              <span className={classes.quiet}>{t('paste.fromRows', { rows: rows.join(', ') })}</span>
              <div lang={language} dir="auto">
                {text}
              </div>
              {before !== '' && before !== text && (
                <div className={classes.quiet}>
                  {t('paste.replaces')} <bdi lang={language}>{before}</bdi>
                </div>
              )}
            </li>
          ))}
        </ul>
      </Scrolling>
    </div>
  );
}
