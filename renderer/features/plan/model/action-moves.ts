import type { ActionStatus } from '../../../../shared/record/shapes/plan.ts';

/** What can be recorded about an action, each in a dialog of its own. */
export type ActionRecord = 'note' | 'begin' | 'done' | 'verify' | 'drop' | 'reopen';

/** The status that a record gives an action; a note leaves it. */
export const statusAfter: Readonly<Record<Exclude<ActionRecord, 'note'>, ActionStatus>> = {
  begin: 'in-progress',
  done: 'done-by-partner',
  verify: 'verified',
  drop: 'dropped',
  reopen: 'in-progress',
};

/** The next step that is usual; null once it is closed. */
export function nextMove(status: ActionStatus): 'begin' | 'done' | 'verify' | null {
  switch (status) {
    case 'not-started':
      return 'begin';
    case 'in-progress':
      return 'done';
    case 'done-by-partner':
      return 'verify';
    default:
      return null;
  }
}

/** Everything else that may be recorded. What is closed takes notes, and is changed once it is taken up again. */
export function otherMoves(status: ActionStatus): readonly Exclude<ActionRecord, 'note'>[] {
  switch (status) {
    case 'not-started':
      return ['done', 'verify', 'drop'];
    case 'in-progress':
      return ['verify', 'drop'];
    case 'done-by-partner':
      return ['reopen', 'drop'];
    case 'verified':
    case 'dropped':
      return ['reopen'];
  }
}

export const isClosed = (status: ActionStatus): boolean => status === 'verified' || status === 'dropped';
