import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { type Action, findOwnAction } from '../../../shared/rules/plan/plan-state.ts';
import { partnersToSearch } from '../find.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';

export interface FoundAction {
  readonly file: PartnerFile;
  readonly action: Action;
}

/** The action of a reference ("SS-0001-K7Q/A3") or id, with its partner's file; letter case doesn't matter. */
export function findAction(journal: Journal, reference: string): Result<FoundAction, 'ACTION_NOT_FOUND'> {
  for (const partner of partnersToSearch(journal, reference.trim())) {
    const file = loadFile(journal, partner);
    const action = findOwnAction(file, reference);
    if (action) return ok({ file, action });
  }
  return refuse('ACTION_NOT_FOUND', { reference });
}
