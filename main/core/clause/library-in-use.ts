import type { WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import { type EffectiveLibrary, effectiveLibrary } from '../../../shared/rules/clause/effective-library.ts';
import { keptPacks } from '../content/kept-packs.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { Session } from '../session.ts';

/** The library of each open workspace, with what it was made from: packs and approvals are only ever added. */
const made = new WeakMap<Journal, { readonly from: string; readonly library: EffectiveLibrary }>();

/** The clause library as it stands in this workspace, or as it will once a change of the workspace is written. */
export function libraryInUse(
  session: Session,
  journal: Journal,
  workspace: WorkspaceFile = loadWorkspaceFile(journal.store),
): EffectiveLibrary {
  const { packs, clauseApprovals } = workspace;
  const from = JSON.stringify([packs, clauseApprovals]);
  const before = made.get(journal);
  if (before?.from === from) return before.library;
  const { sha256 } = journal.store;
  const library = effectiveLibrary(
    session.ports.clauses(),
    keptPacks(session, journal, workspace),
    clauseApprovals,
    sha256,
  );
  made.set(journal, { from, library });
  return library;
}
