import type { Finding } from '../../../record/shapes/contract-account.ts';

/** As much of a text as is kept with a finding: it stands in the contract, at the place that the finding names. */
const mostCharacters = 3000;

/** The words of a finding, cut where they are very long. */
export function cutWords(words: Finding['words']): Finding['words'] {
  const kept: Finding['words'] = [];
  let room = mostCharacters;
  for (const { op, text } of words) {
    if (room <= 0) break;
    kept.push({ op, text: text.length > room ? `${text.slice(0, room)} …` : text });
    room -= text.length;
  }
  return kept;
}
