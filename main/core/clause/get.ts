import { ok } from '../../../shared/ground/result.ts';
import { buildClauseDetail } from '../../../shared/rules/clause/build-clause-view.ts';
import { inWorkspace, os } from '../implement.ts';
import { findClause } from './find-clause.ts';
import { libraryInUse } from './library-in-use.ts';

export const get = os.clause.get.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const library = libraryInUse(session, journal);
    const found = findClause(library, input.clause);
    return found.ok ? ok(buildClauseDetail(library, found.value, input.language)) : found;
  }),
);
