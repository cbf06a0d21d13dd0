import type { DemoCheck } from './demo-check.ts';
import { partnersOf } from './places.ts';

export const headquartersUnknown: DemoCheck = {
  name: 'headquarters-unknown',
  description: 'A headquarters is another partner of the demonstration.',
  find: (demo) => {
    const placed = partnersOf(demo);
    const keys = new Set(placed.map(({ partner }) => partner.key));
    return placed
      .filter(
        ({ partner: { key, headquarters } }) =>
          headquarters !== undefined && (headquarters === key || !keys.has(headquarters)),
      )
      .map(({ partner, place }) => ({
        place: `${place}.headquarters`,
        what: `There is no other partner "${partner.headquarters}".`,
        fix: 'Use the key of one, or leave it out.',
      }));
  },
};
