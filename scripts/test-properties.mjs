// `npm run test:properties`: the long form of the tests that try many values of a kind. Each takes 5,000 of them,
// from another seed at each run. The seed is printed; PSEA_SEED asks for one again, PSEA_RUNS for more or less.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReady, runScript } from './make-ready.mjs';
import { root } from './project.mjs';
import { runVitest } from './run-vitest.mjs';
import { close } from './tally.mjs';

await runScript(async () => {
  await makeReady('check');
  process.env.PSEA_SEED ||= 'random';
  process.env.PSEA_RUNS ||= '5000';
  close([await runVitest({ projects: ['unit'], args: [...filesWithProperties(), '--testTimeout=600000'] })]);
});

function filesWithProperties() {
  const names = /** @type {string[]} */ (readdirSync(join(root, 'tests'), { recursive: true }));
  return names
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((path) => readFileSync(join(root, path), 'utf8').includes("from 'fast-check'"))
    .sort();
}
