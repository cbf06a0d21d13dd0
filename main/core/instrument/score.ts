import { findInstrument } from '../../../shared/content/instrument/instruments.ts';
import { parseAnswers } from '../../../shared/content/instrument/parse-answers.ts';
import { scoreAnswers } from '../../../shared/content/instrument/score.ts';
import { ok, rulingOut } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';

export const score = os.instrument.score.handler(({ input, context }) => {
  const instrument = findInstrument(
    (context.session.journal ?? context.session.ports).instruments,
    input.instrument,
  );
  if (!instrument.ok) return instrument;
  // A score alone asks for no reasons.
  const parsed = rulingOut(parseAnswers(instrument.value, input.answers), 'NA_WITHOUT_REASON');
  if (!parsed.ok) return parsed;
  const options = input.naPolicy ? { naPolicy: input.naPolicy } : {};
  return ok(scoreAnswers(instrument.value, parsed.value.answers, options));
});
