import { z } from 'zod';
import { fileSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { audiences, reportFormats, reportKinds } from '../rules/audience/audience.ts';
import { figuresAskedSchema, trendAskedSchema } from './portfolio.ts';

/** For whom: what an audience may not get is withheld, and the report says what. */
const audienceSchema = z.enum(audiences).default('internal');

/** Which report, of which partners on which day, for whom. */
export const reportAskedSchema = figuresAskedSchema.extend({
  report: z.enum(reportKinds),
  /** One partner alone, by its reference. */
  partner: referenceSchema.optional(),
  audience: audienceSchema,
  format: z.enum(reportFormats).default('word'),
});

/** Why a report may not be written. */
export const reportErrors = [
  'DAY_BEFORE_PERIOD',
  'PARTNER_NOT_FOUND',
  'REPORT_WITHHELD',
  'REPORT_FORMAT',
  'PDF_NO_PROGRAM',
  'PDF_FAILED',
] as const;

export const reportContract = {
  annual: request({
    summary:
      'Write the annual figures on partners for the management letter: as Word with tables, plots, method and appendix, as PDF, or the same figures as Excel, comma-separated text or JSON.',
    changes: false,
    readsLong: true,
    input: figuresAskedSchema.extend({
      audience: audienceSchema,
      format: z.enum(reportFormats).default('word'),
    }),
    output: z.object({ file: fileSchema }),
    errors: ['DAY_BEFORE_PERIOD', 'PDF_NO_PROGRAM', 'PDF_FAILED'],
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
  write: request({
    summary:
      'Write a report over the partners of a filter, of today or of a past day, for the United Nations, a partner or a donor; what an audience may not get is withheld, and the report says what.',
    changes: false,
    readsLong: true,
    input: reportAskedSchema,
    output: z.object({ file: fileSchema }),
    errors: reportErrors,
  }),
};
