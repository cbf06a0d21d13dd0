import type { ActionCheck } from './action-check.ts';
import { actionPlace } from './action-check.ts';

/** Whole weeks that are in every run of calendar months, the shortest February included. */
const WEEKS_IN_A_MONTH = 4;

export const weeksBeyondWindow: ActionCheck = {
  name: 'weeks-beyond-window',
  description:
    'An action can be done inside the shortest improvement window of the instruments that it serves.',
  find: ({ definition, instruments }) =>
    definition.actions.flatMap((action, index) => {
      const windows = Object.keys(action.standards).flatMap(
        (id) => instruments.newestOf(id)?.definition.clocks.improvementMonths ?? [],
      );
      if (windows.length === 0) return [];
      const most = Math.min(...windows) * WEEKS_IN_A_MONTH;
      if (action.weeks <= most) return [];
      return [
        {
          place: `${actionPlace(index, action.id)}.weeks`,
          what: `The action takes ${action.weeks} weeks; the shortest window of its instruments holds ${most}.`,
          fix: 'Make it smaller, or split it into two actions.',
        },
      ];
    }),
};
