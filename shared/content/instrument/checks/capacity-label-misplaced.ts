import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const capacityLabelMisplaced: InstrumentCheck = {
  name: 'capacity-label-misplaced',
  description:
    'The vendor master knows a scheme of capacity whole or not at all; a sum of points rates risk and has no label.',
  find: ({ definition: { scale, bands } }) => {
    const wanted = scale.kind === 'met' && bands.some(({ capacityLabel }) => capacityLabel !== null);
    return bands.flatMap((band, index) => {
      if ((band.capacityLabel !== null) === wanted) return [];
      return [
        {
          place: `${definitionFile} → bands[${index}].capacityLabel`,
          what: wanted
            ? `The band "${band.rating}" has no vendor-master label, though others have one.`
            : `The band "${band.rating}" has a label of capacity, though this scheme rates risk.`,
          fix: wanted ? 'Write the label exactly as the vendor master has it.' : 'Leave it out.',
        },
      ];
    });
  },
};
