import { type ChainProblem, type ChainTools, checkChain } from '../journal/chain.ts';
import type { Entry } from '../journal/entry.ts';
import { mergeEntries, splitByGaps } from '../journal/merge.ts';

/** What a package brings to one stream of ours. */
export interface StreamMerge {
  readonly stream: string;
  /** Every entry of both sides once, in journal order. */
  readonly entries: readonly Entry[];
  /** Of the package, and new here. */
  readonly added: readonly Entry[];
  /** Ours that the package lacks. */
  readonly ahead: number;
  /** Of those that are new here, how many wait for one before them in their chain. */
  readonly addedWaiting: number;
  /** Different entries that the package holds of the stream, and how often one of them stands there again. */
  readonly brought: number;
  readonly doubled: number;
  /** Entries of both sides that wait for one before them in their chain. */
  readonly waiting: number;
  /** What these wait for: places of chains that neither side has, with nothing between them. */
  readonly awaited: readonly Awaited[];
  /** Entries that hold, and follow one of a branch that neither side has: of a copied workspace. */
  readonly branchGaps: number;
  /** Places where one device wrote twice: a copied workspace went on. Both branches are kept. */
  readonly forks: number;
  /** Of these, such as aren't in ours. */
  readonly newForks: number;
  /** New here, of a device that was retired, and later than what is believed of it: left out, the rest is taken. */
  readonly notAccepted: readonly Entry[];
  /** Why nothing of the stream is taken over; empty when all is as it was signed. */
  readonly problems: readonly StreamProblem[];
}

/** Entries of a device that are missing before one that is there. */
export interface Awaited {
  readonly device: string;
  readonly from: number;
  readonly to: number;
}

export type StreamProblem =
  /** An entry that is here with other bytes. */
  | { readonly kind: 'altered'; readonly entry: string; readonly device: string; readonly seq: number }
  | { readonly kind: 'bad-signature'; readonly entry: string; readonly device: string; readonly seq: number }
  /** An entry of a device that the signed list of contents doesn't name. */
  | { readonly kind: 'stranger'; readonly device: string };

/**
 * Unites a stream with what a package brings of it. Each chain is checked as a whole, ours and theirs together, since
 * their entries may go on from ours. A gap is no fault: a package may carry what came later. `isKnown` says whether a
 * device may write: known here, or named by whoever signed the package. `lastBelieved` is the last place of a
 * device's chain that is taken over: of one that was retired.
 */
export function mergeStream(
  stream: string,
  ours: readonly Entry[],
  theirs: readonly Entry[],
  tools: ChainTools,
  isKnown: (device: string) => boolean,
  lastBelieved: (device: string) => number = () => Number.POSITIVE_INFINITY,
): StreamMerge {
  const here = new Set(ours.map(({ id }) => id));
  const isBelieved = ({ device, seq, id }: Entry) => seq <= lastBelieved(device) || here.has(id);
  const [believed, notAccepted] = [theirs.filter(isBelieved), theirs.filter((each) => !isBelieved(each))];
  const { entries, added, refused } = mergeEntries(ours, believed);
  const { waiting, forks } = splitByGaps(entries);
  const brought = new Set(believed.map(({ id }) => id));
  const chains = Map.groupBy(entries, ({ device }) => device);
  const fresh = new Set(added);
  const changed = new Set(added.map(({ device }) => device));
  const found = [...changed].flatMap((device) => checkChain(chains.get(device) ?? [], tools));
  const broken = found.flatMap(faultOf);
  const branches = found.flatMap(branchGap);
  const strangers = [...changed].filter((device) => !isKnown(device));
  return {
    stream,
    entries,
    added,
    ahead: ours.filter(({ id }) => !brought.has(id)).length,
    addedWaiting: waiting.filter((entry) => fresh.has(entry)).length,
    brought: brought.size,
    doubled: believed.length - brought.size,
    notAccepted,
    waiting: waiting.length,
    awaited: [...(waiting.length === 0 ? [] : gapsIn(chains)), ...branches],
    branchGaps: branches.length,
    forks: forks.length,
    newForks: forks.length === 0 ? 0 : forks.length - splitByGaps(ours).forks.length,
    problems: [
      ...refused.map(({ id, device, seq }) => ({ kind: 'altered' as const, entry: id, device, seq })),
      ...broken,
      ...strangers.map((device) => ({ kind: 'stranger' as const, device })),
    ],
  };
}

function gapsIn(chains: ReadonlyMap<string, readonly Entry[]>): Awaited[] {
  return [...chains].flatMap(([device, chain]) => {
    const places = [...new Set(chain.map(({ seq }) => seq))].sort((a, b) => a - b);
    return places.flatMap((seq, at) => {
      const from = (places[at - 1] ?? 0) + 1;
      return seq > from ? { device, from, to: seq - 1 } : [];
    });
  });
}

function faultOf(problem: ChainProblem): StreamProblem[] {
  if (problem.kind === 'missing' || problem.kind === 'forked') return [];
  const { kind, entry, device, seq } = problem;
  return [{ kind, entry, device, seq }];
}

const branchGap = (problem: ChainProblem): Awaited[] =>
  problem.kind === 'missing' && problem.isBranch
    ? [{ device: problem.device, from: problem.seq, to: problem.seq }]
    : [];

/** How many entries of a stream follow one of a branch that isn't there. */
export function countBranchGaps(entries: readonly Entry[], tools: ChainTools): number {
  const chains = [...Map.groupBy(entries, ({ device }) => device).values()];
  return chains.flatMap((chain) => checkChain(chain, tools).flatMap(branchGap)).length;
}
