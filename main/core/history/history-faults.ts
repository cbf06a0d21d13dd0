import type { HistoryFaults } from '../../../shared/documents/history/build-history-view.ts';
import { chainedText, signedText } from '../../../shared/record/journal/canonical.ts';
import { checkChain } from '../../../shared/record/journal/chain.ts';
import type { Entry } from '../../../shared/record/journal/entry.ts';
import type { WorkspaceStore } from '../ports.ts';

/** Where a history is not as it was signed, in any of the records that stand in one file. */
export function historyFaults(store: WorkspaceStore, streams: readonly string[]): HistoryFaults {
  const each = streams.map((stream) => faultsOf(store, stream));
  return {
    entries: new Map(each.flatMap(({ entries }) => [...entries])),
    lost: each.reduce((sum, { lost }) => sum + lost, 0),
  };
}

/**
 * The same of one stream. One signature at its end vouches for a chain; where that or a
 * link fails, each entry of the chain is asked for its own, so that the one that was changed is named.
 */
function faultsOf(store: WorkspaceStore, stream: string): HistoryFaults {
  const stored = store.inspect(stream).entries;
  const known = stored.flatMap(({ entry, body }) => (entry === null ? [] : [{ entry, body }]));
  const faults = new Map<string, 'bad-signature' | 'broken-chain'>();
  for (const chain of Map.groupBy(known, ({ entry }) => entry.device).values()) {
    const entries = chain.map(({ entry }) => entry);
    const problems = checkChain(entries, store).filter(
      ({ kind }) => kind === 'altered' || kind === 'bad-signature',
    );
    if (problems.length > 0) {
      for (const problem of problems) if ('entry' in problem) faults.set(problem.entry, 'broken-chain');
      for (const entry of entries) if (!isSigned(store, entry)) faults.set(entry.id, 'bad-signature');
    }
    // What reads alike and lies there in other bytes was written by nobody who signed it.
    for (const { entry, body } of chain)
      if (chainedText(entry) !== body) faults.set(entry.id, 'bad-signature');
  }
  return { entries: faults, lost: stored.length - known.length };
}

const isSigned = ({ verify }: WorkspaceStore, entry: Entry) =>
  verify(entry.device, signedText(entry), entry.sig);
