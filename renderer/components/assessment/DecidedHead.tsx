import { useLanguage } from '../../text/text.ts';
import { Icon } from '../status/Icon.tsx';
import type { IconName } from '../status/icon-paths.ts';
import { formatDate } from '../text/dates.ts';
import classes from './Decided.module.css';

export interface DecidedLook {
  readonly icon: IconName;
  readonly tone: 'good' | 'fair' | 'poor';
}

interface DecidedHeadProps {
  readonly look: DecidedLook;
  readonly words: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/** What was decided, and when. */
export function DecidedHead({ look, words, on }: DecidedHeadProps) {
  const { language } = useLanguage();
  return (
    <p className={classes.head} data-tone={look.tone}>
      <Icon name={look.icon} />
      {words}
      <span className={classes.date}>{formatDate(on, language)}</span>
    </p>
  );
}
