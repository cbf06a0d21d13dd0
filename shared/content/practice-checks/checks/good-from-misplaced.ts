import type { CheckRule } from './check-rule.ts';
import { checkPlace } from './check-rule.ts';

export const goodFromMisplaced: CheckRule = {
  name: 'good-from-misplaced',
  description: 'A share says from which per cent it is good; an observation has no per cent.',
  find: ({ definition }) =>
    definition.checks.flatMap(({ id, kind, goodFrom }, index) => {
      if ((kind === 'share') === (goodFrom !== null)) return [];
      return [
        {
          place: `${checkPlace(index, id)}.goodFrom`,
          what:
            kind === 'share'
              ? 'The share does not say from which per cent it is good.'
              : 'An observation is answered with yes or no and has no per cent.',
          fix: kind === 'share' ? 'Give a number from 0 to 100.' : 'Set it to null.',
        },
      ];
    }),
};
