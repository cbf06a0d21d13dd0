import { Icon } from '../status/Icon.tsx';
import type { IconName } from '../status/icon-paths.ts';
import classes from './Report.module.css';

/** How an outcome looks; none for one that asks for nothing. */
export interface OutcomeLook {
  readonly icon: IconName;
  readonly tone?: 'good' | 'changed' | 'fair' | 'poor';
}

interface OutcomeProps {
  readonly look: OutcomeLook;
  readonly words: string;
  readonly size?: number;
}

/** What became of a row: word, icon and colour. */
export function Outcome({ look, words, size = 14 }: OutcomeProps) {
  return (
    <span className={classes.outcome} data-tone={look.tone}>
      <Icon name={look.icon} size={size} />
      {words}
    </span>
  );
}
