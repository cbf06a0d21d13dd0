import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import { buildClauseDetail } from '../../../shared/rules/clause/build-clause-view.ts';
import type { ClauseDetail } from '../../../shared/rules/clause/clause-view.ts';
import type { StandingClause } from '../../../shared/rules/clause/effective-library.ts';
import { decisionContext } from '../assessment/change.ts';
import { writeWorkspace } from '../journal.ts';
import { requireJournal, type Session } from '../session.ts';
import { findClause } from './find-clause.ts';
import { libraryInUse } from './library-in-use.ts';

/** Finds a version of a clause, lets `decide` say what to write, writes it, and answers with the new state. */
export function changeClause(
  session: Session,
  reference: string,
  decide: (clause: StandingClause, context: DecisionContext) => Decided,
): Result<ClauseDetail, MessageCode> {
  const journal = requireJournal(session);
  if (!journal.ok) return journal;
  const found = findClause(libraryInUse(session, journal.value), reference);
  if (!found.ok) return found;
  const decided = decide(found.value, decisionContext(journal.value));
  if (!decided.ok) return decided;
  writeWorkspace(journal.value, decided.value);
  session.savedAt = journal.value.clock.now();
  session.emit({ type: 'workspace.changed' });
  const library = libraryInUse(session, journal.value);
  const changed = findClause(library, found.value.reference);
  return changed.ok ? ok(buildClauseDetail(library, changed.value, 'en')) : changed;
}
