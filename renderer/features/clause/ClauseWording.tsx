import { VisuallyHidden } from '@mantine/core';
import { clauseHashText } from '../../../shared/content/clause/clause-hash.ts';
import type { ClauseDetail } from '../../../shared/rules/clause/clause-view.ts';
import { textDirection } from '../../components/clause/text-direction.ts';
import { useLanguageName } from '../../components/clause/use-language-name.ts';
import { useText } from '../../text/text.ts';
import { ClauseLineText } from './ClauseLineText.tsx';
import classes from './ClausePage.module.css';
import { CopyText } from './CopyText.tsx';
import { alignTexts } from './clause-columns.ts';

interface ClauseWordingProps {
  readonly clause: ClauseDetail;
  readonly variant: ClauseDetail['variants'][number];
  readonly isOnly: boolean;
  readonly languages: readonly string[];
}

/** One wording: its paragraphs aligned language by language, and the hash of each text. */
export function ClauseWording({ clause, variant, isOnly, languages }: ClauseWordingProps) {
  const { t } = useText('clause');
  const languageName = useLanguageName();
  const rows = alignTexts(
    languages.map((code) => clause.texts[code]),
    variant.id,
  );
  return (
    <div className={classes.wording}>
      {!isOnly && (
        <h3>
          <span dir="auto">{variant.label}</span>
          {variant.usual && <span className={classes.tag}>{t('texts.usual')}</span>}
        </h3>
      )}
      <table
        aria-label={isOnly ? clause.title : variant.label}
        className={classes.columns}
        data-columns={languages.length}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.mark}>
              <VisuallyHidden component="span">{t('texts.number')}</VisuallyHidden>
            </th>
            {languages.map((code) => (
              <th key={code} scope="col" dir={textDirection(code)}>
                <span className={classes.quiet}>{languageName(code)}</span>
                <strong lang={code}>{clause.texts[code]?.title}</strong>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, mark, texts }) => (
            <tr key={key}>
              <th scope="row" className={classes.mark}>
                {mark}
              </th>
              {texts.map((text, at) => {
                const code = languages[at] ?? 'en';
                return (
                  <td key={code} lang={code} dir={textDirection(code)}>
                    {text !== null && <ClauseLineText text={text} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={classes.hashes}>
        {languages.map((code) => {
          const hash = clause.hashes[`${code}/${variant.id}`];
          const text = clause.texts[code];
          return hash && text ? (
            <li key={code}>
              <span>{t('hash.of', { language: languageName(code) })}</span>
              <code dir="ltr">{hash}</code>
              <CopyText value={hash} label={t('hash.copy', { language: languageName(code) })} />
              <CopyText
                value={clauseHashText(text, variant.id)}
                label={t('hash.copyText', { language: languageName(code) })}
              />
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
