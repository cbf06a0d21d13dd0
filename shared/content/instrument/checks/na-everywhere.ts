import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const naEverywhere: InstrumentCheck = {
  name: 'na-everywhere',
  description: 'At least one standard always applies, or nothing would be left to rate.',
  find: ({ definition }) =>
    definition.scale.kind === 'met' && definition.standards.every((standard) => standard.naAllowed)
      ? [
          {
            place: `${definitionFile} → standards`,
            what: 'Every standard allows "not applicable", so that a partner could be rated on nothing.',
            fix: 'Set naAllowed to false where the standard applies to everyone.',
          },
        ]
      : [],
};
