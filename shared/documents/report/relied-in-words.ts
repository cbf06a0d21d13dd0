import type { ReliedOfRow } from '../../rules/standing/relied-result.ts';
import { dateInWords } from './text/format.ts';
import type { ReportText } from './text/words.ts';

/** Another entity's rating with its risk, or its points, with the number that the entity gave it. */
export function reliedResultInWords(
  text: ReportText,
  { rating, points, risk, reference }: Pick<ReliedOfRow, 'rating' | 'points' | 'risk' | 'reference'>,
): string {
  const { history } = text.assessment;
  const result = rating === null ? history.reliancePoints(points ?? 0) : text.rating[rating];
  return history.relianceResult(`${result} · ${text.risk[risk]}`, reference);
}

/** The result that is relied on, as "Relies on UNICEF, 12 March 2026: Full capacity · Low risk". */
export function reliedInWords(text: ReportText, relied: ReliedOfRow): string {
  const { history } = text.assessment;
  return `${history.reliance(relied.entity, dateInWords(text, relied.on))}${text.colon}${reliedResultInWords(text, relied)}`;
}
