import type { Finding } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const rhythmBandsOutOfOrder: InstrumentCheck = {
  name: 'rhythm-bands-out-of-order',
  description:
    'The limits of a rhythm by cash rise, and the last band alone has none, so that every sum has a row.',
  find: ({ definition }) =>
    definition.rhythms.flatMap((rhythm, index) => {
      if (rhythm.kind !== 'by-cash') return [];
      const place = `${definitionFile} → rhythms[${index}].bands`;
      const limits = rhythm.bands.map((band) => band.upTo ?? Number.POSITIVE_INFINITY);
      const findings: Finding[] = limits.flatMap((limit, row) => {
        const before = limits[row - 1];
        if (before === undefined || limit > before) return [];
        return [
          {
            place: `${place}[${row}]`,
            what: 'The limit is not above that of the band before, so that the band is never reached.',
            fix: 'List the bands from the lowest limit to the highest.',
          },
        ];
      });
      if (limits.at(-1) !== Number.POSITIVE_INFINITY) {
        findings.push({
          place,
          what: 'The last band has a limit, so that larger sums have no row.',
          fix: 'Set upTo of the last band to null.',
        });
      }
      return findings;
    }),
};
