import type { Deviation } from '../../../../shared/record/shapes/agreement.ts';
import { useText } from '../../../text/text.ts';
import classes from './Check.module.css';
import { changedLines } from './changed-lines.ts';
import { Stretch } from './Stretch.tsx';

interface ChangedWordsProps {
  readonly words: Deviation['words'];
  /** Where a line has no letter, and to read it aloud; null where it is not known. */
  readonly language: string | null;
  /** Stands above already, and is not said twice. */
  readonly title?: string;
}

/** Of a whole text more lines than these are folded: its beginning says what it is. A change is never folded away. */
const mostLines = 14;
const firstLines = 8;

/** A difference line by line, each in its own direction; a very long text is folded after its first lines. */
export function ChangedWords({ words, language, title }: ChangedWordsProps) {
  const { t } = useText('clause');
  const lines = changedLines(words, language, title);
  if (lines.length === 0) return null;
  const isWhole = words.every(({ op }) => op === words[0]?.op);
  const shown = isWhole && lines.length > mostLines ? lines.slice(0, firstLines) : lines;
  const rest = lines.slice(shown.length);
  const line = ({ direction, stretches }: (typeof lines)[number], at: number) => (
    <span key={at} className={classes.line} dir={direction}>
      {stretches.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nor do stretches of a line.
        <Stretch key={index} {...each} />
      ))}
    </span>
  );
  return (
    <div className={classes.words} lang={language ?? undefined}>
      {shown.map(line)}
      {rest.length > 0 && (
        <details>
          <summary className={classes.more}>{t('deviation.moreLines', { count: rest.length })}</summary>
          {rest.map(line)}
        </details>
      )}
    </div>
  );
}
