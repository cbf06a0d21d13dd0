import type { Trend } from '../../../shared/contract/portfolio.ts';
import { figuresText } from '../../../shared/documents/figures/figure-words.ts';
import { commaSeparated } from '../../../shared/documents/report/comma-separated.ts';
import { ok } from '../../../shared/ground/result.ts';
import { documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { askTrend } from '../portfolio/ask-trend.ts';

export const trend = os.report.trend.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, async (journal) => {
    const { format, ...asked } = input;
    const found = askTrend(journal, asked, progress);
    if (!found.ok) return found;
    const told: Trend = found.value;
    const words = figuresText(input.language).trend;
    const text =
      format === 'json'
        ? `${JSON.stringify(told, null, 2)}\n`
        : commaSeparated([
            [words.day, words.counted, words.of, words.percent, words.median, words.partners],
            ...told.points.map(({ on, numerator, denominator, percent, median, partners }) => [
              on,
              numerator ?? words.noData,
              denominator,
              percent,
              median,
              partners,
            ]),
          ]);
    const name = [words.file, told.words.title, input.from, input.to];
    return ok({ file: { name: documentName(name, format), bytes: new TextEncoder().encode(text) } });
  }),
);
