import { findInstrument } from '../../../shared/content/instrument/load-instruments.ts';
import { parseAnswers } from '../../../shared/content/instrument/parse-answers.ts';
import { scoreAnswers } from '../../../shared/content/instrument/score.ts';
import { ok } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';

export const score = os.instrument.score.handler(({ input, context }) => {
  const instrument = findInstrument(context.session.ports.instruments, input.instrument);
  if (!instrument.ok) return instrument;
  const parsed = parseAnswers(instrument.value, input.answers);
  if (!parsed.ok) return parsed;
  const options = input.naPolicy ? { naPolicy: input.naPolicy } : {};
  return ok(scoreAnswers(instrument.value, parsed.value.answers, options));
});
