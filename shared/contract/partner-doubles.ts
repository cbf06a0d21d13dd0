import { z } from 'zod';
import { listOf, reasonSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { partnerFieldsSchema } from '../record/shapes/partner.ts';
import { partnerViewSchema } from '../rules/register/partner-view.ts';

const reason = reasonSchema(2000);

/** A record beside the one that it may be the same organisation as. */
export const doubleRecordSchema = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  acronym: z.string().nullable(),
  country: z.string().nullable(),
  vendorNumbers: z.array(z.string()),
  assessments: z.int(),
  agreements: z.int(),
});
export type DoubleRecord = z.infer<typeof doubleRecordSchema>;

export const doubleReasonSchema = z.object({
  /** One of `shared/rules/partner/search/duplicates.ts`. */
  code: z.string(),
  /** What both share, as the second record has it. */
  value: z.string(),
  /** The same as an English sentence. */
  message: z.string(),
});

export const likelyDoubleSchema = z.object({
  /** The record that was there first. */
  one: doubleRecordSchema,
  other: doubleRecordSchema,
  /** 0 to 1; how alike, for ordering only. */
  score: z.number(),
  strength: z.enum(['probable', 'possible']),
  reasons: z.array(doubleReasonSchema),
});
export type LikelyDouble = z.infer<typeof likelyDoubleSchema>;

const keptFields = z.partialRecord(partnerFieldsSchema.keyof(), z.enum(['partner', 'into']));

/** Requests about two records of one organisation. */
export const partnerDoublesContract = {
  listDoubles: request({
    summary:
      'List pairs of records that may be one organisation, the likeliest first, with what speaks for it.',
    changes: false,
    readsLong: true,
    input: z.object({
      /** Pairs of this partner alone. */
      partner: referenceSchema.optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(50),
    }),
    output: listOf(likelyDoubleSchema),
    errors: ['PARTNER_NOT_FOUND'],
  }),
  join: request({
    summary:
      'Join a record into another of the same organisation: one file, both histories, and it can be separated.',
    changes: true,
    input: z.object({
      /** The record that is given up. It is found by its reference and numbers all the same. */
      partner: referenceSchema,
      /** The record that goes on. */
      into: referenceSchema,
      reason,
      /** Which record’s value is kept, field by field. Where both have another and none is chosen, it waits as a conflict. */
      keep: keptFields.optional(),
    }),
    output: partnerViewSchema,
    errors: ['PARTNER_NOT_FOUND', 'PARTNER_ARCHIVED', 'PARTNER_JOINED', 'JOIN_WITH_ITSELF'],
  }),
  separate: request({
    summary: 'Separate a record again that was joined into another; each has what was recorded of its own.',
    changes: true,
    input: z.object({
      /** The record that was given up, by its own reference. */
      partner: referenceSchema,
      reason,
    }),
    output: partnerViewSchema,
    errors: ['PARTNER_NOT_FOUND', 'PARTNER_NOT_JOINED'],
  }),
  dismissDouble: request({
    summary:
      'Record that two records that look alike are two organisations, so that they are not proposed again.',
    changes: true,
    input: z.object({ partner: referenceSchema, other: referenceSchema, reason }),
    output: partnerViewSchema,
    errors: ['PARTNER_NOT_FOUND', 'PARTNER_ARCHIVED', 'JOIN_WITH_ITSELF', 'NOTHING_TO_CHANGE'],
  }),
};
