import type { z } from 'zod';
import type { Trend, trendAskedSchema } from '../../../shared/contract/portfolio.ts';
import { createFigureWords } from '../../../shared/documents/figures/figure-words.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { computeFigure, selectRows } from '../../../shared/rules/figures/compute-figures.ts';
import type { Figure } from '../../../shared/rules/figures/figure.ts';
import { passesScope } from '../../../shared/rules/figures/portfolio-filter.ts';
import { mostTrendDays, trendDays } from '../../../shared/rules/figures/trend-days.ts';
import type { Journal } from '../journal.ts';
import type { Progress } from '../progress.ts';
import { clocksAhead } from './ask-figures.ts';
import { rowsAtDays } from './rows-at-days.ts';

/** A figure at the end of each month, quarter or year: on every day what the figures as of that day say. */
export function askTrend(
  journal: Journal,
  { figure: id, from, to, every, language, ...filter }: z.infer<typeof trendAskedSchema>,
  progress?: Progress,
): Result<Trend, 'DAY_BEFORE_PERIOD' | 'DAY_AHEAD' | 'TREND_TOO_LONG' | 'FIGURE_NOT_FOUND'> {
  if (from > to) return refuse('DAY_BEFORE_PERIOD', { asOf: to, from });
  if (to > journal.clock.today()) return refuse('DAY_AHEAD', { asOf: to });
  const days = trendDays(from, to, every);
  if (days.length > mostTrendDays) return refuse('TREND_TOO_LONG', { most: mostTrendDays });
  const all = rowsAtDays(journal, days, progress);
  let told: Figure | null = null;
  const points = days.map((on, at) => {
    const { instruments, checks } = journal;
    const question = { rows: all[at] ?? [], instruments, checks, filter, asOf: on };
    const figure = computeFigure(question, id);
    told = figure ?? told;
    const { passed } = selectRows(question);
    return {
      on,
      numerator: figure?.numerator ?? null,
      denominator: figure?.denominator ?? null,
      percent: figure?.percent ?? null,
      median: figure?.median ?? null,
      partners: passed.filter((row) => passesScope(row, filter)).length,
      twoRatings: passed.filter((row) => row.portfolio.result?.twoRatings && passesScope(row, filter)).length,
    };
  });
  if (told === null) return refuse('FIGURE_NOT_FOUND', { figure: id });
  const words = createFigureWords(language, journal.instruments)(told);
  return ok({ figure: id, words, every, points, clocksAhead: clocksAhead(journal) });
}
