import { ok } from '../../../shared/ground/result.ts';
import { buildClauseView } from '../../../shared/rules/clause/build-clause-view.ts';
import { inWorkspace, os } from '../implement.ts';
import { libraryInUse } from './library-in-use.ts';

export const list = os.clause.list.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const library = libraryInUse(session, journal);
    const rows = library.versions
      .filter(({ inUse }) => input.versions || inUse)
      .map((version) => buildClauseView(library, version, input.language));
    return ok({ rows, total: rows.length });
  }),
);
