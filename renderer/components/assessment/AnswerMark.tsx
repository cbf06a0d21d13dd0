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

/** State of an answer as a small icon in its colour; the word beside it, or around it for readers, is the caller's. */
export function AnswerMark({ state, size = 15 }: { readonly state: AnswerState; readonly size?: number }) {
  return (
    <span className={classes.mark} data-state={state}>
      <Icon name={icons[state]} size={size} />
    </span>
  );
}
