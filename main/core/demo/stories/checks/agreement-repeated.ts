import { repeated } from '../../../../../shared/content/files/content-files.ts';
import type { DemoCheck } from './demo-check.ts';
import { stepsThat } from './places.ts';

export const agreementRepeated: DemoCheck = {
  name: 'agreement-repeated',
  description: 'No two agreements of a register share a reference.',
  find: (demo) => {
    const placed = stepsThat(demo, 'agreement');
    return repeated(placed.map(({ step }) => step.reference)).map((reference) => ({
      place: placed
        .filter(({ step }) => step.reference === reference)
        .map(({ place }) => `${place}.reference`)
        .join(', '),
      what: `More than one agreement has the reference "${reference}".`,
      fix: 'Give each one its own.',
    }));
  },
};
