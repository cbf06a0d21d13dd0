import { type Change, withChange } from './change.ts';
import type { Lane } from './lanes.ts';
import type { Fate } from './outcome.ts';
import { compiles } from './types.ts';

/** Fate and word of one trial; null when tests and types let the change pass. */
export type Seen = { readonly fate: Exclude<Fate, 'survived'>; readonly word: string } | null;

export interface Trial {
  readonly tests: readonly string[];
  readonly durations: ReadonlyMap<string, number>;
  /** Asks the types when no test has seen it. */
  readonly withTypes: boolean;
}

const LEAST_LIMIT_MS = 30_000;
const TIMES_AS_LONG = 6;

/** Makes a change in a lane's copy, runs the tests up to the first that fails, and takes it back. */
export async function tryChange(lane: Lane, change: Change, trial: Trial): Promise<Seen> {
  const { tree } = lane;
  const text = tree.read(change.path);
  tree.write(change.path, withChange(text, change));
  try {
    const seen = await seenByTests(lane, trial);
    if (seen !== null || !trial.withTypes) return seen;
    return (await compiles(tree, change.path)) ? null : { fate: 'types', word: 'does not compile' };
  } finally {
    tree.write(change.path, text);
  }
}

async function seenByTests({ runner }: Lane, trial: Trial): Promise<Seen> {
  if (trial.tests.length === 0) return null;
  const usual = trial.tests.reduce((sum, test) => sum + (trial.durations.get(test) ?? 0), 0);
  const order = { tests: trial.tests, all: false };
  const answer = await runner.run(order, LEAST_LIMIT_MS + TIMES_AS_LONG * usual);
  if (answer === null) return { fate: 'time', word: 'never came to an end' };
  const [test] = answer.failed;
  return test === undefined ? null : { fate: 'test', word: `${test}: ${answer.because}` };
}
