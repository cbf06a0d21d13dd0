import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';

export const listTerms = os.content.listTerms.handler(({ context: { session } }) =>
  inWorkspace(session, (journal) => {
    const rows = journal.contents
      .now()
      .terms.map(({ term, pack }) => ({ ...term, reference: term.id, pack }));
    return ok({ rows, total: rows.length });
  }),
);
