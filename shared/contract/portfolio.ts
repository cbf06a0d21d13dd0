import { z } from 'zod';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { request } from '../ground/refusals/request.ts';
import { unLanguages } from '../ground/un-languages.ts';
import {
  doubtSchema,
  figurePartnerSchema,
  figureSchema,
  figuresSchema,
  leftOutPartnerSchema,
} from '../rules/figures/figure.ts';
import { portfolioFilterSchema } from '../rules/figures/portfolio-filter.ts';
import { trendSteps } from '../rules/figures/trend-days.ts';

/** Which partners, seen from which day, in whose words. */
export const figuresAskedSchema = portfolioFilterSchema.extend({
  /** Seen from this day, by what was known by its end; today when left out. */
  asOf: plainDateSchema.optional(),
  language: z.enum(unLanguages).default('en'),
});

/** One figure on the last days of months, quarters or years. */
export const trendAskedSchema = figuresAskedSchema.omit({ asOf: true, from: true }).extend({
  figure: z.string().trim().min(1).max(300),
  /** First and last day of the trend; the period of what happened begins each year anew. */
  from: plainDateSchema,
  to: plainDateSchema,
  every: z.enum(trendSteps).default('month'),
});

export const wordsSchema = z.object({
  title: z.string(),
  part: z.string(),
  of: z.string(),
  rule: z.string(),
  formula: z.string(),
  instrument: z.string().nullable(),
});

export const toldFigureSchema = figureSchema.extend({ words: wordsSchema });
export type ToldFigure = z.infer<typeof toldFigureSchema>;

/** A figure on one of the days; numbers are null where no partner of that day has such a figure. */
export const trendPointSchema = z.object({
  on: plainDateSchema,
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  percent: z.number().nullable(),
  median: z.number().nullable(),
  /** Partners that the filter let through that day, and those of them that two ratings stand of. */
  partners: z.int(),
  twoRatings: z.int(),
});

export const trendSchema = z.object({
  figure: z.string(),
  words: wordsSchema,
  every: z.enum(trendSteps),
  points: z.array(trendPointSchema),
  clocksAhead: z.array(doubtSchema),
});
export type Trend = z.infer<typeof trendSchema>;

const amountSchema = z.object({
  numerator: z.int(),
  denominator: z.int().nullable(),
  percent: z.number().nullable(),
});

/** A partner that a figure gained, lost, or counts otherwise, with what was recorded of it in between. */
export const movedPartnerSchema = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  /** What it adds to the figure then and now. */
  before: z.int(),
  after: z.int(),
  /** Entries known since, and those of them that another device wrote. */
  entries: z.int(),
  elsewhere: z.int(),
  /** Clock beside the last of them, ISO 8601 in UTC; null where only days went by. */
  last: z.string().nullable(),
});
export type MovedPartner = z.infer<typeof movedPartnerSchema>;

export const comparedFiguresSchema = z.object({
  asOf: plainDateSchema,
  to: plainDateSchema,
  /** Figures that differ; null on the side where no partner has such a figure. */
  changed: z.array(
    z.object({
      id: z.string(),
      words: wordsSchema,
      before: amountSchema.nullable(),
      after: amountSchema.nullable(),
      partners: z.array(movedPartnerSchema),
    }),
  ),
  /** How many figures say the same, of the same partners. */
  same: z.int(),
  clocksAhead: z.array(doubtSchema),
});

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
      /** Offices that registered partners; the last is `-` where that is not known of one. */
      offices: z.array(z.string()),
    }),
    errors: ['DAY_BEFORE_PERIOD'],
  }),
  trend: request({
    summary:
      'Follow a figure of the portfolio over months, quarters or years: what it was at the end of each, worked out from the journal.',
    changes: false,
    readsLong: true,
    input: trendAskedSchema,
    output: trendSchema,
    errors: ['DAY_BEFORE_PERIOD', 'DAY_AHEAD', 'TREND_TOO_LONG', 'FIGURE_NOT_FOUND'],
  }),
  compare: request({
    summary:
      'Tell what changed in the figures between a past day and a later one: each figure then and now, which partners came to it or left it, and how much was recorded of them since.',
    changes: false,
    readsLong: true,
    input: figuresAskedSchema.extend({
      asOf: plainDateSchema,
      /** The later day; today when left out. */
      to: plainDateSchema.optional(),
    }),
    output: comparedFiguresSchema,
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
