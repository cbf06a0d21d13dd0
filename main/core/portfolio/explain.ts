import { createFigureWords, figuresText } from '../../../shared/documents/figures/figure-words.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { periodFrom } from '../../../shared/rules/figures/compute-figures.ts';
import { explainFigure } from '../../../shared/rules/figures/explain-figure.ts';
import { inWorkspace, os } from '../implement.ts';
import { askFigures } from './ask-figures.ts';

export const explain = os.portfolio.explain.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, (journal) => {
    const { figure: id, ...question } = input;
    const asked = askFigures(journal, question, progress);
    if (!asked.ok) return asked;
    const behind = explainFigure(asked.value, id);
    if (!behind) return refuse('FIGURE_NOT_FOUND', { figure: id });
    const words = createFigureWords(input.language, journal.instruments);
    const { leftOut: why } = figuresText(input.language);
    return ok({
      asOf: asked.value.asOf,
      from: periodFrom(asked.value),
      figure: { ...behind.figure, words: words(behind.figure) },
      counted: [...behind.counted],
      notCounted: [...behind.notCounted],
      leftOut: behind.leftOut.map((partner) => ({ ...partner, why: why[partner.reason] })),
    });
  }),
);
