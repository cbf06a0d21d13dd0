import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../../record/journal/entry.ts';
import {
  diligenceFactSchema,
  escalationSchema,
  overrideSchema,
  resolutionSchema,
} from '../../record/shapes/diligence.ts';

export const diligenceViewSchema = z.object({
  id: z.string(),
  ...diligenceFactSchema.shape,
  recordedBy: personSchema,
  recordedAt: z.string(),
  escalation: escalationSchema.nullable(),
  resolution: resolutionSchema.nullable(),
  override: overrideSchema.nullable(),
  withdrawn: z.string().nullable(),
  /** Whether it says something against the partner, withdrawn or cleared ones too. */
  isFlag: z.boolean(),
  /** Whether the work can't go on over it without an override: neither withdrawn, cleared nor overridden. */
  blocks: z.boolean(),
  /** Whether what stops the work was cleared or overridden by the very person who recorded it. */
  alone: z.boolean(),
});
export type DiligenceView = z.infer<typeof diligenceViewSchema>;

/** A red flag or a match that stands, with whether this record overrides it. */
export const blockSchema = z.object({
  id: z.string(),
  kind: z.enum(['red-flag', 'sanctions-match']),
  on: plainDateSchema,
  overridden: z.boolean(),
});
export type Block = z.infer<typeof blockSchema>;

/** What a register row tells of due diligence; nothing in it depends on the day. */
export const diligenceOfRowSchema = z.object({
  blocks: z.array(blockSchema),
  /** Flags that nobody resolved or withdrew. */
  open: z.int(),
  /** Flags that stand, resolved as confirmed among them. */
  flags: z.int(),
  /** Date of the latest screening against a list of sanctions, and the worst of the latest on each list. */
  screenedOn: plainDateSchema.nullable(),
  screening: z.enum(['no-match', 'possible-match', 'match']).nullable(),
  coreValues: z.enum(['meets', 'does-not-meet']).nullable(),
  disclosureScheme: z.enum(['member', 'not-member']).nullable(),
  /** The partner's own records that it overrides facts of its headquarters. */
  overridesOfOthers: z.array(z.string()),
});
export type DiligenceOfRow = z.infer<typeof diligenceOfRowSchema>;
