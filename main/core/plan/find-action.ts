import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { type Action, readActions } from '../../../shared/rules/plan/plan-state.ts';
import { findOwn } from '../find.ts';
import type { Journal } from '../journal.ts';

export interface FoundAction {
  readonly file: PartnerFile;
  readonly action: Action;
}

/** The action of a reference ("SS-0001-K7Q/A3") or id, with its partner's file; letter case doesn't matter. */
export function findAction(journal: Journal, reference: string): Result<FoundAction, 'ACTION_NOT_FOUND'> {
  const found = findOwn(journal, reference, readActions);
  return found ? ok({ file: found.file, action: found.own }) : refuse('ACTION_NOT_FOUND', { reference });
}
