import { z } from 'zod';
import { dossierHeadSchema } from '../documents/dossier/dossier.ts';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { fileSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { unLanguages } from '../ground/un-languages.ts';

export const partnerDossierContract = {
  exportDossier: request({
    summary:
      'Write what was known of a partner at the end of a day: answers, what supported them, evidence, decisions, plan, who recorded what, and where the journal ended. Nothing that came later is in it.',
    changes: false,
    readsLong: true,
    input: z.object({
      partner: referenceSchema,
      /** The day, today or past. */
      asOf: plainDateSchema,
      language: z.enum(unLanguages).default('en'),
      format: z.enum(['word', 'pdf', 'json']).default('word'),
    }),
    output: z.object({
      file: fileSchema,
      /** How many entries are in it, and where each chain ends. */
      entries: z.int(),
      heads: z.array(dossierHeadSchema),
      /** Entries in it that other devices wrote by that day, and that got here after it. */
      arrivedLater: z.int(),
    }),
    errors: ['PARTNER_NOT_FOUND', 'PARTNER_NOT_YET', 'DAY_AHEAD', 'PDF_NO_PROGRAM', 'PDF_FAILED'],
  }),
};
