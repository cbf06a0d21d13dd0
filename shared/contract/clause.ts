import { z } from 'zod';
import { termSchema } from '../content/instrument/glossary.ts';
import { checkVerdicts } from '../documents/comparison/look-remarks.ts';
import { findingLanguages } from '../documents/comparison/text/finding-text.ts';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { caseDetailSchema, foundTextSchema } from '../ground/guard/intake.ts';
import { fileSchema, listOf, reasonSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { personSchema } from '../record/journal/entry.ts';
import { contractCheckSchema } from '../record/shapes/agreement.ts';
import { importedPackSchema } from '../record/shapes/content.ts';
import { agreementViewSchema } from '../rules/agreement/agreement-view.ts';
import { clauseDetailSchema, clauseViewSchema } from '../rules/clause/clause-view.ts';
import { packNameSchema } from '../rules/instrument/instrument-view.ts';
import { packHoldsSchema } from '../rules/packs/pack-holds.ts';
import { shownRowSchema } from '../rules/register/partner-view.ts';

const clause = referenceSchema;

export const clauseContract = {
  list: request({
    summary: 'List the clauses: those in use, or every version that is kept.',
    changes: false,
    input: z.object({ versions: z.boolean().default(false), language: z.string().default('en') }),
    output: listOf(clauseViewSchema),
    errors: [],
  }),
  get: request({
    summary: 'Show one version of a clause in every language, with the hash of each text.',
    changes: false,
    input: z.object({ clause, language: z.string().default('en') }),
    output: clauseDetailSchema,
    errors: ['CLAUSE_NOT_FOUND'],
  }),
  approve: request({
    summary: 'Approve the exact words of one version of a clause for the organisation.',
    changes: true,
    input: z.object({
      clause,
      approver: personSchema,
      on: plainDateSchema.optional(),
      note: z.string().trim().max(2000).optional(),
    }),
    output: clauseDetailSchema,
    errors: ['CLAUSE_NOT_FOUND', 'CLAUSE_APPROVED_ALREADY', 'FUTURE_DATE'],
  }),
  withdrawApproval: request({
    summary: 'Take the approval of a clause back, with a reason; annexes made under it stay as they are.',
    changes: true,
    input: z.object({ clause, reason: reasonSchema(2000) }),
    output: clauseDetailSchema,
    errors: ['CLAUSE_NOT_FOUND', 'CLAUSE_NOT_APPROVED'],
  }),
  check: request({
    summary:
      'Compare a returned contract with what was given out: unchanged, changed, missing and added clauses and everything else in the file, stored with the agreement. What it does not see stands in docs/limits.md.',
    changes: true,
    input: z.object({
      agreement: referenceSchema,
      /** Id of a sub-agreement under it: its contract is compared with the flow-down clauses given out for it. */
      subAgreement: referenceSchema.optional(),
      file: fileSchema,
      /** Compare with this annex; the newest one with the agreement when left out. */
      annex: referenceSchema.optional(),
      /** Report only; nothing is recorded and nothing kept. */
      dryRun: z.boolean().default(false),
      /** Also record which elements the contract has; of a sub-agreement, whether it passes the clauses on. */
      recordElements: z.boolean().default(false),
    }),
    output: z.object({
      check: contractCheckSchema,
      counts: z.object({ unchanged: z.int(), changed: z.int(), missing: z.int(), added: z.int() }),
      /**
       * `unchanged`: nothing differs and nothing is in the way of saying so. `to-know`: the same, with things that
       * change no word. `differs`: a clause or the rest differs, or may read otherwise than its words.
       */
      verdict: z.enum(checkVerdicts),
      /** Null after a dry run. */
      changed: z.object({ agreement: agreementViewSchema, row: shownRowSchema }).nullable(),
    }),
    failed: ({ verdict }) => verdict === 'differs',
    errors: [
      'AGREEMENT_NOT_FOUND',
      'SUB_AGREEMENT_NOT_FOUND',
      'ANNEX_NOT_FOUND',
      'PARTNER_ARCHIVED',
      'CONTRACT_NOT_WORD',
      'CONTRACT_WITHOUT_CLAUSES',
      'DOCUMENT_TOO_LARGE',
    ],
  }),
  exportComparison: request({
    summary: 'Write a check of a returned contract as Word with real tracked insertions and deletions.',
    changes: false,
    readsLong: true,
    input: z.object({
      agreement: referenceSchema,
      /** Id of a sub-agreement under it, whose newest check is meant where no check is named. */
      subAgreement: referenceSchema.optional(),
      check: z.string().optional(),
      /** That of the annex when left out. */
      language: z.enum(findingLanguages).optional(),
    }),
    output: z.object({ file: fileSchema }),
    errors: ['AGREEMENT_NOT_FOUND', 'SUB_AGREEMENT_NOT_FOUND', 'CHECK_NOT_FOUND'],
  }),
};

export const contentContract = {
  list: request({
    summary: 'List the content packs that were taken in, with what each holds.',
    changes: false,
    input: z.object({ language: z.string().default('en') }),
    output: listOf(
      importedPackSchema.extend({
        /** What it holds beside clauses; null where its file is missing or damaged. */
        holds: packHoldsSchema.nullable(),
      }),
    ),
    errors: [],
  }),
  listTerms: request({
    summary: 'List the terms of the glossary: those that ship, with those of content packs in their place.',
    changes: false,
    input: z.object({}),
    output: listOf(termSchema.extend({ reference: z.string(), pack: packNameSchema.nullable() })),
    errors: [],
  }),
  import: request({
    summary:
      'Take in a content pack of clauses, instruments, their words, actions, practice checks and terms: a .zip, or the files of a folder.',
    changes: true,
    changesLong: true,
    input: z.object({
      file: fileSchema.optional(),
      /** Of a folder: names are paths inside it, with "/". */
      files: z.array(fileSchema).max(500).optional(),
      dryRun: z.boolean().default(false),
      /** Of the titles in the answer. */
      language: z.string().default('en'),
      /** Why texts are kept that look like detail of a case; a pack is taken in whole or not at all. */
      caseDetail: caseDetailSchema.pick({ answers: true }).optional(),
    }),
    output: z.object({
      pack: importedPackSchema,
      clauses: z.array(clauseViewSchema),
      /** What the pack holds beside clauses. */
      holds: packHoldsSchema,
      imported: z.boolean(),
      /** After a dry run: texts that look like detail of a case, each of which needs a reason to be kept. */
      caseDetail: z.array(foundTextSchema),
    }),
    errors: [
      'PACK_UNREADABLE',
      'PACK_INVALID',
      'PACK_HASH_WRONG',
      'PACK_KNOWN',
      'CASE_DETAIL_UNDECIDED',
      'DOCUMENT_TOO_LARGE',
    ],
  }),
};
