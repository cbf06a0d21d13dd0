import type { z } from 'zod';
import { assessmentEntries1 } from '../v1/assessment.ts';
import { followUpEntries1 } from '../v1/follow-up.ts';
import { semanticVersion, sha256 } from '../v1/pieces.ts';
import { planEntries1 } from '../v1/plan.ts';

/**
 * Second versions of entries that name the content by which they were made: the hash of an assessment's instrument, and
 * the versions of the practice checks and of the action library. When the first versions were written there was one
 * version of either library; what the instrument's content was, they don't say.
 */

const started1 = assessmentEntries1['assessment.started'];
export const started2 = started1.extend({ instrumentHash: sha256.nullable() });
export const startedFrom1 = (data: z.infer<typeof started1>): z.infer<typeof started2> => ({
  ...data,
  instrumentHash: null,
});

const activity1 = followUpEntries1['follow-up.added'];
export const activity2 = activity1.extend({ checkLibrary: semanticVersion });
export const activityFrom1 = (data: z.infer<typeof activity1>): z.infer<typeof activity2> => ({
  ...data,
  checkLibrary: '1.0.0',
});

const action1 = planEntries1['plan.action-added'];
export const action2 = action1.extend({ libraryVersion: semanticVersion.nullable() });
export const actionFrom1 = (data: z.infer<typeof action1>): z.infer<typeof action2> => ({
  ...data,
  libraryVersion: data.library === null ? null : '1.0.0',
});
