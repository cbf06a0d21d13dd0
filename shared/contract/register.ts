import { z } from 'zod';
import { fileSchema, request } from './request.ts';

export const registerContract = {
  exportExcel: request({
    summary: 'Write the register as an Excel workbook: partners, standards, explanations.',
    changes: false,
    input: z.object({
      language: z.enum(['en', 'ar']).default('en'),
      archived: z.boolean().optional(),
      /** Ids of the partners to write; all when left out. */
      partners: z.array(z.string()).optional(),
    }),
    output: z.object({ file: fileSchema }),
    errors: [],
  }),
};
