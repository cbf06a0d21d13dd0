import { call } from '@orpc/server';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { importPack } from '../content/import.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { packOfTexts } from './pack-of-texts.ts';
import { readReturned, reportOf } from './read-returned.ts';

/** What is taken goes into a pack of the office, so that backups, packages and other offices carry it as they do any other. */
export const importTexts = os.text.import.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const { session } = context;
    const read = await readReturned(session, journal, input);
    if (!read.ok) return read;
    const report = reportOf(read.value);
    if (input.dryRun || report.counts.taken === 0) return ok({ ...report, pack: null });
    const { language } = read.value;
    const { office } = loadWorkspaceFile(journal.store);
    const id = `own-words-${language}`;
    const files = packOfTexts(journal, read.value, {
      id,
      version: nextVersion(journal, id),
      name: `Texts of the office (${language})`,
      publisher: office || 'Office',
    });
    const taken = await call(
      importPack,
      {
        files: files.map(({ path, bytes }) => ({ name: path, bytes })),
        dryRun: false,
        ...(input.caseDetail ? { caseDetail: input.caseDetail } : {}),
      },
      // Its answer is another than the one that is promised here.
      { context: { ...context, ensureAnswer: (answer) => answer } },
    );
    if (taken.ok) return ok({ ...report, pack: taken.value.pack });
    const { code, details } = taken.error;
    if (code === 'CASE_DETAIL_UNDECIDED') return refuse(code, details);
    throw new Error(`A pack that was just made can’t be taken in: ${taken.error.message}`);
  }),
);

/** The next version of the office's own pack of a language; the earlier ones stay, and the latest stands before them. */
function nextVersion({ store }: Journal, id: string): string {
  const known = loadWorkspaceFile(store).packs.filter((pack) => pack.id === id).length;
  return `1.${known}.0`;
}
