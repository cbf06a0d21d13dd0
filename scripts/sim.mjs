// `npm run sim -- --seeds 200 --years 10`: years of five laptops that exchange packages, each seed another history.
// `--seed 7` plays one and tells it step by step; `--from 201` goes on behind others.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { makeReady, runScript } from './make-ready.mjs';
import { node24, root } from './project.mjs';

await runScript(async () => {
  await makeReady('check');
  const main = join(root, 'tests', 'sim', 'main.ts');
  const { status } = spawnSync(node24, [main, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
});
