import type { Finding } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const excludedSharesOutOfOrder: InstrumentCheck = {
  name: 'excluded-shares-out-of-order',
  description:
    'The shares under "excluded" fall from the best rating to the last, which starts at 0 per cent.',
  find: ({ definition: { scale } }) => {
    if (scale.kind === 'sum') return [];
    const place = `${definitionFile} → scale.excludedFrom`;
    const findings: Finding[] = scale.excludedFrom.flatMap((entry, index) => {
      const before = scale.excludedFrom[index - 1];
      if (!before || entry.percent < before.percent) return [];
      return [
        {
          place: `${place}[${index}]`,
          what: `"${entry.rating}" starts at ${entry.percent} per cent, not below the ${before.percent} of "${before.rating}".`,
          fix: 'List the shares from the highest to the lowest.',
        },
      ];
    });
    if (scale.excludedFrom.at(-1)?.percent !== 0) {
      findings.push({
        place,
        what: 'The last rating does not start at 0 per cent, so that low shares have none.',
        fix: 'Let the last entry start at 0.',
      });
    }
    return findings;
  },
};
