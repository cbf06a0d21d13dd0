import { type Finding, finding } from '../../../../shared/record/check/finding.ts';
import { readSeal, sealOf } from '../../../../shared/record/journal/seal-heads.ts';
import type { WorkspaceFile } from '../../../../shared/record/workspace/workspace-file.ts';
import type { Journal } from '../../journal.ts';
import { loadWorkspaceFile } from '../../load-file.ts';
import { isStorageFailure } from '../../ports.ts';
import { type Progress, silent } from '../../progress.ts';
import { sharedDetails } from '../../report-bug.ts';
import { checkStream, type StreamFindings } from './check-stream.ts';
import { clockFindings } from './clock-findings.ts';
import { counterFindings } from './counter-findings.ts';
import { deviceKeyFindings, introducedDevices } from './device-findings.ts';
import { contentComparison } from './instrument-findings.ts';
import { sayOf } from './say.ts';
import { createSubjects } from './subjects.ts';

export interface WorkspaceCheck {
  readonly entries: number;
  readonly chains: number;
  /** Entries of types or versions that a newer program wrote: kept, not shown here, nothing wrong. */
  readonly newer: number;
  readonly problems: Finding[];
}

/**
 * Checks everything that a workspace holds: the files page by page; the set of journals, rows and kept states; every
 * entry, chain, signature and device; the counters of references; the end of each chain against what was noted at the last change; states and rows
 * against what a rebuild gives; the instruments and documents that the record names; and, where a seal is given, whether history is
 * still that over which it was taken. What can't be read is a finding, and the rest is checked all the same.
 */
export function checkWorkspace(journal: Journal, seal?: string, { at }: Progress = silent): WorkspaceCheck {
  const { store } = journal;
  const problems: Finding[] = store.checkFile(at).map((problem) => finding('FILE_DAMAGED', { problem }));
  const subjects = createSubjects(journal);
  const file = loadWorkspaceFile(store);
  const introduced = introducedDevices(file);
  const isHere = contentComparison(journal);
  const lamports: number[] = [];
  let chains = 0;
  let newer = 0;
  let entries = 0;
  const streams = store.streams();
  // One stream is the workspace's own.
  const partners = streams.length - 1;
  for (const [done, stream] of streams.entries()) {
    at('partners', Math.min(done, partners), partners);
    const found = tryStream(() => checkStream(journal, stream, subjects.of(stream), introduced, isHere));
    if (typeof found === 'string') {
      problems.push(sayOf(subjects.of(stream))('STREAM_UNREADABLE', { problem: found }));
      continue;
    }
    entries += found.entries;
    chains += found.chains;
    newer += found.newer;
    for (const lamport of found.lamports) lamports.push(lamport);
    problems.push(...found.problems);
  }
  problems.push(
    ...deviceKeyFindings(file.devices),
    ...clockFindings(lamports, clockBeforePackages(file)),
    ...orphanFindings(journal),
  );
  problems.push(...counterFindings(journal), ...sharedFindings(journal));
  if (seal !== undefined) problems.push(...sealFindings(journal, seal, entries));
  return { entries, chains, newer, problems };
}

function clockBeforePackages({ exchanges }: WorkspaceFile): number {
  const clocks = exchanges.flatMap((exchange) => (exchange.kind === 'merged' ? [exchange.clock] : []));
  return Math.min(Number.POSITIVE_INFINITY, ...clocks);
}

/** What was found, or why the stream can't be read at all. */
function tryStream(check: () => StreamFindings): StreamFindings | string {
  try {
    return check();
  } catch (error) {
    if (isStorageFailure(error)) return error.refusal.code;
    throw error;
  }
}

function sharedFindings({ rows }: Journal): Finding[] {
  return rows
    .shared()
    .map(({ reference, choices }) => finding('REFERENCE_SHARED', sharedDetails({ reference, choices })));
}

function orphanFindings({ store }: Journal): Finding[] {
  const { entries, rows } = store.orphans();
  return [
    ...(entries > 0 ? [finding('ENTRIES_ORPHANED', { count: entries })] : []),
    ...(rows > 0 ? [finding('ROWS_ORPHANED', { count: rows })] : []),
  ];
}

function sealFindings({ store }: Journal, typed: string, entries: number): Finding[] {
  const sealed = readSeal(typed);
  if (!sealed) return [finding('SEAL_UNREADABLE', { seal: typed })];
  const now = sealOf(firstOf(store.texts(), sealed.entries), store.sha256);
  if (now.entries < sealed.entries) return [finding('SEAL_CUT', { sealed: sealed.entries, entries })];
  return now.text === sealed.text ? [] : [finding('SEAL_BROKEN', { sealed: sealed.entries })];
}

function* firstOf(texts: Iterable<string>, count: number): Generator<string> {
  let given = 0;
  for (const text of texts) {
    if (given === count) return;
    given += 1;
    yield text;
  }
}
