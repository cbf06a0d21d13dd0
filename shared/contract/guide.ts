import { z } from 'zod';
import { guideLanguages } from '../documents/guide/guide-text.ts';
import { fileSchema, request } from '../ground/refusals/request.ts';

export const guideContract = {
  export: request({
    summary: 'Write the guide for officers as a Word document to print.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({ language: z.enum(guideLanguages).default('en') }),
    output: z.object({ file: fileSchema }),
    errors: [],
  }),
};
