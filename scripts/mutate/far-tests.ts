import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Baseline, failingOf, reasonOf } from './baseline.ts';
import { inLanes, type Lane } from './lanes.ts';
import { type Numbered, withProbes } from './probes.ts';

const LIMIT_MS = 600_000;

export interface FarTests extends Baseline {
  /** The tests that get to the place of a change, by its number. */
  readonly come: ReadonlyMap<number, readonly string[]>;
}

/**
 * Runs each test alone on code that notes where it gets. That every test passes there is found out on the way.
 * Alone, because what is loaded once for several tests would be noted for the first of them only.
 */
export async function findFarTests(
  lanes: readonly Lane[],
  tests: readonly string[],
  numbered: readonly Numbered[],
): Promise<FarTests> {
  const asTheyWere = lanes.map((lane) => plantProbes(lane, numbered));
  const come = new Map<number, string[]>();
  const durations = new Map<string, number>();
  const reasons = new Map<string, string>();
  const runOne = async (test: string, { tree, runner }: Lane) => {
    const order = { tests: [test], all: true };
    const answer = await runner.run(order, LIMIT_MS);
    const notes = takeNotes(tree.temporary);
    reasons.set(test, reasonOf(answer));
    if (answer === null || answer.failed.length > 0) return;
    durations.set(test, answer.durations[test] ?? 0);
    for (const number of notes) come.set(number, [...(come.get(number) ?? []), test]);
  };
  await inLanes(lanes, tests, runOne);
  const again = tests.filter((test) => !durations.has(test));
  await inLanes(lanes, again, runOne);
  for (const restore of asTheyWere) restore();
  return { come, durations, failing: failingOf(tests, { durations, reasons }) };
}

function plantProbes({ tree }: Lane, numbered: readonly Numbered[]): () => void {
  const byPath = Map.groupBy(numbered, ({ change }) => change.path);
  const texts = [...byPath.keys()].map((path) => [path, tree.read(path)] as const);
  for (const [path, text] of texts)
    tree.write(path, withProbes(text, byPath.get(path) ?? [], notesIn(tree.temporary)));
  return () => {
    for (const [path, text] of texts) tree.write(path, text);
  };
}

function notesIn(folder: string): string {
  return join(folder, 'come.txt');
}

function takeNotes(folder: string): number[] {
  const notes = notesIn(folder);
  if (!existsSync(notes)) return [];
  const numbers = readFileSync(notes, 'utf8').trim().split('\n').map(Number);
  rmSync(notes);
  return [...new Set(numbers)];
}
