import { z } from 'zod';
import { historyFilterSchema, historyViewSchema } from '../documents/history/history-row.ts';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { fileSchema, listOf, reasonSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { templateErrors } from '../ground/refusals/template-errors.ts';
import { unLanguages } from '../ground/un-languages.ts';
import { personSchema } from '../record/journal/entry.ts';
import { basisKindSchema } from '../record/shapes/basis.ts';
import { contactSchema, partnerFieldsSchema } from '../record/shapes/partner.ts';
import { fieldChangeSchema, partnerViewSchema, shownRowSchema } from '../rules/register/partner-view.ts';
import { timelineSchema } from '../rules/timeline/timeline.ts';
import { partnerDossierContract } from './partner-dossier.ts';
import { partnerDoublesContract } from './partner-doubles.ts';
import { partnerImportContract } from './partner-import.ts';
import { partnerUndoContract } from './partner-undo.ts';
import { personReference } from './people.ts';
import { mostRowsAsked } from './rows-asked.ts';

const reason = reasonSchema(2000);
const fieldErrors = ['NAME_REQUIRED', 'UNKNOWN_COUNTRY', 'PARTNER_NOT_FOUND'] as const;

export const partnerContract = {
  ...partnerDoublesContract,
  ...partnerDossierContract,
  list: request({
    summary: 'List the partners of the register, or those that a search finds.',
    changes: false,
    input: z.object({
      /** Words to look for in names, acronyms, references and numbers; case, accents and scripts forgiven. */
      search: z.string().max(200).optional(),
      /** Archived partners too. */
      archived: z.boolean().optional(),
      /** These alone, by reference or id: what changed need not be read with everything else. */
      partners: z.array(referenceSchema).max(mostRowsAsked).optional(),
    }),
    output: listOf(shownRowSchema),
    errors: ['PARTNER_NOT_FOUND'],
  }),
  listContacts: request({
    summary: 'Find people at partners by name, title or address, each with the partner that they belong to.',
    changes: false,
    input: z.object({ search: z.string().max(200), limit: z.int().min(1).max(100).default(20) }),
    output: listOf(
      contactSchema
        .pick({ name: true, title: true, email: true })
        .extend({ partner: z.object({ id: z.string(), reference: z.string(), name: z.string() }) }),
    ),
    errors: [],
  }),
  get: request({
    summary: 'Show the whole file of one partner.',
    changes: false,
    input: z.object({ partner: referenceSchema }),
    output: partnerViewSchema,
    errors: ['PARTNER_NOT_FOUND'],
  }),
  create: request({
    summary: 'Add a partner to the register.',
    changes: true,
    input: z.object({
      fields: partnerFieldsSchema.partial().extend({ name: z.string().max(300) }),
      /** That it is none of the records that look like it; without this they are named, and nothing is saved. */
      confirmDistinct: z.boolean().optional(),
    }),
    output: partnerViewSchema,
    errors: [...fieldErrors, 'DOUBLES_LIKELY'],
  }),
  edit: request({
    summary: 'Change details of a partner; every earlier value stays in its history.',
    changes: true,
    input: z.object({ partner: referenceSchema, fields: partnerFieldsSchema.partial() }),
    output: partnerViewSchema,
    errors: [
      ...fieldErrors,
      'HEADQUARTERS_IS_ITSELF',
      'HEADQUARTERS_CIRCLE',
      'PARTNER_ARCHIVED',
      'NOTHING_TO_CHANGE',
    ],
  }),
  archive: request({
    summary: 'Take a partner off the lists, with a reason; nothing is deleted.',
    changes: true,
    input: z.object({ partner: referenceSchema, reason }),
    output: partnerViewSchema,
    errors: ['PARTNER_NOT_FOUND', 'PARTNER_ARCHIVED'],
  }),
  restore: request({
    summary: 'Put an archived partner back on the lists.',
    changes: true,
    input: z.object({ partner: referenceSchema }),
    output: partnerViewSchema,
    errors: ['PARTNER_NOT_FOUND', 'PARTNER_NOT_ARCHIVED'],
  }),
  assign: request({
    summary: 'Assign partners to a person of the office’s list, or to nobody.',
    changes: true,
    input: z.object({
      partners: z.array(referenceSchema).min(1).max(20_000),
      /** By id or name; null, or an empty text on the command line, for nobody. */
      person: personReference.nullable(),
    }),
    output: z.object({
      rows: z.array(shownRowSchema),
      /** How many of them were assigned otherwise before. */
      assigned: z.int(),
    }),
    errors: [
      'PARTNER_NOT_FOUND',
      'PARTNER_ARCHIVED',
      'PERSON_NOT_FOUND',
      'PERSON_AMBIGUOUS',
      'PERSON_LEFT',
      'NOTHING_TO_CHANGE',
    ],
  }),
  recordBasis: request({
    summary: 'Record an emergency or no-contact exemption, with approver and end date.',
    changes: true,
    input: z.object({
      partner: referenceSchema,
      kind: basisKindSchema,
      reason,
      approver: personSchema,
      /** Of emergencies that together last longer than one may. */
      secondApprover: personSchema.optional(),
      from: plainDateSchema.optional(),
      until: plainDateSchema,
    }),
    output: partnerViewSchema,
    errors: [
      'PARTNER_NOT_FOUND',
      'PARTNER_ARCHIVED',
      'DILIGENCE_BLOCKS',
      'BASIS_ACTIVE',
      'BASIS_OVERLAPS',
      'BASIS_TOO_LONG',
      'SECOND_APPROVER_REQUIRED',
      'BASIS_ENDS_BEFORE_IT_STARTS',
      'CONTACT_CONTRADICTION',
      'FUTURE_DATE',
    ],
  }),
  endBasis: request({
    summary: 'End an exemption before its last day, with a reason.',
    changes: true,
    input: z.object({
      partner: referenceSchema,
      kind: basisKindSchema,
      reason,
      on: plainDateSchema.optional(),
    }),
    output: partnerViewSchema,
    errors: ['PARTNER_NOT_FOUND', 'PARTNER_ARCHIVED', 'BASIS_NOT_FOUND', 'FUTURE_DATE', 'DATE_TOO_EARLY'],
  }),
  getTimeline: request({
    summary: 'Show a partner’s path: determinations, standards turning, actions, visits and what lies ahead.',
    changes: false,
    input: z.object({ partner: referenceSchema, asOf: plainDateSchema.optional() }),
    output: timelineSchema,
    errors: ['PARTNER_NOT_FOUND'],
  }),
  getHistory: request({
    summary: 'Show who changed what of a partner and when, from what to what; all of it or one field.',
    changes: false,
    input: z.object({
      partner: referenceSchema,
      /** A field such as "country", or a register key such as "assessment/<id>/review/CS3". */
      field: z.string().max(200).optional(),
    }),
    output: listOf(fieldChangeSchema),
    errors: ['PARTNER_NOT_FOUND'],
  }),
  listHistory: request({
    summary:
      'Tell what happened to a partner, entry by entry, in sentences: who, when, from what to what. Newest first.',
    changes: false,
    input: historyFilterSchema.extend({
      partner: referenceSchema,
      language: z.enum(unLanguages).default('en'),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    output: historyViewSchema,
    errors: ['PARTNER_NOT_FOUND'],
  }),
  exportHistory: request({
    summary: 'Write the history of a partner, told in sentences, as a Word document or an Excel workbook.',
    changes: false,
    readsLong: true,
    input: historyFilterSchema.extend({
      partner: referenceSchema,
      language: z.enum(unLanguages).default('en'),
      format: z.enum(['word', 'excel']).default('word'),
      /** The office's letterhead for the Word document. */
      template: fileSchema.optional(),
    }),
    output: z.object({ file: fileSchema }),
    errors: ['PARTNER_NOT_FOUND', ...templateErrors],
  }),
  ...partnerImportContract,
  ...partnerUndoContract,
};
