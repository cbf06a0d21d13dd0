import { inLanes, type Lane } from './lanes.ts';
import type { RunAnswer } from './runner-process.ts';

const TESTS_IN_ONE_RUN = 8;
const LIMIT_MS = 600_000;

/** How the tests do without any change. */
export interface Baseline {
  /** Milliseconds of each test that passes. */
  readonly durations: ReadonlyMap<string, number>;
  /** Tests that fail without any change, twice, and why: they can tell nothing, and are named in the report. */
  readonly failing: ReadonlyMap<string, string>;
}

/** Of these tests those that have not passed, with what was said of their last attempt. */
export function failingOf(
  tests: readonly string[],
  { durations, reasons }: { durations: ReadonlyMap<string, number>; reasons: ReadonlyMap<string, string> },
): ReadonlyMap<string, string> {
  const failed = tests.filter((test) => !durations.has(test));
  return new Map(failed.map((test) => [test, reasons.get(test) ?? 'no reason was told']));
}

/** Why a test that was asked alone did not pass. */
export function reasonOf(answer: RunAnswer | null): string {
  return answer === null ? 'it never came to an end, or ended its process' : answer.because;
}

/** Runs tests without any change. One that fails is asked once more alone, since a machine may be busy. */
export async function runBaseline(lanes: readonly Lane[], tests: readonly string[]): Promise<Baseline> {
  const durations = new Map<string, number>();
  const reasons = new Map<string, string>();
  const runAll = async (group: readonly string[], { runner }: Lane) => {
    const answer = await runner.run({ tests: group, all: true }, LIMIT_MS);
    const failed = new Set(answer?.failed ?? group);
    for (const [test, duration] of Object.entries(answer?.durations ?? {}))
      if (!failed.has(test)) durations.set(test, duration);
    for (const test of group) reasons.set(test, reasonOf(answer));
  };
  await inLanes(lanes, groupsOf(tests, TESTS_IN_ONE_RUN), runAll);
  const again = tests.filter((test) => !durations.has(test));
  await inLanes(lanes, groupsOf(again, 1), runAll);
  return { durations, failing: failingOf(tests, { durations, reasons }) };
}

function groupsOf(tests: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(tests.length / size) }, (_, index) =>
    tests.slice(index * size, (index + 1) * size),
  );
}
