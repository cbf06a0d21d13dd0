import { z } from 'zod';

/** Types of partner. Decision 9: civil society, academic institutions with it, is in scope by default; the others are counted apart. */
export const partnerTypeSchema = z.enum([
  'national-ngo',
  'international-ngo',
  'community-based-organisation',
  'red-cross-red-crescent',
  'civil-society-other',
  'government',
  'un-entity',
  'intergovernmental',
  'academic',
  'private-sector',
  'other',
]);
export type PartnerType = z.infer<typeof partnerTypeSchema>;
