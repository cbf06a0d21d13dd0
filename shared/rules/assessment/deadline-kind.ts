import { z } from 'zod';
import { deadlineKinds } from './deadline-kinds.ts';

export const deadlineKindSchema = z.enum(deadlineKinds);
export type DeadlineKind = z.infer<typeof deadlineKindSchema>;
