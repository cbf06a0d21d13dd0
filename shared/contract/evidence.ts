import { z } from 'zod';
import { caseDetailSchema } from '../ground/guard/intake.ts';
import { fileSchema, listOf, reasonSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { unLanguages } from '../ground/un-languages.ts';
import { evidenceFieldsSchema, evidenceReviewSchema, sightingSchema } from '../record/shapes/evidence.ts';
import { evidenceViewSchema } from '../rules/evidence/evidence-view.ts';

const evidence = referenceSchema;
const evidenceErrors = ['EVIDENCE_NOT_FOUND', 'PARTNER_ARCHIVED'] as const;
const fieldErrors = [
  'UNKNOWN_DOCUMENT_TYPE',
  'DESCRIPTION_REQUIRED',
  'ASSESSMENT_NOT_FOUND',
  'INSTRUMENT_NOT_HERE',
  'UNKNOWN_STANDARD',
  'EVIDENCE_EXPIRES_BEFORE_ISSUE',
  'FUTURE_DATE',
] as const;

/** Answers about words that look like detail of a case, by "file-name", "title", "description" and "seen-at". */
const caseDetail = caseDetailSchema.pick({ answers: true }).optional();

/** Fields that may be left out: the title comes from the file's name, the rest stays open. */
const givenFields = evidenceFieldsSchema.partial();

export const evidenceContract = {
  list: request({
    summary: 'List the evidence of a partner, or that which is linked to one assessment.',
    changes: false,
    input: z.object({ partner: referenceSchema.optional(), assessment: referenceSchema.optional() }),
    output: listOf(evidenceViewSchema),
    errors: ['PARTNER_NOT_FOUND', 'ASSESSMENT_NOT_FOUND', 'INSTRUMENT_NOT_HERE'],
  }),
  add: request({
    summary: 'Add a document, or note that it was seen on site and not copied.',
    changes: true,
    input: z.object({
      partner: referenceSchema,
      file: fileSchema.optional(),
      sighting: sightingSchema.optional(),
      fields: givenFields.default({}),
      /** Earlier version of the same document. */
      revises: evidence.optional(),
      caseDetail,
    }),
    output: z.object({
      evidence: evidenceViewSchema,
      /** References of this partner's evidence with the very same content: a second copy is not stored. */
      sameContent: z.array(z.string()),
    }),
    errors: [
      'PARTNER_NOT_FOUND',
      'EVIDENCE_TOO_LARGE',
      'EVIDENCE_EMPTY',
      'EVIDENCE_NEEDS_CONTENT',
      'CASE_DETAIL_UNDECIDED',
      ...evidenceErrors,
      ...fieldErrors,
    ],
  }),
  edit: request({
    summary: 'Change title, type, dates, language or standards of a piece of evidence.',
    changes: true,
    input: z.object({ evidence, fields: givenFields, caseDetail }),
    output: evidenceViewSchema,
    errors: [...evidenceErrors, ...fieldErrors, 'CASE_DETAIL_UNDECIDED', 'NOTHING_TO_CHANGE'],
  }),
  review: request({
    summary: 'Record whether a piece of evidence is accepted or insufficient.',
    changes: true,
    input: z.object({ evidence, review: evidenceReviewSchema }),
    output: evidenceViewSchema,
    errors: [...evidenceErrors, 'REASON_REQUIRED', 'NOTHING_TO_CHANGE'],
  }),
  withdraw: request({
    summary: 'Withdraw a piece of evidence with a reason; its content stays kept.',
    changes: true,
    input: z.object({ evidence, reason: reasonSchema(2000) }),
    output: evidenceViewSchema,
    errors: [...evidenceErrors, 'NOTHING_TO_CHANGE'],
  }),
  getFile: request({
    summary: 'Give back the content of a document, byte for byte, under its original name.',
    changes: false,
    input: z.object({ evidence }),
    output: z.object({ file: fileSchema, evidence: evidenceViewSchema }),
    errors: ['EVIDENCE_NOT_FOUND', 'EVIDENCE_NOT_COPIED', 'EVIDENCE_MISSING'],
  }),
  exportBundle: request({
    summary: 'Write the evidence of an assessment as a .zip: folders named by standard, and an index sheet.',
    changes: false,
    readsLong: true,
    input: z.object({ assessment: referenceSchema, language: z.enum(unLanguages).default('en') }),
    output: z.object({ file: fileSchema }),
    errors: ['ASSESSMENT_NOT_FOUND', 'INSTRUMENT_NOT_HERE', 'EVIDENCE_MISSING', 'EVIDENCE_BUNDLE_TOO_LARGE'],
  }),
};
