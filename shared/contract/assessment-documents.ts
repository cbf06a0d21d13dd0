import { z } from 'zod';
import { fileSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { templateErrors } from '../ground/refusals/template-errors.ts';
import { unLanguages } from '../ground/un-languages.ts';

const assessment = referenceSchema;
const template = fileSchema.optional();

/** What a document of one assessment is asked with, and given as. */
const written = {
  input: z.object({ assessment, language: z.enum(unLanguages).default('en'), template }),
  output: z.object({ file: fileSchema }),
};

/** Documents of one assessment, each in a language that is chosen apart from that of the screens. */
export const assessmentDocuments = {
  exportPartnerCopy: request({
    summary:
      'Write the partner’s copy as Word: result, comments and next steps, with internal fields withheld and stated as withheld.',
    changes: false,
    readsLong: true,
    ...written,
    errors: ['ASSESSMENT_NOT_FOUND', 'INSTRUMENT_NOT_HERE', 'NOT_DETERMINED', ...templateErrors],
  }),
  exportDecisionLetter: request({
    summary:
      'Write the letter to the partner that carries the decision as Word: what was decided, conditions with dates, what the partner can do, whom to ask.',
    changes: false,
    readsLong: true,
    ...written,
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'NOT_DETERMINED',
      'DECISION_MISSING',
      ...templateErrors,
    ],
  }),
  exportNoteForRecord: request({
    summary:
      'Write the Note for the Record of the decision as Word, to be signed by its approver; it stays within the UN.',
    changes: false,
    readsLong: true,
    ...written,
    errors: ['ASSESSMENT_NOT_FOUND', 'INSTRUMENT_NOT_HERE', 'NOTE_FOR_RECORD_MISSING', ...templateErrors],
  }),
  exportWord: request({
    summary: 'Write the Word report of one assessment.',
    changes: false,
    readsLong: true,
    ...written,
    errors: ['ASSESSMENT_NOT_FOUND', 'INSTRUMENT_NOT_HERE', ...templateErrors],
  }),
};
