import type { ImportedPack, KeptPack, PackContent } from '../../../shared/content/packs/pack.ts';
import { readPack } from '../../../shared/content/packs/read-pack.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import type { Ports } from '../app.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { WorkspaceStore } from '../ports.ts';
import { packFiles } from './pack-files.ts';

/** Content of kept packs by hash, read once for each opening of a workspace. */
const read = new WeakMap<WorkspaceStore, Map<string, PackContent>>();

/**
 * The packs that were taken in, read from where they are kept. One that is missing or isn't what was kept is damage to
 * the workspace, and is told as such: without it, clauses would silently have other words.
 */
export function keptPacks(
  session: { readonly ports: Pick<Ports, 'readKeptArchive'> },
  journal: { readonly store: WorkspaceStore },
  { packs }: WorkspaceFile = loadWorkspaceFile(journal.store),
): KeptPack[] {
  return packs.map((imported) => {
    const content = contentOf(session, journal.store, imported);
    if (content) return { imported, content };
    const { error: refusal } = refuse('WORKSPACE_DAMAGED', {
      folder: journal.store.folder,
      problem: `the content pack ${imported.id} ${imported.version} is missing or not what was kept`,
    });
    throw Object.assign(new Error(refusal.message), { refusal });
  });
}

/** What a kept pack holds; null when its file is missing or damaged. */
export function contentOf(
  { ports }: { readonly ports: Pick<Ports, 'readKeptArchive'> },
  store: WorkspaceStore,
  { sha256 }: Pick<ImportedPack, 'sha256'>,
): PackContent | null {
  const known = read.get(store) ?? new Map<string, PackContent>();
  read.set(store, known);
  const before = known.get(sha256);
  if (before) return before;
  // The store checks the hash whenever it reads.
  const bytes = store.documents.read(sha256);
  const files = bytes && ports.readKeptArchive(bytes);
  const content = files ? readPack(packFiles(store, files)) : null;
  if (!content?.ok) return null;
  known.set(sha256, content.value);
  return content.value;
}
