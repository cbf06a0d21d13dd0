import { z } from 'zod';
import { fileSchema, request } from '../ground/refusals/request.ts';
import { figuresAskedSchema } from './portfolio.ts';

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
