import { createFigureWords } from '../../../shared/documents/figures/figure-words.ts';
import { ok } from '../../../shared/ground/result.ts';
import { computeFigures } from '../../../shared/rules/figures/compute-figures.ts';
import { choicesOf } from '../../../shared/rules/figures/portfolio-filter.ts';
import { inWorkspace, os } from '../implement.ts';
import { askFigures, clocksAhead } from './ask-figures.ts';

export const figures = os.portfolio.figures.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, (journal) => {
    const asked = askFigures(journal, input, progress);
    if (!asked.ok) return asked;
    const words = createFigureWords(input.language, journal.instruments);
    const computed = computeFigures(asked.value);
    return ok({
      ...computed,
      figures: computed.figures.map((figure) => ({ ...figure, words: words(figure) })),
      clocksAhead: clocksAhead(journal),
      ...choicesOf(asked.value.rows),
    });
  }),
);
