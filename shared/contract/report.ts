import { z } from 'zod';
import { fileSchema, request } from '../ground/refusals/request.ts';
import { figuresAskedSchema, trendAskedSchema } from './portfolio.ts';

export const reportContract = {
  annual: request({
    summary:
      'Write the annual figures on partners for the management letter: as Word with tables, plots, method and appendix, or the same figures as Excel, comma-separated text or JSON.',
    changes: false,
    readsLong: true,
    input: figuresAskedSchema.extend({ format: z.enum(['word', 'excel', 'csv', 'json']).default('word') }),
    output: z.object({ file: fileSchema }),
    errors: ['DAY_BEFORE_PERIOD'],
  }),
  trend: request({
    summary: 'Write a figure over months, quarters or years as comma-separated text or JSON.',
    changes: false,
    readsLong: true,
    input: trendAskedSchema.extend({ format: z.enum(['csv', 'json']).default('csv') }),
    output: z.object({ file: fileSchema }),
    errors: ['DAY_BEFORE_PERIOD', 'DAY_AHEAD', 'TREND_TOO_LONG', 'FIGURE_NOT_FOUND'],
  }),
  vendorMaster: request({
    summary:
      'Write the vendor-master extract: for each vendor number the label that may be used on the day, and the last PSEA assessment date.',
    changes: false,
    readsLong: true,
    input: figuresAskedSchema.extend({
      scope: figuresAskedSchema.shape.scope.unwrap().default('all'),
      format: z.enum(['excel', 'csv', 'json']).default('excel'),
    }),
    output: z.object({ file: fileSchema }),
    errors: ['DAY_BEFORE_PERIOD'],
  }),
};
