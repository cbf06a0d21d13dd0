import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { type RecordedActivity, readActivities } from '../../../shared/rules/follow-up/follow-up-state.ts';
import { partnersToSearch } from '../find.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';

export interface FoundActivity {
  readonly file: PartnerFile;
  readonly activity: RecordedActivity;
}

/** The activity of a reference ("SS-0001-K7Q/F2") or id, with its partner's file; letter case doesn't matter. */
export function findActivity(
  journal: Journal,
  reference: string,
): Result<FoundActivity, 'ACTIVITY_NOT_FOUND'> {
  const sought = reference.trim().toLowerCase();
  for (const partner of partnersToSearch(journal, reference.trim())) {
    const file = loadFile(journal, partner);
    const activity = readActivities(file).find(
      (each) => each.id.toLowerCase() === sought || each.reference.toLowerCase() === sought,
    );
    if (activity) return ok({ file, activity });
  }
  return refuse('ACTIVITY_NOT_FOUND', { reference });
}
