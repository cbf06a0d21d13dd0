import type { Finding } from '../../../../../shared/content/files/content-files.ts';
import type { DemoCheck } from './demo-check.ts';
import { officeFile } from './demo-check.ts';

export const topicMissing: DemoCheck = {
  name: 'topic-missing',
  description: 'Every standard of an instrument that ships has a topic, so that it can be commented on.',
  find: ({ office, libraries }) =>
    [...libraries.instruments].flatMap(([id, { definition }]): Finding[] =>
      definition.standards
        .filter((standard) => !office.topics[id]?.[standard.id])
        .map((standard) => ({
          place: `${officeFile} → topics.${id}.${standard.id}`,
          what: `Nothing says what ${standard.id} of "${id}" is about.`,
          fix: 'Give it a topic.',
        })),
    ),
};
