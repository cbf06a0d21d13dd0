import type { DemoCheck } from './demo-check.ts';
import { stepsThat } from './places.ts';

export const practiceCheckUnknown: DemoCheck = {
  name: 'practice-check-unknown',
  description: 'A visit answers practice checks of the library, counted or observed as the check says.',
  find: (demo) => {
    const { checks } = demo.libraries.checks.definition;
    return stepsThat(demo, 'follow-up').flatMap(({ step, place }) =>
      step.activity.checks.flatMap(({ check, kind }, index) => {
        const known = checks.find(({ id }) => id === check);
        if (known?.kind === kind) return [];
        return [
          {
            place: `${place}.activity.checks[${index}]`,
            what: known
              ? `The practice check "${check}" is of the kind "${known.kind}".`
              : `The library has no practice check "${check}".`,
            fix: 'Correct the id or the answer.',
          },
        ];
      }),
    );
  },
};
