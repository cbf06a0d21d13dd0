import { z } from 'zod';
import { figuresSignedOffEntries1 } from '../v1/figures-signed-off.ts';
import { reportDefinitionEntries1 } from '../v1/report-definition.ts';

/** Second versions of what was signed and saved over a filter: it may name the office that registered the partners. */

const office = z.string().trim().min(1).max(300).nullable();

const signedOff1 = figuresSignedOffEntries1['figures.signed-off'];
export const signedOff2 = signedOff1.extend({ filter: signedOff1.shape.filter.extend({ office }) });
export const signedOffFrom1 = (data: z.infer<typeof signedOff1>): z.infer<typeof signedOff2> => ({
  ...data,
  filter: { ...data.filter, office: null },
});

const saved1 = reportDefinitionEntries1['report-definition.saved'];
export const saved2 = saved1.extend({ filter: saved1.shape.filter.extend({ office }) });
export const savedFrom1 = (data: z.infer<typeof saved1>): z.infer<typeof saved2> => ({
  ...data,
  filter: { ...data.filter, office: null },
});
