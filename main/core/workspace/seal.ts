import { sealSheet } from '../../../shared/documents/seal/seal-sheet.ts';
import { ok } from '../../../shared/ground/result.ts';
import { sealOf } from '../../../shared/record/journal/seal-heads.ts';
import { documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';

export const seal = os.workspace.seal.handler(({ context }) =>
  inWorkspace(context.session, (journal) => {
    const { text, entries } = sealNow(journal);
    return ok({ seal: text, entries, on: journal.clock.today() });
  }),
);

export const exportSeal = os.workspace.exportSeal.handler(({ context }) =>
  inWorkspace(context.session, (journal) => {
    const on = journal.clock.today();
    const bytes = new TextEncoder().encode(sealSheet(sealNow(journal), on));
    return ok({ file: { name: documentName(['PSEA seal', on], 'txt'), bytes } });
  }),
);

const sealNow = ({ store }: Journal) => sealOf(store.texts(), store.sha256);
