import { repeated } from '../../../../../shared/content/files/content-files.ts';
import type { DemoCheck } from './demo-check.ts';
import { partnersOf } from './places.ts';

export const partnerRepeated: DemoCheck = {
  name: 'partner-repeated',
  description: 'Each partner has a key of its own, by which others name it.',
  find: (demo) => {
    const placed = partnersOf(demo);
    return repeated(placed.map(({ partner }) => partner.key)).map((key) => ({
      place: placed
        .filter(({ partner }) => partner.key === key)
        .map(({ place }) => place)
        .join(', '),
      what: `More than one partner has the key "${key}".`,
      fix: 'Give each one its own.',
    }));
  },
};
