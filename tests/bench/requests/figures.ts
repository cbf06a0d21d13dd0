/** What was measured of one request at one size. */
export interface Figures {
  /** The first answer, which starts threads and compiles: told, and not among the others. */
  readonly first: number;
  /** Whether that is all there is. */
  readonly isFirst: boolean;
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Of all of them: what other work on the machine lengthens least. */
  readonly fastest: number;
  readonly sent: number;
  readonly received: number;
  /** Highest memory of the host's process while it was asked, MiB. */
  readonly peak: number;
}

/** The smallest of the durations that so large a share of them doesn't exceed; of few ones, the largest. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** How often a duration doubles while the size doubles: 0 stays, 1 grows alike, 2 by the square. */
export function growth(
  small: { readonly size: number; readonly ms: number },
  large: { readonly size: number; readonly ms: number },
): number {
  return Math.log(large.ms / small.ms) / Math.log(large.size / small.size);
}

/** The measured answers of a request in one place; a single one is all there is of it. */
export function figuresOf(
  answers: readonly { readonly ms: number; readonly sent: number; readonly received: number }[],
  peak: number,
): Figures {
  const times = answers.map(({ ms }) => ms);
  const later = times.length > 1 ? times.slice(1) : times;
  return {
    first: times[0] ?? Number.NaN,
    isFirst: times.length <= 1,
    count: later.length,
    p50: percentile(later, 0.5),
    p95: percentile(later, 0.95),
    p99: percentile(later, 0.99),
    fastest: Math.min(...times),
    sent: Math.max(...answers.map(({ sent }) => sent)),
    received: Math.max(...answers.map(({ received }) => received)),
    peak,
  };
}
