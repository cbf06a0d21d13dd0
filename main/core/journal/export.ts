import { ok } from '../../../shared/ground/result.ts';
import { journalFormat, signedHeader } from '../../../shared/record/exchange/journal-header.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { gatherJournal } from './gather-journal.ts';

export const exportJournal = os.journal.export.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const { ports } = context.session;
    const { store, clock, ids, officer, instruments } = journal;
    const { journals } = await ports.packages();
    const gathered = gatherJournal(journal);
    const { office, entity } = loadWorkspaceFile(store);
    const { entries, text: seal } = gathered.seal;
    const written = journals.write(input.path, {
      texts: gathered.texts,
      documents: () => gathered.documents(input.documents),
      readDocument: (sha256) => store.documents.read(sha256),
      content: instruments.all.map(({ definition }) => ({
        path: `instruments/${definition.id}/${definition.version}.json`,
        text: `${JSON.stringify(definition, null, 2)}\n`,
      })),
      header(found) {
        const unsigned = {
          psea: 'journal' as const,
          format: journalFormat,
          program: ports.programVersion,
          id: ids.newId(),
          madeAt: clock.now(),
          workspace: store.workspaceId,
          office,
          entity,
          by: officer,
          device: store.device.id,
          devices: gathered.devices,
          partners: gathered.partners,
          entries,
          seal,
          unreadable: gathered.unreadable,
          ...found,
        };
        return { ...unsigned, sig: store.sign(signedHeader(unsigned)) };
      },
      step: (done) => context.progress.at('writing', done, entries),
    });
    if (!written.ok) return written;
    const { file, folder, documents, lost, leftOut } = written.value;
    return ok({
      file,
      folder,
      encrypted: false as const,
      notice: plainNotice,
      seal,
      partners: gathered.partners,
      entries,
      documents,
      lost,
      leftOut,
      unreadable: gathered.unreadable,
    });
  }),
);

/** Said with each answer, for whoever runs it without a screen. */
const plainNotice =
  'NOT ENCRYPTED: whoever has this file and the folder beside it reads the whole record, with names and documents. Keep both where only those come who may, and delete them once they have served.';
