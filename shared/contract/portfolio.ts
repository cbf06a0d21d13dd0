import { z } from 'zod';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { request } from '../ground/refusals/request.ts';
import {
  doubtSchema,
  figurePartnerSchema,
  figureSchema,
  figuresSchema,
  leftOutPartnerSchema,
} from '../rules/figures/figure.ts';
import { portfolioFilterSchema } from '../rules/figures/portfolio-filter.ts';

/** Which partners, seen from which day, in whose words. */
export const figuresAskedSchema = portfolioFilterSchema.extend({
  /** Seen from this day, by what was known by its end; today when left out. */
  asOf: plainDateSchema.optional(),
  language: z.enum(['en', 'ar']).default('en'),
});

const wordsSchema = z.object({
  title: z.string(),
  part: z.string(),
  of: z.string(),
  rule: z.string(),
  formula: z.string(),
  instrument: z.string().nullable(),
});

const toldFigureSchema = figureSchema.extend({ words: wordsSchema });
export type ToldFigure = z.infer<typeof toldFigureSchema>;

export const portfolioContract = {
  figures: request({
    summary:
      'Work out the figures of the whole portfolio on a day, today or past: each with numerator, denominator and rule.',
    changes: false,
    readsLong: true,
    input: figuresAskedSchema,
    output: figuresSchema.extend({
      figures: z.array(toldFigureSchema),
      /** Partners with an entry whose clock ran ahead of today: their past days are told as well as they can be. */
      clocksAhead: z.array(doubtSchema),
      countries: z.array(z.string()),
      entities: z.array(z.string()),
    }),
    errors: ['DAY_BEFORE_PERIOD'],
  }),
  explain: request({
    summary:
      'Explain a figure of the portfolio: its rule, every partner that is counted, and every one that is left out with the reason.',
    changes: false,
    readsLong: true,
    input: figuresAskedSchema.extend({ figure: z.string().trim().min(1).max(300) }),
    output: z.object({
      asOf: plainDateSchema,
      from: plainDateSchema,
      figure: toldFigureSchema,
      counted: z.array(figurePartnerSchema),
      notCounted: z.array(figurePartnerSchema),
      leftOut: z.array(leftOutPartnerSchema.extend({ why: z.string() })),
    }),
    errors: ['DAY_BEFORE_PERIOD', 'FIGURE_NOT_FOUND'],
  }),
};
