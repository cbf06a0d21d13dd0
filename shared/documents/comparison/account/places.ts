import type { ContractPlace } from '../../../record/shapes/contract-account.ts';
import type { Line } from '../line.ts';
import type { ReturnedAside } from '../returned-text.ts';
import type { Segment } from '../segment-returned.ts';
import { textOfWords } from '../words.ts';

/** Says in which place of a contract something stands: after which of our clauses, in which paragraph. */
export interface PlaceReader {
  readonly ofLine: (line: Pick<Line, 'index'>) => ContractPlace;
  readonly ofAside: (aside: Pick<ReturnedAside, 'part' | 'number' | 'near'>) => ContractPlace;
  readonly near: (paragraphs: number | null) => ContractPlace;
}

export function placeReader(clauses: readonly Segment[]): PlaceReader {
  const starts = clauses
    .map(({ title, body }) => ({
      index: title.index,
      name: `${title.number} ${textOfWords(title.titleWords) || textOfWords(body[0]?.words.slice(0, 8) ?? [])}`,
    }))
    .sort((one, other) => one.index - other.index);
  const after = (index: number | null): string | null =>
    index === null
      ? null
      : (starts
          .findLast((start) => start.index < index)
          ?.name.trim()
          .slice(0, 300) ?? null);
  return {
    ofLine: ({ index }) => ({ part: 'body', number: null, paragraph: index + 1, after: after(index) }),
    ofAside: ({ part, number, near }) => ({
      part,
      number,
      paragraph: near === null ? null : near + 1,
      after: after(near),
    }),
    near: (near) => ({
      part: near === null ? 'file' : 'body',
      number: null,
      paragraph: near === null ? null : near + 1,
      after: after(near),
    }),
  };
}
