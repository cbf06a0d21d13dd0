import type { EntryData } from '../../../shared/record/entries/entry-types.ts';
import { compareEntries, workspaceStream } from '../../../shared/record/journal/entry.ts';
import { readEntry } from '../../../shared/record/journal/read-entry.ts';
import { foldWorkspace, type WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import type { Journal } from '../journal.ts';

/** What was signed, figure by figure, with the moment at which it was recorded, and the office's own stream before it. */
export function signedEntry(
  { store }: Pick<Journal, 'store'>,
  id: string,
): { readonly data: EntryData<'figures.signed-off'>; readonly at: string; readonly before: WorkspaceFile } {
  const entries = store.entries(workspaceStream);
  for (const entry of entries) {
    if (entry.type !== 'figures.signed-off' || entry.data.id !== id) continue;
    const reading = readEntry(entry);
    if (reading.kind === 'known' && reading.known.type === 'figures.signed-off')
      return {
        data: reading.known.data,
        at: entry.at,
        before: foldWorkspace(
          entries.filter((other) => compareEntries(other, entry) < 0),
          'across',
        ),
      };
  }
  throw new Error('A letter is listed whose entry is not in the journal.');
}
