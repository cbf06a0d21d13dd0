import type { Deviation } from '../../../../shared/record/shapes/agreement.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { useText } from '../../../text/text.ts';
import { ChangedWords } from './ChangedWords.tsx';
import classes from './Check.module.css';
import { DeviationMark } from './DeviationMark.tsx';

/** One clause in one language: what became of it, and the words that were taken out and put in. */
export function DeviationItem({ deviation }: { readonly deviation: Deviation }) {
  const { t } = useText('clause');
  const languageName = useLanguageName();
  const { kind, title, language, words } = deviation;
  return (
    <li className={classes.deviation} data-kind={kind}>
      <div className={classes.head}>
        <DeviationMark kind={kind} />
        <strong lang={language} dir="auto">
          {title || t('deviation.untitled')}
        </strong>
        <span className={classes.quiet}>{languageName(language)}</span>
      </div>
      <ChangedWords words={words} language={language} title={title} />
    </li>
  );
}
