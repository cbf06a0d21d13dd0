import { z } from 'zod';
import { fileSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { unLanguages } from '../ground/un-languages.ts';

export const registerContract = {
  exportExcel: request({
    summary: 'Write the register as an Excel workbook: partners, standards, explanations.',
    changes: false,
    readsLong: true,
    input: z.object({
      language: z.enum(unLanguages).default('en'),
      archived: z.boolean().optional(),
      /** The partners to write, by reference or id; all when left out. */
      partners: z.array(referenceSchema).optional(),
    }),
    output: z.object({ file: fileSchema }),
    errors: ['PARTNER_NOT_FOUND'],
  }),
};
