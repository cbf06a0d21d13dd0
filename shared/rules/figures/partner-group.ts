import type { PartnerType } from '../../ground/partner-type.ts';

/** Kinds of partner that figures are counted apart by: civil society, to which the tool is applied first, and the others. */
export const partnerGroups = [
  'civil-society',
  'government',
  'un-entity',
  'intergovernmental',
  'private-sector',
  'other',
  'not-known',
] as const;
export type PartnerGroup = (typeof partnerGroups)[number];

const groups: Readonly<Record<PartnerType, PartnerGroup>> = {
  'national-ngo': 'civil-society',
  'international-ngo': 'civil-society',
  'community-based-organisation': 'civil-society',
  'red-cross-red-crescent': 'civil-society',
  'civil-society-other': 'civil-society',
  academic: 'civil-society',
  government: 'government',
  'un-entity': 'un-entity',
  intergovernmental: 'intergovernmental',
  'private-sector': 'private-sector',
  other: 'other',
};

export function groupOf(type: PartnerType | null): PartnerGroup {
  return type === null ? 'not-known' : groups[type];
}
