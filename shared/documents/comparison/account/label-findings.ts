import type { Finding } from '../../../record/shapes/contract-account.ts';
import type { Line } from '../line.ts';
import type { ReturnedText } from '../returned-text.ts';
import { wholeText } from '../word-changes.ts';

/** A label of a list may say anything: words in it are text as well, before a paragraph without any too. */
export function labelFindings(
  { paragraphs }: Pick<ReturnedText, 'paragraphs'>,
  placeOf: (line: Pick<Line, 'index'>) => NonNullable<Finding['place']>,
): Finding[] {
  const seen = new Set<string>();
  return paragraphs.flatMap((paragraph, index) => {
    const label = paragraph.list?.number ?? '';
    const words = (label.match(/\p{L}{2,}/gu) ?? []).filter((word) => !usualInLabels.test(word));
    if (words.length === 0) return [];
    const text = label.replace(/[\d.]+/g, '#');
    if (seen.has(text)) return [];
    seen.add(text);
    return [textFinding('not-ours', 'label', label, placeOf({ index }))];
  });
}

/** Marks that turn the order of letters round: what is read is then not what is written. We write none of them. */
const turning = /[\u202A-\u202E\u2066-\u2069]/;

export function directionFindings(
  { paragraphs }: Pick<ReturnedText, 'paragraphs'>,
  placeOf: (line: Pick<Line, 'index'>) => NonNullable<Finding['place']>,
): Finding[] {
  return paragraphs.flatMap(({ runs }, index) => {
    const text = runs.map((run) => run.text).join('');
    return turning.test(text) ? [textFinding('hidden', 'direction', text, placeOf({ index }))] : [];
  });
}

function textFinding(
  kind: 'not-ours' | 'hidden',
  what: string,
  text: string,
  place: NonNullable<Finding['place']>,
): Finding {
  return { kind, language: null, place, what, words: wholeText('added', text.slice(0, 300)), count: 0 };
}

/** Roman numerals, letters after the alphabet, and what clauses are called. */
const usualInLabels =
  /^(?:[ivxlcdm]+|(\p{L})\1+|article|clause|section|annex|chapter|part|البند|المادة|بند|مادة|artículo|cláusula|artigo|статья|пункт|条|第)$/iu;
