import type { z } from 'zod';
import { followThroughEntries1 } from '../v1/follow-through.ts';
import { partnerEntries1 } from '../v1/partner.ts';
import { person, reason } from '../v1/pieces.ts';

/**
 * Second versions of what can follow upon itself or come late: a basis with the second approver of a chain, and an
 * extension with the reason why it was recorded after its window. What was recorded before had neither.
 */

const basis1 = partnerEntries1['partner.basis-recorded'];
export const basis2 = basis1.extend({ secondApprover: person.nullable() });
export const basisFrom1 = (data: z.infer<typeof basis1>): z.infer<typeof basis2> => ({
  ...data,
  secondApprover: null,
});

const extended1 = followThroughEntries1['assessment.window-extended'];
export const extended2 = extended1.extend({
  extension: extended1.shape.extension.extend({ lateReason: reason.nullable() }),
});
export const extendedFrom1 = (data: z.infer<typeof extended1>): z.infer<typeof extended2> => ({
  ...data,
  extension: { ...data.extension, lateReason: null },
});
