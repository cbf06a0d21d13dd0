import { Icon } from '../status/Icon.tsx';
import type { IconName } from '../status/icon-paths.ts';
import classes from './AnswerMark.module.css';
import type { AnswerState } from './answer-state.ts';

const icons: Readonly<Record<AnswerState, IconName>> = {
  met: 'check',
  partly: 'half',
  'not-met': 'cross',
  'not-applicable': 'dash',
  open: 'circle',
};

interface AnswerMarkProps {
  readonly state: AnswerState;
  readonly size?: number;
  /** What stands on paper and fails in practice, or that nobody checked: then it is no plain "yes". */
  readonly doubt?: 'fails' | 'unchecked' | null;
}

const doubtIcons = { fails: 'alert', unchecked: 'circle-dash' } as const;

/** State of an answer as a small icon in its colour; the word beside it, or around it for readers, is the caller's. */
export function AnswerMark({ state, size = 15, doubt = null }: AnswerMarkProps) {
  return (
    <span className={classes.mark} data-state={doubt ? 'partly' : state}>
      <Icon name={doubt ? doubtIcons[doubt] : icons[state]} size={size} />
    </span>
  );
}
