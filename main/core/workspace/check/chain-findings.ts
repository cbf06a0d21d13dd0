import type { Finding } from '../../../../shared/record/check/finding.ts';
import { chainedText } from '../../../../shared/record/journal/canonical.ts';
import { type ChainProblem, checkChain } from '../../../../shared/record/journal/chain.ts';
import type { Entry } from '../../../../shared/record/journal/entry.ts';
import type { ChainHead } from '../../../../shared/record/journal/seal.ts';
import type { WorkspaceStore } from '../../ports.ts';
import type { Say } from './say.ts';

/** Gaps, forks, altered entries and wrong signatures in every chain of a stream. */
export function chainFindings(
  entries: readonly Entry[],
  { sha256, verify }: WorkspaceStore,
  say: Say,
  /** What is stored of entries, where it is what their hashes are made of. */
  texts: ReadonlyMap<Entry, string> = new Map(),
): Finding[] {
  const tools = { sha256, verify, chainedText: textOf(texts) };
  const chains = Map.groupBy(entries, ({ device }) => device);
  return [...chains.values()].flatMap((chain) =>
    checkChain(chain, tools).map((problem) => told(problem, say)),
  );
}

const textOf = (texts: ReadonlyMap<Entry, string>) => (entry: Entry) =>
  texts.get(entry) ?? chainedText(entry);

function told(problem: ChainProblem, say: Say): Finding {
  const { device, seq } = problem;
  switch (problem.kind) {
    case 'missing':
      return say('ENTRY_MISSING', { device, seq, waiting: problem.later });
    case 'forked':
      return say('CHAIN_FORKED', { device, seq });
    case 'altered':
      return say('ENTRY_ALTERED', { device, seq });
    case 'bad-signature':
      return say('SIGNATURE_WRONG', { device, seq });
  }
}

/** The end of this device's chain, as it is and as it was noted at the last change. */
export function headFindings(
  entries: readonly Entry[],
  head: ChainHead | null,
  store: WorkspaceStore,
  say: Say,
  texts: ReadonlyMap<Entry, string> = new Map(),
): Finding[] {
  const own = entries.filter(({ device }) => device === store.device.id);
  const found = own.reduce((highest, { seq }) => Math.max(highest, seq), 0);
  // A restored copy writes under a device of its own, whose first change notes the first end.
  if (!head) return found === 0 ? [] : [say('HEAD_DIFFERS')];
  if (found < head.seq) return [say('HEAD_AHEAD', { head: head.seq, found })];
  const ends = own.filter(({ seq }) => seq === found);
  const isNoted = found === head.seq && ends.some((end) => store.sha256(textOf(texts)(end)) === head.hash);
  return isNoted ? [] : [say('HEAD_DIFFERS')];
}
