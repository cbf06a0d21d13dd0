import { isPeriod } from '../period.ts';
import type { ClauseCheck } from './clause-check.ts';
import { clauseFile, clausePlace } from './clause-check.ts';

export const factsDangling: ClauseCheck = {
  name: 'facts-dangling',
  description:
    'A source from memory is one of the sources, a channel is a placeholder, and an offered value is one that its placeholder can hold.',
  find: ({ definition }) => {
    const known = new Set(definition.placeholders.map(({ id }) => id));
    return [
      ...definition.clauses.flatMap(({ id, sources, fromMemory = [], variants }, index) => [
        ...fromMemory
          .filter((source) => !sources.includes(source))
          .map((source) => ({
            place: `${clausePlace(index, id)}.fromMemory`,
            what: `"${source}" is none of the sources of this clause.`,
            fix: 'Write it as it stands among the sources, or remove it.',
          })),
        ...variants.flatMap(({ id: variant, channels = [] }) =>
          channels
            .filter((channel) => !known.has(channel))
            .map((channel) => ({
              place: `${clausePlace(index, id)}.variants.${variant}.channels`,
              what: `The channel "${channel}" is no placeholder of this library.`,
              fix: `Use one of ${[...known].join(', ')}.`,
            })),
        ),
      ]),
      ...definition.placeholders.flatMap(({ kind, units, offers = [] }, index) =>
        offers
          .filter((offer) => kind === 'period' && !isPeriod(offer, units))
          .map((offer) => ({
            place: `${clauseFile} → placeholders[${index}].offers`,
            what: `"${offer}" is no period of the units that this placeholder takes.`,
            fix: 'Write a number and its unit, such as 24h, 30d or 5y.',
          })),
      ),
    ];
  },
};
