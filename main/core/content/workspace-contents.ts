import type { ImportedPack, KeptPack } from '../../../shared/content/packs/pack.ts';
import { workspaceStream } from '../../../shared/record/journal/entry.ts';
import { foldWorkspace, type WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import { type ContentsInUse, contentsInUse } from '../../../shared/rules/packs/contents-in-use.ts';
import type { ShippedContents } from '../../../shared/rules/packs/shipped-contents.ts';
import type { Ports } from '../app.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { WorkspaceStore } from '../ports.ts';
import { hasOurShape, projectionName } from '../project.ts';
import { rebuildAll } from '../rebuild-all.ts';
import type { RowCache } from '../row-cache.ts';
import { contentOf } from './kept-packs.ts';

/** What a workspace works with beside clauses: the contents that ship with those of its packs. */
export interface WorkspaceContents {
  /** As the record says it now; made anew when packs or approvals changed. */
  now(): ContentsInUse;
  /** Packs that were taken in and whose file is missing or damaged: what they brought is not among the contents. */
  lost(): readonly ImportedPack[];
}

type Needed = Pick<Ports, 'instruments' | 'actions' | 'checks' | 'vocabulary' | 'terms' | 'readKeptArchive'>;

/** What ships, as the rules of packs ask for it. */
export function shippedContents(ports: Needed): ShippedContents {
  const { instruments, actions, checks } = ports;
  return {
    instruments,
    actions,
    checks,
    get vocabulary() {
      return ports.vocabulary();
    },
    get terms() {
      return ports.terms();
    },
  };
}

type Asked = Pick<WorkspaceFile, 'packs' | 'instrumentApprovals'>;

export function createContents(ports: Needed, store: WorkspaceStore): WorkspaceContents {
  let made: ReturnType<typeof make> | null = null;
  let isOurs = false;
  const current = () => {
    // Once folded by this program a state never has an older shape again.
    isOurs ||= hasOurShape(store.projection());
    const file = isOurs ? loadWorkspaceFile(store) : foldWorkspace(store.entries(workspaceStream));
    // A file that got lost may have been put back since.
    const isBack = made?.missing.some((pack) => isKept(store, pack)) ?? false;
    if (made && !isBack && isSame(made.of, file)) return made;
    made = make(ports, store, file);
    return made;
  };
  return { now: () => current().contents, lost: () => current().lost };
}

/** The contents as they will be once a change of the workspace is written. */
export function contentsWith(ports: Needed, store: WorkspaceStore, file: Asked): ContentsInUse {
  return make(ports, store, file).contents;
}

function make(ports: Needed, store: WorkspaceStore, { packs, instrumentApprovals }: Asked) {
  const kept: KeptPack[] = [];
  const lost: ImportedPack[] = [];
  for (const imported of packs.filter(hasContents)) {
    const content = contentIn(ports, store, imported);
    if (content) kept.push({ imported, content });
    else lost.push(imported);
  }
  const contents = contentsInUse(shippedContents(ports), kept, instrumentApprovals, store.sha256);
  return {
    of: { packs, instrumentApprovals },
    contents,
    lost,
    missing: lost.filter((pack) => !isKept(store, pack)),
  };
}

function isKept({ documents }: WorkspaceStore, { sha256 }: ImportedPack): boolean {
  try {
    return documents.has(sha256);
  } catch {
    return false;
  }
}

/** Packs of clauses alone are read when clauses are: a workspace opens without opening its documents for them. */
const hasContents = ({ kinds }: ImportedPack) => kinds.some((kind) => kind !== 'clauses' && kind !== 'words');

/** The same arrays as long as nothing of the workspace's stream changes; else the same words. */
function isSame(before: Asked, { packs, instrumentApprovals }: Asked): boolean {
  if (before.packs === packs && before.instrumentApprovals === instrumentApprovals) return true;
  return (
    before.packs.length === packs.length &&
    before.instrumentApprovals.length === instrumentApprovals.length &&
    JSON.stringify([before.packs, before.instrumentApprovals]) ===
      JSON.stringify([packs, instrumentApprovals])
  );
}

/** A workspace opens without its documents, and so without what packs brought: that is told, and ends nothing. */
export function contentIn(ports: Needed, store: WorkspaceStore, imported: ImportedPack) {
  try {
    return contentOf({ ports }, store, imported);
  } catch {
    return null;
  }
}

/**
 * Makes rows anew where they were judged by other contents than the workspace has now: what was not shown may be shown,
 * and what is begun next may have other dates. Returns whether any were made.
 */
export function renewRows(
  journal: { readonly store: WorkspaceStore; readonly rows: RowCache } & {
    readonly contents: WorkspaceContents;
  },
): boolean {
  const { store, rows, contents } = journal;
  const { instruments } = contents.now();
  if (store.projection() === projectionName(instruments)) return false;
  rebuildAll(store, instruments);
  rows.reset();
  return true;
}
