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
};
