import { z } from 'zod';

/** Types of partner. Decision 9: civil society, academic institutions with it, is in scope by default; the others are counted apart. */
export const partnerTypes = [
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
] as const;
export const partnerTypeSchema = z.enum(partnerTypes);
export type PartnerType = z.infer<typeof partnerTypeSchema>;
