import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const rhythmVisitsFall: InstrumentCheck = {
  name: 'rhythm-visits-fall',
  description: 'A higher risk never asks for fewer visits; figures exchanged by mistake are found so.',
  find: ({ definition }) =>
    definition.rhythms.flatMap((rhythm, index) => {
      if (rhythm.kind !== 'by-cash') return [];
      return rhythm.bands.flatMap(({ visits }, row) =>
        visits.low <= visits.moderate && visits.moderate <= visits.high
          ? []
          : [
              {
                place: `${definitionFile} → rhythms[${index}].bands[${row}].visits`,
                what: `The visits fall with rising risk: ${visits.low}, ${visits.moderate}, ${visits.high}.`,
                fix: 'Let them stay or rise from low to high risk.',
              },
            ],
      );
    }),
};
