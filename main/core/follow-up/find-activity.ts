import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { type RecordedActivity, readActivities } from '../../../shared/rules/follow-up/follow-up-state.ts';
import { findOwn } from '../find.ts';
import type { Journal } from '../journal.ts';

export interface FoundActivity {
  readonly file: PartnerFile;
  readonly activity: RecordedActivity;
}

/** The activity of a reference ("SS-0001-K7Q/F2") or id, with its partner's file; letter case doesn't matter. */
export function findActivity(
  journal: Journal,
  reference: string,
): Result<FoundActivity, 'ACTIVITY_NOT_FOUND'> {
  const found = findOwn(journal, reference, readActivities);
  return found ? ok({ file: found.file, activity: found.own }) : refuse('ACTIVITY_NOT_FOUND', { reference });
}
