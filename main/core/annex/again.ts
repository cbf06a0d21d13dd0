import { readAgreements } from '../../../shared/agreement/agreement-state.ts';
import { refuse } from '../../../shared/contract/messages.ts';
import { ok } from '../../../shared/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadFile } from '../journal.ts';

export const again = os.annex.again.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const sought = input.annex.toLowerCase();
    for (const row of journal.rows.all()) {
      if (row.agreements.length === 0) continue;
      for (const { record } of readAgreements(loadFile(journal, row.id))) {
        const annex = record.annexes.find(
          ({ fact }) => fact.id.toLowerCase() === sought || fact.reference.toLowerCase() === sought,
        )?.fact;
        if (!annex) continue;
        const bytes = journal.store.documents.read(annex.file.sha256);
        if (bytes === null) return refuse('EVIDENCE_MISSING', { file: annex.file.name });
        return ok({ file: { name: annex.file.name, bytes } });
      }
    }
    return refuse('ANNEX_NOT_FOUND', { reference: input.annex });
  }),
);
