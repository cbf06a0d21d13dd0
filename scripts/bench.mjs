// `npm run bench`: runs every tests/bench/*.bench.ts, each a plain script that prints ratios against named
// peers measured in the same run. `npm run bench -- word` runs those whose name contains "word"; what begins with two
// dashes is handed on: `npm run bench -- requests --short`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeReady, runScript } from './make-ready.mjs';
import { Hindrance, node24, root } from './project.mjs';

const folder = join(root, 'tests', 'bench');

/** @param {string[]} words */
function benchesNamed(words) {
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .sort();
}

await runScript(async () => {
  const given = process.argv.slice(2);
  const flags = given.filter((word) => word.startsWith('--'));
  const benches = benchesNamed(given.filter((word) => !word.startsWith('--')));
  if (benches.length === 0) throw new Hindrance('No benchmark in tests/bench has that name.');
  await makeReady('start');
  for (const name of benches) {
    process.stdout.write(`\n${name}\n`);
    const { status } = spawnSync(node24, [join(folder, name), ...flags], { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
});
