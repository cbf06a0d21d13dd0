// `npm run mutate`: makes small changes of the code, one at a time, and says whether a test or a type notices.
// Why a runner of our own, and how to read what it says: docs/contributing.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript } from '../make-ready.mjs';
import { note, root } from '../project.mjs';
import { areas, overallAim } from './areas.ts';
import { choosePicks } from './choose.ts';
import { type Classified, findClassified, readClassified } from './classified.ts';
import { closeLanes, openLanes } from './lanes.ts';
import { readOptions } from './options.ts';
import { tryPlanted } from './planted.ts';
import { type Pick, runChanges } from './run-changes.ts';
import { scoreOf } from './score.ts';
import { writePage } from './write-page.ts';

await runScript(async () => {
  const options = readOptions(process.argv.slice(2));
  const picks = options.planted ? [] : choosePicks(root, options);
  const lanes = openLanes(root, options.planted ? 1 : options.lanes);
  const end = () => closeLanes(lanes);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      end();
      process.exit(1);
    });
  try {
    if (options.planted) return tellPlanted(await tryPlanted(root, lanes));
    const began = performance.now();
    // Read before the run, which takes long enough for somebody to edit the file.
    const classified = classifiedOf(picks);
    const { outcomes, failing } = await runChanges(root, lanes, picks);
    const judged = outcomes.map((outcome) => ({ ...outcome, classified: classified.get(outcome.number) }));
    const { rows, overall } = scoreOf(judged, areas, overallAim);
    const date = new Date().toISOString().slice(0, 10);
    const page = writePage({ date, seed: options.seed, rows, overall, judged, failing });
    process.stdout.write(`${page}\n`);
    note(`${Math.round((performance.now() - began) / 1000)} seconds.`);
    // A run of a part would write over what is known of the whole.
    if (options.areas.length === 0 && !options.at) writeFileSync(join(root, 'docs', 'mutation.md'), page);
    const isMet = [...rows, overall].every((row) => row.isMet);
    process.exitCode = isMet && outcomes.length === picks.length && failing.size === 0 ? 0 : 1;
  } finally {
    end();
  }
});

function classifiedOf(picks: readonly Pick[]): ReadonlyMap<number, Classified | undefined> {
  const list = readClassified();
  const find = ({ number, change }: Pick) =>
    [number, findClassified(list, change, readFileSync(join(root, change.path), 'utf8'))] as const;
  return new Map(picks.map(find));
}

function tellPlanted(problems: readonly string[]): void {
  for (const problem of problems) note(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
  if (problems.length === 0) note('What was planted was noticed, and what nobody could notice was not.');
}
