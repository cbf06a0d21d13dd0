import type { Finding } from '../../../../../shared/content/files/content-files.ts';
import type { DemoCheck } from './demo-check.ts';
import { officeFile } from './demo-check.ts';
import { stepsThat } from './places.ts';

export const topicMissing: DemoCheck = {
  name: 'topic-missing',
  description:
    'Every standard of an instrument that a story uses has a topic, so that it can be commented on.',
  find: (demo) => {
    const { office, libraries } = demo;
    const used = new Set(stepsThat(demo, 'start').map(({ step }) => step.instrument));
    return libraries.instruments.newest
      .filter(({ definition }) => used.has(definition.id))
      .flatMap(({ definition: { id, standards } }): Finding[] =>
        standards
          .filter((standard) => !office.topics[id]?.[standard.id])
          .map((standard) => ({
            place: `${officeFile} → topics.${id}.${standard.id}`,
            what: `Nothing says what ${standard.id} of "${id}" is about.`,
            fix: 'Give it a topic.',
          })),
      );
  },
};
