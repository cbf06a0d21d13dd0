/**
 * Slots in braces that a sentence may have, filled with facts of the organisation: its staff and how many of them were
 * trained, volunteers, sites, town; the year of its policy, the month of the comment's own date; a few, a small number,
 * and some, a small number of sites, never more than there are.
 */
export const slotNames = [
  'staff',
  'trained',
  'volunteers',
  'sites',
  'town',
  'year',
  'month',
  'few',
  'some',
] as const;
export type Slot = (typeof slotNames)[number];
