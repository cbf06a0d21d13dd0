import { note } from '../project.mjs';
import { runBaseline } from './baseline.ts';
import { findFarTests } from './far-tests.ts';
import { type Importers, readImporters, testFiles, testsReaching } from './import-graph.ts';
import { inLanes, type Lane } from './lanes.ts';
import type { Outcome } from './outcome.ts';
import type { Numbered } from './probes.ts';
import { tryChange } from './try-change.ts';

/** A change that is to be tried, with the area that it counts for. */
export interface Pick extends Numbered {
  readonly area: string;
}

export interface RunOfChanges {
  /** One for each pick, in their order. */
  readonly outcomes: readonly Outcome[];
  /** Tests that fail without any change, so that they were left out, and why. */
  readonly failing: ReadonlyMap<string, string>;
}

const NEAR = 4;
const SLOW_MS = 3000;

/**
 * Tries every change: first the nearest tests, then the types, then every other test that gets to its place.
 * Most are seen by the nearest tests in a second or two, so that only the rest costs minutes.
 */
export async function runChanges(
  root: string,
  lanes: readonly Lane[],
  picks: readonly Pick[],
): Promise<RunOfChanges> {
  const reaching = reachingTests(root, picks);
  const nearOf = (pick: Pick) => (reaching.get(pick.change.path) ?? []).slice(0, NEAR);
  const near = await runBaseline(lanes, [...new Set(picks.flatMap(nearOf))].sort());
  note(`${near.durations.size} nearest tests pass without any change.`);

  const tell = teller(picks.length);
  const first = await inLanes(lanes, picks, async (pick, lane) => {
    const tests = quickest(nearOf(pick), near.durations);
    const seen = await tryChange(lane, pick.change, { tests, durations: near.durations, withTypes: true });
    return seen === null ? null : tell({ ...pick, ...seen });
  });

  const left = picks.filter((_, index) => first[index] === null);
  const farOf = (pick: Pick) => {
    const asked = new Set(quickest(nearOf(pick), near.durations));
    return (reaching.get(pick.change.path) ?? []).filter((test) => !asked.has(test));
  };
  const farTests = [...new Set(left.flatMap(farOf))].sort();
  note(`${left.length} changes are left, for ${farTests.length} other tests.`);
  const far = await findFarTests(lanes, farTests, left);

  const second = await inLanes(lanes, left, async (pick, lane) => {
    const own = new Set(farOf(pick));
    const come = (far.come.get(pick.number) ?? []).filter((test) => own.has(test));
    const tests = come.sort((a, b) => (far.durations.get(a) ?? 0) - (far.durations.get(b) ?? 0));
    const seen = await tryChange(lane, pick.change, { tests, durations: far.durations, withTypes: false });
    const word = `${quickest(nearOf(pick), near.durations).length} near tests and ${tests.length} others pass`;
    return tell({ ...pick, ...(seen ?? { fate: 'survived', word }) });
  });
  const outcomes = picks.map((pick, index) => first[index] ?? second[left.indexOf(pick)]);
  return {
    outcomes: outcomes.filter((outcome) => outcome !== undefined),
    failing: new Map([...near.failing, ...far.failing].sort()),
  };
}

/** Those that pass and are over soon, in their order; a slow one is asked later, if it gets to the place at all. */
function quickest(tests: readonly string[], durations: ReadonlyMap<string, number>): string[] {
  return tests.filter((test) => (durations.get(test) ?? Number.POSITIVE_INFINITY) < SLOW_MS);
}

function reachingTests(root: string, picks: readonly Pick[]): ReadonlyMap<string, readonly string[]> {
  const importers: Importers = readImporters(root);
  const tests = testFiles(root);
  const paths = [...new Set(picks.map(({ change }) => change.path))];
  return new Map(paths.map((path) => [path, testsReaching(importers, tests, path)]));
}

function teller(total: number): (outcome: Outcome) => Outcome {
  let done = 0;
  return (outcome) => {
    done += 1;
    const { path, line, was, became } = outcome.change;
    const change = `${path}:${line} ${was} → ${became}`.replace(/\s+/g, ' ').slice(0, 160);
    note(`${done}/${total} ${outcome.fate.padEnd(8)} ${change} | ${outcome.word.split('\n')[0]}`);
    return outcome;
  };
}
