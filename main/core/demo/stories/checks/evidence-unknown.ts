import type { DemoCheck } from './demo-check.ts';
import { stepsThat } from './places.ts';

export const evidenceUnknown: DemoCheck = {
  name: 'evidence-unknown',
  description: 'A review sees what the office says can be seen, and says it in every language.',
  find: (demo) => {
    const known = demo.office.evidence.sightings.map(({ id }) => id);
    const unworded = demo.texts.flatMap(({ file, text }) =>
      known
        .filter((id) => !Object.hasOwn(text.office.sightings, id))
        .map((id) => ({
          place: `${file} → office.sightings.${id}`,
          what: `The evidence "${id}" has no words in "${text.language}".`,
          fix: 'Write its title and description.',
        })),
    );
    const unseen = stepsThat(demo, 'review').flatMap(({ step, place }) =>
      Object.keys(step.sees)
        .filter((id) => !known.includes(id))
        .map((id) => ({
          place: `${place}.sees.${id}`,
          what: `The office has no evidence "${id}" to see.`,
          fix: `Use one of ${known.join(', ')}.`,
        })),
    );
    return [...unworded, ...unseen];
  },
};
