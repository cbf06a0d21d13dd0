import { z } from 'zod';
import { contractChecked2 } from '../v2/contract-accounted.ts';

/** First version of a sub-contract that came back and was compared with the flow-down clauses given out for it. */

export const subAgreementCheckedEntries1 = {
  'sub-agreement.contract-checked': z.object({
    id: z.string(),
    agreement: z.string(),
    check: contractChecked2.shape.check,
  }),
} as const;
