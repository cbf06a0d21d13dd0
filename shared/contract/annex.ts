import { z } from 'zod';
import { periodUnits } from '../content/clause/clause.ts';
import { annexOptionsSchema, annexPreviewSchema } from '../documents/annex/annex-view.ts';
import { fileSchema, referenceSchema, refusalSchema, request } from '../ground/refusals/request.ts';
import { templateErrors } from '../ground/refusals/template-errors.ts';
import { unLanguages } from '../ground/un-languages.ts';
import { annexRecordSchema } from '../record/shapes/agreement.ts';
import { agreementViewSchema } from '../rules/agreement/agreement-view.ts';
import { shownRowSchema } from '../rules/register/partner-view.ts';
import { agreementFilterSchema } from './agreement.ts';
import { jobSchema } from './job.ts';

const agreement = referenceSchema;
const optionErrors = [
  'UNKNOWN_CLAUSE',
  'UNKNOWN_VARIANT',
  'UNKNOWN_PLACEHOLDER',
  'LANGUAGE_NOT_AVAILABLE',
] as const;
/** A batch gives each annex the same choices; what the record of each agreement holds fills its blanks. */
const batchOptions = annexOptionsSchema;

/** Whether a batch also writes a flow-down annex for each sub-agreement in force, or nothing else. */
export const subAgreementScopes = ['none', 'also', 'only'] as const;
export type SubAgreementScope = (typeof subAgreementScopes)[number];
const subAgreements = z.enum(subAgreementScopes).default('none');
/** Id of a sub-agreement under the agreement: its flow-down annex, with name, reference and dates from its record. */
const subAgreement = referenceSchema.optional();

export const annexContract = {
  preview: request({
    summary: 'Show what an annex would hold: clauses, open choices, blanks and what is not yet approved.',
    changes: false,
    input: z.object({
      agreement,
      subAgreement,
      set: annexOptionsSchema.shape.set.optional(),
      languages: annexOptionsSchema.shape.languages.optional(),
      variants: annexOptionsSchema.shape.variants,
      values: annexOptionsSchema.shape.values,
      form: annexOptionsSchema.shape.form,
      prevailing: annexOptionsSchema.shape.prevailing,
      pastDates: annexOptionsSchema.shape.pastDates,
    }),
    output: annexPreviewSchema,
    errors: ['AGREEMENT_NOT_FOUND', 'SUB_AGREEMENT_NOT_FOUND', 'VARIANT_NOT_ALLOWED', ...optionErrors],
  }),
  create: request({
    summary:
      'Write the SEA annex of an agreement, or the flow-down annex of a sub-agreement, as Word: a draft, or final and recorded with the agreement.',
    changes: true,
    input: z.object({
      agreement,
      subAgreement,
      ...annexOptionsSchema.shape,
      final: z.boolean().default(false),
      /** The office's letterhead: a .docx with one place marked {{annex}}. */
      template: fileSchema.optional(),
    }),
    output: z.object({
      file: fileSchema,
      preview: annexPreviewSchema,
      /** Null for a draft: it is not recorded. */
      annex: annexRecordSchema.nullable(),
      agreement: agreementViewSchema,
      row: shownRowSchema,
    }),
    errors: [
      'AGREEMENT_NOT_FOUND',
      'SUB_AGREEMENT_NOT_FOUND',
      'PARTNER_ARCHIVED',
      'ANNEX_NOT_COMPLETE',
      'DUE_OUTSIDE_WINDOW',
      'VARIANT_NOT_ALLOWED',
      'EVIDENCE_TOO_LARGE',
      ...optionErrors,
      ...templateErrors,
    ],
  }),
  getDefaults: request({
    summary:
      'List the office’s own values for blanks of annexes, and which of the blanks are periods of time.',
    changes: false,
    input: z.object({}),
    output: z.object({
      values: z.record(z.string(), z.string()),
      /** Units that each may have, and usual values, such as "24h". */
      periods: z.array(
        z.object({ id: z.string(), units: z.array(z.enum(periodUnits)), offers: z.array(z.string()) }),
      ),
    }),
    errors: [],
  }),
  setDefaults: request({
    summary:
      'Keep the office’s own values for blanks of annexes, such as its reporting contact; an empty one is forgotten.',
    changes: true,
    input: z.object({ values: z.record(z.string(), z.string().trim().max(2000)) }),
    output: z.object({ values: z.record(z.string(), z.string()) }),
    errors: ['UNKNOWN_PLACEHOLDER'],
  }),
  getFile: request({
    summary: 'Give out a final annex again, byte for byte.',
    changes: false,
    input: z.object({ annex: referenceSchema }),
    output: z.object({ file: fileSchema }),
    errors: ['ANNEX_NOT_FOUND', 'EVIDENCE_MISSING'],
  }),
  previewBatch: request({
    summary:
      'Show what the annexes of several agreements would lack: open choices and blanks, languages that don’t fit, and dates that have passed.',
    changes: false,
    readsLong: true,
    input: z.object({
      filter: agreementFilterSchema.default({}),
      subAgreements,
      ...batchOptions.shape,
    }),
    output: z.object({
      agreements: z.array(
        z.object({
          reference: z.string(),
          partner: z.string(),
          /** The sub-agreement whose flow-down annex it is; null for the agreement itself. */
          subAgreement: z.object({ id: z.string(), name: z.string() }).nullable(),
          /** What keeps the annex from being final, in words of its first language. */
          missing: z.array(z.string()),
          /** The record names a language that prevails and that is none of the two; null where it fits or names none. */
          prevailing: z.string().nullable(),
          passed: annexPreviewSchema.shape.passed,
          /** Why no annex can be made at all; null where one can. */
          refused: refusalSchema.nullable(),
        }),
      ),
    }),
    errors: ['PARTNER_NOT_FOUND', 'AGREEMENT_NOT_FOUND', 'NO_AGREEMENTS', ...optionErrors],
  }),
  batch: request({
    summary:
      'Write the annexes of several agreements, of their sub-agreements too where asked, into a folder with an index sheet; those that fail are listed and the rest is finished.',
    changes: true,
    input: z.object({
      filter: agreementFilterSchema.default({}),
      subAgreements,
      ...batchOptions.shape,
      final: z.boolean().default(false),
      template: fileSchema.optional(),
      /** Of the index sheet. */
      indexLanguage: z.enum(unLanguages).default('en'),
      /** Folder on this computer; made when it is not there. */
      folder: z.string().min(1),
      /** Goes on with a batch that was interrupted: what it made already is not made again, and stands in the index. */
      resume: z.boolean().default(false),
    }),
    output: z.object({ job: jobSchema }),
    errors: [
      'PARTNER_NOT_FOUND',
      'AGREEMENT_NOT_FOUND',
      'NO_AGREEMENTS',
      'FOLDER_NOT_WRITABLE',
      ...optionErrors,
      ...templateErrors,
    ],
  }),
};
