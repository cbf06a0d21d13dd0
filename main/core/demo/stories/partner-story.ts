import { z } from 'zod';
import { partnerFieldsSchema } from '../../../../shared/record/shapes/partner.ts';
import { durationSchema } from './duration.ts';
import { stepSchema } from './step.ts';

/** Facts of an organisation that its comments speak of: large enough that every sentence makes sense. */
const profileSchema = z.strictObject({
  town: z.string().min(1),
  staff: z.int().min(6),
  volunteers: z.int().min(2),
  sites: z.int().min(2),
  /** Year of the policy or code, counted back from the year of the comment. */
  policyYearsAgo: z.int().min(1),
});

const language = z.string().regex(/^[a-z]{2,3}$/);

/** One partner of `partners/<list>.json`. Fields that are left out are not recorded. */
export const partnerStorySchema = z.strictObject({
  /** Short and unique; other partners name a headquarters by it. */
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** How long ago the office registered the partner. */
  registered: durationSchema,
  headquarters: z.string().optional(),
  /** Language of the partner's own comments, and of the reviewer's. */
  writes: language.default('en'),
  reviewedIn: language.default('en'),
  profile: profileSchema,
  /** Notes are added to the office's word that the partner is fictional. */
  fields: z.strictObject({
    ...partnerFieldsSchema.omit({ headquartersId: true }).partial().shape,
    name: partnerFieldsSchema.shape.name,
  }),
  /** The longest ago first. */
  story: z.array(stepSchema),
});
export type PartnerStory = z.infer<typeof partnerStorySchema>;
