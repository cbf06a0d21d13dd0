import { z } from 'zod';
import { fileSchema, request } from '../ground/refusals/request.ts';
import { unLanguages } from '../ground/un-languages.ts';

export const guideContract = {
  export: request({
    summary: 'Write the guide for officers as a Word document to print.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({ language: z.enum(unLanguages).default('en') }),
    output: z.object({ file: fileSchema }),
    errors: [],
  }),
};
