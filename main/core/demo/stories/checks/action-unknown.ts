import type { DemoCheck } from './demo-check.ts';
import { stepsThat } from './places.ts';

export const actionUnknown: DemoCheck = {
  name: 'action-unknown',
  description: 'A plan takes actions of the library, each for a standard that it serves.',
  find: (demo) => {
    const { actions } = demo.libraries.actions.definition;
    return stepsThat(demo, 'plan').flatMap(({ step, place, instrument }) =>
      step.actions.flatMap(({ library, standard }, index) => {
        if (!instrument) return [];
        const { id, standards } = instrument.definition;
        // An unknown standard has a check of its own.
        if (!standards.some((known) => known.id === standard)) return [];
        const action = actions.find((known) => known.id === library);
        if (action?.standards[id]?.includes(standard)) return [];
        return [
          {
            place: `${place}.actions[${index}].library`,
            what: action
              ? `The action "${library}" does not serve ${standard} of "${id}".`
              : `The library has no action "${library}".`,
            fix: 'Take another action, or correct its id.',
          },
        ];
      }),
    );
  },
};
