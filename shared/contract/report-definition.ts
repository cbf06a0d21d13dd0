import { z } from 'zod';
import { fileSchema, listOf, request } from '../ground/refusals/request.ts';
import { reportFormats } from '../rules/audience/audience.ts';
import { keptDefinitionSchema } from '../rules/report-definition/definitions.ts';
import { figuresAskedSchema } from './portfolio.ts';
import { reportAskedSchema, reportErrors } from './report.ts';

const definition = z.string().trim().min(1).max(120);
const { asOf: _, from: __, ...asked } = reportAskedSchema.shape;

export const reportDefinitionContract = {
  list: request({
    summary: 'List the reports that the office saved under a name, to be written again.',
    changes: false,
    input: z.object({}),
    output: listOf(keptDefinitionSchema).extend({
      /** Those that a newer program saved, and that this one can’t read. */
      notRead: z.int(),
    }),
    errors: [],
  }),
  save: request({
    summary:
      'Save under a name which report of which partners is written for whom, with the columns that it has today; with `definition` as the next version of a saved one.',
    changes: true,
    input: z.object({
      ...asked,
      name: definition,
      /** The saved one that is changed, by name or id. */
      definition: definition.optional(),
    }),
    output: keptDefinitionSchema,
    errors: [
      'DEFINITION_NOT_FOUND',
      'DEFINITION_NAMED',
      'NOTHING_TO_CHANGE',
      'PARTNER_NOT_FOUND',
      'REPORT_WITHHELD',
      'REPORT_FORMAT',
    ],
  }),
  retire: request({
    summary: 'Put a saved report away; what was written by it stays as it is.',
    changes: true,
    input: z.object({ definition }),
    output: keptDefinitionSchema,
    errors: ['DEFINITION_NOT_FOUND'],
  }),
  run: request({
    summary:
      'Write a saved report, of today or of the day that is given, with the columns that it was saved with.',
    changes: false,
    readsLong: true,
    input: z.object({
      definition,
      asOf: figuresAskedSchema.shape.asOf,
      from: figuresAskedSchema.shape.from,
      /** Another than the one that was saved. */
      format: z.enum(reportFormats).optional(),
    }),
    output: z.object({ file: fileSchema }),
    errors: ['DEFINITION_NOT_FOUND', ...reportErrors],
  }),
};
