import type { DemoCheck } from './demo-check.ts';
import { stepsThat } from './places.ts';

export const evidenceUnknown: DemoCheck = {
  name: 'evidence-unknown',
  description: 'A review sees what the office says can be seen.',
  find: (demo) => {
    const known = demo.office.evidence.sightings.map(({ id }) => id);
    return stepsThat(demo, 'review').flatMap(({ step, place }) =>
      Object.keys(step.sees)
        .filter((id) => !known.includes(id))
        .map((id) => ({
          place: `${place}.sees.${id}`,
          what: `The office has no evidence "${id}" to see.`,
          fix: `Use one of ${known.join(', ')}.`,
        })),
    );
  },
};
