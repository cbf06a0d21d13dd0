import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const capacityLabelMisplaced: InstrumentCheck = {
  name: 'capacity-label-misplaced',
  description:
    'Bands of standards met carry the vendor-master label; a sum of points rates risk and has none.',
  find: ({ definition }) =>
    definition.bands.flatMap((band, index) => {
      const wanted = definition.scale.kind === 'met';
      if ((band.capacityLabel !== null) === wanted) return [];
      return [
        {
          place: `${definitionFile} → bands[${index}].capacityLabel`,
          what: wanted
            ? `The band "${band.rating}" has no vendor-master label.`
            : `The band "${band.rating}" has a label of capacity, though this scheme rates risk.`,
          fix: wanted ? 'Write the label exactly as the vendor master has it.' : 'Set it to null.',
        },
      ];
    }),
};
