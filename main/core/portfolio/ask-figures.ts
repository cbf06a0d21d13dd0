import type { z } from 'zod';
import type { figuresAskedSchema } from '../../../shared/contract/portfolio.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { type FigureQuestion, periodFrom } from '../../../shared/rules/figures/compute-figures.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import type { Journal } from '../journal.ts';
import type { Progress } from '../progress.ts';
import { rowsAsOf } from './rows-as-of.ts';

export type FiguresAsked = z.infer<typeof figuresAskedSchema>;

/** What a request asks, with the rows as they stood on its day. */
export function askFigures(
  journal: Journal,
  { asOf = journal.clock.today(), language: _, ...filter }: FiguresAsked,
  progress?: Progress,
): Result<FigureQuestion & { readonly rows: readonly KeptRow[] }, 'DAY_BEFORE_PERIOD'> {
  const from = periodFrom({ filter, asOf });
  if (from > asOf) return refuse('DAY_BEFORE_PERIOD', { asOf, from });
  const rows = rowsAsOf(journal, asOf, progress);
  return ok({ rows, instruments: journal.instruments, checks: journal.checks, filter, asOf });
}

/** Partners with an entry that a clock dated later than now. */
export function clocksAhead({ rows, clock }: Journal) {
  const now = clock.now();
  return rows
    .all()
    .filter(({ latest }) => latest > now)
    .map(({ id, reference, name }) => ({ id, reference, name }));
}
