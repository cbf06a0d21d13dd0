import type { DemoCheck } from './demo-check.ts';
import { stepsThat } from './places.ts';

export const actionUnplanned: DemoCheck = {
  name: 'action-unplanned',
  description: 'Only an action that was planned before moves on.',
  find: (demo) =>
    stepsThat(demo, 'action')
      .filter(
        ({ step, before }) =>
          !before.some(
            (each) => each.does === 'plan' && each.actions.some(({ library }) => library === step.library),
          ),
      )
      .map(({ step, place }) => ({
        place: `${place}.library`,
        what: `The action "${step.library}" was not planned before.`,
        fix: 'Plan it in an earlier step, or correct its id.',
      })),
};
