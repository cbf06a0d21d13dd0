import type { LocalizedInstrument } from '../../content/instrument/localize.ts';
import type { ReportText } from '../report/text/words.ts';

const riskOf: Readonly<Record<string, keyof ReportText['risk']>> = {
  full: 'low',
  medium: 'moderate',
  low: 'high',
};

/**
 * A rating with its risk, "Medium capacity · Moderate risk" (Decision 4). `words` are of the instrument that gave it,
 * since "low" is the best rating of one scheme and the worst of another; a scheme that rates risk says it once.
 */
export function ratingInWords(text: ReportText, words: LocalizedInstrument, rating: string): string {
  const known = Object.hasOwn(text.rating, rating)
    ? text.rating[rating as keyof ReportText['rating']]
    : rating;
  const label = words.ratings[rating]?.label.text ?? known;
  const risk = words.ratings.full ? riskOf[rating] : undefined;
  return risk ? `${label} · ${text.risk[risk]}` : label;
}
