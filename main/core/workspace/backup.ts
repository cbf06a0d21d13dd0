import { sealSheet } from '../../../shared/documents/seal/seal-sheet.ts';
import { ok } from '../../../shared/ground/result.ts';
import { type Seal, sealOf } from '../../../shared/record/journal/seal-heads.ts';
import { inWorkspace, os } from '../implement.ts';

export const backup = os.workspace.backup.handler(({ input, context }) =>
  inWorkspace(context.session, async ({ store, clock }) => {
    const on = clock.today();
    let seal: Seal = { entries: 0, text: '' };
    const take = (texts: Iterable<string>) => {
      seal = sealOf(texts, store.sha256);
      return sealSheet(seal, on);
    };
    const made = await store.backup(input.folder, take, context.progress.at);
    return made.ok ? ok({ ...made.value, seal: seal.text, entries: seal.entries, on }) : made;
  }),
);
