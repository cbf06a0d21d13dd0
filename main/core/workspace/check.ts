import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { checkChain } from '../../../shared/record/journal/chain.ts';
import { type Entry, workspaceStream } from '../../../shared/record/journal/entry.ts';
import type { WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import { inWorkspace, os } from '../implement.ts';
import { type Journal, project } from '../journal.ts';
import { missingDocuments, packDocuments, partnerDocuments } from './missing-documents.ts';

export const check = os.workspace.check.handler(({ context }) =>
  inWorkspace(context.session, (journal) => ok(checkWorkspace(journal))),
);

/**
 * Checks the files, every chain with its signature, and that each snapshot and row equals what a rebuild from
 * the journal gives. Problems are plain sentences.
 */
export function checkWorkspace(journal: Journal): { entries: number; chains: number; problems: string[] } {
  const { store } = journal;
  const problems = store.checkFile().map((problem) => `The database file: ${problem}`);
  let entries = 0;
  let chains = 0;
  for (const stream of store.streams()) {
    const all = store.entries(stream);
    entries += all.length;
    for (const chain of chainsOf(all)) {
      chains += 1;
      for (const problem of checkChain(chain, store)) {
        problems.push(`The journal of ${stream}: ${describe(problem)}`);
      }
    }
    const { snapshot, row } = project(stream, all, journal.instruments);
    if (canonicalJson(snapshot) !== canonicalJson(store.snapshot(stream))) {
      problems.push(`The state of ${stream} differs from its journal. Rebuild the lists.`);
    }
    const named =
      stream === workspaceStream
        ? packDocuments(snapshot as WorkspaceFile)
        : partnerDocuments(snapshot as PartnerFile);
    problems.push(...missingDocuments(store, named));
    if (canonicalJson(row) !== canonicalJson(store.row(stream))) {
      problems.push(`The list row of ${stream} differs from its journal. Rebuild the lists.`);
    }
  }
  return { entries, chains, problems };
}

function chainsOf(entries: readonly Entry[]): Entry[][] {
  const byDevice = Map.groupBy(entries, ({ device }) => device);
  return [...byDevice.values()].map((chain) => chain.sort((a, b) => a.seq - b.seq));
}

function describe(problem: ReturnType<typeof checkChain>[number]): string {
  switch (problem.kind) {
    case 'missing':
      return `entry ${problem.seq} of device ${problem.device} is missing.`;
    case 'forked':
      return `device ${problem.device} wrote entry ${problem.seq} twice: a copy of this workspace was used elsewhere. Both are kept.`;
    case 'altered':
      return `entry ${problem.seq} does not follow from the one before; one of them was altered.`;
    case 'bad-signature':
      return `the signature of entry ${problem.seq} is not that of its device.`;
  }
}
