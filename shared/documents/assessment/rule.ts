import { explainRating } from '../../content/instrument/explain-rating.ts';
import type { Instrument, NaPolicy, Rating } from '../../content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../content/instrument/localize.ts';
import type { Score } from '../../content/instrument/score-types.ts';
import type { ReportText } from '../report/text/words.ts';
import type { Subject } from './subject.ts';

/** The limits behind the rating: "Full capacity, low risk: 8 met; …". */
export function ruleInWords({ text, words, instrument, assessment }: Subject): readonly string[] {
  return limitsInWords(text, words, instrument, assessment.reviewScore, assessment.naPolicy);
}

/** One line per rating of an instrument, best first. `score` only has to be one of the same instrument. */
export function limitsInWords(
  text: ReportText,
  words: LocalizedInstrument,
  instrument: Instrument,
  score: Score,
  naPolicy: NaPolicy | null,
): readonly string[] {
  const labels = text.assessment.result;
  return explainRating(instrument, score, naPolicy ?? undefined).limits.map(
    ({ rating, risk, from, to, unit }) => {
      const limit =
        unit === 'percent'
          ? labels.bandShare(from)
          : unit === 'points'
            ? labels.bandPoints(from, to ?? from)
            : to === null || to === undefined || to === from
              ? labels.bandOne(from)
              : labels.bandCount(from, to);
      const label = ratingLabel(text, words, rating);
      const isRisk = instrument.definition.scale.kind === 'sum';
      return `${isRisk ? label : `${label} · ${text.risk[risk]}`}${text.colon}${limit}`;
    },
  );
}

export function ratingLabel(text: ReportText, words: LocalizedInstrument, rating: Rating): string {
  return words.ratings[rating]?.label.text ?? text.rating[rating];
}
