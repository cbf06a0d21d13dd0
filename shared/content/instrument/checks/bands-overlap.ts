import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const bandsOverlap: InstrumentCheck = {
  name: 'bands-overlap',
  description: 'A result belongs to one band only.',
  find: ({ definition: { bands } }) =>
    bands.flatMap((band, index) =>
      bands.slice(index + 1).flatMap((other, offset) => {
        const from = Math.max(band.from, other.from);
        const to = Math.min(band.to, other.to);
        if (from > to) return [];
        const shared = from === to ? `${from}` : `${from} to ${to}`;
        return [
          {
            place: `${definitionFile} → bands[${index}], bands[${index + 1 + offset}]`,
            what: `The results ${shared} would be rated both "${band.rating}" and "${other.rating}".`,
            fix: 'Move one of the limits.',
          },
        ];
      }),
    ),
};
