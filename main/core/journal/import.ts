import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { officerOf } from '../../../shared/record/workspace/workspace-file.ts';
import { copyOnce } from '../exchange/copy-before.ts';
import { decideSender } from '../exchange/merge.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { JournalProblem, OpenJournal } from '../ports-journal.ts';
import type { Session } from '../session.ts';
import { headerWords, lineWords } from './line-words.ts';
import { manifestOf, takeJournal } from './take-journal.ts';

export const importJournal = os.journal.import.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const opened = await openJournal(session, journal, input.path);
    if (!opened.ok) return opened;
    const manifest = manifestOf(opened.value.header, [], []);
    const accept = input.acceptSender === undefined ? [] : [input.acceptSender];
    const drafts = input.dryRun
      ? ok([])
      : decideSender(journal, { manifest, document: async () => null }, accept);
    if (!drafts.ok) return drafts;
    const { takeSound, dryRun } = input;
    const taken = await takeJournal(journal, opened.value, {
      drafts: drafts.value,
      takeSound,
      dryRun,
      asRestored: false,
      copyFirst: copyOnce(session, journal),
    });
    if (!taken.ok) return taken;
    if (taken.value.changed) {
      journal.officer =
        officerOf(loadWorkspaceFile(journal.store), journal.store.device.id) ?? journal.officer;
      session.savedAt = journal.clock.now();
      session.emit({ type: 'workspace.changed' });
    }
    return ok(taken.value.answer);
  }),
);

/** Opens an exported journal, its first line held against its signature. */
export async function openJournal(
  { ports }: Session,
  { store }: Pick<Journal, 'store'>,
  path: string,
): Promise<Result<OpenJournal, JournalProblem>> {
  return inWords(await (await ports.packages()).journals.open(path, store.verify));
}

/** What is wrong with a first line, in words. */
export function inWords(opened: Result<OpenJournal, JournalProblem>): Result<OpenJournal, JournalProblem> {
  if (opened.ok || opened.error.code !== 'JOURNAL_DAMAGED') return opened;
  const { file = '', problem } = opened.error.details;
  const words: Readonly<Record<string, string>> = { ...lineWords, ...headerWords };
  return refuse('JOURNAL_DAMAGED', {
    file,
    line: 1,
    problem: words[String(problem)] ?? String(problem),
    count: 1,
  });
}
