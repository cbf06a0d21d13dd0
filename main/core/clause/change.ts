import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import { buildClauseDetail } from '../../../shared/rules/clause/build-clause-view.ts';
import type { StandingClause } from '../../../shared/rules/clause/effective-library.ts';
import { changeWorkspace } from '../change.ts';
import type { Asked } from '../implement.ts';
import { findClause } from './find-clause.ts';
import { libraryInUse } from './library-in-use.ts';

/** Changes what stands of the version of a clause as `decide` says, and answers with its new state. */
export function changeClause<No extends MessageCode>(
  asked: Asked,
  reference: string,
  decide: (clause: StandingClause, context: DecisionContext) => Decided<No>,
) {
  return changeWorkspace(
    asked,
    (journal) => findClause(libraryInUse(asked.session, journal), reference),
    (clause, context): Result<{ readonly workspace: readonly EntryDraft[] }, No> => {
      const decided = decide(clause, context);
      return decided.ok ? ok({ workspace: decided.value }) : decided;
    },
    ({ workspace }, clause, journal) => {
      const library = libraryInUse(asked.session, journal, workspace);
      const changed = findClause(library, clause.reference);
      if (!changed.ok) throw new Error(`The clause ${clause.reference} is gone after its own change.`);
      return buildClauseDetail(library, changed.value, 'en');
    },
  );
}
