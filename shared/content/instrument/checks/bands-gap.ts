import type { Finding } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';
import { possibleResults } from './possible-results.ts';

export const bandsGap: InstrumentCheck = {
  name: 'bands-gap',
  description: 'Every result that complete answers can reach has a band.',
  find: ({ definition }) => {
    const { lowest, highest, unit } = possibleResults(definition);
    const inOrder = definition.bands.filter((band) => band.from <= band.to).sort((a, b) => a.from - b.from);
    const findings: Finding[] = [];
    let next = lowest;
    for (const limits of [...inOrder, { from: highest + 1, to: highest + 1 }]) {
      const end = Math.min(limits.from - 1, highest);
      if (end >= next) {
        findings.push({
          place: `${definitionFile} → bands`,
          what: `No band holds ${next === end ? next : `${next} to ${end}`} ${unit}.`,
          fix: 'Widen a band or add one.',
        });
      }
      next = Math.max(next, limits.to + 1);
    }
    return findings;
  },
};
