import { z } from 'zod';
import { ratingSchema, riskSchema } from '../../content/instrument/instrument.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { blockSchema } from '../diligence/diligence-view.ts';
import { closedSchema } from './closed.ts';
import { ratedBySchema } from './rated-by.ts';
import { endedRelianceSchema, reliedOfRowSchema } from './relied-result.ts';

/** What a country office's row holds of its headquarters' record, as that stands now. */
export const headquartersOfRowSchema = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  archived: z.boolean(),
  inScope: z.boolean(),
  /** Whether a determination by the UN stands there, with its last day; null while it has none. */
  determination: z.enum(['self', 'preliminary', 'final']).nullable(),
  determinedOn: plainDateSchema.nullable(),
  /** The other UN entity whose determination it is. */
  ratedBy: ratedBySchema.nullable(),
  rating: ratingSchema.nullable(),
  risk: riskSchema.nullable(),
  validUntil: plainDateSchema.nullable(),
  closed: closedSchema.nullable(),
  relied: reliedOfRowSchema.nullable(),
  endedReliance: endedRelianceSchema.nullable(),
  /** Last day of the finding that its personnel have no contact with beneficiaries; an emergency stays where it is. */
  noContactUntil: plainDateSchema.nullable(),
  blocks: z.array(blockSchema),
  openFlags: z.int(),
  disclosureScheme: z.enum(['member', 'not-member']).nullable(),
});
export type HeadquartersOfRow = z.infer<typeof headquartersOfRowSchema>;

/** What a country office takes from its headquarters on a day. */
export const inheritedSchema = z.object({
  /** What carries the office's work in the place of a result of its own; null where nothing of headquarters does. */
  carriedBy: z.enum(['result', 'reliance', 'no-contact']).nullable(),
  /** Whether the work with headquarters was declined, suspended or ended, and the office has no result of its own. */
  closed: closedSchema.nullable(),
  headquarters: headquartersOfRowSchema,
});
export type Inherited = z.infer<typeof inheritedSchema>;
