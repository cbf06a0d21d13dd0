/** Median of some durations in milliseconds. */
export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Runs two things in turn, so that both meet the same machine, and prints medians and their ratio. */
export async function compare(
  title: string,
  rounds: number,
  ours: { readonly name: string; run(): unknown },
  peer: { readonly name: string; run(): unknown },
  limit: number,
): Promise<void> {
  const a: number[] = [];
  const b: number[] = [];
  for (let round = 0; round < rounds + 2; round += 1) {
    const first = await timed(() => ours.run());
    const second = await timed(() => peer.run());
    // The first two rounds warm caches and compilers.
    if (round >= 2) {
      a.push(first);
      b.push(second);
    }
  }
  const ratio = median(a) / median(b);
  const figures = `${median(a).toFixed(2)} ms ÷ ${median(b).toFixed(2)} ms`;
  process.stdout.write(
    `${title}\n  ${ours.name} ÷ ${peer.name} = ${ratio.toFixed(2)} (${figures}; aim ≤ ${limit})\n`,
  );
}
