import { z } from 'zod';
import { assessmentEntries1 } from '../v1/assessment.ts';
import { plainDate } from '../v1/pieces.ts';

/** Second version of a decision: each condition, a line of its own, may have a last day. What was decided before names none. */

const decided1 = assessmentEntries1['assessment.decided'];
export const decided2 = decided1.extend({
  decision: decided1.shape.decision.extend({ conditionDates: z.array(plainDate.nullable()).max(200) }),
});
export const decidedFrom1 = (data: z.infer<typeof decided1>): z.infer<typeof decided2> => ({
  ...data,
  decision: { ...data.decision, conditionDates: [] },
});
