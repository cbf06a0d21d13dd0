import type { DemoCheck } from './demo-check.ts';
import { officeFile } from './demo-check.ts';
import { type PlacedStep, stepsOf } from './places.ts';

export const standardUnknown: DemoCheck = {
  name: 'standard-unknown',
  description: 'Topics, sightings, actions and findings name standards that the instrument at hand asks.',
  find: (demo) => [
    ...Object.entries(demo.office.topics).flatMap(([id, topics]) =>
      unknown(
        Object.keys(topics).map((standard) => ({ standard, at: `${officeFile} → topics.${id}` })),
        demo.libraries.instruments.newestOf(id) ?? undefined,
      ),
    ),
    ...stepsOf(demo).flatMap((placed) => unknown(namedBy(placed), placed.instrument)),
  ],
};

interface Named {
  readonly standard: string;
  readonly at: string;
}

function namedBy({ step, place }: PlacedStep): readonly Named[] {
  switch (step.does) {
    case 'review':
      return Object.entries(step.sees).flatMap(([sighting, standards]) =>
        standards.map((standard) => ({ standard, at: `${place}.sees.${sighting}` })),
      );
    case 'plan':
      return step.actions.map(({ standard }, index) => ({ standard, at: `${place}.actions[${index}]` }));
    case 'follow-up':
      return step.activity.findings.map(({ standard }, index) => ({
        standard,
        at: `${place}.activity.findings[${index}]`,
      }));
    default:
      return [];
  }
}

function unknown(named: readonly Named[], instrument: PlacedStep['instrument']) {
  if (!instrument) return [];
  const { id, standards } = instrument.definition;
  return named
    .filter(({ standard }) => !standards.some((known) => known.id === standard))
    .map(({ standard, at }) => ({
      place: at,
      what: `"${id}" has no standard ${standard}.`,
      fix: `Use one of ${standards.map((known) => known.id).join(', ')}.`,
    }));
}
