import { repeated } from '../../../../../shared/content/files/content-files.ts';
import type { DemoCheck } from './demo-check.ts';
import { partnersOf } from './places.ts';

export const numberRepeated: DemoCheck = {
  name: 'number-repeated',
  description: 'No two vendor numbers are alike: one that is shared makes a duplicate of its partners.',
  find: (demo) => {
    const placed = partnersOf(demo).flatMap(({ partner, place }) =>
      (partner.fields.vendorNumbers ?? []).map(({ number }) => ({ number, place })),
    );
    return repeated(placed.map(({ number }) => number)).map((number) => ({
      place: placed
        .filter((each) => each.number === number)
        .map(({ place }) => `${place}.fields.vendorNumbers`)
        .join(', '),
      what: `The vendor number "${number}" is given more than once.`,
      fix: 'Choose another one.',
    }));
  },
};
