import type { Deviation } from '../../../../shared/record/shapes/agreement.ts';
import { textDirection } from '../../../components/clause/text-direction.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { useText } from '../../../text/text.ts';
import classes from './Check.module.css';
import { DeviationMark } from './DeviationMark.tsx';
import { Stretch } from './Stretch.tsx';

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
      {words.length > 0 && (
        <p className={classes.words} lang={language} dir={textDirection(language)}>
          {words.map(({ op, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a text have no other name, and never move.
            <Stretch key={at} op={op} text={text} />
          ))}
        </p>
      )}
    </li>
  );
}
